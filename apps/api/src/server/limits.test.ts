import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { documentLimits } from "./limits.js";

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
