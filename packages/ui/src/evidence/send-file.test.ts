import { expect, jest, test } from "@jest/globals";
import { sendFile, sizeText } from "./send-file";

const place = { object: "FILING", id: "01ARZ3NDEKTSV4RRFFQ69G5FAV", path: "indicators[x].actual" } as const;
const answering = (status: number, body: unknown) => jest.fn<typeof fetch>().mockResolvedValue({ ok: status < 300, status, json: () => Promise.resolve(body) } as Response);

test("a file goes to its cell as it is, under its own name", async () => {
  const fetcher = answering(201, { id: "f" });
  expect(await sendFile(new File(["%PDF-"], "验收单.pdf"), place, fetcher)).toEqual({ ok: true });
  expect(fetcher).toHaveBeenCalledWith(
    "/attachments?object=FILING&id=01ARZ3NDEKTSV4RRFFQ69G5FAV&path=indicators%5Bx%5D.actual",
    expect.objectContaining({ headers: expect.objectContaining({ "x-file-name": encodeURIComponent("验收单.pdf") }) }),
  );
});

test("what the name or the size already tells is told without sending", async () => {
  const fetcher = answering(201, {});
  expect(await sendFile(new File(["x"], "a.exe"), place, fetcher)).toMatchObject({ ok: false, problem: { code: "EVIDENCE_TYPE" } });
  const large = Object.defineProperty(new File(["x"], "a.pdf"), "size", { value: 21 * 1_048_576 });
  expect(await sendFile(large, place, fetcher)).toMatchObject({ ok: false, problem: { code: "FILE_TOO_LARGE", params: { limitMegabytes: 20 } } });
  expect(fetcher).not.toHaveBeenCalled();
});

test.each([
  ["the server's own reason", answering(400, { code: "EVIDENCE_CONTENT", params: {} }), { problem: { code: "EVIDENCE_CONTENT" } }],
  ["an ended session", answering(401, null), { problem: { code: "UNAUTHENTICATED" } }],
  ["no network", jest.fn<typeof fetch>().mockRejectedValue(new TypeError("gone")), { unreachable: true }],
])("a refusal is %s", async (_words, fetcher, outcome) => {
  expect(await sendFile(new File(["x"], "a.pdf"), place, fetcher)).toMatchObject({ ok: false, ...outcome });
});

test.each([[86, "86 B"], [85_600, "86 kB"], [2_140_000, "2.1 MB"]])("%d bytes read %s", (bytes, text) => expect(sizeText(bytes)).toBe(text));
