// Writes the sample workbooks newcomers import: three published filings, each in the official form of its kind. Nothing is invented; what the source lacks stays empty.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const { monitoringWorkbookOf, targetWorkbookOf } = await import(join(ROOT, "packages/forms/dist/index.js"));
const { projects } = JSON.parse(readFileSync(join(ROOT, "packages/forms/fixtures/real-projects.json"), "utf8"));

const folder = join(ROOT, "infra/samples");
mkdirSync(folder, { recursive: true });
for (const id of ["hs-2019-heritage", "gc-2022-entrusted", "yy-2022-farmland"]) {
  const entry = projects.find((project) => project.id === id);
  writeFileSync(join(folder, `${id}-target.xlsx`), await targetWorkbookOf(entry));
  if (entry.documentKind !== "TARGET") writeFileSync(join(folder, `${id}-monitoring.xlsx`), await monitoringWorkbookOf(entry));
}
