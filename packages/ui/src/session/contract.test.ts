/// <reference types="node" />
import { expect, test } from "@jest/globals";
import { possibleTypes } from "@jianxiao/schema";
import { readFileSync } from "node:fs";
import { buildSchema, isAbstractType } from "graphql";
import { COLOUR } from "../theme/tokens";

const read = (path: string) => readFileSync(new URL(path, import.meta.url).pathname, "utf8");

test("the cache knows the types behind every interface and union of the schema", () => {
  const schema = buildSchema(read("../../../schema/schema.graphql"));
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  expect(abstract.length).toBeGreaterThan(0);
  expect(possibleTypes).toEqual(Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])));
});

test("our CSS has the colours of the theme", () => {
  const css = read("../style/tokens.css");
  const named = Object.entries<string | readonly string[]>(COLOUR).filter(([, value]) => typeof value === "string");
  const inCss = named.map(([name]) => new RegExp(`--jx-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: (#\\w+);`).exec(css)?.[1]);
  expect(inCss).toEqual(named.map(([, value]) => value));
});
