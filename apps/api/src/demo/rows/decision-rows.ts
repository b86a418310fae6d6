import { fen, negated } from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import { BudgetChange, ProjectYear } from "../../features/projects/index.js";
import { DecisionStep, FindingRow, FundingDecision, FundingEntry } from "../../features/results/index.js";
import type { StoryDecision } from "../story/decisions.js";
import type { Story } from "../story/story.js";
import { ownerOf } from "./project-rows.js";
import { storeEvents, type Event } from "./trail-rows.js";

/** Findings, the decisions they led to, their steps, and the ledger of what was executed; cuts change the budgets they are about. */
export async function storeDecisions(rows: RowsOf, story: Story): Promise<void> {
  const { decisions, fiscalYear } = story;
  const [closed] = story.cycles;
  const filingOf = new Map(closed.packages.flatMap(({ filings }) => filings).map(({ project, id }) => [project, id]));
  const about = ({ project }: StoryDecision) => ({ ...ownerOf(story, project), projectId: project.id, projectYearId: project.yearId });
  const lineOf = ({ project }: StoryDecision) => project.lines[0]?.id ?? null;

  await rows(FindingRow).addAll(
    decisions.filter(({ counters }) => counters === null).map((decision): New<FindingRow> => {
      const { project, findingId, found, foundAt, steps: [proposed] } = decision;
      return {
        ...about(decision), id: findingId, cycleId: closed.id, filingId: filingOf.get(project) ?? null, path: `funds.${project.lines[0]?.source ?? "generalPublicBudget"}.executed`, source: "REVIEWER",
        severity: "WARN", text: found, raisedBy: proposed?.by.name ?? "", raisedByOrganisation: proposed?.by.organisation ?? "", createdAt: foundAt,
      };
    }),
  );
  // Counter-decisions after those they counter: the database checks the link as each row is added.
  for (const countering of [false, true]) {
    await rows(FundingDecision).addAll(
      decisions.filter(({ counters }) => (counters !== null) === countering).map((decision): New<FundingDecision> => {
        const { id, findingId, kind, amountFen, cause, basis, state, steps: [proposed], hearBy, statement, executed, counters } = decision;
        return {
          ...about(decision), id, fiscalYear, budgetLineId: lineOf(decision), findingId, kind, amountFen, cause, basis, state, proposedByAccountId: proposed?.by.accountId ?? "", hearBy, statement,
          unitAgrees: statement === null ? null : true, docNo: executed?.docNo ?? null, executedOn: executed?.on ?? null, voucherKey: executed?.voucherKey ?? null, countersId: counters?.id ?? null,
          ...(proposed ? { createdAt: proposed.at } : {}),
        };
      }),
    );
  }
  await rows(DecisionStep).addAll(
    decisions.flatMap((decision) => decision.steps.map(({ action, at, by, opinion }): New<DecisionStep> => ({
      ...ownerOf(story, decision.project), id: story.newId(at), decisionId: decision.id, action, accountId: by.accountId, appointmentId: by.appointmentId, who: by.name, post: by.role,
      organisation: by.organisation, opinion, provenAt: action === "APPROVE" ? at : null, at,
    }))),
  );
  await storeLedger(rows, story, about, lineOf);
  await storeEvents(rows, story, decisions.flatMap((decision) => eventsOf(story, decision)));
}

async function storeLedger(rows: RowsOf, { decisions, fiscalYear }: Story, about: (decision: StoryDecision) => { districtId: string; departmentId: string; unitId: string; projectId: string; projectYearId: string }, lineOf: (decision: StoryDecision) => string | null): Promise<void> {
  const executed = decisions.flatMap((decision) => (decision.executed ? [{ decision, ...decision.executed, amountFen: decision.counters ? negated(decision.amountFen) : decision.amountFen }] : []));
  await rows(FundingEntry).addAll(
    executed.map(({ decision, docNo, on, voucherKey, amountFen }): New<FundingEntry> => ({
      ...about(decision), decisionId: decision.id, fiscalYear, budgetLineId: lineOf(decision), kind: decision.kind, amountFen, executedOn: on, docNo, voucherKey, countersId: decision.counters?.id ?? null,
    })),
  );
  const cuts = executed.filter(({ decision }) => decision.kind === "REDUCE_BUDGET");
  await rows(BudgetChange).addAll(
    cuts.map(({ decision, docNo, on, amountFen }): New<BudgetChange> => {
      const { projectYearId: _, ...owner } = about(decision);
      return { ...owner, budgetLineId: lineOf(decision) ?? "", deltaFen: negated(amountFen), effectiveOn: on, docNo, fundingDecisionId: decision.id };
    }),
  );
  const cutFen = new Map<StoryDecision["project"], number>();
  for (const { decision: { project }, amountFen } of cuts) cutFen.set(project, (cutFen.get(project) ?? 0) + amountFen);
  await rows(ProjectYear).updateEach("id", [...cutFen].map(([{ yearId, adjustedFen }, cut]) => ({ id: yearId, adjustedFen: fen(adjustedFen - cut) })), ["adjustedFen"]);
}

const ACT_OF = { PROPOSE: "PROPOSE_DECISION", STATE: "STATE_ON_DECISION", APPROVE: "APPROVE_DECISION", EXECUTE: "EXECUTE_DECISION" } as const;

function eventsOf(story: Story, { id, kind, amountFen, basis, statement, executed, project, steps }: StoryDecision): Event[] {
  const { departmentId, unitId } = ownerOf(story, project);
  const params: Record<keyof typeof ACT_OF, Event["params"]> = {
    PROPOSE: { kind, amountFen, basis },
    STATE: statement === null ? {} : { statement },
    APPROVE: { kind, amountFen, opinion: "同意" },
    EXECUTE: { kind, amountFen, docNo: executed?.docNo ?? "", ...(executed?.voucherKey ? { voucherKey: executed.voucherKey } : {}) },
  };
  return steps.flatMap(({ action, at, by }) =>
    action === "PROPOSE" || action === "STATE" || action === "APPROVE" || action === "EXECUTE"
      ? [{ act: ACT_OF[action], at, by, object: "fundingDecision", objectId: id, departmentId, unitId, projectId: project.id, params: params[action] }]
      : [],
  );
}
