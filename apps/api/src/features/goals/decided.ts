import { parseTarget, targetText } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { approvedIndicator } from "../monitoring/index.js";
import { Indicator } from "../projects/index.js";
import { GoalRevision } from "./goal-revision.entity.js";
import { DecidedRevision, GoalChange } from "./goals.types.js";

/** What a decision changes about the goal; null where it leaves the goal alone. */
export async function revisionOfDecision(rows: RowsOf, decisionId: string): Promise<DecidedRevision | null> {
  const [revision] = await rows(GoalRevision).findMany({ decisionId });
  return revision ? ((await decidedRevisions(rows, [revision]))[0] ?? null) : null;
}

/** Revisions that go the way of decisions, each target as it was and as it is to be: one statement. */
export async function decidedRevisions(rows: RowsOf, revisions: readonly GoalRevision[]): Promise<DecidedRevision[]> {
  const before = new Map((await rows(Indicator).byIds(revisions.flatMap(({ draft }) => draft.indicators.map(({ key }) => key)))).map((row) => [row.id, approvedIndicator(row)]));
  return revisions.map(({ id, state, decisionId, projectYearId, draft }) => Object.assign(new DecidedRevision(), {
    id, state, decisionId: decisionId ?? "", projectYearId,
    changes: draft.indicators.map(({ key, name, target, unit }) => {
      const was = before.get(key);
      const parsed = parseTarget(target, unit, was?.nature);
      return Object.assign(new GoalChange(), { indicatorId: key, name, was: was ? targetText(was) : "", target: parsed.ok ? targetText(parsed) : target });
    }),
  }));
}
