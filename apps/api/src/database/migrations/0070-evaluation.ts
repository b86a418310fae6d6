import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, bigWhole, choice, createTable, day, district, fen, flag, forbidChanges, id, instant, json, longText, text, unit, versioned, whole } from "./table.js";

/** A row's owner, as every foreign key repeats it. */
const OWNER = { districtId: "districtId", departmentId: "departmentId" };
const OWNED = ["id", "districtId", "departmentId"];
const none = { nullable: true } as const;
const toFirm = ["firm", { firmId: "id", districtId: "districtId" }] as const;
const toDepartment = ["department", { departmentId: "id", districtId: "districtId" }] as const;
const toTask = ["evaluation_task", { taskId: "id", ...OWNER }] as const;
const toVisit = ["site_visit", { visitId: "id", ...OWNER }] as const;
const ofTask = { ...unit, taskId: id(), projectId: id() };
const REPORT_ACTIONS = ["HAND_UP", "PASS_SECOND", "PASS_FINAL", "HAND_BACK", "REPLY", "REVISE", "SIGN", "RETURN", "ACCEPT"];

/** Key projects, firms, engagements, and the work of evaluators from the plan to the accepted report. */
export class Evaluation1790000000070 implements MigrationInterface {
  readonly name = "Evaluation1790000000070";

  async up(db: QueryRunner): Promise<void> {
    await addColumn(db, "grant", "engagementId", id(none));
    await commission(db);
    await work(db);
    await visits(db);
    await reports(db);
    for (const table of ["key_choice", "firm_rating", "evaluation_sample", "report_step"]) await forbidChanges(db, table);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [
      "report_step", "evaluation_report", "evaluation_finding", "visit_photo", "verified_value", "site_visit", "released_contact", "evaluation_benchmark", "evaluation_sample",
      "document_request", "evaluation_item", "evaluation_task", "declaration", "engagement_member", "engagement", "firm_rating", "firm_person", "firm_service", "firm", "key_choice",
    ]) {
      await db.dropTable(table);
    }
    await db.dropColumn("grant", "engagementId");
  }
}

async function commission(db: QueryRunner): Promise<void> {
  await createTable(db, "key_choice", { columns: { ...district, fiscalYear: whole(), criteria: json(), decisions: json(), decidedBy: text(100) }, index: [["districtId", "fiscalYear"]] });
  await createTable(db, "firm", {
    columns: {
      ...district, ...versioned, name: text(100), registrationNo: text(40), kind: choice(["ACCOUNTING", "APPRAISAL", "CONSULTING", "RESEARCH", "UNIVERSITY", "OTHER"]), blocked: flag(), creditRecord: longText(),
    },
    unique: [["districtId", "registrationNo"], ["id", "districtId"]],
  });
  await createTable(db, "firm_service", {
    columns: { ...district, firmId: id(), departmentId: id(), what: text(200), until: day(none) }, index: [["districtId", "firmId"]], foreign: [toFirm, toDepartment],
  });
  await createTable(db, "firm_person", {
    columns: { ...district, ...versioned, firmId: id(), accountId: id(none), name: text(100), title: text(100), expert: flag(), servedDepartmentId: id(none), servedUntil: day(none) },
    unique: [["id", "districtId"]], index: [["districtId", "firmId"]], foreign: [toFirm],
  });
  await createTable(db, "firm_rating", {
    columns: { ...district, firmId: id(), taskId: id(), projectName: text(200), timeliness: whole(), quality: whole(), remark: longText(), ratedBy: text(100) },
    unique: [["districtId", "taskId", "ratedBy"]], index: [["districtId", "firmId"]], foreign: [toFirm],
  });
  await createTable(db, "engagement", {
    columns: {
      ...district, ...versioned, no: text(60), firmId: id(), firmName: text(100), commissionerOfficeId: id(), commissionerDepartmentId: id(), commissionerName: text(200), from: day(), until: day(),
      feeFen: fen(), scope: longText(), state: choice(["ACTIVE", "CLOSED", "TERMINATED"]), endedReason: text(500, none),
    },
    unique: [["districtId", "no"], ["id", "districtId"], ["id", "districtId", "commissionerDepartmentId"]],
    foreign: [toFirm, ["office", { commissionerOfficeId: "id", districtId: "districtId" }], ["department", { commissionerDepartmentId: "id", districtId: "districtId" }]],
  });
  await createTable(db, "engagement_member", {
    columns: {
      ...district, ...versioned, engagementId: id(), firmPersonId: id(), accountId: id(), name: text(100), post: choice(["LEAD", "MEMBER", "SECOND", "FINAL"]), engagementNo: text(60),
      commissionerName: text(200), until: day(), undertakingAt: instant(none), removedAt: instant(none), removedReason: text(500, none),
    },
    unique: [["engagementId", "accountId"], ["id", "districtId"]], index: [["districtId", "accountId"]],
    foreign: [["engagement", { engagementId: "id", districtId: "districtId" }], ["firm_person", { firmPersonId: "id", districtId: "districtId" }]],
  });
  await createTable(db, "declaration", {
    columns: {
      ...district, ...versioned, memberId: id(), engagementId: id(), accountId: id(), projectId: id(), departmentId: id(), projectName: text(200), departmentName: text(100),
      answer: choice(["NO_TIE", "TIE"], none), tie: text(500, none), answeredAt: instant(none),
    },
    unique: [["memberId", "projectId"]], index: [["districtId", "engagementId"]], foreign: [["engagement_member", { memberId: "id", districtId: "districtId" }], toDepartment],
  });
}

async function work(db: QueryRunner): Promise<void> {
  await createTable(db, "evaluation_task", {
    columns: {
      ...unit, ...versioned, engagementId: id(), commissionerDepartmentId: id(), projectId: id(), projectYearId: id(), engagementNo: text(60), firmName: text(100), commissionerName: text(200),
      from: day(), until: day(), scope: longText(), purpose: longText(), method: longText(), limits: longText(),
    },
    unique: [["engagementId", "projectId"], OWNED], index: [["districtId", "projectId"]],
    foreign: [["project_year", { projectYearId: "id", ...OWNER }], ["engagement", { engagementId: "id", districtId: "districtId", commissionerDepartmentId: "commissionerDepartmentId" }]],
    check: ["`commissionerDepartmentId` <> `departmentId`"],
  });
  await createTable(db, "evaluation_item", {
    columns: {
      ...ofTask, ...versioned, ord: whole(), part: choice(["DECISION", "PROCESS", "OUTPUT", "BENEFIT"]), level2: text(100), name: text(300), points: whole(), rule: longText(), score: whole(none), basis: longText(),
    },
    unique: [OWNED], index: [["taskId", "ord"]], foreign: [toTask],
  });
  await createTable(db, "document_request", {
    columns: {
      ...ofTask, ...versioned, title: text(200), detail: longText(), dueAt: instant(), state: choice(["ASKED", "ANSWERED", "SETTLED", "WITHDRAWN"]), reply: longText(none), answeredAt: instant(none),
      askedAgain: longText(none),
    },
    unique: [OWNED], index: [["taskId", "dueAt"], ["districtId", "state", "dueAt"]], foreign: [toTask],
  });
  await createTable(db, "evaluation_sample", {
    columns: { ...ofTask, title: text(200), method: choice(["RANDOM", "STRATIFIED", "AMOUNT"]), seed: text(64), population: json(), drawn: json() }, index: [["taskId"]], foreign: [toTask],
  });
  await createTable(db, "evaluation_benchmark", {
    columns: { ...ofTask, axis: choice(["EXECUTION", "PERFORMANCE"]), count: whole(), lowBp: whole(), medianBp: whole(), highBp: whole() }, unique: [["taskId", "axis"]], foreign: [toTask],
  });
  await createTable(db, "released_contact", { columns: { ...ofTask, name: text(100), post: text(100), phone: text(40) }, index: [["taskId"]], foreign: [toTask] });
}

async function visits(db: QueryRunner): Promise<void> {
  await createTable(db, "site_visit", {
    columns: {
      ...ofTask, ...versioned, no: whole(), paperNo: text(100), place: text(200), latMicro: whole(none), lonMicro: whole(none), plannedOn: day(), state: choice(["PLANNED", "UNDER_WAY", "CLOSED"]),
      startedAt: instant(none), closedAt: instant(none), checklist: json(), unitAnswer: choice(["AGREED", "DECLINED"], none), unitReason: longText(none), unitPost: text(100, none), signature: longText(none),
      unitAnsweredAt: instant(none),
    },
    unique: [["taskId", "no"], ["districtId", "paperNo"], OWNED], foreign: [toTask],
  });
  await createTable(db, "verified_value", {
    columns: {
      ...unit, ...versioned, visitId: id(), projectId: id(), indicatorId: id(), ord: whole(), name: text(300), level1: text(40), level2: text(40), unitName: text(40), targetText: text(200), claimedMicro: bigWhole(none),
      claimedText: text(500), verifiedMicro: bigWhole(none), verifiedText: text(500), basis: longText(),
    },
    unique: [["visitId", "indicatorId"]], foreign: [toVisit],
  });
  await createTable(db, "visit_photo", {
    columns: {
      ...unit, visitId: id(), projectId: id(), clientKey: text(64), indicatorId: id(none), bytes: whole(), sha256: text(64), keptSha256: text(64), cameraAt: text(19, none), latMicro: whole(none),
      lonMicro: whole(none), accuracyM: whole(none), distanceM: whole(none), receivedAt: instant(), voidedAt: instant(none), voidReason: text(200, none),
    },
    unique: [OWNED, ["visitId", "clientKey"]], index: [["districtId", "sha256"]], foreign: [toVisit],
  });
}

async function reports(db: QueryRunner): Promise<void> {
  await createTable(db, "evaluation_finding", {
    columns: {
      ...ofTask, ...versioned, no: whole(), visitId: id(none), itemId: id(none), severity: choice(["BLOCK", "WARN", "INFO"]), text: longText(), suggestion: longText(none), addressee: text(100, none),
      dueOn: day(none), evidence: json(), withdrawnAt: instant(none), findingId: id(none), correctionId: id(none),
    },
    unique: [["taskId", "no"]], foreign: [toTask],
  });
  await createTable(db, "evaluation_report", {
    columns: {
      ...ofTask, ...versioned, state: choice(["WRITING", "SECOND_REVIEW", "FINAL_REVIEW", "WITH_DEPARTMENT", "REPLIED", "ISSUED", "ACCEPTED"]), sections: json(), reply: longText(none), repliedAt: instant(none),
      score: whole(none), grade: choice(["EXCELLENT", "GOOD", "FAIR", "POOR"], none), frozen: longText(none), sha256: text(64, none), issuedAt: instant(none),
    },
    unique: [["taskId"], OWNED], index: [["districtId", "state"]], foreign: [toTask],
  });
  await createTable(db, "report_step", {
    columns: { ...unit, reportId: id(), projectId: id(), action: choice(REPORT_ACTIONS), who: text(100), post: text(40), organisation: text(100), opinion: longText(), at: instant() },
    index: [["reportId", "at"]], foreign: [["evaluation_report", { reportId: "id", ...OWNER }]],
  });
}
