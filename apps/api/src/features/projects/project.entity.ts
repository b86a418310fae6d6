import { FUND_ROWS, INDICATOR_FRAMES, type Fen, type FigureOrigin, type FundRowKey, type IndicatorFrame } from "@jianxiao/domain";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../database/base-rows.js";
import { ChoiceColumn, DayColumn, FenColumn, FlagColumn, IdColumn, JsonColumn, TextColumn, WholeColumn } from "../../database/columns.js";
import { OwnedBy } from "../../database/owned-by.js";
import { IndexOn, References, UniqueOn } from "../../database/references.js";
import { Department, Unit } from "../organisation/index.js";

export const PROJECT_KINDS = ["PROJECT", "POLICY"] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** A source of money a budget line can have: a fund row of the official form that is not the total. */
export type BudgetSource = Exclude<FundRowKey, "total">;
export const BUDGET_SOURCES = FUND_ROWS.filter((row): row is BudgetSource => row !== "total");

/** The lasting identity of a budget project. What changes from year to year is in its project years. */
@OwnedBy("DEPARTMENT", { grant: { column: "id", matches: "projectId" } })
@Entity("project")
@UniqueOn("districtId", "code")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "departmentId", "code")
@References(() => Department, { departmentId: "id", districtId: "districtId" })
@References(() => Unit, { unitId: "id", departmentId: "departmentId", districtId: "districtId" })
export class Project extends Versioned(UnitRow) {
  @TextColumn(64, { fixed: true })
  readonly code!: string;

  @TextColumn(200)
  name!: string;

  /** Initials of the name's pinyin, for search: 高标准农田建设 → gbzntjs. */
  @TextColumn(200, { history: "NONE" })
  pinyin!: string;

  @ChoiceColumn(PROJECT_KINDS)
  kind!: ProjectKind;

  /** 涉密: carries a code and refuses all content. */
  @FlagColumn()
  classified!: boolean;

  /** Shared money is split into children under one parent. */
  @IdColumn({ nullable: true })
  parentId!: string | null;
}

/** A project in one fiscal year. The three totals are running sums of its lines, changes and payments, kept in the same transaction. */
@OwnedBy("DEPARTMENT", { grant: true })
@Entity("project_year")
@UniqueOn("projectId", "fiscalYear")
@UniqueOn("id", "districtId", "departmentId")
@IndexOn("districtId", "fiscalYear", "departmentId")
@References(() => Project, { projectId: "id", districtId: "districtId", departmentId: "departmentId" })
export class ProjectYear extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @WholeColumn({ fixed: true })
  readonly fiscalYear!: number;

  @ChoiceColumn(INDICATOR_FRAMES)
  frame!: IndicatorFrame;

  /** Cumulative expected execution in basis points, January to December; empty means even. */
  @JsonColumn()
  curve!: number[];

  /** 重点项目 of the year. */
  @FlagColumn()
  isKey!: boolean;

  @IdColumn({ nullable: true, fixed: true })
  readonly continuedFromId!: string | null;

  @FenColumn()
  initialFen!: Fen;

  @FenColumn()
  adjustedFen!: Fen;

  @FenColumn({ history: "NONE" })
  paidFen!: Fen;
}

/** One source of a year's money. `origin` says whether its executed figure comes from the ledger or is typed by the unit. */
@OwnedBy("DEPARTMENT", { grant: true })
@Entity("budget_line")
@UniqueOn("projectYearId", "source")
@UniqueOn("id", "districtId", "departmentId")
@References(() => ProjectYear, { projectYearId: "id", districtId: "districtId", departmentId: "departmentId" })
export class BudgetLine extends UnitRow {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly projectYearId!: string;

  @ChoiceColumn(BUDGET_SOURCES, { fixed: true })
  readonly source!: BudgetSource;

  @ChoiceColumn(["LEDGER", "TYPED"])
  origin!: Exclude<FigureOrigin, "DERIVED">;

  @FenColumn({ fixed: true })
  readonly initialFen!: Fen;
}

/** An adjustment of a budget line, by document. Never changed, never removed: a mistake is countered by another. */
@OwnedBy("DEPARTMENT", { grant: true, appendOnly: true })
@Entity("budget_change")
@IndexOn("budgetLineId", "effectiveOn")
@References(() => BudgetLine, { budgetLineId: "id", districtId: "districtId", departmentId: "departmentId" })
export class BudgetChange extends UnitRow {
  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @IdColumn({ fixed: true })
  readonly budgetLineId!: string;

  @FenColumn({ fixed: true })
  readonly deltaFen!: Fen;

  @DayColumn({ fixed: true })
  readonly effectiveOn!: string;

  @TextColumn(100, { fixed: true })
  readonly docNo!: string;

  /** The funding decision that made it. */
  @IdColumn({ fixed: true, nullable: true })
  readonly fundingDecisionId!: string | null;
}
