import { beforeEach, expect, test } from "@jest/globals";
import { forgetOthers, keepTyping, leftTyping } from "./typing";

beforeEach(() => localStorage.clear());

test("each keystroke is kept until the cell has taken it over, by person and form", () => {
  keepTyping("me", "f1", "indicators[a].explanation", null, "雨季延");
  keepTyping("me", "f1", "indicators[a].explanation", null, "雨季延误");
  keepTyping("me", "f2", "funds.other.executed", "1", "12");
  expect(leftTyping("me", "f1")).toEqual([{ path: "indicators[a].explanation", was: null, raw: "雨季延误" }]);
  expect(leftTyping("she", "f1")).toEqual([]);
  keepTyping("me", "f1", "indicators[a].explanation", null, null);
  expect(leftTyping("me", "f1")).toEqual([]);
});

test("what is nonsense in the storage is nobody's typing", () => {
  localStorage.setItem("jx.typing me f1 a", "{");
  localStorage.setItem("jx.typing me f1 b", '{"raw":7}');
  expect(leftTyping("me", "f1")).toEqual([]);
});

test("another person finds nothing of mine on this device; my own stays when I come back", () => {
  keepTyping("me", "f1", "a", null, "1");
  localStorage.setItem("jx.draft me f1 a", '{"was":null,"now":"1"}');
  localStorage.setItem("jx.draft she f1 a", '{"was":null,"now":"2"}');
  localStorage.setItem("jx.locale", "en");
  forgetOthers("me");
  expect(Object.keys(localStorage).sort()).toEqual(["jx.draft me f1 a", "jx.locale", "jx.typing me f1 a"]);
  forgetOthers(null);
  expect(Object.keys(localStorage)).toEqual(["jx.locale"]);
});
