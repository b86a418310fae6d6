import { term, type LibraryIndicator } from "@jianxiao/domain";
import { writeListSheets, type ListColumn, type ListSheet } from "@jianxiao/forms";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { handOut } from "../../graphql/handing-out.js";
import { currentSetting } from "../settings/index.js";

/** The headings `readLibraryWorkbook` knows: what goes out comes back. */
const COLUMNS: readonly ListColumn[] = [
  { heading: "编号", kind: "TEXT", width: 12 }, { heading: "行业", kind: "TEXT", width: 12 }, { heading: "一级指标", kind: "TEXT", width: 12 }, { heading: "二级指标", kind: "TEXT", width: 18 }, { heading: "指标名称", kind: "TEXT", width: 28 },
  { heading: "性质", kind: "TEXT", width: 8 }, { heading: "单位", kind: "TEXT", width: 8 }, { heading: "参考目标值", kind: "TEXT", width: 14 }, { heading: "指标解释", kind: "TEXT", width: 48 }, { heading: "评分规则", kind: "TEXT", width: 36 },
  { heading: "示例", kind: "TEXT", width: 36 }, { heading: "来源", kind: "TEXT", width: 24 }, { heading: "停用", kind: "TEXT", width: 8 },
];

/** The indicator library as a workbook. */
export function libraryRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    handOut(server, deps, unitOfWork, "LIST", "/export/indicator-library.xlsx", async ({ rows }, viewer) => {
      if (viewer.role === "EVALUATOR") return undefined;
      const { version, body } = await currentSetting(rows, "INDICATOR_LIBRARY");
      return async () => ({ fileName: "指标库.xlsx", object: "setting", of: { departmentId: null }, bytes: await writeListSheets([librarySheet(body.indicators, version)]) });
    });
  };
}

export function librarySheet(indicators: readonly LibraryIndicator[], version: number): ListSheet {
  return {
    title: "指标库", note: `第 ${version} 版。改后可在“导入”中导回：有编号的按编号更新，没有编号的按行业、分类和名称对照，新的加入，表中没有的保留。`, columns: COLUMNS,
    rows: indicators.map(({ key, sector, level1, level2, name, nature, unit, target, explanation, rule, examples, source, retired }) => [
      key, sector, term("Level1", level1, "zh"), term("Level2", level2, "zh"), name, term("Nature", nature, "zh"), unit, target, explanation, rule, examples.join("\n"), source, retired ? "停用" : "",
    ]),
  };
}
