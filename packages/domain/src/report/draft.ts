import { ANALYSIS_RULES } from "../analysis/rules.js";
import type { WrittenReport, ReportFigure } from "./facts.js";
import { figureField, proseParts } from "./prose.js";

/** One rule of the draft: a sentence with figures by name, written where its condition holds. */
export type DraftRule = { code: string; section: string; sentence: string; when?: (figure: (name: string) => string) => boolean };

const some = (name: string) => (figure: (name: string) => string) => Number(figure(name)) > 0;
const none = (name: string) => (figure: (name: string) => string) => Number(figure(name)) === 0;
const known = (name: string) => (figure: (name: string) => string) => figure(name) !== "—" && figure(name) !== "";

/** The rules in the order of the report. Each sentence is one a reader can trace to its figures; a table or chart is a rule of its own. */
const DEPARTMENT_RULES: readonly DraftRule[] = [
  { code: "D1", section: "basics", sentence: "{{department}}主要职能是：{{overall.functions}}。", when: known("overall.functions") },
  { code: "D2", section: "basics", sentence: "{{year}}年本部门纳入绩效运行监控的预算单位{{units.count}}个，项目{{projects.count}}个，项目预算共{{money.adjusted}}万元。" },
  { code: "D3", section: "basics", sentence: "部门支出预算{{overall.expenditure}}万元，其中人员经费{{overall.staff}}万元，公用经费{{overall.public}}万元，项目支出{{money.adjusted}}万元。", when: known("overall.expenditure") },
  { code: "D4", section: "basics", sentence: "另有{{projects.exempt}}个项目按规定免报。", when: some("projects.exempt") },
  { code: "D5", section: "work", sentence: "按照“谁支出、谁负责”的原则，{{department}}组织所属{{units.count}}个预算单位对{{months}}预算执行进度和绩效目标实现程度开展双监控。" },
  { code: "D6", section: "work", sentence: "各单位逐项目采集{{indicators.count}}项绩效指标的完成情况，预计全年完成值，经单位负责人确认、部门初审后汇总。" },
  { code: "D7", section: "execution", sentence: "截至{{months}}，项目预算{{money.adjusted}}万元，执行{{money.executed}}万元，执行率{{money.rate}}，应达进度{{money.progress}}。" },
  { code: "D8", section: "execution", sentence: "执行率过半的项目{{half.count}}个，不到30%的{{third.count}}个。" },
  { code: "D9", section: "execution", sentence: "尚未发生支出的项目{{zero.count}}个。", when: some("zero.count") },
  { code: "D10", section: "execution", sentence: "执行偏慢的项目{{slow.count}}个：{{slow.list}}。", when: some("slow.count") },
  { code: "D11", section: "execution", sentence: "{{table:execution}}" },
  { code: "D12", section: "execution", sentence: "{{table:rates}}" },
  { code: "D13", section: "goals", sentence: "纳入监控的绩效指标{{indicators.count}}项，已完成{{indicators.done}}项，正常推进{{indicators.onTrack}}项，偏离{{indicators.deviating}}项。" },
  { code: "D14", section: "goals", sentence: "按执行和绩效两个方面综合判断，红色预警项目{{red.count}}个，黄色预警项目{{yellow.count}}个，正常项目{{green.count}}个。" },
  { code: "D15", section: "goals", sentence: "{{table:indicators}}" },
  { code: "D16", section: "forecast", sentence: "预计全年执行{{money.expected}}万元，执行率{{money.expectedRate}}。" },
  { code: "D17", section: "forecast", sentence: "确定能完成年度目标的项目{{certain.count}}个，预算{{certain.money}}万元；有可能完成的{{possible.count}}个，预算{{possible.money}}万元；完全不可能完成的{{impossible.count}}个，预算{{impossible.money}}万元。" },
  { code: "D18", section: "problems", sentence: "有偏差的项目{{trouble.count}}个：{{trouble.list}}。", when: some("trouble.count") },
  { code: "D19", section: "problems", sentence: "从原因看，{{causes.list}}。", when: some("trouble.count") },
  { code: "D20", section: "problems", sentence: "{{table:problems}}", when: some("trouble.count") },
  { code: "D21", section: "problems", sentence: "{{months}}各项目推进正常，没有发现与年度目标的偏差。", when: none("trouble.count") },
  { code: "D22", section: "measures", sentence: "对有偏差的{{trouble.count}}个项目逐一明确了纠偏措施，最晚于{{measures.due}}前完成。", when: some("trouble.count") },
  { code: "D23", section: "measures", sentence: "对执行偏慢的{{slow.count}}个项目加快支付进度，按月调度。", when: some("slow.count") },
  { code: "D24", section: "measures", sentence: "继续按月跟踪预算执行和绩效目标实现情况，发现偏差及时纠正。" },
  { code: "D25", section: "proposals", sentence: "{{balance.count}}个项目预计年底有结余，共{{money.balance}}万元：{{balance.list}}，建议结合实际调减或收回。", when: some("balance.count") },
  { code: "D26", section: "proposals", sentence: "{{impossible.list}}预计不能完成年度目标，建议按程序同步调整预算和绩效目标。", when: some("impossible.count") },
  { code: "D27", section: "proposals", sentence: "本期没有需要调整预算和绩效目标的事项。", when: (figure) => none("balance.count")(figure) && none("impossible.count")(figure) },
];

/** The rules of both reports; a section belongs to one of them. */
export const DRAFT_RULES: readonly DraftRule[] = [...DEPARTMENT_RULES, ...ANALYSIS_RULES];

const NAME = /\{\{([\w.-]+)\}\}/g;

/** A first draft of a section from the figures alone: the sentences whose condition holds, tables on lines of their own. */
export function draftSection(section: string, { figures, tables }: Pick<WrittenReport, "figures" | "tables">): string {
  const valueOf = valueFinder(figures);
  const drawn = new Set(tables.map(({ name }) => name));
  const pieces = DRAFT_RULES.filter((rule) => rule.section === section && (rule.when?.(valueOf) ?? true)).flatMap(({ sentence }) => {
    const table = /^\{\{table:([\w.-]+)\}\}$/.exec(sentence)?.[1];
    if (table !== undefined) return drawn.has(table) ? [`\n${sentence}\n`] : [];
    return [sentence.replace(NAME, (_, name: string) => figureField(name, valueOf(name)))];
  });
  return pieces.join("").replace(/\n{2,}/g, "\n").trim();
}

/** A sentence of a section and the rule that wrote it; null where a person did, or changed its words. */
export type TracedSentence = { sentence: string; rule: string | null; figures: string[] };

/** Sentence by sentence, which rule and which figures stand behind a section's prose. */
export function traceSection(section: string, body: string): TracedSentence[] {
  const rules = new Map(DRAFT_RULES.filter((rule) => rule.section === section).map(({ sentence, code }) => [sentence, code]));
  return sentencesOf(body).map((sentence) => {
    const parts = proseParts(sentence);
    const normal = parts.map((part) => (part.kind === "TEXT" ? part.text : part.kind === "TABLE" ? `{{table:${part.name}}}` : `{{${part.name}}}`)).join("");
    return { sentence, rule: rules.get(normal) ?? null, figures: [...new Set(parts.flatMap((part) => (part.kind === "FIGURE" ? [part.name] : [])))] };
  });
}

/** Cuts after 。 and at line ends, never inside a field. */
function sentencesOf(body: string): string[] {
  return (body.match(/(?:\{\{[^{}]*\}\}|[^。\n])+。?/g) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

function valueFinder(figures: readonly ReportFigure[]): (name: string) => string {
  const values = new Map(figures.map(({ name, text }) => [name, text]));
  return (name) => values.get(name) ?? "—";
}
