import { describe, expect, test } from "@jest/globals";
import { indicatorLibraryRule, takenFrom, type GoalDraft, type IndicatorLibrary, type LibraryIndicator } from "@jianxiao/domain";
import { readLibraryWorkbook, writeListSheets } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import { Imports } from "../../testing/imports.js";
import { useMonitored } from "../../testing/monitored.js";
import { ProjectYear } from "../projects/index.js";
import { Setting } from "../settings/index.js";
import { librarySheet } from "./library.routes.js";

const { given, monitored } = useMonitored({ open: false });
const DEFAULT_LIBRARY = indicatorLibraryRule.default.indicators;

type Saved = { __typename: string; path?: string; setting?: { version: number; body: IndicatorLibrary } };
const look = async (viewer: Viewer) => (await given.ask<{ setting: { version: number; editable: boolean; body: IndicatorLibrary } }>(viewer, `{ setting(kind: INDICATOR_LIBRARY) { version editable body } }`)).data.setting;
const save = async (viewer: Viewer, version: number, indicators: readonly LibraryIndicator[]) =>
  (await given.ask<{ saveSetting: Saved }>(viewer, `mutation ($input: SaveSettingInput!) { saveSetting(input: $input) { __typename ... on SettingSaved { setting { version body } } ... on Problem { path } } }`, { input: { kind: "INDICATOR_LIBRARY", version, body: { indicators } } })).data.saveSetting;

describe("the indicator library", () => {
  test("is everybody's to read and the performance office's to write; an entry's wording dates from the version that changed it", async () => {
    const { healthFiller, performanceOffice } = given.as;
    expect(await look(healthFiller)).toMatchObject({ version: 0, editable: false, body: { indicators: DEFAULT_LIBRARY } });
    expect(await save(healthFiller, 0, DEFAULT_LIBRARY)).toMatchObject({ __typename: "NotAllowed" });
    const [first, ...rest] = DEFAULT_LIBRARY;
    expect(await save(performanceOffice, 0, [{ ...first!, name: "" }, ...rest])).toMatchObject({ __typename: "Invalid", path: "body.indicators.0.name" });
    const saved = await save(performanceOffice, 0, [{ ...first!, unit: "‰", since: 50 }, ...rest]);
    expect(saved.setting?.body.indicators.slice(0, 2).map(({ since }) => since)).toEqual([1, 0]);
    expect(await save(performanceOffice, 0, DEFAULT_LIBRARY)).toMatchObject({ __typename: "StaleVersion" });
  });

  test("a goal remembers what it took, as a draft and when approved; the office sees how many projects use it, and others of their own", async () => {
    const { healthFiller, healthSubmitter, performanceOffice, educationSubmitter, evaluator } = given.as;
    const [{ id: projectYearId } = { id: "" }] = await given.store(({ rows }) => rows(ProjectYear).findMany({ projectId: monitored.ledger.vaccines.project.id }));
    const DRAFT = "{ frame text indicators { key lineageId level1 level2 name nature target unit weight libraryKey librarySince } }";
    type Work = { base: GoalDraft; adjustment: { id: string; version: number } | null };
    const work = async () => (await given.ask<{ goalWork: Work }>(healthFiller, `query ($id: ID!) { goalWork(projectYearId: $id) { base ${DRAFT} adjustment { id version } } }`, { id: projectYearId })).data.goalWork;
    const { base } = await work();
    const taken = { ...takenFrom((await look(healthFiller)).body.indicators[0]!, base.frame, "new"), weight: "10" };
    await given.ask(healthFiller, `mutation ($input: SaveGoalRevisionInput!) { saveGoalRevision(input: $input) { __typename } }`, { input: { projectYearId, reason: "补充质量指标", draft: { ...base, indicators: [...base.indicators, taken] } } });
    const use = async (viewer: Viewer) => (await given.ask<{ libraryUse: object[] }>(viewer, "{ libraryUse { key projects } }")).data.libraryUse;
    expect(await use(performanceOffice)).toEqual([]);
    for (const [viewer, action] of [[healthSubmitter, "SUBMIT"], [performanceOffice, "APPROVE"]] as const) {
      const { adjustment } = await work();
      await given.ask(viewer, `mutation ($input: MoveGoalRevisionInput!) { moveGoalRevision(input: $input) { __typename } }`, { input: { id: adjustment?.id, version: adjustment?.version, action } });
    }
    expect((await work()).base.indicators.at(-1)).toMatchObject({ name: "验收合格率", libraryKey: "std-001", librarySince: 1 });
    for (const viewer of [performanceOffice, healthFiller]) expect(await use(viewer)).toEqual([{ key: "std-001", projects: 1 }]);
    for (const viewer of [educationSubmitter, evaluator]) expect(await use(viewer)).toEqual([]);
  });

  test("names indicators that many goals have and the library lacks, to the performance office alone", async () => {
    const ask = async (viewer: Viewer) => (await given.ask<{ libraryCandidates: { name: string; projects: number }[] }>(viewer, "{ libraryCandidates { level1 level2 name nature unit projects } }")).data.libraryCandidates;
    const found = await ask(given.as.performanceOffice);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ projects }) => projects >= 3)).toBe(true);
    expect(await ask(given.as.healthSubmitter)).toEqual([]);
  });
});

describe("the library as a workbook", () => {
  const looked = async (indicators: readonly Partial<LibraryIndicator>[]) =>
    new Imports(given.unitOfWork, given.deps.dataDirectory).looked(given.as.performanceOffice, "IMPORT_LIBRARY", await writeListSheets([librarySheet(indicators.map((entry) => ({ ...DEFAULT_LIBRARY[4]!, ...entry })), 1)]));

  test("goes out as it comes in", async () => {
    const { lines, faults } = await readLibraryWorkbook(await writeListSheets([librarySheet(DEFAULT_LIBRARY, 1)]));
    expect(faults).toEqual([]);
    expect(lines.map(({ row: _row, ...line }) => ({ ...line, since: 0 }))).toEqual(DEFAULT_LIBRARY);
  });

  test("is looked at first, then rewords what it names, adds what is new and keeps the rest, as one version", async () => {
    const { version, body } = await look(given.as.performanceOffice);
    const { faults, preview, apply } = await looked([{ ...body.indicators[1]!, explanation: "改过的解释" }, body.indicators[2]!, { key: "", sector: "教育", name: "=教师培训人次", level1: "OUTPUT", level2: "QUANTITY", unit: "人次" }]);
    expect(faults).toEqual([]);
    expect(preview.map(({ change, title }) => [change, title])).toEqual([["LIBRARY_CHANGE", "质量抽检合格率"], ["LIBRARY_ADD", "=教师培训人次"]]);
    expect((await apply()).job).toMatchObject({ state: "DONE", result: { count: 3, added: 1, changed: 1 } });
    const after = await look(given.as.performanceOffice);
    expect([after.version, after.body.indicators.length]).toEqual([version + 1, body.indicators.length + 1]);
    expect(after.body.indicators[1]).toMatchObject({ explanation: "改过的解释", since: version + 1 });
    expect((await (await looked([after.body.indicators[1]!])).apply()).answer).toMatchObject({ code: "NOTHING_TO_IMPORT" });
    expect(await given.store(({ rows }) => rows(Setting).count({ kind: "INDICATOR_LIBRARY" }))).toBe(version + 1);
  });

  test("each fault is named by its cell, and nothing is taken in", async () => {
    const { faults, apply } = await looked([{ name: "甲", key: "" }, { name: "甲", key: "" }, { name: " ", key: "" }, { name: "乙", key: "不行" }, { name: "按期完成率", key: "other", level1: "OUTPUT", level2: "TIMELINESS" }]);
    expect(new Set(faults.map(({ cell, code }) => `${cell} ${code}`))).toEqual(new Set(["E5 DUPLICATE_INDICATOR", "E6 INDICATOR_NAME_MISSING", "E7 INDICATOR_BROKEN", "E8 INDICATOR_EXISTS"]));
    expect((await apply()).answer).toMatchObject({ code: "JOB_HAS_FAULTS" });
  });

  test("no more is taken in than the library holds", async () => {
    const { faults } = await looked(Array.from({ length: 990 }, (_, at) => ({ name: `指标${at}`, key: "" })));
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(["LIBRARY_FULL"]));
    expect(faults.length).toBeGreaterThan(20);
  });

  test("that somebody else changed the library in between is told, and nothing is applied", async () => {
    const { apply } = await looked([{ name: "丙", key: "" }]);
    const { version, body } = await look(given.as.performanceOffice);
    await save(given.as.performanceOffice, version, [...body.indicators, { ...DEFAULT_LIBRARY[4]!, key: "own-1", name: "丙" }]);
    expect((await apply()).job).toMatchObject({ state: "FAILED", problem: { code: "CHANGED_SINCE_PREVIEW" } });
  });
});
