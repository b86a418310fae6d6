import { expect, test } from "@jest/globals";
import { refusalText } from "./refusal";

const words = (problems: readonly { code: string }[]) => problems.map(({ code }) => code.toLowerCase()).join(" ");

test("reasons are told instead of the problem they explain", () => {
  const reasons = [{ code: "FILINGS_MISSING", params: { count: 6 } }, { code: "CYCLE_CLOSED", params: { count: 1 } }];
  expect(refusalText({ code: "NOT_ALLOWED", params: {}, reasons }, words)).toBe("filings_missing cycle_closed");
});

test("a problem without reasons speaks for itself", () => {
  expect(refusalText({ code: "STALE_VERSION", params: {}, reasons: [] }, words)).toBe("stale_version");
});
