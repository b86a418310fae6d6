import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { photoFacts, withoutMetadata } from "./jpeg.js";

const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));
const short = (value: number) => [value >> 8, value & 255];
const long = (value: number) => [0, 0, ...short(value)];
const segment = (marker: number, body: readonly number[]) => [0xff, marker, ...short(body.length + 2), ...body];
const entry = (tag: number, type: number, count: number, value: readonly number[]) => [...short(tag), ...short(type), ...long(count), ...value];
const JFIF = segment(0xe0, [...ascii("JFIF"), 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const TABLES = segment(0xdb, Array.from({ length: 65 }, () => 7));
const PICTURE = [0xff, 0xda, 0, 2, 1, 2, 0xff, 0, 0xe1, 3, 0xff, 0xd9];

/** Big-endian EXIF of 2026-10-15 10:12:30 at 36° 4′ 48″ N, 114° 21′ 0″ E. */
function exif(): number[] {
  const root = [...short(2), ...entry(0x8769, 4, 1, long(38)), ...entry(0x8825, 4, 1, long(56)), ...long(0)];
  const camera = [...short(1), ...entry(0x9003, 2, 20, long(158)), ...long(0)];
  const gps = [...short(4), ...entry(1, 2, 2, [78, 0, 0, 0]), ...entry(2, 5, 3, long(110)), ...entry(3, 2, 2, [69, 0, 0, 0]), ...entry(4, 5, 3, long(134)), ...long(0)];
  const rational = (...values: number[]) => values.flatMap((value) => [...long(value), ...long(1)]);
  return [...ascii("Exif"), 0, 0, ...ascii("MM"), 0, 42, ...long(8), ...root, ...camera, ...gps, ...rational(36, 4, 48), ...rational(114, 21, 0), ...ascii("2026:10:15 10:12:30"), 0];
}
const photo = Uint8Array.from([0xff, 0xd8, ...JFIF, ...segment(0xe1, exif()), ...segment(0xe1, ascii("http://ns.adobe.com/xap/1.0/ 张三")), ...segment(0xfe, ascii("owner")), ...TABLES, ...PICTURE]);

describe("a photo", () => {
  test("tells when and where it was taken", () => expect(photoFacts(photo)).toEqual({ takenAt: "2026-10-15 10:12:30", place: { latMicro: 36_080_000, lonMicro: 114_350_000 } }));

  test("keeps its picture and loses everything personal", () => {
    const bare = withoutMetadata(photo);
    expect([...bare]).toEqual([0xff, 0xd8, ...JFIF, ...TABLES, ...PICTURE]);
    expect(photoFacts(bare)).toEqual({ takenAt: null, place: null });
  });

  test("is stripped to the same bytes a second time", () => expect([...withoutMetadata(withoutMetadata(photo))]).toEqual([...withoutMetadata(photo)]));
});

test("broken bytes tell nothing and never throw while read", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: photo.length }), fc.integer({ min: 0, max: photo.length - 1 }), fc.integer({ min: 0, max: 255 }), (length, at, value) => {
      const broken = photo.slice(0, length);
      if (at < broken.length) broken[at] = value;
      expect(() => photoFacts(broken)).not.toThrow();
    }),
  );
  expect(() => withoutMetadata(Uint8Array.from([1, 2, 3]))).toThrow("Not a JPEG");
});
