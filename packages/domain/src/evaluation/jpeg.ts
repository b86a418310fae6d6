import type { Place } from "./verify.js";

/** What a camera wrote about a picture that matters as evidence: when and where, by its own clock and receiver. */
export type PhotoFacts = { takenAt: string | null; place: Place | null };

const NOTHING: PhotoFacts = { takenAt: null, place: null };
/** Segments a picture needs to be drawn right: JFIF (APP0) and Adobe's colour mark (APP14). */
const KEPT_APPS: ReadonlySet<number> = new Set([0xe0, 0xee]);

type Segment = { marker: number; from: number; to: number };

/** Whether the bytes begin like a JPEG. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Reads time and place from the picture's EXIF; nothing where there is none or it is broken. */
export function photoFacts(bytes: Uint8Array): PhotoFacts {
  const exif = segments(bytes)?.find(({ marker, from }) => marker === 0xe1 && text(bytes, from + 4, 4) === "Exif");
  if (!exif) return NOTHING;
  try {
    return readTiff(new DataView(bytes.buffer, bytes.byteOffset + exif.from + 10, exif.to - exif.from - 10));
  } catch (error) {
    if (error instanceof RangeError) return NOTHING;
    throw error;
  }
}

/** The same picture without EXIF, maker notes, thumbnails, captions and comments. Throws on bytes that are no JPEG. */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const found = segments(bytes);
  if (!found) throw new TypeError("Not a JPEG");
  const personal = ({ marker }: Segment) => marker === 0xfe || (marker >= 0xe0 && marker <= 0xef && !KEPT_APPS.has(marker));
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const segment of found.filter(personal)) {
    parts.push(bytes.subarray(at, segment.from));
    at = segment.to;
  }
  parts.push(bytes.subarray(at));
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** Segments before the picture data begins; undefined when the bytes are no JPEG. */
function segments(bytes: Uint8Array): Segment[] | undefined {
  if (!isJpeg(bytes)) return undefined;
  const found: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) return found;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    found.push({ marker, from: at, to: at + 2 + length });
    at += 2 + length;
  }
  return undefined;
}

type Entry = { tag: number; type: number; count: number; at: number };

function readTiff(view: DataView): PhotoFacts {
  const little = view.getUint16(0) === 0x4949;
  const directory = (at: number): Entry[] =>
    Array.from({ length: view.getUint16(at, little) }, (_, index) => {
      const entry = at + 2 + index * 12;
      return { tag: view.getUint16(entry, little), type: view.getUint16(entry + 2, little), count: view.getUint32(entry + 4, little), at: entry + 8 };
    });
  const pointer = (entries: readonly Entry[], tag: number) => {
    const entry = entries.find((each) => each.tag === tag);
    return entry && directory(view.getUint32(entry.at, little));
  };
  const words = (entry: Entry | undefined) => {
    if (!entry || entry.type !== 2) return undefined;
    const from = entry.count <= 4 ? entry.at : view.getUint32(entry.at, little);
    return Array.from({ length: entry.count }, (_, index) => String.fromCharCode(view.getUint8(from + index))).join("").replace(/\0.*$/s, "");
  };
  const degrees = (entry: Entry | undefined, side: string | undefined) => {
    if (!entry || entry.type !== 5 || entry.count !== 3 || side === undefined) return null;
    const from = view.getUint32(entry.at, little);
    const [whole = 0, minutes = 0, seconds = 0] = [0, 8, 16].map((step) => view.getUint32(from + step, little) / view.getUint32(from + step + 4, little));
    const value = whole + minutes / 60 + seconds / 3600;
    return Number.isFinite(value) && value <= 180 ? Math.round((side === "S" || side === "W" ? -value : value) * 1_000_000) : null;
  };

  const root = directory(view.getUint32(4, little));
  const exif = pointer(root, 0x8769);
  const gps = pointer(root, 0x8825);
  const at = (entries: readonly Entry[] | undefined, tag: number) => entries?.find((each) => each.tag === tag);
  const latMicro = degrees(at(gps, 2), words(at(gps, 1)));
  const lonMicro = degrees(at(gps, 4), words(at(gps, 3)));
  const [, date, time] = /^(\d{4}:\d{2}:\d{2}) (\d{2}:\d{2}:\d{2})/.exec(words(at(exif, 0x9003)) ?? words(at(root, 0x0132)) ?? "") ?? [];
  return { takenAt: date && time ? `${date.replaceAll(":", "-")} ${time}` : null, place: latMicro === null || lonMicro === null ? null : { latMicro, lonMicro } };
}

function text(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
