import { monthsText } from "../cells/row-cells.js";
import { term } from "../catalogue/terms.js";
import type { Cause } from "../indicators/indicator.js";
import { formatBp, ratioBp } from "../money/rate.js";
import { fen, type Fen } from "../money/fen.js";
import { formatWanyuan } from "../money/wanyuan.js";
import type { HeadlineKind } from "../results/decision.js";
import type { DisclosurePart, DisclosureRules } from "./rules.js";

/** A project as far as anybody outside may know of it. There is no other road into the pack: what is not named here is not published. */
export type PublicProject = { name: string; departmentName: string; adjustedFen: number; executedFen: number; rateBp: number | null; attainmentBp: number | null };

/** What a project's own place says about publishing it. */
export type DisclosureProject = PublicProject & { accepted: boolean };

export type DisclosureSource = {
  districtName: string; fiscalYear: number; cutOffMonth: number;
  /** Projects with a form in the cycle. */
  projects: readonly DisclosureProject[];
  /** Classified or otherwise left out of the cycle: only their number is known here. */
  exempt: number;
  headline: { totalFen: number; kinds: readonly { kind: HeadlineKind; amountFen: number; lines: number }[] };
  byCause: readonly { cause: Cause; indicators: number }[];
};

/** NOT_ACCEPTED: the bureau has not accepted it yet. WORD: its name says it stays inside. PERSONAL: its name holds what points at a person. */
export type WithheldReason = "NOT_ACCEPTED" | "WORD" | "PERSONAL";
export type Withheld = { name: string; departmentName: string; reason: WithheldReason };

type Kind = "TEXT" | "WHOLE" | "MONEY" | "RATE";
/** A table of the pack, as it is drawn on screen, in the page and in the workbook. */
export type PublicTable = { part: DisclosurePart | "OVERVIEW"; title: string; note: string; columns: readonly { heading: string; kind: Kind }[]; rows: readonly (readonly (string | number | null)[])[]; total?: readonly (string | number | null)[] };
export type DisclosurePack = { title: string; intro: string; tables: PublicTable[]; withheld: Withheld[] };

/** Runs of digits long enough to be a telephone, an account or an identity card. */
const POINTS_AT_SOMEBODY = /\d{7,}|\d{3,4}-\d{7,8}/u;

/** What may be published of a cycle by the district's rules, and what was kept back. */
export function disclosurePack(source: DisclosureSource, rules: DisclosureRules): DisclosurePack {
  const withheld: Withheld[] = [];
  const published: PublicProject[] = [];
  for (const { accepted, name, departmentName, adjustedFen, executedFen, rateBp, attainmentBp } of source.projects) {
    const reason = against(name, accepted, rules);
    if (reason) withheld.push({ name, departmentName, reason });
    else published.push({ name, departmentName, adjustedFen, executedFen, rateBp, attainmentBp });
  }
  const period = `${source.fiscalYear}年${monthsText(source.cutOffMonth).zh}`;
  const tables: Record<DisclosurePart, (source: DisclosureSource, published: readonly PublicProject[]) => PublicTable> = { DEPARTMENTS: departmentsTable, PROJECTS: projectsTable, MONEY: moneyTable, CAUSES: causesTable };
  return {
    title: `${source.districtName}${period}预算绩效监控结果公开`,
    intro: `本次公开 ${published.length} 个项目的监控结果，均已经财政部门审核通过；另有 ${withheld.length + source.exempt} 个项目按规定未予公开。金额单位为万元。`,
    tables: [overviewTable(source, published, withheld.length), ...rules.parts.map((part) => tables[part](source, published))],
    withheld,
  };
}

function against(name: string, accepted: boolean, { withheldWords }: DisclosureRules): WithheldReason | undefined {
  if (POINTS_AT_SOMEBODY.test(name)) return "PERSONAL";
  if (withheldWords.some((word) => name.includes(word))) return "WORD";
  return accepted ? undefined : "NOT_ACCEPTED";
}

const sum = (projects: readonly PublicProject[], of: "adjustedFen" | "executedFen"): Fen => fen(projects.reduce((total, project) => total + project[of], 0));

function overviewTable(source: DisclosureSource, published: readonly PublicProject[], withheld: number): PublicTable {
  return {
    part: "OVERVIEW", title: "总体情况", note: "", columns: [{ heading: "事项", kind: "TEXT" }, { heading: "数值", kind: "TEXT" }],
    rows: [
      ["公开项目", `${published.length} 个`], ["未公开项目", `${withheld + source.exempt} 个`],
      ["公开项目调整后预算", `${formatWanyuan(sum(published, "adjustedFen"))} 万元`], ["公开项目执行数", `${formatWanyuan(sum(published, "executedFen"))} 万元`],
      ["预算执行率", formatBp(ratioBp(sum(published, "executedFen"), sum(published, "adjustedFen")))],
    ],
  };
}

function departmentsTable(_source: DisclosureSource, published: readonly PublicProject[]): PublicTable {
  const groups = new Map<string, PublicProject[]>();
  for (const project of published) groups.set(project.departmentName, [...(groups.get(project.departmentName) ?? []), project]);
  const line = (name: string, projects: readonly PublicProject[]) => [name, projects.length, sum(projects, "adjustedFen"), sum(projects, "executedFen"), ratioBp(sum(projects, "executedFen"), sum(projects, "adjustedFen"))];
  return {
    part: "DEPARTMENTS", title: "各部门情况", note: "只计公开的项目",
    columns: [{ heading: "部门", kind: "TEXT" }, { heading: "项目", kind: "WHOLE" }, { heading: "调整后预算", kind: "MONEY" }, { heading: "执行数", kind: "MONEY" }, { heading: "执行率", kind: "RATE" }],
    rows: [...groups].map(([name, projects]) => line(name, projects)), total: line("合计", published),
  };
}

function projectsTable(_source: DisclosureSource, published: readonly PublicProject[]): PublicTable {
  return {
    part: "PROJECTS", title: "项目监控结果", note: "绩效目标完成率对照本期阶段目标",
    columns: [{ heading: "部门", kind: "TEXT" }, { heading: "项目", kind: "TEXT" }, { heading: "调整后预算", kind: "MONEY" }, { heading: "执行数", kind: "MONEY" }, { heading: "执行率", kind: "RATE" }, { heading: "绩效目标完成率", kind: "RATE" }],
    rows: published.map(({ departmentName, name, adjustedFen, executedFen, rateBp, attainmentBp }) => [departmentName, name, adjustedFen, executedFen, rateBp, attainmentBp]),
  };
}

function moneyTable({ headline: { kinds, totalFen } }: DisclosureSource): PublicTable {
  return {
    part: "MONEY", title: "调减收回资金", note: "已执行的决定，扣除冲回；不列具体项目和单位",
    columns: [{ heading: "处置方式", kind: "TEXT" }, { heading: "笔数", kind: "WHOLE" }, { heading: "金额", kind: "MONEY" }],
    rows: kinds.map(({ kind, amountFen, lines }) => [term("DecisionKind", kind, "zh"), lines, amountFen]), total: ["合计", kinds.reduce((all, { lines }) => all + lines, 0), totalFen],
  };
}

function causesTable({ byCause }: DisclosureSource): PublicTable {
  return { part: "CAUSES", title: "偏差原因", note: "有可能或完全不可能完成的指标，一个指标可有多个原因", columns: [{ heading: "原因", kind: "TEXT" }, { heading: "指标", kind: "WHOLE" }], rows: byCause.map(({ cause, indicators }) => [term("Cause", cause, "zh"), indicators]) };
}

/** A value as people read it. */
export function publicText(kind: Kind, value: string | number | null): string {
  if (value === null) return "—";
  if (kind === "MONEY") return formatWanyuan(fen(Number(value)));
  return kind === "RATE" ? formatBp(Number(value)) : String(value);
}
