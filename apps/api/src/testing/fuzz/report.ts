import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allFields } from "./documents.js";
import type { Found, Walk } from "./walk.js";

export type Figures = Readonly<Record<string, string | number>>;

const FILE = join(import.meta.dirname, "FIGURES.md");

/** What a walk came to, as one table. */
export function figuresOf(walk: Walk, cells: number, more: Figures = {}): Figures {
  const fields = allFields(walk.stage.schema);
  const roots = fields.filter((field) => /^(Query|Mutation)\./.test(field));
  const unreached = new Set(walk.unreached());
  const count = (kind: Found["kind"]) => walk.found.filter((found) => found.kind === kind).length;
  const share = (all: readonly string[]) => `${all.filter((field) => !unreached.has(field)).length} of ${all.length}`;
  return {
    "Personas": walk.personas.length,
    "Root fields": walk.documents.length,
    "Cells": cells,
    "Requests": walk.requests,
    "Mutations tried": walk.mutations,
    "Leaks": count("LEAK"),
    "Foreign writes": count("FOREIGN_WRITE"),
    "Foreign answered otherwise than missing": count("DIFFERENCE"),
    "Faults of ours": count("CRASH"),
    "Refusals or changes without a trail": count("NO_TRAIL"),
    "Evaluators, by the state of their grant": evaluators(walk),
    "Root fields that answered": share(roots),
    "Of these, not with a problem alone": `${roots.filter((field) => walk.valued.has(field)).length} of ${roots.length}`,
    "Fields that answered": share(fields),
    "Of these, with a value": `${fields.filter((field) => walk.valued.has(field)).length} of ${fields.length}`,
    ...more,
  };
}

/** How often each evaluator asked, and what was found: outsiders are told apart from the rest. */
function evaluators({ personas, asked, found }: Walk): string {
  const names = personas.filter(({ viewer }) => viewer?.role === "EVALUATOR").map(({ name }) => name);
  const faults = found.filter(({ cell }) => cell.includes(" as EVALUATOR")).length;
  return `${names.map((name) => `${name.replace("EVALUATOR, ", "")} ${asked.get(name) ?? 0}`).join(", ")} requests; ${faults} faults`;
}

/** Findings by kind, each once, with how often and where first. */
export function summary(found: readonly Found[]): string {
  const kinds = new Map<string, Found[]>();
  for (const each of found) {
    const key = `${each.kind} ${each.cell.split(" as ")[0] ?? ""}: ${each.words.replace(/[0-9A-Z]{26}/g, "…").slice(0, 200)}`;
    kinds.set(key, [...(kinds.get(key) ?? []), each]);
  }
  return [...kinds].map(([words, all]) => `${all.length} × ${words} [${all[0]?.cell ?? ""}]`).join("\n");
}

/** Prints the figures; a run of `npm run fuzz` (`kept` says what it walked) also keeps them in the file SECURITY.md points to. */
export function report(engine: string, figures: Figures, unreached: readonly string[], kept: string | undefined): void {
  const lines = Object.entries(figures).map(([name, value]) => `| ${name} | ${value} |`);
  process.stdout.write(`\nTenancy fuzzer on ${engine}\n${lines.join("\n")}\nFields nobody reached: ${unreached.join(", ") || "none"}\n`);
  if (kept !== undefined) writeFileSync(FILE.replace(".md", `.${engine}.md`), [`# Tenancy fuzzer on ${engine}: ${kept}`, "", "| Figure | |", "| --- | --- |", ...lines, "", `Fields nobody reached: ${unreached.join(", ") || "none"}.`, ""].join("\n"));
}
