import type { FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Cycle } from "./cycle.entity.js";
import { Filing } from "./filing.entity.js";
import { Revision } from "./revision.entity.js";

export type MonitoredForm = { facts: FilingFacts; revisionId: string; round: number; revisionNo: number };

/** How many frozen forms are taken apart before other requests have their turn. */
const IN_ONE_GO = 50;

/** Of each project monitored in a year the latest monitoring form that stands frozen. One statement, and one more per 500 of those not known before: a revision never changes. */
export async function monitoredForms(rows: RowsOf, fiscalYear: number, before: ReadonlyMap<string, MonitoredForm> = new Map()): Promise<Map<string, MonitoredForm>> {
  const frozen = await rows(Filing).select("f").join(Cycle, "c", "c.id = f.cycleId AND c.kind = 'MONITORING'")
    .where("c.fiscalYear = :fiscalYear AND f.kind = 'PROJECT' AND f.latestRevisionId IS NOT NULL", { fiscalYear })
    .columns({ projectId: "f.projectId", revisionId: "f.latestRevisionId", revisionNo: "f.revisionNo", round: "c.round" })
    .orderBy("c.cutOff").orderBy("c.round").all<{ projectId: string; revisionId: string; revisionNo: number; round: number }>();
  const latest = new Map(frozen.map((line) => [line.projectId, line]));
  const revisions = new Map((await rows(Revision).byIds([...latest].flatMap(([projectId, { revisionId }]) => (before.get(projectId)?.revisionId === revisionId ? [] : [revisionId])))).map((revision) => [revision.id, revision]));
  const forms = new Map<string, MonitoredForm>();
  for (const [projectId, { revisionId, revisionNo, round }] of latest) {
    const known = before.get(projectId);
    if (known?.revisionId === revisionId) {
      forms.set(projectId, known);
      continue;
    }
    if (forms.size > 0 && forms.size % IN_ONE_GO === 0) await new Promise(setImmediate);
    const revision = revisions.get(revisionId);
    if (revision) forms.set(projectId, { facts: JSON.parse(revision.facts) as FilingFacts, revisionId, round, revisionNo });
  }
  return forms;
}
