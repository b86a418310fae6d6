import type { Colour } from "../signals/settings.js";
import { drawFrom, drawing } from "./draw.js";

/** Why a project comes up for key monitoring by a third party. */
export const CANDIDATE_GROUNDS = ["AMOUNT", "CONCERN", "COLOUR", "HISTORY", "RANDOM"] as const;
export type CandidateGround = (typeof CANDIDATE_GROUNDS)[number];

/** What is known of a project of the year when key projects are chosen. */
export type ProjectStanding = {
  id: string;
  code: string;
  name: string;
  adjustedFen: number;
  /** Colour in the latest cycle; null when it was not filed or not judged. */
  colour: Colour | null;
  /** Cycles of this and earlier years in which it was red. */
  redCycles: number;
};

/** What the bureau looks for. Every number and word is its own; none is fixed by the national texts. */
export type CandidateCriteria = {
  /** From this budget on; null leaves the amount out. */
  fromFen: number | null;
  /** 社会关注: words a project's name is searched for. */
  concernWords: readonly string[];
  colours: readonly Colour[];
  /** At least this many red cycles; null leaves history out. */
  redCycles: number | null;
  /** How many to draw from those no other ground names. */
  randomCount: number;
  /** Written down with the choice, so that the draw can be repeated. */
  seed: string;
};

export const DEFAULT_CRITERIA: Omit<CandidateCriteria, "seed"> = {
  fromFen: 2_000_000_000, concernWords: ["养老", "校舍", "教育", "医疗", "卫生院", "停车", "饮水", "农田", "就业", "住房"], colours: ["RED"], redCycles: 2, randomCount: 3,
};

export type Candidate = { id: string; grounds: CandidateGround[]; /** The words found in its name. */ words: string[] };

/** Projects with a ground, largest budget first, and the random ones last. The same criteria over the same projects give the same list. */
export function candidates(projects: readonly ProjectStanding[], criteria: CandidateCriteria): Candidate[] {
  const named = projects.map((project) => ({ project, words: criteria.concernWords.filter((word) => word !== "" && project.name.includes(word)) }));
  const judged = named.map(({ project, words }) => ({ project, words, grounds: groundsOf(project, words, criteria) }));
  const byBudget = judged.filter(({ grounds }) => grounds.length > 0).sort((a, b) => b.project.adjustedFen - a.project.adjustedFen || (a.project.code < b.project.code ? -1 : 1));
  const rest = judged.filter(({ grounds }) => grounds.length === 0).sort((a, b) => (a.project.code < b.project.code ? -1 : 1));
  const drawn = drawFrom(rest, criteria.randomCount, drawing(criteria.seed));
  return [
    ...byBudget.map(({ project: { id }, grounds, words }) => ({ id, grounds, words })),
    ...drawn.map(({ project: { id } }) => ({ id, grounds: ["RANDOM" as const], words: [] })),
  ];
}

function groundsOf({ adjustedFen, colour, redCycles }: ProjectStanding, words: readonly string[], criteria: CandidateCriteria): CandidateGround[] {
  return [
    ...(criteria.fromFen !== null && adjustedFen >= criteria.fromFen ? (["AMOUNT"] as const) : []),
    ...(words.length > 0 ? (["CONCERN"] as const) : []),
    ...(colour !== null && criteria.colours.includes(colour) ? (["COLOUR"] as const) : []),
    ...(criteria.redCycles !== null && redCycles >= criteria.redCycles ? (["HISTORY"] as const) : []),
  ];
}
