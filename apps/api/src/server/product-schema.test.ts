import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { buildSchema, lexicographicSortSchema, printSchema } from "graphql";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { productSchemaText } from "./product-schema.js";

const COMMITTED = join(resolve(import.meta.dirname, "../../../.."), "packages/schema/schema.graphql");

test("packages/schema/schema.graphql is what the server serves: `pnpm --filter @jianxiao/api run schema` writes it anew", async () => {
  const committed = printSchema(lexicographicSortSchema(buildSchema(readFileSync(COMMITTED, "utf8"))));
  expect(`${committed}\n`).toBe(await productSchemaText());
});
