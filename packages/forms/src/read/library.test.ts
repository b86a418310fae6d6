import { describe, expect, test } from "@jest/globals";
import { annotateWorkbook, type ImportedRow } from "../write/annotate.js";
import { readLibraryWorkbook } from "./library.js";

const HEAD = ["指标编码", "适用行业", "一级指标", "二级指标", "三级指标", "指标性质", "计量单位", "指标值", "指标说明", "计分标准", "案例", "依据", "是否停用"];
const LETTERS = "ABCDEFGHIJKLM";
const book = (rows: readonly (readonly string[])[], sheet = "指标库") =>
  annotateWorkbook(rows.map((texts, at): ImportedRow => ({ sheet, row: at + 2, cells: Object.fromEntries(texts.flatMap((text, column) => (text === "" ? [] : [[LETTERS[column]!, text]]))) })), []);
const read = async (...rows: readonly (readonly string[])[]) => readLibraryWorkbook(await book([HEAD, ...rows]));

describe("an indicator library from a workbook", () => {
  test("is read under the headings other people give it, examples line by line", async () => {
    const { lines, columns, faults } = await read(["", "教育", "产出指标", "数量指标", "教师培训人次", "正向指标", "人次", "≥200", "以签到表为准", "按比例", "甲\n乙；丙", "公开表", "是"], ["std-001", "", "效益", "社会效益", "就业人数", "", "", "", "", "", "", "", ""]);
    expect(faults).toEqual([]);
    expect(columns).toMatchObject({ key: "A", name: "E", retired: "M" });
    expect(lines).toEqual([
      { row: 3, key: "", sector: "教育", level1: "OUTPUT", level2: "QUANTITY", name: "教师培训人次", nature: "POSITIVE", unit: "人次", target: "≥200", explanation: "以签到表为准", rule: "按比例", examples: ["甲", "乙", "丙"], source: "公开表", retired: true },
      expect.objectContaining({ key: "std-001", sector: "通用", level1: "BENEFIT", level2: "SOCIAL_BENEFIT", nature: "POSITIVE", examples: [], retired: false }),
    ]);
  });

  test.each([
    ["a level 1 nobody knows", ["", "", "其他指标", "数量指标", "甲"], "C3", "LEVEL1_UNKNOWN"],
    ["no level 2", ["", "", "产出指标", "", "甲"], "D3", "LEVEL2_MISSING"],
    ["a level 2 of another group", ["", "", "产出指标", "社会效益指标", "甲"], "D3", "LEVEL2_UNKNOWN"],
    ["no name", ["", "教育", "产出指标", "数量指标", ""], "E3", "INDICATOR_NAME_MISSING"],
    ["a nature nobody knows", ["", "", "产出指标", "数量指标", "甲", "斜向"], "F3", "NOT_AN_OPTION"],
    ["words without end", ["", "", "产出指标", "数量指标", "甲", "", "", "", "长".repeat(501)], "I3", "TOO_LONG"],
  ])("%s is named by its cell", async (_words, row, cell, code) => {
    const { lines, faults } = await read(row);
    expect(faults).toMatchObject([{ cell, code, severity: "BLOCK" }]);
    if (code !== "TOO_LONG") expect(lines).toEqual([]);
  });

  test("without the headings it needs, it says which", async () => {
    expect((await readLibraryWorkbook(await book([["指标名称", "单位"], ["甲", "个"]]))).faults.map(({ code, params }) => [code, params])).toEqual([["HEADING_MISSING", { heading: "一级指标" }], ["HEADING_MISSING", { heading: "二级指标" }]]);
    expect((await readLibraryWorkbook(await book([["别的"]]))).faults).toMatchObject([{ code: "HEADING_MISSING", params: { heading: "指标名称" } }]);
  });

  test("a list that is too long ends with a fault", async () => {
    const { lines, faults } = await read(...Array.from({ length: 1_001 }, (_, at) => ["", "", "产出指标", "数量指标", `指标${at}`]));
    expect([lines.length, faults]).toMatchObject([1_000, [{ cell: "A1003", code: "TOO_MANY_ROWS" }]]);
  });
});
