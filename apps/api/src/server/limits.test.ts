import { expect, test } from "@jest/globals";
import { buildSchema, graphql, parse, validate } from "graphql";
import { documentLimits, limitTime } from "./limits.js";

const schema = buildSchema("type Query { a: A } type A { a: A b: Int }");
const faults = (source: string) => validate(schema, parse(source), [documentLimits]).map(({ message }) => message);
const nested = (depth: number) => `{ ${"a { ".repeat(depth)} b ${"}".repeat(depth)} }`;

test("an ordinary document passes", () => {
  expect(faults("query { a { b a { b } } }")).toEqual([]);
});

test("a document deeper than the limit is refused", () => {
  expect(faults(nested(11))).toEqual([]);
  expect(faults(nested(12))).toEqual([expect.stringContaining("depth")]);
});

test("aliases are counted through fragments", () => {
  const aliases = Array.from({ length: 16 }, (_, index) => `x${index}: b`).join(" ");
  expect(faults(`{ a { ...F } } fragment F on A { ${aliases} }`)).toEqual([expect.stringContaining("aliases")]);
});

test("fragments that fan out are refused without being unfolded", () => {
  const fan = Array.from({ length: 20 }, (_, index) => `fragment F${index} on A { ...F${index + 1} ...F${index + 1} }`).join("\n");
  expect(faults(`{ a { ...F0 } }\n${fan}\nfragment F20 on A { b }`)).not.toEqual([]);
});

test("a document that selects more than a screen ever does is refused", () => {
  const wide = Array.from({ length: 100 }, () => "b").join(" ");
  const fragments = Array.from({ length: 11 }, (_, index) => `fragment F${index} on A { ${wide} }`).join("\n");
  expect(faults(`{ a { ${Array.from({ length: 9 }, (_, index) => `...F${index}`).join(" ")} } }\n${fragments}`)).toEqual([]);
  expect(faults(`{ a { ${Array.from({ length: 11 }, (_, index) => `...F${index}`).join(" ")} } }\n${fragments}`)).toEqual([expect.stringContaining("fields")]);
});

test("a question that takes too long is ended, one that does not is answered", async () => {
  const slow = buildSchema("type Query { slow: Int quick: Int }");
  const fields = slow.getQueryType()?.getFields() ?? {};
  if (fields["slow"]) fields["slow"].resolve = () => new Promise((resolve) => setTimeout(() => resolve(1), 500).unref());
  if (fields["quick"]) fields["quick"].resolve = () => 1;
  const { data, errors } = await graphql({ schema: limitTime(slow, 50), source: "{ slow quick }" });
  expect([data?.["quick"], data?.["slow"], errors?.[0]?.extensions]).toEqual([1, null, { code: "TOO_LONG" }]);
});
