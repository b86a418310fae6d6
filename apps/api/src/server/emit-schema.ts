import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { productSchemaText } from "./product-schema.js";

const FILE = join(resolve(import.meta.dirname, "../../../.."), "packages/schema/schema.graphql");

writeFileSync(FILE, await productSchemaText());
process.stdout.write(`${FILE}\n`);
