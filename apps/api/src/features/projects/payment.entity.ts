import type { Fen } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { DistrictRow, UnitRow } from "../../database/base-rows.js";
import { DayColumn, FenColumn, IdColumn, InstantColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { BudgetLine, ProjectYear } from "./project.entity.js";

/** One delivery of treasury payments: where they came from, when, and the digest of what was delivered. */
@OwnedBy("DISTRICT", { appendOnly: true })
@Entity("payment_import")
@UniqueOn("districtId", "sha256")
@UniqueOn("id", "districtId")
export class PaymentImport extends DistrictRow {
  /** The uploaded workbook; null when a feed delivered them. */
  @IdColumn({ fixed: true, nullable: true })
  readonly fileId!: string | null;

  @TextColumn(200, { fixed: true })
  readonly fileName!: string;

  @TextColumn(64, { fixed: true })
  readonly sha256!: string;

  /** Latest day of payment among them. */
  @DayColumn({ fixed: true })
  readonly asOf!: string;

  @WholeColumn({ fixed: true })
  readonly rows!: number;

  @FenColumn({ fixed: true })
  readonly totalFen!: Fen;

  @IdColumn({ fixed: true, nullable: true })
  readonly appointmentId!: string | null;

  @InstantColumn({ fixed: true })
  readonly importedAt!: Date;
}

/** One treasury payment; negative when money came back. Never changed: a mistake is countered by another. */
@OwnedBy("DEPARTMENT", { grant: true, appendOnly: true })
@Entity("payment")
@UniqueOn("districtId", "voucherKey")
@IndexOn("projectYearId", "paidOn")
@IndexOn("budgetLineId", "paidOn")
@References(() => PaymentImport, { importId: "id", districtId: "districtId" })
@References(() => ProjectYear, { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" })
@References(() => BudgetLine, { budgetLineId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Payment extends UnitRow {
  @IdColumn({ fixed: true })
  readonly importId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  @IdColumn({ fixed: true })
  readonly budgetLineId!: string;

  @DayColumn({ fixed: true })
  readonly paidOn!: string;

  @FenColumn({ fixed: true })
  readonly amountFen!: Fen;

  @TextColumn(80, { fixed: true })
  readonly voucherKey!: string;
}
