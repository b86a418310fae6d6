import { ASSESSMENT_ITEMS, formatBp, isMeasured, term, type AssessmentItem, type MarkedItem } from "@jianxiao/domain";
import type { ListSheet, OfficialDocument } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { EVENTS } from "./assessment-events.js";
import { standingMarks } from "./assessment-marks.js";
import { assessment } from "./assessment.js";
import type { AssessmentView } from "./assessment.types.js";

type Named = { department: string; departmentId: string };

const points = (hundredths: number | null) => (hundredths === null ? "—" : String(hundredths / 100));
const word = (item: AssessmentItem) => term("AssessmentItem", item, "zh");

/** 考核 as a workbook: places and every item, what cost points, and what people gave with why. */
export async function assessmentSheets(reading: Reading, viewer: Viewer, year: number | null): Promise<{ fileName: string; sheets: ListSheet[] }> {
  const view = await assessment(reading, viewer, year);
  const departments = view.departments.map(({ department: { id, name } }): Named => ({ department: name, departmentId: id }));
  return {
    fileName: `${view.fiscalYear}年部门预算绩效管理考核.xlsx`,
    sheets: [scoreSheet(view), await lostSheet(reading, view.fiscalYear, departments), await marksSheet(reading, view.fiscalYear, departments)],
  };
}

/** Places and every item's points. */
export function scoreSheet({ fiscalYear, departments }: AssessmentView): ListSheet {
  return {
    title: "部门考核得分", note: `${fiscalYear}年，按系统记录自动计分，人工评分项附依据；没有数据的项目不计入`,
    columns: [{ heading: "名次", kind: "WHOLE", width: 7 }, { heading: "部门", kind: "TEXT", width: 26 }, { heading: "得分率", kind: "RATE" }, { heading: "得分", kind: "TEXT", width: 14 }, ...ASSESSMENT_ITEMS.map((item) => ({ heading: word(item), kind: "TEXT" as const, width: 18 }))],
    rows: departments.map(({ place, department, percentBp, score, outOf, items }) => [
      place, department.name, percentBp, `${points(score)}/${points(outOf)}`,
      ...items.map(({ score: got, points: full, met, of }) => (got === null ? "—" : `${points(got)}/${points(full)}${of === null ? "（人工）" : `（${met}/${of}）`}`)),
    ]),
  };
}

/** Each event that cost a department points, so that it can check and answer. */
async function lostSheet(reading: Reading, fiscalYear: number, departments: readonly Named[]): Promise<ListSheet> {
  const names = new Map(departments.map(({ departmentId, department }) => [departmentId, department]));
  const rows: ListSheet["rows"][number][] = [];
  for (const item of ASSESSMENT_ITEMS) {
    if (!isMeasured(item)) continue;
    for (const { departmentId, title, met, at, dueAt } of await EVENTS[item](reading, fiscalYear)) {
      const name = names.get(departmentId);
      if (!met && name !== undefined) rows.push([name, word(item), title, at, dueAt]);
    }
  }
  return {
    title: "失分明细", note: `${fiscalYear}年，逐条对应系统记录`,
    columns: [{ heading: "部门", kind: "TEXT", width: 26 }, { heading: "评分项", kind: "TEXT", width: 14 }, { heading: "事项", kind: "TEXT", width: 36 }, { heading: "发生时间", kind: "TIME" }, { heading: "时限", kind: "TIME" }],
    rows: rows.sort(([one], [other]) => String(one).localeCompare(String(other), "zh")),
  };
}

async function marksSheet(reading: Reading, fiscalYear: number, departments: readonly Named[]): Promise<ListSheet> {
  const marks = await standingMarks(reading.rows, fiscalYear);
  return {
    title: "人工评分", note: `${fiscalYear}年，由绩效股按依据评定`,
    columns: [
      { heading: "部门", kind: "TEXT", width: 26 }, { heading: "评分项", kind: "TEXT", width: 16 }, { heading: "得分", kind: "TEXT", width: 8 }, { heading: "理由", kind: "TEXT", width: 46 }, { heading: "依据", kind: "TEXT", width: 30 },
      { heading: "评分人", kind: "TEXT", width: 12 }, { heading: "评分时间", kind: "TIME" },
    ],
    rows: departments.flatMap(({ department, departmentId }) => {
      const own = marks.get(departmentId) ?? {};
      return (Object.keys(own) as MarkedItem[]).flatMap((item) => {
        const mark = own[item];
        return mark ? [[department, word(item), points(mark.score), mark.reason, mark.basis, mark.who, mark.at]] : [];
      });
    }),
  };
}

/** 考核结果通报, as the letter that goes to all departments. */
export async function assessmentNotice(reading: Reading, viewer: Viewer, year: number | null): Promise<{ fileName: string; document: OfficialDocument }> {
  const view = await assessment(reading, viewer, year);
  const title = `关于${view.fiscalYear}年部门预算绩效管理考核情况的通报`;
  return {
    fileName: `${title}.docx`,
    document: {
      title, addressee: "各预算部门",
      blocks: [
        { kind: "paragraph", text: `现将${view.fiscalYear}年部门预算绩效管理考核情况通报如下。考核按评分表逐项计分：多数项目依据系统记录的目标批复、报送、审核、整改和结果应用情况自动计分，${ASSESSMENT_ITEMS.filter((item) => !isMeasured(item)).map((item) => `“${word(item)}”`).join("")}由绩效股按文件材料评定；没有发生的事项不计入得分。` },
        { kind: "table", caption: "部门考核得分", widths: [10, 44, 22, 24], aligns: ["center", "left", "right", "right"], head: [["名次", "部门", "得分率", "得分"]], rows: view.departments.map(({ place, department, percentBp, score, outOf }) => [place === null ? "—" : String(place), department.name, percentBp === null ? "—" : formatBp(percentBp), `${points(score)}/${points(outOf)}`]) },
        { kind: "paragraph", text: "请各部门对照失分事项认真整改，进一步压实“谁支出、谁负责”的主体责任。" },
        { kind: "signature", signers: [`${viewer.districtName}财政局`] },
      ],
    },
  };
}
