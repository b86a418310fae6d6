import { fen } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { ExtensionRequest, PaymentDispute } from "../../features/filling/index.js";
import { CheckResult, CheckWaiver, Filing, FundEntry } from "../../features/monitoring/index.js";
import type { StoryFiling } from "../story/cycles.js";
import type { Story } from "../story/story.js";
import { ownerOf } from "./project-rows.js";

const WAIVERS = ["合同约定十二月一次结算，年底前能支付完。", "设备已验收，发票十月开具，付款不影响目标。"];
const LATE_MS = 3 * 3_600_000;

/** What people asked for in the open cycle: more time, a treasury figure looked at again, a warning let stand. */
export async function storeAsking(rows: RowsOf, story: Story): Promise<void> {
  const [, open] = story.cycles;
  const at = new Date(story.startedAt.getTime() - LATE_MS);
  const drafts = open.packages.flatMap(({ filings }) => filings).filter(({ state, progress }) => state === "DRAFT" && progress === "HALF");
  await storeExtension(rows, story, at);
  await storeDispute(rows, story, drafts, at);
  await storeWaivers(rows, story, at);
}

/** A unit that has not finished asks for time until its department's own deadline. */
async function storeExtension(rows: RowsOf, story: Story, at: Date): Promise<void> {
  const [, open] = story.cycles;
  const late = open.packages.find(({ filings, dueAt }) => dueAt > story.startedAt && filings.some(({ state }) => state === "DRAFT"));
  const filing = late?.filings.find(({ state }) => state === "DRAFT");
  if (!late || !filing) return;
  const { name: who, role: post, organisation } = filing.typedBy;
  await rows(ExtensionRequest).add({
    id: story.newId(at), districtId: story.district.id, departmentId: late.department.id, unitId: filing.project.unit.id, cycleId: open.id, packageId: late.id, wantedUntil: late.dueAt,
    reason: "第三方检测报告还差两份，后天上午取回后即可填齐。", state: "OPEN", who, post, organisation, askedAt: at,
  });
}

/** A refund that the treasury booked later than the unit did. */
async function storeDispute(rows: RowsOf, story: Story, drafts: readonly StoryFiling[], at: Date): Promise<void> {
  const filing = drafts.find(({ project }) => project.lines[0]?.origin === "LEDGER");
  const [fund] = filing ? await rows(FundEntry).findMany({ filingId: filing.id, origin: "LEDGER" }, { limit: 1 }) : [];
  if (!filing || !fund?.executedFen) return;
  const { name: who, role: post, appointmentId } = filing.typedBy;
  await rows(PaymentDispute).add({
    ...ownerOf(story, filing.project), id: story.newId(at), filingId: filing.id, projectId: filing.project.id, row: fund.row, ledgerFen: fund.executedFen, claimedFen: fen(Math.round(fund.executedFen * 0.98)),
    note: "九月二十八日退回的质保金还没有冲减，请核对国库退款凭证。", open: true, appointmentId, who, post, at,
  });
}

/** Two submitted forms explain a warning; the reviewer reads why, and it counts no longer. */
async function storeWaivers(rows: RowsOf, story: Story, at: Date): Promise<void> {
  const [, open] = story.cycles;
  const submitted = new Map(open.packages.flatMap(({ filings }) => filings).filter(({ state }) => state === "SUBMITTED").map((filing) => [filing.id, filing]));
  const warnings = (await rows(CheckResult).findMany({ cycleId: open.id, severity: "WARN", filingId: [...submitted.keys()].slice(0, 200) }, { order: { filingId: "ASC", ord: "ASC" } })).filter(({ trial }) => !trial);
  for (const [index, reason] of WAIVERS.entries()) {
    const warning = warnings[index];
    const filing = warning && submitted.get(warning.filingId);
    const row = warning && (await rows(Filing).find(warning.filingId));
    if (!filing || !row) return;
    const { name: who, role: post } = filing.typedBy;
    await rows(CheckWaiver).add({ ...ownerOf(story, filing.project), id: story.newId(at), filingId: filing.id, code: warning.code, variant: warning.variant ?? "", path: warning.path ?? "", reason, who, post, at: filing.typedAt });
    await rows(Filing).save(Object.assign(row, { warns: row.warns - 1 }));
  }
}
