// Writes src/possible-types.ts from schema.graphql: which types stand behind each interface and union.
// The file is committed, so that tests run from source; a test in packages/ui fails when it is stale.
import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, isAbstractType } from "graphql";

const at = (name) => new URL(name, import.meta.url);
const schema = buildSchema(readFileSync(at("./schema.graphql"), "utf8"));

const lines = Object.values(schema.getTypeMap())
  .filter((type) => isAbstractType(type) && !type.name.startsWith("__"))
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .map((type) => `  ${type.name}: [${schema.getPossibleTypes(type).map(({ name }) => `"${name}"`).sort().join(", ")}],`);

const text = `/** Types behind each interface and union, for Apollo's cache. Written by codegen-possible-types.mjs. */
export const possibleTypes: Record<string, string[]> = {
${lines.join("\n")}
};
`;

const file = at("./src/possible-types.ts");
let before = "";
try {
  before = readFileSync(file, "utf8");
} catch {
  // First run: there is no file yet.
}
if (before !== text) writeFileSync(file, text);
