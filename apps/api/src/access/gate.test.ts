import { describe, expect, test } from "@jest/globals";
import { useScenario } from "../testing/scenario.js";
import { Paper, WITH_PAPERS } from "../testing/papers.js";
import { tableShapes } from "../database/table-shape.js";
import { gate } from "./gate.js";
import { predicate } from "./predicate.js";
import { scopeOf } from "./scope.js";

/** The second net, tried alone: the road to rows is not asked, so that neither hides a hole in the other. */
describe("the gate", () => {
  const given = useScenario(WITH_PAPERS);
  const passing = (sql: string, who: "schoolFiller" | "evaluator" | "educationSubmitter" = "educationSubmitter") => gate(tableShapes(given.database.writer), scopeOf(given.as[who], given.now))(sql);
  const scoped = (alias: string, who: "schoolFiller" | "evaluator" | "educationSubmitter" = "educationSubmitter") =>
    predicate(tableShapes(given.database.writer).of(Paper), alias, scopeOf(given.as[who], given.now)).sql;

  test("lets scoped statements pass", () => {
    for (const who of ["schoolFiller", "evaluator", "educationSubmitter"] as const) {
      passing(`SELECT \`title\` FROM \`test_paper\` WHERE ${scoped("test_paper", who)}`, who);
      passing(`SELECT 1 FROM \`test_paper\` \`a\` LEFT JOIN \`test_paper\` \`b\` ON (1 = 1) AND ${scoped("b", who)} WHERE ${scoped("a", who)} FOR UPDATE`, who);
    }
  });

  test.each([
    ["no scope", () => "SELECT * FROM `test_paper`"],
    ["a scope on another alias", () => `SELECT * FROM \`test_paper\` \`a\` WHERE ${scoped("b")}`],
    ["one scope for two tables", () => `SELECT * FROM \`test_paper\` \`a\` JOIN \`test_paper\` \`b\` ON 1 = 1 WHERE ${scoped("a")}`],
    ["the scope within a text", () => `SELECT * FROM \`test_paper\` WHERE 'text' <> '${scoped("test_paper")}'`],
    ["a comma for a join", () => `SELECT * FROM \`test_paper\` \`a\`, \`test_paper\` \`b\` WHERE ${scoped("a")} AND ${scoped("b")}`],
    ["a sub-query without scope", () => `SELECT (SELECT COUNT(*) FROM \`test_paper\` \`b\`) FROM \`test_paper\` \`a\` WHERE ${scoped("a")}`],
    ["names without quotes", () => `SELECT * FROM test_paper WHERE ${scoped("test_paper")}`],
    ["a union", () => `SELECT 1 FROM \`test_paper\` WHERE ${scoped("test_paper")} UNION SELECT 1`],
    ["a comment", () => `SELECT 1 FROM \`test_paper\` WHERE ${scoped("test_paper")} -- AND`],
    ["an upsert", () => "INSERT INTO `test_paper` (`id`) VALUES (?) ON CONFLICT DO NOTHING"],
    ["an insert of what it selects", () => `INSERT INTO \`test_paper\` (\`id\`) SELECT \`id\` FROM \`test_paper\` WHERE ${scoped("test_paper")}`],
    ["a platform table", () => "SELECT * FROM `account`"],
    ["an unknown table", () => "SELECT * FROM `sqlite_master`"],
    ["an update of everybody's", () => "UPDATE `test_paper` SET `title` = ?"],
    ["its own way to test grants", () => "SELECT * FROM `grant` `its_grant`"],
  ])("refuses %s", (_words, sql) => {
    expect(() => passing(sql())).toThrow("Refusing a statement");
  });
});
