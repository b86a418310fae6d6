import { Buffer } from "node:buffer";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Zippable, strToU8, zipSync } from "fflate";
import { WorkbookRefused } from "./refused.js";
import { ZIP_LIMITS, unpack } from "./unpack.js";

const everything = () => true;
const workbookPart: Zippable = { "xl/workbook.xml": strToU8("<workbook/>") };

async function refusalOf(bytes: Uint8Array): Promise<WorkbookRefused> {
  try {
    await unpack(bytes, everything);
  } catch (error) {
    if (error instanceof WorkbookRefused) return error;
    throw error;
  }
  throw new Error("it was unpacked");
}

/** Overwrites a number in the directory entry of `path`: offset 20 packed size, 24 unpacked size. */
function lie(bytes: Uint8Array, path: string, offset: number, value: number): Uint8Array {
  const lying = Buffer.from(bytes);
  const nameAt = lying.lastIndexOf(path);
  lying.writeUInt32LE(value, nameAt - 46 + offset);
  return lying;
}

test("gives the wanted parts of a sound package, byte for byte", async () => {
  const bytes = zipSync({ ...workbookPart, "xl/media/seal.png": strToU8("png") });

  const parts = await unpack(bytes, (path) => path.endsWith(".xml"));

  expect(parts).toEqual([{ path: "xl/workbook.xml", bytes: Buffer.from("<workbook/>") }]);
});

describe("is refused", () => {
  const olePlain = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from("Workbook", "utf16le")]);
  const oleEncrypted = Buffer.concat([olePlain, Buffer.from("EncryptedPackage", "utf16le")]);
  const many: Zippable = { ...workbookPart };
  for (let i = 0; i <= ZIP_LIMITS.entries; i++) many[`xl/worksheets/sheet${i}.xml`] = strToU8("x");

  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "EMPTY_FILE"],
    ["a text file", strToU8("项目名称,金额"), "NOT_A_WORKBOOK"],
    ["a zip of something else", zipSync({ "word/document.xml": strToU8("<w/>") }), "NOT_A_WORKBOOK"],
    ["an old .xls", olePlain, "NOT_XLSX"],
    ["a binary .xlsb", zipSync({ "xl/workbook.bin": strToU8("x") }), "NOT_XLSX"],
    ["a workbook with a password", oleEncrypted, "ENCRYPTED"],
    ["a workbook with macros", zipSync({ ...workbookPart, "xl/vbaProject.bin": strToU8("x") }), "MACROS"],
    ["a path that climbs out", zipSync({ ...workbookPart, "../../etc/passwd": strToU8("x") }), "UNSAFE_PATH"],
    ["an absolute path", zipSync({ ...workbookPart, "/etc/passwd": strToU8("x") }), "UNSAFE_PATH"],
    ["a link", zipSync({ ...workbookPart, link: [strToU8("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }] }), "UNSAFE_LINK"],
    ["more entries than any form has", zipSync(many), "TOO_MANY_ENTRIES"],
    ["a bomb", zipSync({ ...workbookPart, "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000) }), "TOO_COMPRESSED"],
  ])("%s", async (_what, bytes, code) => {
    expect((await refusalOf(bytes)).code).toBe(code);
  });

  test("too much even when little compressed", async () => {
    const much = new Uint8Array(51 * 1024 * 1024);

    expect((await refusalOf(zipSync({ ...workbookPart, "xl/worksheets/sheet1.xml": [much, { level: 0 }] }))).code).toBe("TOO_LARGE");
  });
});

describe("a directory that lies", () => {
  const bomb = zipSync({ ...workbookPart, "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000) });

  test("about the unpacked size of a bomb is found out while unpacking", async () => {
    const lying = lie(bomb, "xl/worksheets/sheet1.xml", 24, 1_000);

    expect(["DAMAGED", "TOO_COMPRESSED"]).toContain((await refusalOf(lying)).code);
  });

  test("about the packed size is found out too", async () => {
    const sound = zipSync({ ...workbookPart, "xl/worksheets/sheet1.xml": strToU8("<worksheet/>") });

    expect((await refusalOf(lie(sound, "xl/worksheets/sheet1.xml", 20, 0xfffffff0))).code).toBe("DAMAGED");
  });
});

test("a file cut anywhere is refused, never half read", async () => {
  const whole = zipSync({ ...workbookPart, "xl/worksheets/sheet1.xml": strToU8("<worksheet/>".repeat(20)) });

  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
      expect(await refusalOf(whole.slice(0, length))).toBeInstanceOf(WorkbookRefused);
    }),
    { numRuns: 60 },
  );
});

test("garbage is refused by name, never crashes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.boolean(), async (noise, looksLikeZip) => {
      const bytes = looksLikeZip ? Buffer.concat([Buffer.from("PK\x03\x04"), noise]) : noise;
      expect(await refusalOf(bytes)).toBeInstanceOf(WorkbookRefused);
    }),
    { numRuns: 150 },
  );
});

test("flipped bytes either change nothing that is read or are refused", async () => {
  const whole = zipSync({ ...workbookPart, "xl/worksheets/sheet1.xml": strToU8("<worksheet/>".repeat(20)) });

  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ flip;
      const outcome = await unpack(bytes, everything).catch((error: unknown) => error);
      expect(Array.isArray(outcome) || outcome instanceof WorkbookRefused).toBe(true);
    }),
    { numRuns: 150 },
  );
});
