import { afterAll, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clamdScanner } from "./clamd.js";
import { ownLook } from "./own-look.js";
import { allOf } from "./scanner.js";

const folder = mkdtempSync(join(tmpdir(), "scan-"));
const lying = (bytes: string) => {
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["an ordinary paper", "%PDF-1.7 /Catalog", "CLEAN"],
  ["the test virus", "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*", "INFECTED"],
  ["macros in a document", "PK\u0003\u0004word/vbaProject.bin", "INFECTED"],
  ["a PDF that starts something", "%PDF-1.7 << /S /Launch >>", "INFECTED"],
])("our own look: %s", async (_words, bytes, verdict) => expect(await ownLook(lying(bytes))).toBe(verdict));

test.each([
  ["stream: OK\0", "CLEAN"],
  ["stream: Eicar-Test-Signature FOUND\0", "INFECTED"],
])("ClamAV's “%s” is %s", async (answer, verdict) => {
  let heard = Buffer.alloc(0);
  const daemon = createServer((socket) => socket.on("data", (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    if (heard.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer);
  }));
  await new Promise<void>((resolve) => daemon.listen(0, "127.0.0.1", resolve));
  const { port } = daemon.address() as { port: number };
  expect(await allOf(ownLook, clamdScanner(`127.0.0.1:${port}`))(lying("%PDF-1.7"))).toBe(verdict);
  expect(heard.toString("latin1")).toBe("zINSTREAM\0\0\0\0\u0008%PDF-1.7\0\0\0\0");
  daemon.close();
});

test("a scanner that isn't there gives no verdict", async () => {
  await expect(clamdScanner("127.0.0.1:1")(lying("%PDF-1.7"))).rejects.toThrow();
});
