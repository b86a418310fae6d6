import { expect, test } from "@jest/globals";
import { refusalText } from "./refusal";

const words = ({ code }: { code: string }) => code.toLowerCase();

test("reasons are told once each and instead of the problem they explain", () => {
  const reason = { code: "FILINGS_MISSING", params: { count: 6 } };
  expect(refusalText({ code: "FILINGS_MISSING", params: { count: 6 }, reasons: [reason, reason] }, words)).toBe("filings_missing");
});

test("a problem without reasons speaks for itself", () => {
  expect(refusalText({ code: "STALE_VERSION", params: {}, reasons: [] }, words)).toBe("stale_version");
});
