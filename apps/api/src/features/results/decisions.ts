import {
  allowancesOf, DECISION_STATES, DECISION_TABLES, fen, hasAmount,
  type DecisionKind, type DecisionStanding, type DecisionState, type Fen, type MoneyStanding,
} from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { actorOf, officesFor, type OfficesByDepartment } from "../monitoring/index.js";
import { Department, DepartmentRef, Unit, UnitRef } from "../organisation/index.js";
import { BudgetLine, Project } from "../projects/index.js";
import { FundingDecision } from "./decision.entity.js";
import type { DecisionFilter } from "./decision.input.js";
import { DecisionCount, DecisionPage, DecisionView, type DecisionRef } from "./decision.types.js";
import { FindingRow } from "./finding.entity.js";
import { moneyOf, ownLimit, takenBack } from "./money.js";
import { moveAllowances } from "./move-allowance.js";

/** What surrounds a decision and decides over its moves. */
type Around = { money: ReadonlyMap<string, MoneyStanding>; takenBack: ReadonlyMap<string, Fen>; countered: FundingDecision | undefined; offices: OfficesByDepartment; now: Date };

/** The standing the domain judges a decision by. */
export function decisionStanding(decision: FundingDecision, { money, takenBack: back, countered, offices, now }: Around): DecisionStanding {
  const { id, state, kind, amountFen, departmentId, unitId, proposedByAccountId, hearBy, countersId } = decision;
  return {
    state, kind, amountFen, departmentId, unitId, departmentOfficeIds: offices.get(departmentId) ?? [], proposedByAccountId, isCounter: countersId !== null,
    // What helps the unit need not wait for it.
    hearingOver: countersId !== null || now > hearBy,
    limitFen: ownLimit({ ...limited(decision), counteredAmountFen: countered?.amountFen ?? null, takenBackFen: (countersId === null ? undefined : back.get(countersId)) ?? fen(0) }, money),
    counterableFen: fen(amountFen - (back.get(id) ?? 0)),
  };
}

const limited = ({ kind, amountFen, state, budgetLineId }: FundingDecision) => ({ kind, amountFen, state, budgetLineId });

/** What the rules need of these decisions: the money of their lines, what was taken back, what they counter, who holds the departments. At most nine statements. */
export async function surroundingsOf(reading: Reading, viewer: Viewer, decisions: readonly FundingDecision[]): Promise<(decision: FundingDecision) => Around> {
  const { rows, now } = reading;
  const money = await moneyOf(rows, decisions.flatMap(({ budgetLineId }) => budgetLineId ?? []));
  const countered = new Map((await rows(FundingDecision).byIds(decisions.flatMap(({ countersId }) => countersId ?? []))).map((row) => [row.id, row]));
  const back = await takenBack(rows, [...decisions.map(({ id }) => id), ...countered.keys()]);
  const offices = await officesFor(viewer, reading);
  return ({ countersId }) => ({ money, takenBack: back, countered: countersId === null ? undefined : countered.get(countersId), offices, now });
}

/** One page of decisions, newest first; sums by state. Statements do not grow with its rows. */
export async function decisionPage(reading: Reading, viewer: Viewer, filter: DecisionFilter, limit: number, offset: number): Promise<DecisionPage> {
  const { rows } = reading;
  const matching = () => {
    const found = narrowed(decisionJoins(rows), filter);
    return filter.states ? found.where("x.state IN (:...states)", { states: filter.states }) : found;
  };
  const found = await matching().columns({ id: "x.id" }).orderBy("x.createdAt", "DESC").orderBy("x.id", "DESC").limit(limit, offset).all<{ id: string }>();
  const total = await matching().count();
  const counted = await narrowed(decisionJoins(rows), filter).columns({ state: "x.state", count: { sql: "COUNT(*)", as: "whole" }, amountFen: "SUM(x.amountFen)" })
    .groupBy("x.state").all<{ state: DecisionState; count: number; amountFen: Fen }>();
  return Object.assign(new DecisionPage(), {
    nodes: await decisionViews(reading, viewer, found.map(({ id }) => id)),
    total,
    states: DECISION_STATES.map((state) => Object.assign(new DecisionCount(), counted.find((each) => each.state === state) ?? { state, count: 0, amountFen: fen(0) })),
  });
}

type Names = {
  id: string; projectCode: string; projectName: string; departmentCode: string; departmentName: string; unitCode: string; unitName: string; isHeadquarters: boolean; source: string | null;
};

/** Decisions as the API shows them, in the order of `ids`; those that are not the viewer's are left out. */
export async function decisionViews(reading: Reading, viewer: Viewer, ids: readonly string[]): Promise<DecisionView[]> {
  const { rows } = reading;
  const decisions = new Map((await rows(FundingDecision).byIds(ids)).map((row) => [row.id, row]));
  const names = new Map((await decisionJoins(rows).where("x.id IN (:...ids)", { ids }).columns({
    id: "x.id", projectCode: "p.code", projectName: "p.name", departmentCode: "d.code", departmentName: "d.name", unitCode: "u.code", unitName: "u.name", isHeadquarters: "u.isHeadquarters", source: "l.source",
  }).all<Names>()).map((row) => [row.id, row]));
  const around = await surroundingsOf(reading, viewer, [...decisions.values()]);
  const actor = actorOf(viewer);
  return ids.flatMap((id) => {
    const row = decisions.get(id);
    const named = names.get(id);
    if (!row || !named) return [];
    const surroundings = around(row);
    const standing = decisionStanding(row, surroundings);
    const { countered } = surroundings;
    return [Object.assign(new DecisionView(), row, {
      proposedAt: row.createdAt, source: named.source, limitFen: hasAmount(row.kind) ? standing.limitFen : null,
      project: { id: row.projectId, code: named.projectCode, name: named.projectName },
      department: new DepartmentRef({ id: row.departmentId, code: named.departmentCode, name: named.departmentName }),
      unit: new UnitRef({ id: row.unitId, code: named.unitCode, name: named.unitName, isHeadquarters: named.isHeadquarters }),
      counters: countered ? refOf(countered) : null,
      allowedActions: moveAllowances(allowancesOf(DECISION_TABLES, actor, standing)),
    })];
  });
}

export function refOf({ id, kind, state, amountFen, docNo }: FundingDecision): DecisionRef {
  return { id, kind, state, amountFen, docNo };
}

/** The sum of what waits for a leader's approval, and how many decisions that is: one statement. */
export async function waitingForApproval(rows: RowsOf): Promise<{ count: number; amountFen: Fen }> {
  const found = await rows(FundingDecision).select("x").where("x.state = 'HEARD'")
    .columns({ count: { sql: "COUNT(*)", as: "whole" }, amountFen: { sql: "COALESCE(SUM(x.amountFen), 0)", as: "fen" } }).one<{ count: number; amountFen: Fen }>();
  return found ?? { count: 0, amountFen: fen(0) };
}

function decisionJoins(rows: RowsOf): Selection {
  return rows(FundingDecision).select("x")
    .join(Project, "p", "p.id = x.projectId")
    .join(Department, "d", "d.id = x.departmentId")
    .join(Unit, "u", "u.id = x.unitId")
    .leftJoin(BudgetLine, "l", "l.id = x.budgetLineId");
}

function narrowed(selection: Selection, filter: DecisionFilter): Selection {
  const { fiscalYear, kinds, departmentId, projectId, findingId, filingId, search } = filter;
  if (fiscalYear) selection.where("x.fiscalYear = :fiscalYear", { fiscalYear });
  if (kinds) selection.where("x.kind IN (:...kinds)", { kinds: kinds satisfies DecisionKind[] });
  if (departmentId) selection.where("x.departmentId = :departmentId", { departmentId });
  if (projectId) selection.where("x.projectId = :projectId", { projectId });
  if (findingId) selection.where("x.findingId = :findingId", { findingId });
  if (filingId) selection.whereExists(FindingRow, "i", "i.id = x.findingId AND i.filingId = :filingId", { filingId });
  const text = search?.trim().toLowerCase();
  if (text) selection.where("INSTR(LOWER(p.code), :text) > 0 OR INSTR(LOWER(p.name), :text) > 0 OR INSTR(p.pinyin, :text) > 0 OR INSTR(d.name, :text) > 0 OR INSTR(LOWER(COALESCE(x.docNo, '')), :text) > 0", { text });
  return selection;
}
