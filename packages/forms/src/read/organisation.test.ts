import { describe, expect, test } from "@jest/globals";
import { annotateWorkbook, type ImportedRow } from "../write/annotate.js";
import { writeOrganisationTemplate } from "../write/organisation-template.js";
import { readOrganisationWorkbook } from "./organisation.js";

const letters = ["A", "B", "C", "D", "E"];
const lines = (sheet: string, ...rows: readonly string[][]): ImportedRow[] =>
  rows.map((texts, at) => ({ sheet, row: at + 3, cells: Object.fromEntries(texts.flatMap((text, column) => (text === "" ? [] : [[letters[column] ?? "F", text]]))) }));
const UNITS = ["部门编码", "部门名称", "单位编码", "单位名称", "归口股室"];

describe("机构一览 and 股室一览", () => {
  test("are read line by line, offices first", async () => {
    const bytes = await annotateWorkbook([
      ...lines("机构一览", UNITS, ["301", "农业农村局", "301002", "农技推广中心", "农业股"], ["302", "水利局", "", "", ""]),
      ...lines("股室一览", ["股室编码", "股室名称", "类别"], ["05", "农业股", "业务股室"], ["01", "绩效管理股", "绩效股"]),
    ], []);
    const { lines: read, faults } = await readOrganisationWorkbook(bytes);
    expect(faults).toEqual([]);
    expect(read.map(({ line }) => line)).toEqual([
      { kind: "OFFICE", row: 4, code: "05", name: "农业股", officeKind: "BUSINESS" },
      { kind: "OFFICE", row: 5, code: "01", name: "绩效管理股", officeKind: "PERFORMANCE" },
      { kind: "UNIT", row: 4, departmentCode: "301", departmentName: "农业农村局", unitCode: "301002", unitName: "农技推广中心", isHeadquarters: false, headquartersCode: "", office: "农业股" },
      { kind: "UNIT", row: 5, departmentCode: "302", departmentName: "水利局", unitCode: "", unitName: "", isHeadquarters: false, headquartersCode: "", office: "" },
    ]);
  });

  test("know a department's 本级 on whichever line it stands", async () => {
    const bytes = await annotateWorkbook(lines("机构一览", UNITS, ["301", "农业农村局", "301002", "农技推广中心"], ["301", "农业农村局", "301900", "农业农村局本级"]), []);
    const { lines: read } = await readOrganisationWorkbook(bytes);
    expect(read.map(({ line }) => line)).toMatchObject([{ isHeadquarters: false, headquartersCode: "301900" }, { isHeadquarters: true, headquartersCode: "301900" }]);
  });

  test("name what is missing by its cell", async () => {
    const { lines: read, faults } = await readOrganisationWorkbook(await annotateWorkbook(lines("机构一览", UNITS, ["301", "", "301002", "农技推广中心"], ["302", "水利局", "", "水库管理所"]), []));
    expect(read).toEqual([]);
    expect(faults.map(({ cell, code }) => [cell, code])).toEqual([["B4", "REQUIRED"], ["C5", "REQUIRED"]]);
  });

  test("the empty template has nothing to import, another workbook no organisation", async () => {
    expect((await readOrganisationWorkbook(await writeOrganisationTemplate())).faults).toEqual([expect.objectContaining({ code: "NO_ORGANISATION" })]);
    expect((await readOrganisationWorkbook(await annotateWorkbook(lines("别的", ["甲", "乙"]), []))).faults).toEqual([expect.objectContaining({ code: "NO_ORGANISATION" })]);
  });
});
