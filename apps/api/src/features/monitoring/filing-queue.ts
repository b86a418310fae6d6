import { allowedFilingActions, type FilingAction, type FilingState } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { colourRank, officesFor } from "./filing-list.js";
import { filingLines, type AnyFilingLine } from "./filing-lines.js";
import { surroundingsOf } from "./filing-present.js";
import { actorOf, listStanding } from "./standing.js";

/** States in which a filing waits for the person who just made a move: the queue they go on with. */
const WAITS_IN: Partial<Record<FilingAction, readonly FilingState[]>> = {
  CONFIRM: ["DRAFT", "RETURNED"], PASS: ["CONFIRMED"], SEND_BACK: ["CONFIRMED"], ACCEPT: ["SUBMITTED"], RETURN: ["SUBMITTED"],
};

/** How far one looks ahead for a filing the viewer may move; more in a row that may not be is rare. */
const LOOK_AHEAD = 50;

/**
 * The filing to go on with after a move on `left`: the queue's order is department, then red before yellow before green, then project code, a department's own forms last;
 * what lies before `left` comes after the end. Only filings on which the viewer may make the same move, or its counterpart.
 */
export async function nextInQueue(reading: Reading, viewer: Viewer, action: FilingAction, left: AnyFilingLine): Promise<string | null> {
  const states = WAITS_IN[action];
  if (!states) return null;
  const rank = colourRank("f.colour");
  const queue = () => filingLines(reading.rows, viewer, "ANY")
    .where("f.cycleId = :cycleId AND f.id <> :id AND f.state IN (:...states)", { cycleId: left.cycleId, id: left.id, states })
    .orderBy("d.code").orderBy(rank, "DESC").orderBy(CODE).limit(LOOK_AHEAD);
  const place = { department: left.departmentCode, rank: RANK[left.colour ?? "NONE"], code: left.kind === "PROJECT" ? left.projectCode : OWN_FORMS[left.kind] };
  const after = await queue().where(`d.code > :department OR (d.code = :department AND (${rank} < :rank OR (${rank} = :rank AND ${CODE} > :code)))`, place).all<AnyFilingLine>();
  const offices = await officesFor(viewer, reading);
  const open = (lines: readonly AnyFilingLine[]) => lines.find((line) => mayMove(line, viewer, action, surroundingsOf(line, offices, reading.now)))?.id;
  return open(after) ?? open(await queue().all<AnyFilingLine>()) ?? null;
}

/** Where a department's own forms stand among the codes of its projects: behind them all. */
const OWN_FORMS = { DEPARTMENT: "zzzz1", REPORT: "zzzz2" } as const;
const CODE = `CASE f.kind WHEN 'DEPARTMENT' THEN '${OWN_FORMS.DEPARTMENT}' WHEN 'REPORT' THEN '${OWN_FORMS.REPORT}' ELSE p.code END`;

const RANK = { RED: 3, YELLOW: 2, GREEN: 1, NONE: 0 } as const;

function mayMove(line: AnyFilingLine, viewer: Viewer, action: FilingAction, around: ReturnType<typeof surroundingsOf>): boolean {
  const counterpart: readonly FilingAction[] = action === "SEND_BACK" || action === "PASS" ? ["PASS", "SEND_BACK"] : action === "RETURN" || action === "ACCEPT" ? ["ACCEPT", "RETURN"] : [action];
  return allowedFilingActions(actorOf(viewer), listStanding(line, around)).some((allowance) => allowance.allowed && counterpart.includes(allowance.action));
}
