import { describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../access/viewer.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { useScenario } from "../../testing/scenario.js";
import { viewerByAppointment } from "../identity/viewers.js";
import { Department, Office, OfficeDepartment, OrgName, Unit } from "./index.js";

const ANSWER = `{ __typename ... on OrganisationChanged { department { id code name version closedOn offices formerNames { name from } units { id code name version closedOn isHeadquarters } } office { id name version } } ... on Problem { code path params } ... on NotAllowed { reasons { code } } }`;
const INPUTS = { createDepartment: "CreateDepartmentInput", createUnit: "CreateUnitInput", createOffice: "CreateOfficeInput", renameBody: "RenameBodyInput", closeBody: "CloseBodyInput", assignOffice: "AssignOfficeInput" } as const;

type Seen = { id: string; code: string; name: string; version: number; closedOn: string | null; offices: string[]; formerNames: { name: string; from: string }[]; units: { id: string; code: string; name: string; version: number; closedOn: string | null }[] };
type Answer = { __typename: string; code?: string; path?: string; department?: Seen; office?: { id: string; name: string; version: number }; reasons?: { code: string }[] };

describe("keeping the organisation", () => {
  const given = useScenario();
  const keep = async (viewer: Viewer, act: keyof typeof INPUTS, input: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await given.ask<{ answer: Answer }>(viewer, `mutation ($input: ${INPUTS[act]}!) { answer: ${act}(input: $input) ${ANSWER} }`, { input });
    if (errors) throw errors[0];
    return data.answer;
  };
  const admin = () => given.as.systemAdmin;
  const today = "2026-10-15";

  test("is the system administrator's alone", async () => {
    const others = [given.as.securityAdmin, given.as.auditAdmin, given.as.performanceOffice, given.as.bureauLeader, given.as.educationAccounts, given.as.schoolFiller, given.as.supervisor, given.as.evaluator];
    for (const viewer of others) {
      expect([viewer.role, await keep(viewer, "createDepartment", { code: "301", name: "农业农村局" })]).toEqual([viewer.role, expect.objectContaining({ __typename: "NotAllowed", code: "WRONG_ROLE" })]);
    }
    expect(await given.store(({ rows }) => rows(Department).count({ code: "301" }))).toBe(0);
  });

  test("a department begins with its 本级, its office and its name", async () => {
    const { department } = await keep(admin(), "createDepartment", { code: "301", name: "农业农村局", officeId: given.at.socialOffice.id });
    expect(department).toMatchObject({ code: "301", name: "农业农村局", closedOn: null, offices: ["社保股"], formerNames: [], units: [{ code: "301001", name: "农业农村局本级", isHeadquarters: true }] });
    await given.store(async ({ rows }) => {
      expect(await rows(OrgName).count({ name: ["农业农村局", "农业农村局本级"], from: today })).toBe(2);
      expect(await rows(AuditEvent).count({ act: ["CREATE_BODY", "ASSIGN_OFFICE"], objectId: department?.id ?? "" })).toBe(2);
    });
  });

  test.each([
    ["a code in use", { code: "205", name: "另一教育局" }, { code: "BODY_CODE_TAKEN", path: "code" }],
    ["a code of words", { code: "农业", name: "农业局" }, { code: "NOT_A_BODY_CODE", path: "code" }],
    ["no name", { code: "333", name: "  " }, { code: "MISSING_FIELD", path: "name" }],
    ["a second bureau", { code: "333", name: "财政二局", isBureau: true }, { code: "BUREAU_EXISTS", path: "isBureau" }],
  ])("with %s is refused, and leaves nothing", async (_words, input, problem) => {
    expect(await keep(admin(), "createDepartment", input)).toMatchObject({ __typename: "Invalid", ...problem });
    expect(await given.store(({ rows }) => rows(Department).count({ name: input.name }))).toBe(0);
  });

  test("of another district is absent", async () => {
    expect(await keep(admin(), "createUnit", { departmentId: given.at.foreign.id, code: "205009", name: "某学校" })).toMatchObject({ __typename: "NotFound" });
    expect(await keep(admin(), "renameBody", { kind: "DEPARTMENT", id: given.at.foreign.id, version: 1, name: "改名", from: today })).toMatchObject({ __typename: "NotFound" });
  });

  test("a new name keeps the old one in its history, takes the 本级 along, and is what people's posts are called", async () => {
    const { id, version } = given.at.education;
    expect(await keep(admin(), "renameBody", { kind: "DEPARTMENT", id, version, name: "教育体育局", from: "2026-10-16" })).toMatchObject({ code: "NAME_FROM_FUTURE" });
    const { department } = await keep(admin(), "renameBody", { kind: "DEPARTMENT", id, version, name: "教育体育局", from: today });
    expect(department).toMatchObject({ name: "教育体育局", version: version + 1, formerNames: [{ name: "教育局" }] });
    expect(department?.units.map(({ name }) => name)).toEqual(["教育体育局本级", "第一中学"]);

    expect(await keep(admin(), "renameBody", { kind: "DEPARTMENT", id, version, name: "又改", from: today })).toMatchObject({ __typename: "StaleVersion" });
    expect(await keep(admin(), "renameBody", { kind: "DEPARTMENT", id, version: version + 1, name: "又改", from: today })).toMatchObject({ code: "NAME_FROM_EARLIER" });
    const leader = await given.unitOfWork.systemRead("test", ({ rows, now }) => viewerByAppointment(rows, given.as.educationLeader.appointmentId, now));
    expect(leader?.organisation).toBe("教育体育局");
  });

  test("closing takes the units along and can be taken back; some bodies stay", async () => {
    const { id } = given.at.health;
    const closed = await keep(admin(), "closeBody", { kind: "DEPARTMENT", id, version: 1, on: "2026-12-31" });
    expect(closed.department).toMatchObject({ closedOn: "2026-12-31", units: [{ closedOn: "2026-12-31" }] });
    expect(await keep(admin(), "createUnit", { departmentId: id, code: "210009", name: "新院" })).toMatchObject({ __typename: "NotAllowed", code: "BODY_CLOSED" });
    const back = await keep(admin(), "closeBody", { kind: "DEPARTMENT", id, version: 2, on: null });
    expect(back.department).toMatchObject({ closedOn: null, units: [{ closedOn: null }] });

    expect(await keep(admin(), "closeBody", { kind: "DEPARTMENT", id: given.at.bureau.id, version: 1, on: today })).toMatchObject({ code: "BUREAU_STAYS" });
    expect(await keep(admin(), "closeBody", { kind: "UNIT", id: given.at.healthHome.id, version: 3, on: today })).toMatchObject({ code: "HEADQUARTERS_STAYS" });
    expect(await keep(admin(), "closeBody", { kind: "OFFICE", id: given.at.socialOffice.id, version: 1, on: today })).toMatchObject({ code: "OFFICE_HOLDS_DEPARTMENTS" });
  });

  test("which office looks after a department is also the performance office's to say; the one before ends the day before", async () => {
    const { id } = given.at.health;
    const assign = { departmentId: id, officeId: given.at.cultureOffice.id, from: today };
    expect(await keep(given.as.cultureReviewer, "assignOffice", assign)).toMatchObject({ code: "WRONG_ROLE" });
    expect((await keep(given.as.performanceOffice, "assignOffice", assign)).department).toMatchObject({ offices: ["教科文股"] });
    expect(await keep(given.as.performanceOffice, "assignOffice", assign)).toMatchObject({ code: "OFFICE_UNCHANGED" });
    expect(await keep(admin(), "assignOffice", { ...assign, officeId: given.at.performance.id })).toMatchObject({ code: "NOT_A_BUSINESS_OFFICE" });
    const terms = await given.store(({ rows }) => rows(OfficeDepartment).findMany({ departmentId: id }, { order: { from: "ASC" } }));
    expect(terms).toMatchObject([{ officeId: given.at.socialOffice.id, until: "2026-10-14" }, { officeId: given.at.cultureOffice.id, until: null }]);
  });

  test("of ten names given at once one stands", async () => {
    const office = await keep(admin(), "createOffice", { code: "09", name: "农业股", kind: "BUSINESS" });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, at) => keep(admin(), "renameBody", { kind: "OFFICE", id: office.office?.id ?? "", version: 1, name: `农业农村股${at}`, from: today })));
    expect(answers.filter(({ __typename }) => __typename === "OrganisationChanged")).toHaveLength(0);
    given.now = new Date("2026-10-16T01:00:00.000Z");
    const next = await Promise.all(Array.from({ length: 10 }, (_, at) => keep(admin(), "renameBody", { kind: "OFFICE", id: office.office?.id ?? "", version: 1, name: `农业农村股${at}`, from: "2026-10-16" })));
    expect(next.filter(({ __typename }) => __typename === "OrganisationChanged")).toHaveLength(1);
    expect(await given.store(({ rows }) => rows(Office).count({ code: "09" }))).toBe(1);
    expect(await given.store(({ rows }) => rows(Unit).count({ closedOn: null }))).toBeGreaterThan(0);
  });
});
