import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, createTable, dropColumn, forbidChanges, id, text, unit } from "./table.js";

const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const SIGNS: Readonly<Record<string, string>> = { GE: "≥", GT: ">", EQ: "=", LE: "≤", LT: "<" };
const REVISION = [
  "id", "createdAt", "districtId", "departmentId", "unitId", "version", "updatedAt", "projectId", "projectYearId", "baseGoalId", "state", "draft", "reason", "blocks", "docNo", "who", "decidedBy", "decidedAt",
  "goalVersionId", "decisionId",
];
const ADJUSTMENT = ["id", "createdAt", "districtId", "departmentId", "unitId", "decisionId", "projectId", "goalVersionId", "indicatorId", "name", "was", "target"];

type Row = Record<string, string | number | null>;
type Drafted = { key: string; name: string; target: string; unit: string };

/** What a budget cut changes about a goal is a goal revision like every other, bound to its decision. */
export class OneGoalRevision1790000000068 implements MigrationInterface {
  readonly name = "OneGoalRevision1790000000068";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "goal_revision", "decisionId", id({ nullable: true }));
    const adjusted = (await db.query(
      "SELECT a.*, d.state AS decided, d.docNo AS docNo, d.basis AS basis, d.projectYearId AS projectYearId, d.updatedAt AS decidedAt, g.frame AS frame, g.text AS goalText, " +
      "i.lineageId AS lineageId, i.level1 AS level1, i.level2 AS level2, i.nature AS nature, i.unit AS measure, i.weightBp AS weightBp " +
      "FROM goal_adjustment a JOIN funding_decision d ON d.id = a.decisionId JOIN goal_version g ON g.id = a.goalVersionId JOIN indicator i ON i.id = a.indicatorId ORDER BY a.id",
    )) as Row[];
    for (const decided of new Set(adjusted.map(({ decisionId }) => decisionId))) await insert(db, "goal_revision", REVISION, await revisionOf(db, adjusted.filter(({ decisionId }) => decisionId === decided)));
    await db.dropTable("goal_adjustment");
  }

  async down(db: QueryRunner): Promise<void> {
    await createTable(db, "goal_adjustment", {
      columns: { ...unit, decisionId: id(), projectId: id(), goalVersionId: id(), indicatorId: id(), name: text(300), was: text(500), target: text(500) },
      unique: [["decisionId", "indicatorId"]],
      foreign: [["funding_decision", { decisionId: "id", ...OWNER }], ["goal_version", { goalVersionId: "id", ...OWNER }]],
    });
    await forbidChanges(db, "goal_adjustment");
    const revisions = (await db.query("SELECT * FROM goal_revision WHERE decisionId IS NOT NULL ORDER BY id")) as Row[];
    for (const revision of revisions) {
      const { indicators } = JSON.parse(String(revision["draft"])) as { indicators: Drafted[] };
      for (const [index, { key, name, target, unit: measure }] of indicators.entries()) {
        const [before] = (await db.query("SELECT operator, targetMicro, targetToMicro, targetText, unit FROM indicator WHERE id = ?", [key])) as Row[];
        // The first keeps the id it came with; the rest need one each.
        const rowId = index === 0 ? revision["id"] : key;
        await insert(db, "goal_adjustment", ADJUSTMENT, { ...revision, id: rowId ?? null, goalVersionId: revision["baseGoalId"] ?? null, indicatorId: key, name, was: printed(before), target: `${target}${measure}` });
      }
    }
    await db.query("DELETE FROM goal_revision WHERE decisionId IS NOT NULL");
    await dropColumn(db, "goal_revision", "decisionId");
  }
}

async function revisionOf(db: QueryRunner, rows: readonly Row[]): Promise<Row> {
  const [first = {}] = rows;
  const state = first["decided"] === "EXECUTED" ? "APPROVED" : first["decided"] === "REFUSED" || first["decided"] === "CANCELLED" ? "DISCARDED" : "PENDING";
  const steps = (await db.query("SELECT action, who FROM decision_step WHERE decisionId = ? ORDER BY at", [first["decisionId"]])) as Row[];
  const [next] = (await db.query("SELECT id FROM goal_version WHERE projectYearId = ? AND approvedDocNo = ? ORDER BY no", [first["projectYearId"], first["docNo"]])) as Row[];
  const indicators = rows.map(({ indicatorId, lineageId, level1, level2, name, nature, target, measure, weightBp }) => ({
    key: indicatorId, lineageId, level1, level2, name, nature, target: bare(String(target), String(measure ?? "")), unit: measure ?? "", weight: weightBp === null ? "" : String(Number(weightBp) / 100),
  }));
  return {
    ...first, version: 1, updatedAt: first["createdAt"] ?? null, baseGoalId: first["goalVersionId"] ?? null, state, draft: JSON.stringify({ frame: first["frame"], text: first["goalText"], indicators }), reason: first["basis"] ?? "",
    blocks: 0, docNo: state === "APPROVED" ? (first["docNo"] ?? null) : null, who: steps.find(({ action }) => action === "PROPOSE")?.["who"] ?? "",
    decidedBy: state === "PENDING" ? null : (steps.at(-1)?.["who"] ?? null), decidedAt: state === "PENDING" ? null : (first["decidedAt"] ?? null), goalVersionId: state === "APPROVED" ? (next?.["id"] ?? null) : null,
  };
}

/** A target without the unit it was printed with. */
function bare(target: string, measure: string): string {
  return measure !== "" && target.endsWith(measure) ? target.slice(0, -measure.length) : target;
}

function printed({ operator = null, targetMicro = null, targetToMicro = null, targetText = null, unit: measure = "" }: Row = {}): string {
  if (targetMicro === null) return String(targetText ?? "");
  const number = (micro: string | number) => String(Number(micro) / 1_000_000);
  return targetToMicro === null ? `${SIGNS[String(operator)] ?? ""}${number(targetMicro)}${measure}` : `${number(targetMicro)}—${number(targetToMicro)}${measure}`;
}

async function insert(db: QueryRunner, table: string, columns: readonly string[], row: Row): Promise<void> {
  await db.query(`INSERT INTO \`${table}\` (${columns.map((column) => `\`${column}\``).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`, columns.map((column) => row[column] ?? null));
}
