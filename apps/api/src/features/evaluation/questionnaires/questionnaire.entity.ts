import { QUESTIONNAIRE_STATES, type Answer, type Question, type QuestionnaireState } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { UnitRow, Versioned } from "../../../database/base-rows.js";
import { ChoiceColumn, DayColumn, IdColumn, InstantColumn, JsonColumn, LongTextColumn, TextColumn, WholeColumn } from "../../../database/columns.js";
import { OwnedBy } from "../../../database/owned-by.js";
import { References, UniqueOn } from "../../../database/references.js";
import { DateTimeScalar, LocalDateScalar } from "../../../graphql/scalars.js";
import { QuestionnaireStateEnum } from "../evaluation.enums.js";
import { EvaluationTask } from "../work/task.entity.js";

/** 问卷: asked of anybody through a public link, answered without a name. Its questions are fixed once it is out. */
@ObjectType("Questionnaire")
@Entity("questionnaire")
@OwnedBy("DEPARTMENT", { grant: true, evaluatorsWrite: true })
@UniqueOn("taskId", "no")
@UniqueOn("token")
@UniqueOn("id", "districtId", "departmentId")
@References(() => EvaluationTask, { taskId: "id", districtId: "districtId", departmentId: "departmentId" })
export class Questionnaire extends Versioned(UnitRow) {
  @IdColumn({ fixed: true })
  readonly taskId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @Field(() => Int)
  @WholeColumn({ fixed: true })
  readonly no!: number;

  @Field(() => String)
  @TextColumn(200)
  title!: string;

  @Field(() => String)
  @LongTextColumn()
  intro!: string;

  /** The row of the frame its result is the basis of. */
  @Field(() => ID, { nullable: true })
  @IdColumn({ nullable: true, history: "NONE" })
  itemId!: string | null;

  @JsonColumn()
  questions!: Question[];

  @Field(() => QuestionnaireStateEnum)
  @ChoiceColumn(QUESTIONNAIRE_STATES)
  state!: QuestionnaireState;

  /** The unguessable part of its public address; none before it is given out. */
  @TextColumn(43, { nullable: true, history: "SECRET" })
  token!: string | null;

  /** The last day on which answers are taken. */
  @Field(() => LocalDateScalar)
  @DayColumn()
  until!: string;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  openedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @InstantColumn({ nullable: true })
  closedAt!: Date | null;

  @Field(() => Int)
  override readonly version!: number;
}

/**
 * One anonymous answer: what was said, and a digest of a random mark in the browser, by which a second sending is told. No name, no address, nothing of the device.
 */
@Entity("questionnaire_answer")
@OwnedBy("DEPARTMENT", { grant: true, appendOnly: true })
@UniqueOn("questionnaireId", "mark")
@References(() => Questionnaire, { questionnaireId: "id", districtId: "districtId", departmentId: "departmentId" })
export class QuestionnaireAnswer extends UnitRow {
  @IdColumn({ fixed: true })
  readonly questionnaireId!: string;

  @IdColumn({ fixed: true })
  readonly projectId!: string;

  @TextColumn(64, { fixed: true })
  readonly mark!: string;

  @JsonColumn({ fixed: true })
  readonly answers!: Answer[];
}
