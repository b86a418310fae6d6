import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  bigWhole, choice, createTable, day, department, district, fen, flag, forbidChanges, id, instant, json, longText, text, unit, versioned, whole,
} from "./table.js";

const ROLES = [
  "UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "DEPARTMENT_ACCOUNT_MANAGER", "PERFORMANCE_OFFICE", "BUSINESS_OFFICE",
  "BUREAU_LEADER", "EVALUATOR", "SUPERVISOR", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN",
];
const COLOURS = ["GREEN", "YELLOW", "RED"];
const FILING_STATES = ["DRAFT", "CONFIRMED", "PASSED", "SUBMITTED", "RETURNED", "ACCEPTED"];
const FILING_ACTIONS = ["CONFIRM", "SEND_BACK", "PASS", "SUBMIT", "WITHDRAW", "RETURN", "ACCEPT", "REOPEN"];
const FUND_ROWS = ["total", "generalPublicBudget", "governmentFund", "stateCapital", "specialBond", "carriedOver", "other"];
const CHECKS = Array.from({ length: 25 }, (_, index) => `C${index + 1}`);

/** A row's owner, as every foreign key repeats it. */
const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const OWNED = ["id", "districtId", "departmentId"];
const TO_CYCLE = ["cycle", { cycleId: "id", districtId: "districtId" }] as const;
const TO_FILING = ["filing", { filingId: "id", ...OWNER }] as const;
const TO_REVISION = ["revision", { revisionId: "id", ...OWNER }] as const;

const figures = {
  initialFen: fen(), adjustedFen: fen(), executedFen: fen(), expectedFen: fen(), rateBp: whole({ nullable: true }), attainmentBp: whole({ nullable: true }),
  execColour: choice(COLOURS, { nullable: true }), perfColour: choice(COLOURS, { nullable: true }), colour: choice(COLOURS, { nullable: true }),
};

/** Cycles, filings, packages, frozen revisions and what the bureau decides about them. */
export class Monitoring1790000000003 implements MigrationInterface {
  readonly name = "Monitoring1790000000003";

  async up(db: QueryRunner): Promise<void> {
    await createTable(db, "cycle", {
      columns: {
        ...district, ...versioned, fiscalYear: whole(), cutOffMonth: whole(), cutOff: day(), round: whole(), state: choice(["OPEN", "CLOSED"]), openedAt: instant(),
        unitDueAt: instant(), departmentDueAt: instant(), reviewDueAt: instant(), instructions: longText(), settings: json(),
      },
      unique: [["districtId", "fiscalYear", "cutOff", "round"], ["id", "districtId"]],
    });
    await createTable(db, "cycle_project", {
      columns: {
        ...unit, cycleId: id(), projectId: id(), projectYearId: id(), goalVersionId: id(), budgetAsOf: day(),
        membership: choice(["IN", "EXEMPT", "ADDED", "CANCELLED"]), reason: text(200, { nullable: true }),
      },
      unique: [["cycleId", "projectYearId"], OWNED],
      index: [["districtId", "cycleId", "membership"]],
      foreign: [
        TO_CYCLE,
        ["unit", { unitId: "id", departmentId: "departmentId", districtId: "districtId" }],
        ["project_year", { projectYearId: "id", ...OWNER }],
        ["goal_version", { goalVersionId: "id", ...OWNER }],
      ],
    });

    await createTable(db, "package", {
      columns: {
        ...department, ...versioned, cycleId: id(), state: choice(["FILLING", "READY", "SUBMITTED", "RETURNED", "ACCEPTED"]), dueAt: instant(),
        extendedTo: instant({ nullable: true }), submittedAt: instant({ nullable: true }), reviewStarted: flag(), revisionNo: whole(),
      },
      unique: [["cycleId", "departmentId"], OWNED],
      index: [["districtId", "cycleId", "state"]],
      foreign: [TO_CYCLE],
    });
    await createTable(db, "package_revision", {
      columns: { ...department, packageId: id(), no: whole(), revisionIds: json(), summary: json(), sha256: text(64), filingCount: whole(), scanFileId: id({ nullable: true }) },
      unique: [["packageId", "no"], OWNED],
      foreign: [["package", { packageId: "id", ...OWNER }]],
    });
    await createTable(db, "signature", {
      columns: { ...department, packageRevisionId: id(), accountId: id(), appointmentId: id(), name: text(100), post: choice(ROLES), at: instant(), proof: text(200) },
      index: [["districtId", "packageRevisionId"]],
      foreign: [["package_revision", { packageRevisionId: "id", ...OWNER }]],
    });

    await createTable(db, "filing", {
      columns: {
        ...unit, ...versioned, packageId: id(), cycleId: id(), kind: choice(["PROJECT", "DEPARTMENT", "REPORT"]), cycleProjectId: id({ nullable: true }),
        projectId: id({ nullable: true }), subjectKey: text(26), formVersion: text(40), state: choice(FILING_STATES), lastMove: choice(FILING_ACTIONS, { nullable: true }),
        latestRevisionId: id({ nullable: true }), revisionNo: whole(), filedBy: json(), ...figures, expectedProgressBp: whole(), blocks: whole(), warns: whole(),
        filledCells: whole(), requiredCells: whole(), settingVersion: whole(), openReturnItems: whole(),
        returnDueAt: instant({ nullable: true }), lastSavedAt: instant({ nullable: true }),
      },
      unique: [["packageId", "kind", "subjectKey"], OWNED],
      index: [["districtId", "cycleId", "state", "colour"], ["departmentId", "cycleId"], ["cycleProjectId"], ["projectId", "cycleId"]],
      foreign: [["package", { packageId: "id", ...OWNER }], ["cycle_project", { cycleProjectId: "id", ...OWNER }]],
    });
    await createTable(db, "fund_entry", {
      columns: {
        ...unit, filingId: id(), projectId: id(), row: choice(FUND_ROWS), origin: choice(["LEDGER", "TYPED"]),
        initialFen: fen({ nullable: true }), adjustedFen: fen({ nullable: true }), executedFen: fen({ nullable: true }), expectedFen: fen({ nullable: true }),
      },
      unique: [["filingId", "row"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "indicator_entry", {
      columns: {
        ...unit, filingId: id(), projectId: id(), indicatorId: id(), actualMicro: bigWhole({ nullable: true }), actualText: text(500, { nullable: true }),
        actualBand: choice(["ACHIEVED", "PARTLY", "MISSED"], { nullable: true }), forecastMicro: bigWhole({ nullable: true }), forecastText: text(500, { nullable: true }),
        likelihood: choice(["CERTAIN", "POSSIBLE", "IMPOSSIBLE"], { nullable: true }), causes: text(100, { nullable: true }), explanation: longText({ nullable: true }),
        measure: longText({ nullable: true }), measureDue: day({ nullable: true }),
      },
      unique: [["filingId", "indicatorId"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "cell_change", {
      columns: {
        ...unit, filingId: id(), path: text(80), was: longText({ nullable: true }), now: longText({ nullable: true }),
        appointmentId: id(), who: text(100), post: choice(ROLES), at: instant(),
      },
      index: [["filingId", "path", "at"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "filing_move", {
      columns: {
        ...unit, filingId: id(), action: choice(FILING_ACTIONS), revisionId: id({ nullable: true }), accountId: id(), appointmentId: id(), who: text(100),
        post: choice(ROLES), organisation: text(100), opinion: longText({ nullable: true }), at: instant(),
      },
      index: [["filingId", "at"]],
      foreign: [TO_FILING],
    });

    await createTable(db, "revision", {
      columns: { ...unit, filingId: id(), projectId: id(), no: whole(), facts: longText(), formVersion: text(40), sha256: text(64), frozenAt: instant(), frozenBy: text(100), ...figures },
      unique: [["filingId", "no"], OWNED],
      foreign: [TO_FILING],
    });
    await createTable(db, "check_result", {
      columns: {
        ...unit, cycleId: id(), filingId: id(), ord: whole(), code: choice(CHECKS), variant: text(40, { nullable: true }), path: text(80, { nullable: true }),
        severity: choice(["BLOCK", "WARN", "INFO"]), params: json(),
      },
      index: [["filingId"], ["districtId", "cycleId", "code"]],
      foreign: [TO_FILING],
    });
    await createTable(db, "review_step", {
      columns: { ...department, revisionId: id(), officeId: id(), outcome: choice(["RETURN", "ACCEPT", "REOPEN"]), appointmentId: id(), opinion: longText({ nullable: true }), at: instant() },
      index: [["revisionId"]],
      foreign: [TO_REVISION],
    });
    await createTable(db, "return_item", {
      columns: {
        ...unit, filingId: id(), revisionId: id(), path: text(80), reason: longText(), dueAt: instant(), state: choice(["OPEN", "ANSWERED", "CLOSED"]), reply: longText({ nullable: true }),
        returnedBy: text(100), returnedByPost: choice(ROLES), returnedAt: instant(), valueWhenReturned: longText({ nullable: true }), answeredAt: instant({ nullable: true }),
      },
      index: [["filingId", "state"]],
      foreign: [TO_FILING, TO_REVISION],
    });
    for (const table of ["revision", "package_revision", "signature", "cell_change", "filing_move", "review_step"]) await forbidChanges(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [
      "return_item", "review_step", "check_result", "revision", "filing_move", "cell_change", "indicator_entry", "fund_entry", "filing",
      "signature", "package_revision", "package", "cycle_project", "cycle",
    ]) {
      await db.dropTable(table);
    }
  }
}
