import type { MigrationInterface, QueryRunner } from "typeorm";
import { addColumn, bigWhole, createTable, id, identified, instant, text, whole } from "./table.js";

const NULLABLE = { nullable: true };
const OF_ACCOUNT = [["account", { accountId: "id" }]] as const;

/** Age and history of passwords, second factors with recovery codes, sessions that are still to be completed, attempts that outlive a restart; where posts come from. */
export class Credentials1790000000011 implements MigrationInterface {
  readonly name = "Credentials1790000000011";

  async up(db: QueryRunner): Promise<void> {
    for (const [table, columns] of ADDED) for (const [name, column] of Object.entries(columns)) await addColumn(db, table, name, column);
    await createTable(db, "password_history", { columns: { ...identified, accountId: id(), passwordHash: text(200) }, index: [["accountId"]], foreign: OF_ACCOUNT });
    await createTable(db, "recovery_code", { columns: { ...identified, accountId: id(), codeHash: text(64), usedAt: instant(NULLABLE) }, unique: [["accountId", "codeHash"]], foreign: OF_ACCOUNT });
    await createTable(db, "sign_in_attempt", { columns: { ...identified, subject: text(80), failures: whole(), until: instant(NULLABLE), at: instant() }, unique: [["subject"]], index: [["at"]] });
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ["sign_in_attempt", "recovery_code", "password_history"]) await db.dropTable(table);
    for (const [table, columns] of [...ADDED].reverse()) for (const name of Object.keys(columns).reverse()) await db.dropColumn(table, name);
  }
}

const ADDED = [
  ["account", {
    passwordSetAt: instant(NULLABLE), lastSeenAt: instant(NULLABLE), enabledAt: instant(NULLABLE), dormantWarnedAt: instant(NULLABLE), disabledReason: text(200, NULLABLE),
    totpEnc: text(400, NULLABLE), totpPendingEnc: text(400, NULLABLE), totpStep: bigWhole(NULLABLE),
  }],
  ["appointment", { deputyOf: id(NULLABLE), takesOver: id(NULLABLE), grantedBy: id(NULLABLE), approvedBy: id(NULLABLE) }],
  ["session", { awaiting: text(20, NULLABLE), address: text(64, NULLABLE), agent: text(200, NULLABLE) }],
] as const;
