import { formatBp, monthsText, term } from "@jianxiao/domain";
import type { ListSheet, OfficialDocument } from "@jianxiao/forms";
import type { ReviewSummary } from "./review-summary.types.js";

const HEADS = ["部门", "应报", "已报", "通过", "带意见通过", "退回中", "待审", "退回格数", "红色", "黄色", "偏差指标"];

/** What one department's row says, in the order of the heads. */
function cells({ department, projects, filed, plain, remarks, returned, waiting, returnItems, red, yellow, deviations }: ReviewSummary["departments"][number]): (string | number)[] {
  return [department.name, projects, filed, plain, remarks, returned, waiting, returnItems, red, yellow, deviations];
}

function totals({ progress, plain, remarks, returned, waiting, returnItems, deviations }: ReviewSummary): (string | number)[] {
  return ["合计", progress.projects, progress.filed, plain, remarks, returned, waiting, returnItems, progress.red, progress.yellow, deviations.indicators];
}

const titleOf = ({ progress: { cycle } }: ReviewSummary) => `${cycle.fiscalYear}年${monthsText(cycle.cutOffMonth).zh}绩效监控审核汇总`;

/** The summary as sheets: the same figures as the screen. */
export function summarySheets(summary: ReviewSummary): { fileName: string; sheets: ListSheet[] } {
  const { deviations, departments } = summary;
  return {
    fileName: `${titleOf(summary)}.xlsx`,
    sheets: [
      { title: "审核汇总", note: titleOf(summary), columns: HEADS.map((heading, index) => ({ heading, kind: index === 0 ? ("TEXT" as const) : ("WHOLE" as const) })), rows: departments.map(cells), total: totals(summary) },
      {
        title: "偏差原因", note: "有可能或完全不可能完成的指标；一个指标可有多个原因", columns: [{ heading: "原因", kind: "TEXT" }, { heading: "指标", kind: "WHOLE" }],
        rows: deviations.byCause.map(({ cause, indicators }) => [term("Cause", cause, "zh"), indicators]), total: ["指标总数（不重复）", deviations.indicators],
      },
      {
        title: "偏差按一级指标", columns: [{ heading: "一级指标", kind: "TEXT" }, { heading: "偏差指标", kind: "WHOLE" }, { heading: "其中完全不可能", kind: "WHOLE", width: 16 }],
        rows: deviations.byLevel1.map(({ level1, indicators, impossible }) => [term("Level1", level1, "zh"), indicators, impossible]), total: ["合计", deviations.indicators, deviations.byLevel1.reduce((sum, { impossible }) => sum + impossible, 0)],
      },
    ],
  };
}

/** The summary as an official document: the figures in sentences, then in tables. */
export function summaryDocument(summary: ReviewSummary, districtName: string): { fileName: string; document: OfficialDocument } {
  const { progress, deviations, departments, coverageBp, plain, remarks, returned, waiting, returnItems } = summary;
  const { cycle } = progress;
  const causes = deviations.byCause.filter(({ indicators }) => indicators > 0).toSorted((a, b) => b.indicators - a.indicators);
  const most = departments.filter(({ deviations: count }) => count > 0).toSorted((a, b) => b.deviations - a.deviations).slice(0, 5);
  const count = (value: number | string) => String(value);
  return {
    fileName: `${titleOf(summary)}.docx`,
    document: {
      title: `${districtName}${cycle.fiscalYear}年\n绩效运行监控审核情况汇总`,
      subtitle: `（${cycle.fiscalYear}年${monthsText(cycle.cutOffMonth).zh}）`,
      blocks: [
        { kind: "heading", level: 1, text: "报送和审核" },
        { kind: "paragraph", text: `本批应监控项目${progress.projects}个（另有免报${progress.exempt}个），涉及${departments.length}个部门；已报送${progress.filed}个，覆盖率${formatBp(coverageBp)}。` },
        { kind: "paragraph", text: `审核通过${plain + remarks}个，其中带意见通过${remarks}个；退回部门${returned}个；待审核${waiting}个。先后退回${returnItems}格，均逐格写明原因和期限。` },
        { kind: "heading", level: 1, text: "预警" },
        { kind: "paragraph", text: `红色${progress.red}个，黄色${progress.yellow}个，正常${progress.green}个。` },
        { kind: "heading", level: 1, text: "偏差分析" },
        { kind: "paragraph", text: `有可能或完全不可能完成的指标共${deviations.indicators}个${causes.length > 0 ? `；原因依次为${causes.map(({ cause, indicators }) => `${term("Cause", cause, "zh")}（${indicators}个）`).join("、")}，一个指标可有多个原因` : ""}。` },
        ...(most.length > 0 ? [{ kind: "paragraph" as const, text: `偏差较多的部门：${most.map(({ department, deviations: indicators }) => `${department.name}（${indicators}个）`).join("、")}。` }] : []),
        {
          kind: "table", caption: "偏差按一级指标", head: [["一级指标", "偏差指标", "其中完全不可能"]],
          rows: deviations.byLevel1.map(({ level1, indicators, impossible }) => [term("Level1", level1, "zh"), count(indicators), count(impossible)]),
        },
        { kind: "heading", level: 1, text: "各部门审核情况" },
        {
          kind: "table", head: [HEADS], widths: [3, 1, 1, 1, 1.4, 1, 1, 1.2, 1, 1, 1.2], aligns: ["left", ...HEADS.slice(1).map(() => "right" as const)],
          rows: [...departments.map(cells), totals(summary)].map((row) => row.map(count)),
        },
      ],
    },
  };
}
