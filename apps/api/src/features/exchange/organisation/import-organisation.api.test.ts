import { describe, expect, test } from "@jest/globals";
import { annotateWorkbook, type ImportedRow } from "@jianxiao/forms";
import { Imports } from "../../../testing/imports.js";
import { useScenario } from "../../../testing/scenario.js";
import { Department, Office, OfficeDepartment, OrgName, Unit } from "../../organisation/index.js";
import { ImportsService } from "../imports.service.js";

const UNITS = ["部门编码", "部门名称", "单位编码", "单位名称", "归口股室"];
const OFFICES = ["股室编码", "股室名称", "类别"];
const list = (sheet: string, ...rows: readonly string[][]): ImportedRow[] =>
  rows.map((texts, at) => ({ sheet, row: at + 3, cells: Object.fromEntries(texts.flatMap((text, column) => (text === "" ? [] : [[["A", "B", "C", "D", "E"][column] ?? "F", text]]))) }));

describe("the organisation from a workbook", () => {
  const given = useScenario();
  const looked = async (rows: readonly ImportedRow[]) => new Imports(given.unitOfWork, given.deps.dataDirectory).looked(given.as.systemAdmin, "IMPORT_ORGANISATION", await annotateWorkbook([...rows], []));

  test("is looked at first, then set up whole: offices, departments with their 本级, units, and who looks after whom", async () => {
    const { faults, preview, apply } = await looked([
      ...list("机构一览", UNITS, ["301", "农业农村局", "301002", "农技推广中心", "农业股"], ["301", "农业农村局", "301900", "农业农村局本级", ""], ["205", "教育局", "205003", "第二中学", ""]),
      ...list("股室一览", OFFICES, ["05", "农业股", "业务股室"]),
    ]);
    expect(faults).toEqual([]);
    expect(preview.map(({ change, title }) => [change, title])).toEqual([["ADD", "农业股"], ["ADD", "农业农村局"], ["ADD", "农技推广中心"], ["ASSIGN", "农业农村局"], ["UNCHANGED", "机构一览 5"], ["ADD", "第二中学"]]);
    expect(await given.store(({ rows }) => rows(Department).count({ code: "301" }))).toBe(0);

    expect((await apply()).job).toMatchObject({ state: "DONE", result: { count: 4, added: 4, changed: 1 } });
    await given.store(async ({ rows }) => {
      const [department] = await rows(Department).findMany({ code: "301" });
      const [office] = await rows(Office).findMany({ code: "05" });
      expect((await rows(Unit).findMany({ departmentId: department?.id ?? "" }, { order: { code: "ASC" } })).map(({ code, isHeadquarters }) => [code, isHeadquarters])).toEqual([["301002", false], ["301900", true]]);
      expect(await rows(OfficeDepartment).findMany({ departmentId: department?.id ?? "" })).toMatchObject([{ officeId: office?.id, until: null }]);
    });
  });

  test("a known code with another name is a new name from today; the same workbook again changes nothing", async () => {
    const rows = list("机构一览", UNITS, ["210", "卫生健康委员会", "210001", "卫生健康局本级", "社保股"]);
    const first = await looked(rows);
    expect(first.preview).toMatchObject([{ change: "RENAME", title: "卫生健康局", detail: { newName: "卫生健康委员会" } }]);
    expect((await first.apply()).job).toMatchObject({ state: "DONE" });
    const names = await given.store(({ rows: all }) => all(OrgName).findMany({ orgId: given.at.health.id }, { order: { from: "ASC" } }));
    expect(names.map(({ name }) => name)).toEqual(["卫生健康局", "卫生健康委员会"]);

    const again = await looked(list("机构一览", UNITS, ["210", "卫生健康委员会", "210001", "卫生健康委员会本级", "社保股"]));
    expect(again.preview.map(({ change }) => change)).toEqual(["UNCHANGED"]);
  });

  test("each fault is named by its cell, and nothing of the workbook is set up", async () => {
    const { faults, apply } = await looked(list("机构一览", UNITS,
      ["401", "发改局", "", "", "无此股"], ["402", "水利局", "205002", "别人的单位", ""], ["水", "水务局", "", "", ""], ["403", "林业局", "", "", ""], ["403", "林草局", "", "", ""],
    ));
    expect(faults.map(({ cell, code }) => [cell, code])).toEqual([["E4", "UNKNOWN_OFFICE"], ["C5", "OTHER_DEPARTMENT_S_UNIT"], ["A6", "NOT_A_BODY_CODE"], ["B8", "NAMED_DIFFERENTLY"]]);
    expect((await apply()).answer).toMatchObject({ code: "JOB_HAS_FAULTS" });
    expect(await given.store(({ rows }) => rows(Department).count({ code: ["401", "402", "403"] }))).toBe(0);
  });

  test("what somebody set up in between is not set up twice: nothing is applied", async () => {
    const { apply } = await looked(list("机构一览", UNITS, ["501", "统计局", "", "", ""]));
    await given.store(({ rows }) => rows(Department).add({ districtId: given.at.district.id, code: "501", name: "统计局", pinyin: "tjj", isBureau: false }));
    expect((await apply()).job).toMatchObject({ state: "FAILED", problem: { code: "CHANGED_SINCE_PREVIEW" } });
  });

  test("is nobody else's to import", async () => {
    for (const viewer of [given.as.performanceOffice, given.as.securityAdmin, given.as.educationAccounts]) {
      expect(await new ImportsService(given.unitOfWork, () => undefined).start(viewer, { kind: "IMPORT_ORGANISATION", fileId: "0".repeat(26) })).toMatchObject({ code: "WRONG_ROLE" });
    }
  });
});
