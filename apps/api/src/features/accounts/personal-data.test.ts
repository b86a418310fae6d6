import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.js";
import { PERSONAL_DATA } from "./personal-data.js";

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());

/** Names under which something about a person is stored. */
const OF_A_PERSON = /^(name|login|who|phone|agent|address|signature|holderName|reviewer|tie|post|deputyOf|subject|mark|cameraAt|latMicro|lonMicro)$|(By|ByName|ByPost)$|^(absent|deputy|commissioner)Name$|Post$|[eE]mail|[mM]obile|idNumber|idCard/;
/** Names of bodies, projects, files and things; and a day by which the unit is heard. */
const OF_A_THING = /^(district|department|office|unit|org_name|firm|project|indicator|attachment|file|task_entry|overall_entry|evaluation_item|verified_value)\.name$|^rectification_notice\.subject$|^funding_decision\.hearBy$/;

test("every column about a person is in the list of personal data, once, and the list names no column that isn't there (SEC-H1)", () => {
  const columns = database.writer.entityMetadatas.flatMap(({ tableName, columns: own }) => own.map(({ propertyName }) => `${tableName}.${propertyName}`));
  const listed = PERSONAL_DATA.flatMap((group) => group.columns);
  expect(listed.filter((column, at) => listed.indexOf(column) !== at)).toEqual([]);
  expect(listed.filter((column) => !columns.includes(column))).toEqual([]);
  expect(columns.filter((column) => OF_A_PERSON.test(column.split(".")[1] ?? "") && !OF_A_THING.test(column) && !listed.includes(column))).toEqual([]);
});
