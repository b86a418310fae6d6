import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { EntityMetadata } from "typeorm";
import { tableShapes, type TableShape, type TableShapes } from "../database/table-shape.js";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.js";

let database: TestDatabase;
let shapes: TableShapes;
beforeAll(async () => {
  database = await createTestDatabase();
  shapes = tableShapes(database.writer);
}, 60_000);
afterAll(() => database.drop());

/** Uniqueness over more than one owner, and why it tells nobody anything. */
const SHARED: Readonly<Record<string, string>> = {
  "department(districtId, code)": "部门编码, given with the organisation by the bureau",
  "unit(districtId, code)": "预算单位编码, given with the organisation by the bureau",
  "project(districtId, code)": "项目编码, given with the budget by the bureau",
  "payment(districtId, voucherKey)": "vouchers of the treasury, imported by the bureau",
  "funding_entry(districtId, voucherKey)": "vouchers of the treasury, written by the bureau when it executes a decision",
  "rectification_notice(districtId, docNo)": "文号 of the bureau's own notices",
  "site_visit(districtId, paperNo)": "底稿号, given by the server when a visit is closed",
  "grant(accountId, projectId, from)": "by a project's id; written by system work alone",
  "evaluation_task(engagementId, projectId)": "by the ids of the bureau's engagement and a project; written by the bureau",
  "checklist_verdict(reviewStepId, itemId)": "by the id of a step that is made in the same act",
  "questionnaire(token)": "by 160 random bits",
  "org_name(orgId, from)": "by the id of a department, unit or office, which are three tables",
  "import_row(jobId, ord)": "by the id of a job that is private to the appointment",
};

/** Whole-district tables that name somebody and are open to the whole district all the same. */
const OPEN_BY_NATURE: Readonly<Record<string, string>> = {
  office_department: "which office looks after whom is on every letter",
  setting: "names who set it; the settings hold for everybody",
  access_review: "names who signed it; asked by administrators only",
  payment_import: "where a department's payments came from: file, day and digest",
};

test("no two owners ever meet in a uniqueness: each holds its owner or the id of a row that has the same owner", () => {
  const shared = scoped().flatMap(({ metadata, shape }) => metadata.indices.filter(({ isUnique }) => isUnique)
    .map(({ columns }) => columns.map(({ databaseName }) => databaseName))
    .filter((columns) => !columns.some((column) => column === "id" || tellsTheOwner(metadata, shape, column)))
    .map((columns) => `${shape.table}(${columns.join(", ")})`));
  expect(shared.sort()).toEqual(Object.keys(SHARED).sort());
});

test("a row of the whole district that names a department, a project or a person is narrowed by it, or the bureau's own", () => {
  const open = scoped().filter(({ shape: { ownership, columns } }) => ownership.owner === "DISTRICT" && !ownership.narrowed && !ownership.bureau && !ownership.bureauOnly && [...columns.keys()].some((name) => /^(department|project|unit|account|appointment)Id$/.test(name)));
  expect(open.map(({ shape }) => shape.table).sort()).toEqual(Object.keys(OPEN_BY_NATURE).sort());
});

function scoped(): { metadata: EntityMetadata; shape: TableShape }[] {
  return database.writer.entityMetadatas.flatMap((metadata) => {
    const shape = shapes.named(metadata.tableName);
    return shape && shape.ownership.owner !== "PLATFORM" ? [{ metadata, shape }] : [];
  });
}

/** The owner's own column, or one that a foreign key binds together with it: a row of another owner can't carry that id. */
function tellsTheOwner(metadata: EntityMetadata, { ownership }: TableShape, column: string): boolean {
  const owner = { PLATFORM: "", DISTRICT: "districtId", DEPARTMENT: ownership.departmentKey ?? "departmentId", APPOINTMENT: "appointmentId" }[ownership.owner];
  return column === owner || (column !== "districtId" && metadata.foreignKeys.some(({ columnNames, referencedEntityMetadata: { tableName } }) => columnNames.includes(column) && (columnNames.includes(owner) || tableName === owner.replace(/Id$/, ""))));
}
