import { describe, expect, test } from "@jest/globals";
import { DEFAULT_CHECK_PACK, type CheckPack } from "@jianxiao/domain";
import { useMonitored } from "../../testing/monitored.js";
import type { Viewer } from "../../access/viewer.js";
import { CheckResult, Cycle, Filing } from "../monitoring/index.js";
import { currentSetting, settingAt } from "./index.js";

const SAVE = `mutation ($input: SaveSettingInput!) { saveSetting(input: $input) { __typename ... on SettingSaved { setting { version who body } } ... on Problem { code path } } }`;
const APPLY = `mutation ($id: ID!) { applyCheckPack(cycleId: $id) { __typename ... on Problem { code } } }`;

const pack = (checks: Partial<CheckPack["checks"]>): CheckPack => ({ ...DEFAULT_CHECK_PACK, checks: { ...DEFAULT_CHECK_PACK.checks, ...checks } });

describe("what a district decides for itself", () => {
  const { given, monitored } = useMonitored();
  const save = async (viewer: Viewer, version: number, body: unknown, kind = "CHECK_PACK") => (await given.ask<{ saveSetting: Record<string, unknown> }>(viewer, SAVE, { input: { kind, version, body } })).data.saveSetting;
  const inForce = () => given.unitOfWork.read(given.as.performanceOffice, ({ rows }) => currentSetting(rows, "CHECK_PACK"));

  test("is the product's default until it is decided", async () => {
    expect(await inForce()).toEqual({ version: 0, body: DEFAULT_CHECK_PACK });
  });

  test("is decided by the performance office alone", async () => {
    for (const viewer of [given.as.socialReviewer, given.as.healthDepartmentLeader, given.as.bureauLeader, given.as.evaluator, given.as.systemAdmin]) {
      expect([viewer.role, await save(viewer, 0, DEFAULT_CHECK_PACK)]).toEqual([viewer.role, { __typename: "NotAllowed", code: "WRONG_ROLE", path: null }]);
    }
    expect((await inForce()).version).toBe(0);
  });

  test("names the field that is wrong, and keeps nothing", async () => {
    expect(await save(given.as.performanceOffice, 0, { ...DEFAULT_CHECK_PACK, checks: {} })).toMatchObject({ __typename: "Invalid", code: "SETTING_MISSING", path: "body.checks.C1" });
    expect((await inForce()).version).toBe(0);
  });

  test("tells who changed what when, from and to, a page at a time; others only what they may read", async () => {
    const VERSIONS = `query ($kind: SettingKind!, $before: Int) { settingVersions(kind: $kind, before: $before) { version who changed changes { path from to } } }`;
    type Told = { version: number; who: string; changed: number; changes: { path: string[]; from: unknown; to: unknown }[] };
    const told = async (viewer: Viewer, kind: string, before?: number) => (await given.ask<{ settingVersions: Told[] }>(viewer, VERSIONS, { kind, before })).data.settingVersions;
    const scheme = (startAt: number) => ({ prefix: "云财效整", startAt, dueDays: 30 });
    expect(await told(given.as.performanceOffice, "NOTICE_NUMBERING")).toEqual([]);
    for (let version = 0; version < 12; version += 1) await save(given.as.performanceOffice, version, scheme(version + 1), "NOTICE_NUMBERING");
    const page = await told(given.as.healthFiller, "NOTICE_NUMBERING");
    expect(page.map(({ version }) => version)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3]);
    expect(page[0]).toEqual({ version: 12, who: given.as.performanceOffice.accountName, changed: 1, changes: [{ path: ["startAt"], from: 11, to: 12 }] });
    expect(await told(given.as.healthFiller, "NOTICE_NUMBERING", 3)).toMatchObject([{ version: 2 }, { version: 1, changes: [{ path: ["prefix"], from: "财效整", to: "云财效整" }] }]);
    expect(await told(given.as.healthFiller, "SECURITY")).toEqual([]);
  });

  test("stands in versions; who decides upon an old one is told", async () => {
    const stricter = pack({ C16: { mode: "ON", severity: "BLOCK" } });
    expect(await save(given.as.performanceOffice, 0, stricter)).toMatchObject({ __typename: "SettingSaved", setting: { version: 1, who: given.as.performanceOffice.accountName } });
    expect(await save(given.as.performanceOffice, 0, DEFAULT_CHECK_PACK)).toMatchObject({ __typename: "StaleVersion" });
    expect(await save(given.as.performanceOffice, 1, DEFAULT_CHECK_PACK)).toMatchObject({ setting: { version: 2 } });

    const [first, second] = await given.unitOfWork.read(given.as.schoolFiller, async ({ rows }) => [await settingAt(rows, "CHECK_PACK", 1), await currentSetting(rows, "CHECK_PACK")] as const);
    expect([first.body, second]).toEqual([stricter, { version: 2, body: DEFAULT_CHECK_PACK }]);
  });

  test("of ten at once one decides", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => save(given.as.performanceOffice, 2, DEFAULT_CHECK_PACK)));
    expect(answers.filter(({ __typename }) => __typename === "SettingSaved")).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === "StaleVersion")).toHaveLength(9);
  });

  test("is not another district's", async () => {
    expect((await given.unitOfWork.read(given.as.foreignSubmitter, ({ rows }) => currentSetting(rows, "CHECK_PACK"))).version).toBe(0);
  });

  test("reaches an open cycle when it is applied to it: blocks become warnings, a check on trial is the bureau's alone", async () => {
    const filing = await monitored.filingOf(monitored.ledger.repair);
    expect(filing.blocks).toBeGreaterThan(0);
    await save(given.as.performanceOffice, 3, pack({ C3: { mode: "TRIAL", severity: "BLOCK" }, C4: { mode: "ON", severity: "WARN" } }));
    expect((await given.ask(given.as.socialReviewer, APPLY, { id: filing.cycleId })).data).toMatchObject({ applyCheckPack: { __typename: "NotAllowed" } });
    expect((await given.ask(given.as.performanceOffice, APPLY, { id: filing.cycleId })).data).toMatchObject({ applyCheckPack: { __typename: "CycleChanged" } });

    const after = await given.store(({ rows }) => rows(Filing).find(filing.id));
    expect([after?.blocks, after?.settingVersion, (after?.warns ?? 0) > 0]).toEqual([0, 4, true]);
    expect((await given.store(({ rows }) => rows(Cycle).find(filing.cycleId)))?.settings.checks).toEqual({ C3: { mode: "TRIAL", severity: "BLOCK" }, C4: { mode: "ON", severity: "WARN" } });

    const FINDINGS = `query ($id: ID!) { filing(id: $id) { findings { code trial } } }`;
    const codes = async (viewer: Viewer) => (await given.ask<{ filing: { findings: { code: string; trial: boolean }[] } }>(viewer, FINDINGS, { id: filing.id })).data.filing.findings;
    expect(await codes(given.as.cultureReviewer)).toContainEqual({ code: "C3", trial: true });
    expect((await codes(given.as.schoolFiller)).map(({ code }) => code)).not.toContain("C3");
  });

  test("tells the bureau how often each check fires", async () => {
    const { cycleId } = await monitored.filingOf(monitored.ledger.repair);
    const ASK = `query ($id: ID!) { checkFrequencies(cycleId: $id) { code findings filings } }`;
    const { data } = await given.ask<{ checkFrequencies: { code: string; findings: number }[] }>(given.as.performanceOffice, ASK, { id: cycleId });
    const stored = await given.store(({ rows }) => rows(CheckResult).count({ cycleId }));
    expect(data.checkFrequencies.reduce((sum, { findings }) => sum + findings, 0)).toBe(stored);
    expect((await given.ask<{ checkFrequencies: object[] }>(given.as.schoolFiller, ASK, { id: cycleId })).data.checkFrequencies).toEqual([]);
  });
});
