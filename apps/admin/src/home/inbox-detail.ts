import { fen, formatBp, formatGap, formatWanyuan, term, type Fen } from "@jianxiao/domain";
import { dictionary, fill, longText, type Locale, type Text } from "@jianxiao/ui";
import type { InboxItem } from "./inbox";
import { verbs } from "./words";

const words = dictionary({
  overdueUnit: { zh: "{title}：{projects} 个项目还没有确认", en: "{title}: {projects} projects not confirmed" },
  returnedCells: { zh: "{title}：退回 {count} 格", en: "{title}: {count} cells returned" },
  returnedPackage: { zh: "{title}：{projects} 份项目表被退回，共 {count} 格", en: "{title}: {projects} forms returned, {count} cells" },
  toSign: { zh: "{title}：{projects} 份项目表都已通过，等你签字报送", en: "{title}: {projects} forms passed, waiting for your signature" },
  waitsForSignature: { zh: "{title}：{projects} 份项目表都已通过，等{role}签字", en: "{title}: {projects} forms passed, waiting for the {role} to sign" },
  toReview: { zh: "{title}：{projects} 份待审核", en: "{title}: {projects} to review" },
  toExplain: { zh: "{title}：{count} 项预警等你说明原因", en: "{title}: {count} warnings to explain" },
  openCycle: { zh: "没有开放的监控批次，可以开启新批次", en: "No cycle is open; open a new one" },
  extension: { zh: "{title}：{whose}申请延期至 {until}", en: "{title}: {whose} asks for time until {until}" },
  granted: { zh: "{title}：延期申请已同意，新期限 {until}", en: "{title}: more time granted, now due {until}" },
  notGranted: { zh: "{title}：延期申请未同意，期限不变", en: "{title}: no more time; the deadline stands" },
  dispute: { zh: "{title}：对国库支付数有异议，账上 {ledger}，应为 {claimed} 万元", en: "{title}: the ledger says {ledger}, the unit {claimed} (10k yuan)" },
  filled: { zh: "已填 {filled}/{required} 格", en: "{filled} of {required} cells filled" },
  rate: { zh: "执行率 {rate}", en: "executed {rate}" },
  rateGap: { zh: "执行率 {rate}，比序时 {gap}", en: "executed {rate}, {gap} against expected" },
  blocks: { zh: "阻断 {count} 项", en: "{count} blocking" },
  warns: { zh: "警告 {count} 项", en: "{count} warnings" },
  clean: { zh: "无问题", en: "no problems" },
  resubmitted: { zh: "其中重新报送 {count} 份", en: "{count} submitted again" },
  toConfirm: { zh: "{title}：{count} 件整改待确认", en: "{title}: {count} responses to confirm" },
  escalated: { zh: "{title}：{count} 件整改逾期未报", en: "{title}: {count} cases overdue" },
  toState: { zh: "{title}：拟处置 {amount} 万元，请陈述意见", en: "{title}: {amount} (10k yuan) proposed; state your view" },
  toStatePlain: { zh: "{title}：拟作处置，请陈述意见", en: "{title}: a decision is proposed; state your view" },
  toApprove: { zh: "{count} 笔资金处置待审批，合计 {amount} 万元", en: "{count} funding decisions to approve, {amount} (10k yuan) together" },
  toExecute: { zh: "{count} 笔资金处置待执行，合计 {amount} 万元", en: "{count} funding decisions to execute, {amount} (10k yuan) together" },
  toProvide: { zh: "{title}：评价组调取“{document}”", en: "{title}: the evaluators ask for “{document}”" },
  toReply: { zh: "{title}：{firm}的评价报告征求意见", en: "{title}: the draft report of {firm} waits for a reply" },
  look: { zh: "查看", en: "Look" },
});

const number = (value: string | number | undefined): number | null => (typeof value === "number" ? value : null);
const text = (value: string | number | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);

const amount = (detail: InboxItem["detail"]) => ({ amount: formatWanyuan((number(detail["amountFen"]) ?? 0) as Fen) });
const money = (value: string | number | undefined): string => (typeof value === "number" ? formatWanyuan(fen(value)) : "—");
const clock = (value: string | number | undefined, locale: Locale): string => (typeof value === "string" ? longText(value, locale) : "—");

/** What a line is about, as one sentence. */
export function titleText({ kind, title, detail, filingId, count }: InboxItem, locale: Locale): string {
  const say = (sentence: Text, params: Record<string, string | number> = {}) => fill(sentence[locale], { title, projects: detail["projects"] ?? count ?? 0, count: detail["count"] ?? count ?? 0, ...params });
  switch (kind) {
    case "OVERDUE":
      return filingId ? title : say(words.overdueUnit);
    case "RETURNED":
      return say(filingId ? words.returnedCells : words.returnedPackage);
    case "SUBMIT": {
      const role = text(detail["waitsFor"]);
      return role ? say(words.waitsForSignature, { role: term("Role", role, locale) }) : say(words.toSign);
    }
    case "REVIEW":
      return say(words.toReview);
    case "EXPLAIN":
      return say(words.toExplain);
    case "EXTENSION":
      return say(words.extension, { whose: text(detail["unitName"]) ?? title, until: clock(detail["until"], locale) });
    case "EXTENSION_ANSWERED":
      return text(detail["until"]) ? say(words.granted, { until: clock(detail["until"], locale) }) : say(words.notGranted);
    case "DISPUTE":
      return say(words.dispute, { ledger: money(detail["ledgerFen"]), claimed: money(detail["claimedFen"]) });
    case "OPEN_CYCLE":
      return say(words.openCycle);
    case "CONFIRM_CORRECTION":
      return say(words.toConfirm);
    case "ESCALATED":
      return say(words.escalated);
    case "STATE_DECISION":
      return number(detail["amountFen"]) ? say(words.toState, amount(detail)) : say(words.toStatePlain);
    case "APPROVE_DECISION":
      return say(words.toApprove, amount(detail));
    case "EXECUTE_DECISION":
      return say(words.toExecute, amount(detail));
    case "PROVIDE_DOCUMENT":
      return say(words.toProvide, { document: text(detail["document"]) ?? "—" });
    case "REPLY_REPORT":
      return say(words.toReply, { firm: text(detail["firm"]) ?? "—" });
    case "RECTIFY":
    case "FILL":
    case "CONFIRM":
    case "PASS":
    case "SENT_BACK":
      return title;
  }
}

/** The verb of a line: what the person does about it; a line that waits for somebody else is only looked at. */
export function verbText({ kind, detail }: InboxItem, locale: Locale): string {
  return text(detail["waitsFor"]) || kind === "OVERDUE" ? words.look[locale] : verbs[kind][locale];
}

/** What stands under the title, in the order it is said: whose, how far, how it stands. A line's kind decides which of these the server sends. */
export function detailText({ detail }: InboxItem, locale: Locale): string[] {
  const say = (sentence: Text, params: Record<string, string | number>) => fill(sentence[locale], params);
  const { filled, required, rateBp, gapBp, blocks, warns, resubmitted } = detail;
  const rate = number(rateBp);
  const gap = number(gapBp);
  const found = [number(blocks) ? say(words.blocks, { count: number(blocks) ?? 0 }) : null, number(warns) ? say(words.warns, { count: number(warns) ?? 0 }) : null];
  return [
    text(detail["unitName"]),
    number(filled) === null || number(required) === null ? null : say(words.filled, { filled: number(filled) ?? 0, required: number(required) ?? 0 }),
    rate === null ? null : gap === null ? say(words.rate, { rate: formatBp(rate) }) : say(words.rateGap, { rate: formatBp(rate), gap: formatGap(gap, locale) }),
    ...found,
    number(blocks) === 0 && number(warns) === 0 ? words.clean[locale] : null,
    number(resubmitted) ? say(words.resubmitted, { count: number(resubmitted) ?? 0 }) : null,
  ].filter((part) => part !== null);
}
