import { filingAllowance, returnItemCounts, type FilingAction, type FilingStanding, type Reason, type ReviewGrade } from "@jianxiao/domain";
import { Field, ID, ObjectType } from "type-graphql";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { NotAllowed, Problem } from "../../graphql/problems.js";
import { factsOf } from "./facts.js";
import { filingLines, type AnyFilingLine } from "./filing-lines.js";
import { officesFor } from "./filing-list.js";
import { surroundingsOf } from "./filing-present.js";
import { FilingMoved, type MoveFilingResult } from "./filing.results.js";
import { ReviewGradeEnum } from "./monitoring.enums.js";
import { ReturnItem } from "./revision.entity.js";
import { actorOf, listStanding } from "./standing.js";

/** What became, or would become, of one row of a bulk move. */
@ObjectType("BulkOutcome")
export class BulkOutcome {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Boolean)
  readonly done!: boolean;

  @Field(() => ReviewGradeEnum, { nullable: true })
  readonly grade!: ReviewGrade | null;

  @Field(() => Problem, { nullable: true })
  readonly problem!: Problem | null;
}

@ObjectType("BulkDecided")
export class BulkDecided {
  @Field(() => [BulkOutcome])
  readonly outcomes: BulkOutcome[];

  constructor(outcomes: BulkOutcome[]) {
    this.outcomes = outcomes;
  }
}

type More = (lines: ReadonlyMap<string, AnyFilingLine>) => Promise<(line: AnyFilingLine) => readonly Reason[]>;
const nothingMore: More = () => Promise.resolve(() => []);

/** What a move would do to each of these filings, row by row, without making it. `more`: what else stands against it. Statements don't grow with the filings. */
export async function previewMoves(reading: Reading, viewer: Viewer, action: FilingAction, ids: readonly string[], more: More = nothingMore): Promise<BulkOutcome[]> {
  const { rows, now } = reading;
  if (ids.length === 0) return [];
  const lines = new Map((await filingLines(rows, viewer, "ANY").where("f.id IN (:...ids)", { ids }).all<AnyFilingLine>()).map((line) => [line.id, line]));
  const offices = await officesFor(viewer, reading);
  const counted = action === "CONFIRM" ? await returnCounts(reading, lines) : new Map<string, Partial<FilingStanding>>();
  const against = await more(lines);
  return ids.map((id) => {
    const line = lines.get(id);
    if (!line) return refusedOutcome(id, new NotAllowed([{ code: "NOT_FOUND", params: { what: "filing" } }]));
    const standing = { ...listStanding(line, surroundingsOf(line, offices, now)), ...counted.get(id) };
    const reasons = [...filingAllowance(actorOf(viewer), standing, action).reasons, ...against(line)];
    return reasons.length > 0 ? refusedOutcome(id, new NotAllowed(reasons)) : Object.assign(new BulkOutcome(), { id, done: false, grade: null, problem: null });
  });
}

/** What the replies kept so far leave open, where cells came back. */
async function returnCounts({ rows }: Reading, lines: ReadonlyMap<string, AnyFilingLine>): Promise<Map<string, Partial<FilingStanding>>> {
  const ids = [...lines.values()].filter(({ openReturnItems }) => openReturnItems > 0).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const items = await rows(ReturnItem).findMany({ filingId: ids, state: "OPEN" });
  const facts = await factsOf(rows, ids);
  return new Map(ids.flatMap((id) => {
    const its = facts.get(id);
    return its ? [[id, returnItemCounts(items.filter(({ filingId }) => filingId === id), its)] as const] : [];
  }));
}

export function refusedOutcome(id: string, problem: Problem): BulkOutcome {
  return Object.assign(new BulkOutcome(), { id, done: false, grade: null, problem });
}

export function outcomeOf(id: string, result: MoveFilingResult): BulkOutcome {
  return result instanceof FilingMoved ? Object.assign(new BulkOutcome(), { id, done: true, grade: result.filing.reviewGrade, problem: null }) : refusedOutcome(id, result);
}
