import { chinaDate, disclosurePack, fen, publicText, type DisclosurePack, type DisclosureSource, type PublicTable } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { cycleProgress, deviationsOf } from "../insight/index.js";
import { cycleView, Cycle, filingLines, type FilingLine } from "../monitoring/index.js";
import { headline } from "../results/index.js";
import { currentSetting } from "../settings/index.js";
import { DisclosureView, PublicTableView, WithheldView } from "./disclosure.types.js";

/** Those who see the whole district may see what would be published of it. */
const mayLook = ({ role }: Viewer): boolean => role === "PERFORMANCE_OFFICE" || role === "BUREAU_LEADER" || role === "SUPERVISOR";

export type Disclosure = { cycle: Cycle; pack: DisclosurePack; exempt: number };

/** The pack of a cycle as of now; undefined where it does not exist for the viewer. A fixed number of statements. */
export async function disclosureOf(reading: Reading, viewer: Viewer, cycleId: string): Promise<Disclosure | undefined> {
  const { rows, now } = reading;
  const cycle = mayLook(viewer) ? await rows(Cycle).find(cycleId) : undefined;
  const progress = cycle && (await cycleProgress(reading, cycleId));
  if (!cycle || !progress) return undefined;
  const lines = await filingLines(rows, viewer).where("f.cycleId = :cycleId AND f.kind = 'PROJECT'", { cycleId }).orderBy("d.code").orderBy("p.code").orderBy("f.id").all<FilingLine>();
  const { totalFen, kinds } = await headline(rows, cycle.fiscalYear, chinaDate(now));
  const source: DisclosureSource = {
    districtName: viewer.districtName, fiscalYear: cycle.fiscalYear, cutOffMonth: cycle.cutOffMonth, exempt: progress.exempt,
    projects: lines.map(({ projectName, departmentName, adjustedFen, executedFen, rateBp, attainmentBp, state }) => ({
      name: projectName, departmentName, adjustedFen: fen(adjustedFen), executedFen: fen(executedFen), rateBp, attainmentBp, accepted: state === "ACCEPTED",
    })),
    headline: { totalFen, kinds }, byCause: (await deviationsOf(reading, viewer, cycleId)).byCause,
  };
  return { cycle, pack: disclosurePack(source, (await currentSetting(rows, "DISCLOSURE")).body), exempt: progress.exempt };
}

export function disclosureView({ cycle, pack: { title, intro, tables, withheld }, exempt }: Disclosure): DisclosureView {
  return Object.assign(new DisclosureView(), { cycle: cycleView(cycle), title, intro, exempt, tables: tables.map(tableView), withheld: withheld.map((one) => Object.assign(new WithheldView(), one)) });
}

function tableView({ title, note, columns, rows, total }: PublicTable): PublicTableView {
  const texts = (values: readonly (string | number | null)[]) => values.map((value, at) => publicText(columns[at]?.kind ?? "TEXT", value));
  return Object.assign(new PublicTableView(), {
    title, note, columns: columns.map(({ heading }) => heading), numbers: columns.map(({ kind }) => kind !== "TEXT"), rows: rows.map(texts), total: total ? texts(total) : null,
  });
}
