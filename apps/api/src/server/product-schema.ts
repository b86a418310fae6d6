import { lexicographicSortSchema, printSchema } from "graphql";
import type { UnitOfWork } from "../database/unit-of-work.js";
import { compose } from "./composition.js";
import { createSchema } from "./schema.js";

/** The whole contract as text, sorted: what `packages/schema/schema.graphql` holds. Nothing is opened or asked. */
export async function productSchemaText(): Promise<string> {
  const { features } = compose({ unitOfWork: {} as UnitOfWork, profile: "DEMONSTRATION", dataDirectory: "", log: { info: () => undefined, error: () => undefined } });
  return `${printSchema(lexicographicSortSchema(await createSchema(features)))}\n`;
}
