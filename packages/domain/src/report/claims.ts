import type { CellPath, Words } from "../cells/cell.js";
import { fundPath, reportPath } from "../cells/path.js";
import type { WrittenReport } from "./facts.js";
import { outlineSection } from "./outline.js";
import { proseParts, type ProsePart } from "./prose.js";

/** Where a figure of the report comes from: the summary of the project forms, the overall table, or the number of projects of one colour. */
export type ClaimSource = { readonly of: "SUMMARY" } | { readonly of: "OVERALL"; readonly path: CellPath } | { readonly of: "COLOUR"; readonly colour: "RED" | "YELLOW" | "GREEN" };

/** DIFFERS: the data say something else. UNTRACED: a number somebody typed that no figure of the data bears out. */
export type ClaimStanding = "AGREES" | "DIFFERS" | "UNTRACED";

/** One figure as a sentence of the report claims it, beside what the data say. */
export type Claim = {
  readonly path: CellPath;
  readonly section: Words;
  readonly before: string;
  readonly shown: string;
  readonly after: string;
  readonly label: Words | null;
  readonly now: string | null;
  readonly standing: ClaimStanding;
  readonly source: ClaimSource | null;
};

/** Figures that are no claim about the data: who and when. */
const GIVEN: ReadonlySet<string> = new Set(["department", "year", "months"]);
const COLOURS = { "red.count": "RED", "yellow.count": "YELLOW", "green.count": "GREEN" } as const;
const OVERALL: Readonly<Record<string, CellPath>> = {
  "overall.income": fundPath("income", "adjusted"), "overall.expenditure": fundPath("expenditure", "adjusted"), "overall.basic": fundPath("basic", "adjusted"),
  "overall.staff": fundPath("basicStaff", "adjusted"), "overall.public": fundPath("basicPublic", "adjusted"), "overall.executed": fundPath("expenditure", "executed"),
};
/** A number with its unit, as people type it. */
const TYPED = /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)\s*(万元|%|％|个|项)/g;
/** Before a number that is a bound the sentence sets, not a figure it claims. */
const BOUND = /(?:不到|不足|超过|高于|低于)$/;
/** Signs of the sentence shown on either side. */
const AROUND = 24;

/** Every figure the report's sentences claim, in their order: live ones against the data by name, typed ones against all figures the data have. */
export function claimsOf({ sections, figures }: Pick<WrittenReport, "sections" | "figures">): Claim[] {
  const known = new Map(figures.map((figure) => [figure.name, figure]));
  const numbers = new Set(figures.map(({ text }) => plainNumber(text)));
  return sections.flatMap(({ key, body }) => {
    const place = { path: reportPath(key), section: outlineSection(key)?.title ?? { zh: key, en: key } };
    const parts = proseParts(body ?? "");
    return parts.flatMap((part, index): Claim[] => {
      if (part.kind === "TABLE") return [];
      const around = { before: shownBefore(parts, index), after: shownAfter(parts, index) };
      if (part.kind === "TEXT") return typedClaims(part.text, numbers).map((claim) => ({ ...place, ...claim, before: (around.before + claim.before).slice(-AROUND), after: (claim.after + around.after).slice(0, AROUND) }));
      if (GIVEN.has(part.name)) return [];
      const figure = known.get(part.name);
      const now = figure?.text.replace(/[{}|]/g, "") ?? null;
      return [{ ...place, ...around, shown: part.shown, label: figure?.label ?? null, now, standing: now === part.shown ? "AGREES" : "DIFFERS", source: sourceOf(part.name) }];
    });
  });
}

function typedClaims(text: string, numbers: ReadonlySet<string>): Omit<Claim, "path" | "section">[] {
  return [...text.matchAll(TYPED)].filter((match) => !numbers.has(plainNumber(match[1] ?? "")) && !BOUND.test(text.slice(0, match.index))).map((match) => ({
    before: text.slice(0, match.index), shown: match[0], after: text.slice(match.index + match[0].length), label: null, now: null, standing: "UNTRACED", source: null,
  }));
}

function sourceOf(name: string): ClaimSource {
  const path = OVERALL[name];
  if (path !== undefined) return { of: "OVERALL", path };
  return name in COLOURS ? { of: "COLOUR", colour: COLOURS[name as keyof typeof COLOURS] } : { of: "SUMMARY" };
}

/** `1,234.50`, `1234.5` and `1234.50%` are one number. */
function plainNumber(text: string): string {
  const digits = text.replace(/[,，%％\s]/g, "");
  return /^\d+(\.\d+)?$/.test(digits) ? String(Number(digits)) : text;
}

const wordsOf = (part: ProsePart): string => (part.kind === "TEXT" ? part.text : part.kind === "FIGURE" ? part.shown : "\n");
/** The sentence up to this part, cut at its beginning. */
function shownBefore(parts: readonly ProsePart[], index: number): string {
  return (parts.slice(0, index).map(wordsOf).join("").split(/[。\n]/).at(-1) ?? "").slice(-AROUND);
}
/** The rest of the sentence, cut at its end. */
function shownAfter(parts: readonly ProsePart[], index: number): string {
  return (/^[^。\n]*。?/.exec(parts.slice(index + 1).map(wordsOf).join(""))?.[0] ?? "").slice(0, AROUND);
}
