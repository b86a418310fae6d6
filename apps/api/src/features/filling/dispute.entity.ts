import { ROLES, type Fen, type FundRowKey, type Role } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, FenColumn, FlagColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Filing } from "../monitoring/index.js";

/** A unit holds a treasury figure to be wrong: what it should be, why, and what the performance office says. The figure itself keeps following the ledger. */
@OwnedBy("DEPARTMENT", { grant: true })
@Entity("payment_dispute")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("filingId")
@IndexOn("districtId", "open")
@References(() => Filing, { filingId: "id", districtId: "districtId", departmentId: "departmentId" })
export class PaymentDispute extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly filingId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @TextColumn(40, { fixed: true })
  readonly row!: FundRowKey;

  /** What the ledger said when it was disputed. */
  @FenColumn({ fixed: true })
  readonly ledgerFen!: Fen;

  @FenColumn({ fixed: true })
  readonly claimedFen!: Fen;

  @LongTextColumn({ fixed: true })
  readonly note!: string;

  @FlagColumn()
  open!: boolean;

  /** Once answered: the unit was right. */
  @FlagColumn({ nullable: true })
  upheld!: boolean | null;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @InstantColumn({ fixed: true })
  readonly at!: Date;

  @LongTextColumn({ nullable: true })
  answer!: string | null;

  @TextColumn(100, { nullable: true })
  answeredBy!: string | null;

  @InstantColumn({ nullable: true })
  answeredAt!: Date | null;
}
