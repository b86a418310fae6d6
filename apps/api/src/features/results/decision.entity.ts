import { DECISION_ACTIONS, DECISION_CAUSES, DECISION_KINDS, DECISION_STATES, ROLES, type DecisionAction, type DecisionCause, type DecisionKind, type DecisionState, type Fen, type Role } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, FenColumn, FlagColumn, IdColumn, InstantColumn, LongTextColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { BudgetLine, ProjectYear } from "../projects/index.js";
import { FindingRow } from "./finding.entity.js";

const TO_OWNER = { districtId: "districtId", departmentId: "departmentId" };

/** 资金处置决定, from its proposal to its execution. Once executed its effect is a line of the ledger (`FundingEntry`), which never changes. */
@Entity("funding_decision")
@OwnedBy("DEPARTMENT")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "fiscalYear", "state")
@IndexOn("projectYearId", "state")
@IndexOn("budgetLineId", "state")
@IndexOn("findingId")
@IndexOn("countersId")
@References(() => ProjectYear, { projectYearId: "id", ...TO_OWNER })
@References(() => BudgetLine, { budgetLineId: "id", ...TO_OWNER })
@References(() => FindingRow, { findingId: "id", ...TO_OWNER })
@References(() => FundingDecision, { countersId: "id", ...TO_OWNER })
export class FundingDecision extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  @WholeColumn({ fixed: true })
  readonly fiscalYear!: number;

  /** The money it is about; empty where a whole project is suspended or a case handed over. */
  @IdColumn({ fixed: true, nullable: true })
  readonly budgetLineId!: string | null;

  /** Why: the problem that led to it. */
  @IdColumn({ fixed: true })
  readonly findingId!: string;

  @ChoiceColumn(DECISION_KINDS, { fixed: true })
  readonly kind!: DecisionKind;

  /** Never negative; 0 where the kind has no amount. */
  @FenColumn({ fixed: true })
  readonly amountFen!: Fen;

  @ChoiceColumn(DECISION_CAUSES, { fixed: true })
  readonly cause!: DecisionCause;

  @LongTextColumn({ fixed: true })
  readonly basis!: string;

  @ChoiceColumn(DECISION_STATES)
  state!: DecisionState;

  @IdColumn({ fixed: true })
  readonly proposedByAccountId!: string;

  /** By when the unit may state its view. */
  @InstantColumn({ fixed: true })
  readonly hearBy!: Date;

  /** The unit's view, in its own words; empty where it let its time run out. */
  @LongTextColumn({ nullable: true })
  statement!: string | null;

  @FlagColumn({ nullable: true })
  unitAgrees!: boolean | null;

  @TextColumn(100, { nullable: true })
  docNo!: string | null;

  @DayColumn({ nullable: true })
  executedOn!: string | null;

  @TextColumn(80, { nullable: true, history: "NONE" })
  voucherKey!: string | null;

  /** The executed decision this one takes back. */
  @IdColumn({ fixed: true, nullable: true })
  readonly countersId!: string | null;

  /** Decisions proposed in one act carry the same pair. */
  @IdColumn({ fixed: true, nullable: true })
  readonly pairId!: string | null;
}

/** One step of a decision: who made it, when, with what words; an approval carries the proof of presence it was given with. */
@Entity("decision_step")
@OwnedBy("DEPARTMENT", { appendOnly: true })
@IndexOn("decisionId", "at")
@References(() => FundingDecision, { decisionId: "id", ...TO_OWNER })
export class DecisionStep extends UnitRow {
  @IdColumn({ fixed: true })
  readonly decisionId!: string;

  @ChoiceColumn(["PROPOSE", ...DECISION_ACTIONS], { fixed: true })
  readonly action!: DecisionAction | "PROPOSE";

  @IdColumn({ fixed: true })
  readonly accountId!: string;

  @IdColumn({ fixed: true })
  readonly appointmentId!: string;

  @TextColumn(100, { fixed: true })
  readonly who!: string;

  @ChoiceColumn(ROLES, { fixed: true })
  readonly post!: Role;

  @TextColumn(100, { fixed: true })
  readonly organisation!: string;

  @LongTextColumn({ fixed: true, nullable: true })
  readonly opinion!: string | null;

  @InstantColumn({ fixed: true, nullable: true })
  readonly provenAt!: Date | null;

  @InstantColumn({ fixed: true })
  readonly at!: Date;
}

/**
 * 资金处置台账: one line per executed decision, added and never changed. A counter-decision's amount is negative and its kind is the kind it takes back,
 * so that every figure is a plain sum of lines.
 */
@Entity("funding_entry")
@OwnedBy("DEPARTMENT", { appendOnly: true })
@UniqueOn("decisionId")
@UniqueOn("districtId", "voucherKey")
@IndexOn("districtId", "fiscalYear", "executedOn")
@IndexOn("districtId", "executedOn", "kind")
@IndexOn("projectYearId")
@References(() => FundingDecision, { decisionId: "id", ...TO_OWNER })
@References(() => ProjectYear, { projectYearId: "id", ...TO_OWNER })
@References(() => BudgetLine, { budgetLineId: "id", ...TO_OWNER })
export class FundingEntry extends UnitRow {
  @IdColumn({ fixed: true })
  readonly decisionId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  @WholeColumn({ fixed: true })
  readonly fiscalYear!: number;

  @IdColumn({ fixed: true, nullable: true })
  readonly budgetLineId!: string | null;

  @ChoiceColumn(DECISION_KINDS, { fixed: true })
  readonly kind!: DecisionKind;

  @FenColumn({ fixed: true })
  readonly amountFen!: Fen;

  @DayColumn({ fixed: true })
  readonly executedOn!: string;

  @TextColumn(100, { fixed: true })
  readonly docNo!: string;

  @TextColumn(80, { fixed: true, nullable: true })
  readonly voucherKey!: string | null;

  @IdColumn({ fixed: true, nullable: true })
  readonly countersId!: string | null;
}
