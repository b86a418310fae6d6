import type { MigrationInterface, QueryRunner } from "typeorm";
import { choice, createTable, day, department, district, flag, forbidChanges, id, identified, instant, json, onMysql, text, versioned, whole } from "./table.js";

const ROLES = [
  "UNIT_FILLER", "UNIT_LEADER", "DEPARTMENT_SUBMITTER", "DEPARTMENT_LEADER", "DEPARTMENT_ACCOUNT_MANAGER", "PERFORMANCE_OFFICE", "BUSINESS_OFFICE",
  "BUREAU_LEADER", "EVALUATOR", "SUPERVISOR", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN",
];
const TO_DISTRICT = ["district", { districtId: "id" }] as const;
const TO_DEPARTMENT = ["department", { departmentId: "id", districtId: "districtId" }] as const;
const TO_OFFICE = ["office", { officeId: "id", districtId: "districtId" }] as const;

/** Who there is, who is asking, and what happened: organisation, people, sessions, grants and the trail. */
export class Foundation1790000000001 implements MigrationInterface {
  readonly name = "Foundation1790000000001";

  async up(db: QueryRunner): Promise<void> {
    // Codes and ids are compared byte by byte on both engines.
    if (onMysql(db)) await db.query(`ALTER DATABASE \`${await db.getCurrentDatabase()}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);

    await createTable(db, "installation", {
      columns: { ...identified, profile: choice(["DEMONSTRATION", "PRODUCTION"]), firstStartedAt: instant(), seededAt: instant({ nullable: true }), demoLogins: json({ nullable: true }), firstRun: json({ nullable: true }) },
    });
    await createTable(db, "district", { columns: { ...identified, code: text(32), name: text(100) }, unique: [["code"]] });
    await createTable(db, "office", {
      columns: { ...district, ...versioned, code: text(32), name: text(100), kind: choice(["PERFORMANCE", "BUSINESS"]) },
      unique: [["id", "districtId"], ["districtId", "code"]],
      foreign: [TO_DISTRICT],
    });
    await createTable(db, "department", {
      columns: { ...district, ...versioned, code: text(32), name: text(100), pinyin: text(100), isBureau: flag(), closedOn: day({ nullable: true }) },
      unique: [["id", "districtId"], ["districtId", "code"]],
      foreign: [TO_DISTRICT],
    });
    await createTable(db, "unit", {
      columns: { ...department, ...versioned, code: text(32), name: text(100), isHeadquarters: flag() },
      unique: [["id", "departmentId", "districtId"], ["districtId", "code"]],
      foreign: [TO_DEPARTMENT],
    });
    await createTable(db, "office_department", {
      columns: { ...district, officeId: id(), departmentId: id(), from: day(), until: day({ nullable: true }) },
      unique: [["officeId", "departmentId", "from"]],
      index: [["departmentId"]],
      foreign: [TO_OFFICE, TO_DEPARTMENT],
    });

    await createTable(db, "account", {
      columns: {
        ...identified, ...versioned, login: text(64), name: text(100), duty: choice(["BUSINESS", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"]),
        passwordHash: text(200, { nullable: true }), state: choice(["ACTIVE", "DISABLED"]), failures: whole(), lockedUntil: instant({ nullable: true }),
      },
      unique: [["login"], ["id", "duty"]],
    });
    await createTable(db, "appointment", {
      columns: {
        ...district, accountId: id(), duty: text(40), role: choice(ROLES), officeId: id({ nullable: true }), departmentId: id({ nullable: true }), unitId: id({ nullable: true }),
        holderName: text(100), organisation: text(100), from: day(), until: day({ nullable: true }),
      },
      unique: [["id", "districtId"]],
      index: [["accountId"], ["districtId", "departmentId"]],
      foreign: [
        TO_DISTRICT,
        ["account", { accountId: "id", duty: "duty" }],
        TO_OFFICE,
        TO_DEPARTMENT,
        ["unit", { unitId: "id", departmentId: "departmentId", districtId: "districtId" }],
      ],
      check: [
        "`duty` = CASE WHEN `role` IN ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN') THEN `role` ELSE 'BUSINESS' END",
        "`officeId` IS NULL OR `departmentId` IS NULL",
      ],
    });
    await createTable(db, "session", {
      columns: { ...identified, idHash: text(64), accountId: id(), appointmentId: id({ nullable: true }), seenAt: instant(), endsAt: instant() },
      unique: [["idHash"]],
      index: [["accountId"]],
      foreign: [["account", { accountId: "id" }]],
    });
    await createTable(db, "password_link", {
      columns: { ...identified, accountId: id(), tokenHash: text(64), until: instant(), usedAt: instant({ nullable: true }) },
      unique: [["tokenHash"]],
      foreign: [["account", { accountId: "id" }]],
    });
    await createTable(db, "grant", {
      columns: { ...district, accountId: id(), projectId: id(), departmentId: id(), from: instant(), until: instant(), revokedAt: instant({ nullable: true }) },
      unique: [["accountId", "projectId", "from"]],
      index: [["accountId", "projectId", "until"], ["accountId", "departmentId", "until"]],
      foreign: [["account", { accountId: "id" }], TO_DEPARTMENT],
    });

    await createTable(db, "idempotency", {
      columns: { ...district, appointmentId: id(), key: text(64), requestHash: text(64), result: json() },
      unique: [["appointmentId", "key"]],
    });
    await createTable(db, "audit_event", {
      columns: {
        ...identified, districtId: id({ nullable: true }), departmentId: id({ nullable: true }), unitId: id({ nullable: true }), projectId: id({ nullable: true }),
        at: instant(), accountId: id({ nullable: true }), appointmentId: id({ nullable: true }), who: text(100), role: text(40), organisation: text(200),
        act: text(60), object: text(40), objectId: text(64), outcome: choice(["DONE", "REFUSED"]), params: json(), hash: text(64),
      },
      index: [["objectId", "at"], ["districtId", "at"], ["projectId", "at"]],
    });
    await forbidChanges(db, "audit_event");
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["audit_event", "idempotency", "grant", "password_link", "session", "appointment", "account", "office_department", "unit", "department", "office", "district", "installation"]) {
      await db.dropTable(table);
    }
  }
}
