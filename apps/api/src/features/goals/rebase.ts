import type { Work } from "../../database/unit-of-work.js";
import { Cycle, CycleProject, factsOf, Filing, IndicatorEntry, judge, storeFindings } from "../monitoring/index.js";
import { Indicator, type GoalVersion } from "../projects/index.js";
import { formsBehind } from "./goal-work.js";

const CARRIED = ["actualMicro", "actualText", "actualBand", "forecastMicro", "forecastText", "forecastBand", "likelihood", "causes", "explanation", "measure", "measureDue"] as const;

/** Puts every editable form of the year's open cycles on this goal: what was typed follows its indicator's lineage, the form is judged anew. How many. */
export async function rebaseForms({ rows, audit }: Work, projectYearId: string, { goal, indicators }: { goal: GoalVersion; indicators: readonly Indicator[] }): Promise<number> {
  const behind = await formsBehind(rows, projectYearId, goal.id);
  for (const { filingId, memberId, cycleId } of behind) {
    const filing = await rows(Filing).findForUpdate(filingId);
    const cycle = await rows(Cycle).find(cycleId);
    if (!filing || !cycle || filing.projectId === null) continue;
    const { departmentId, unitId, projectId } = filing;
    const entries = await rows(IndicatorEntry).findMany({ filingId });
    const lineages = new Map((await rows(Indicator).byIds(entries.map(({ indicatorId }) => indicatorId))).map(({ id, lineageId }) => [id, lineageId]));
    const typed = new Map(entries.map((entry) => [lineages.get(entry.indicatorId) ?? "", entry]));
    const there = new Set(entries.map(({ indicatorId }) => indicatorId));
    await rows(IndicatorEntry).addAll(
      indicators.filter(({ id }) => !there.has(id)).map(({ id, lineageId }) => {
        const before = typed.get(lineageId);
        return { departmentId, unitId, filingId, projectId, indicatorId: id, ...(before ? Object.fromEntries(CARRIED.map((column) => [column, before[column]])) : {}) };
      }),
    );
    await rows(CycleProject).update({ id: memberId }, { goalVersionId: goal.id });
    const facts = (await factsOf(rows, [filingId])).get(filingId);
    if (!facts) continue;
    const { columns, findings } = judge(facts, cycle.settings);
    await storeFindings(rows, [{ filing, findings }]);
    await rows(Filing).save(Object.assign(filing, columns));
    await audit("REBASE_FILING", { object: "filing", objectId: filingId, of: { departmentId, unitId }, params: { no: goal.no } });
  }
  return behind.length;
}
