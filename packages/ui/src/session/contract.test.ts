/// <reference types="node" />
import { expect, test } from "@jest/globals";
import { possibleTypes } from "@jianxiao/schema";
import { readFileSync } from "node:fs";
import { buildSchema, isAbstractType } from "graphql";
import { gql } from "@apollo/client";
import { createCache } from "./client";
import { COLOUR } from "../theme/tokens";

const read = (path: string) => readFileSync(new URL(path, import.meta.url).pathname, "utf8");

test("the cache knows the types behind every interface and union of the schema", () => {
  const schema = buildSchema(read("../../../schema/schema.graphql"));
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isAbstractType(type));
  expect(abstract.length).toBeGreaterThan(0);
  expect(possibleTypes).toEqual(Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)])));
});

test("a paragraph of the draft and the same one as issued stand side by side in the cache", () => {
  const cache = createCache();
  const query = gql`{ report { id sections { paragraphs { id text } } issues { id sections { paragraphs { id text } } } } }`;
  const sections = (text: string) => [{ __typename: "ReportSection", paragraphs: [{ __typename: "ReportParagraph", id: "SUMMARY-1", text }] }];
  const report = { __typename: "EvaluationReport", id: "r1", sections: sections("改后"), issues: [{ __typename: "IssuedReport", id: "i1", sections: sections("定稿") }] };
  cache.writeQuery({ query, data: { report } });
  expect(cache.readQuery({ query })).toEqual({ report });
});

test("our CSS has the colours of the theme", () => {
  const css = read("../style/tokens.css");
  const named = Object.entries<string | readonly string[]>(COLOUR).filter(([, value]) => typeof value === "string");
  const inCss = named.map(([name]) => new RegExp(`--jx-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: (#\\w+);`).exec(css)?.[1]);
  expect(inCss).toEqual(named.map(([, value]) => value));
});
