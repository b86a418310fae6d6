import type { MigrationInterface, QueryRunner } from "typeorm";
import { bigWhole, choice, createTable, day, district, fen, flag, forbidChanges, id, instant, json, longText, text, unit, versioned, whole } from "./table.js";

const SOURCES = ["generalPublicBudget", "governmentFund", "stateCapital", "specialBond", "carriedOver", "other"];
const FRAMES = ["PRE_2021", "POST_2021"];
const OWNER = { districtId: "districtId", departmentId: "departmentId" };
/** What rows of a department may point at: id and owner together. */
const OWN = [["id", "districtId", "departmentId"]] as const;

/** What is monitored and paid: projects, their years, budgets, goals and payments; files and imports that bring them in. */
export class ProjectsAndExchange1790000000002 implements MigrationInterface {
  readonly name = "ProjectsAndExchange1790000000002";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "project", {
      columns: { ...unit, ...versioned, code: text(64), name: text(200), pinyin: text(200), kind: choice(["PROJECT", "POLICY"]), classified: flag(), parentId: id({ nullable: true }) },
      unique: [["districtId", "code"], ...OWN],
      index: [["districtId", "departmentId", "code"]],
      foreign: [
        ["department", { departmentId: "id", districtId: "districtId" }],
        ["unit", { unitId: "id", departmentId: "departmentId", districtId: "districtId" }],
      ],
    });
    await createTable(db, "project_year", {
      columns: {
        ...unit, ...versioned, projectId: id(), fiscalYear: whole(), frame: choice(FRAMES), curve: json(), isKey: flag(), continuedFromId: id({ nullable: true }),
        initialFen: fen(), adjustedFen: fen(), paidFen: fen(),
      },
      unique: [["projectId", "fiscalYear"], ...OWN],
      index: [["districtId", "fiscalYear", "departmentId"]],
      foreign: [["project", { projectId: "id", ...OWNER }]],
    });
    await createTable(db, "budget_line", {
      columns: { ...unit, projectId: id(), projectYearId: id(), source: choice(SOURCES), origin: choice(["LEDGER", "TYPED"]), initialFen: fen() },
      unique: [["projectYearId", "source"], ...OWN],
      foreign: [["project_year", { projectYearId: "id", ...OWNER }]],
    });
    await createTable(db, "budget_change", {
      columns: { ...unit, projectId: id(), budgetLineId: id(), deltaFen: fen(), effectiveOn: day(), docNo: text(100) },
      index: [["budgetLineId", "effectiveOn"]],
      foreign: [["budget_line", { budgetLineId: "id", ...OWNER }]],
    });
    await createTable(db, "goal_version", {
      columns: {
        ...unit, projectId: id(), projectYearId: id(), no: whole(), state: choice(["DRAFT", "PENDING", "APPROVED", "SUPERSEDED"]), frame: choice(FRAMES), text: longText(), indicatorCount: whole(),
        adjustmentOf: id({ nullable: true }), approvedBy: id({ nullable: true }), approvedAt: instant({ nullable: true }), approvedDocNo: text(100, { nullable: true }),
      },
      unique: [["projectYearId", "no"], ...OWN],
      foreign: [["project_year", { projectYearId: "id", ...OWNER }]],
    });
    await createTable(db, "indicator", {
      columns: {
        ...unit, projectId: id(), goalVersionId: id(), lineageId: id(), ord: whole(), level1: choice(["COST", "OUTPUT", "BENEFIT", "SATISFACTION"]),
        level2: choice([
          "ECONOMIC_COST", "SOCIAL_COST", "ECOLOGICAL_COST", "QUANTITY", "QUALITY", "TIMELINESS", "COST",
          "ECONOMIC_BENEFIT", "SOCIAL_BENEFIT", "ECOLOGICAL_BENEFIT", "SUSTAINABILITY", "SATISFACTION",
        ]),
        name: text(300), nature: choice(["POSITIVE", "NEGATIVE", "FIXED", "QUALITATIVE"]), operator: choice(["GE", "GT", "EQ", "LE", "LT", "RANGE"], { nullable: true }),
        targetMicro: bigWhole({ nullable: true }), targetToMicro: bigWhole({ nullable: true }), targetText: text(500, { nullable: true }), unit: text(40),
        weightBp: whole({ nullable: true }), core: flag({ nullable: true }), staged: json(),
      },
      unique: [["goalVersionId", "ord"]],
      index: [["districtId", "departmentId"]],
      foreign: [["goal_version", { goalVersionId: "id", ...OWNER }]],
    });
    await createTable(db, "payment_import", {
      columns: {
        ...district, fileId: id({ nullable: true }), fileName: text(200), sha256: text(64), asOf: day(), rows: whole(), totalFen: fen(), appointmentId: id({ nullable: true }), importedAt: instant(),
      },
      unique: [["districtId", "sha256"], ["id", "districtId"]],
    });
    await createTable(db, "payment", {
      columns: { ...unit, importId: id(), projectId: id(), projectYearId: id(), budgetLineId: id(), paidOn: day(), amountFen: fen(), voucherKey: text(80) },
      unique: [["districtId", "voucherKey"]],
      index: [["projectYearId", "paidOn"]],
      foreign: [
        ["payment_import", { importId: "id", districtId: "districtId" }],
        ["project_year", { projectYearId: "id", ...OWNER }],
        ["budget_line", { budgetLineId: "id", ...OWNER }],
      ],
    });

    await createTable(db, "file", {
      columns: { ...district, appointmentId: id(), name: text(200), bytes: whole(), sha256: text(64), mime: text(100) },
      index: [["districtId", "appointmentId"]],
    });
    await createTable(db, "job", {
      columns: {
        ...district, appointmentId: id(), accountId: id(), kind: choice(["IMPORT_GOALS", "IMPORT_PAYMENTS", "IMPORT_MONITORING"]),
        state: choice(["QUEUED", "READING", "READY", "APPLYING", "DONE", "FAILED", "CANCELLED"]), fileId: id(), fileName: text(200), bytes: whole(), sha256: text(64), options: json(),
        done: whole(), total: whole(), faultCount: whole(), blockCount: whole(), previewCount: whole(), result: json({ nullable: true }), problem: json({ nullable: true }),
        leaseOwner: text(40, { nullable: true }), leaseUntil: instant({ nullable: true }),
      },
      index: [["districtId", "appointmentId"], ["state", "leaseUntil"]],
    });
    await createTable(db, "import_row", {
      columns: { ...district, appointmentId: id(), jobId: id(), ord: whole(), sheet: text(100), row: whole(), content: json({ nullable: true }), faults: json(), faultCount: whole(), preview: json(), previewCount: whole() },
      unique: [["jobId", "ord"]],
      index: [["districtId", "appointmentId"]],
    });
    for (const table of ["budget_change", "indicator", "payment_import", "payment", "file"]) await forbidChanges(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["import_row", "job", "file", "payment", "payment_import", "indicator", "goal_version", "budget_change", "budget_line", "project_year", "project"]) await db.dropTable(table);
  }
}
