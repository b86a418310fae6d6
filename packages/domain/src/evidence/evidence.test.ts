import { describe, expect, test } from "@jest/globals";
import { evidenceType, refusedName, showsInline } from "./evidence.js";

const bytes = (...head: number[]) => new Uint8Array([...head, ...Array.from({ length: 16 }, () => 1)]);
const ascii = (text: string) => Uint8Array.from(Array.from(text), (sign) => sign.charCodeAt(0));
const PDF = bytes(0x25, 0x50, 0x44, 0x46, 0x2d);
const ZIP = bytes(0x50, 0x4b, 3, 4);

describe("a file is taken for what both its name and its bytes say", () => {
  test.each([
    ["验收单.pdf", PDF, { mime: "application/pdf", inline: true }],
    ["现场.JPG", bytes(0xff, 0xd8, 0xff), { mime: "image/jpeg", inline: true }],
    ["台账.xlsx", ZIP, { mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", inline: false }],
    ["旧台账.et", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), { mime: "application/vnd.ms-excel", inline: false }],
    ["现场.webp", ascii("RIFF1234WEBPVP8 "), { mime: "image/webp", inline: true }],
    ["说明.txt", new Uint8Array([0xe8, 0xaf, 0xb4, 0xe6, 0x98, 0x8e]), { mime: "text/plain", inline: false }],
  ])("%s", (name, head, type) => expect(evidenceType(name, head)).toEqual(type));

  test.each([
    ["a programme under a paper's name", "验收单.pdf", bytes(0x4d, 0x5a), "EVIDENCE_CONTENT"],
    ["a zip named as a picture", "现场.png", ZIP, "EVIDENCE_CONTENT"],
    ["binary named as text", "说明.txt", bytes(0), "EVIDENCE_CONTENT"],
    ["an ending nobody listed", "page.html", bytes(0x3c), "EVIDENCE_TYPE"],
    ["a drawing that can carry script", "图.svg", bytes(0x3c), "EVIDENCE_TYPE"],
    ["no ending", "验收单", PDF, "EVIDENCE_TYPE"],
    ["a path for a name", "../验收单.pdf", PDF, "EVIDENCE_NAME"],
    ["no name", " ", PDF, "EVIDENCE_NAME"],
    ["nothing inside", "验收单.pdf", new Uint8Array(), "EMPTY_FILE"],
  ])("%s is refused", (_words, name, head, code) => expect(evidenceType(name, head)).toMatchObject({ code }));
});

test("a name is judged before a byte is read", () => {
  expect(refusedName("验收单.pdf")).toBeNull();
  expect(refusedName("a.exe")).toEqual({ code: "EVIDENCE_TYPE", params: { ending: "exe" } });
});

test("only pictures and PDF are shown without being saved", () => {
  expect(["application/pdf", "image/png", "text/plain", "application/msword"].map(showsInline)).toEqual([true, true, false, false]);
});
