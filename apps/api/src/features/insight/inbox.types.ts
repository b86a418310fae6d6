import type { App } from "@jianxiao/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { AppEnum, enumOf } from "../../graphql/enums.js";
import type { Params } from "../../graphql/problems.js";
import { DateTimeScalar, ParamsScalar } from "../../graphql/scalars.js";

export const INBOX_KINDS = ["OVERDUE", "RETURNED", "SENT_BACK", "FILL", "CONFIRM", "PASS", "SUBMIT", "REVIEW", "EXPLAIN", "EXTENSION", "EXTENSION_ANSWERED", "DISPUTE", "RECTIFY", "CONFIRM_CORRECTION", "STATE_DECISION", "PROVIDE_DOCUMENT", "REPLY_REPORT", "APPROVE_DECISION", "EXECUTE_DECISION", "ESCALATED", "OPEN_CYCLE"] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

export const InboxKindEnum = enumOf("InboxKind", INBOX_KINDS);

/**
 * One piece of work. `title` is a name (project, unit, department, district), never a sentence: the screen has the words for `kind`.
 * `detail` holds, where they are known:
 * - of a filing: `rateBp`, `gapBp` (rate minus expected progress), `blocks`, `warns`; while it is filled in `filled` and `required` cells;
 *   for the department also `unitName`;
 * - of what came back: `count` (open return items), `post` (role code of who sent it back);
 * - of warnings to explain: `count`;
 * - of several filings: `projects` (how many the errand is about), and in a review queue `resubmitted` (how many of them came again);
 * - of cases and decisions: `count`, and `amountFen` (what the decisions are about together);
 * - of an evaluation: `document` (what is asked for), `firm` (whose draft it is);
 * - of a request for more time: `unitName` where it is a unit's, `until` (wanted; of an answered one: granted, left out where it was refused); of a disputed figure: `ledgerFen`, `claimedFen`;
 * - of a package: `rateBp`, `gapBp`, `warns`, and `waitsFor` (role code) where somebody else makes the move itself.
 */
@ObjectType("InboxItem")
export class InboxItem {
  @Field(() => ID)
  readonly key!: string;

  @Field(() => InboxKindEnum)
  readonly kind!: InboxKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => ParamsScalar)
  readonly detail!: Params;

  /** The very words of who sent it back. */
  @Field(() => String, { nullable: true })
  readonly quote!: string | null;

  /** The office or department whose words they are. */
  @Field(() => String, { nullable: true })
  readonly quotedFrom!: string | null;

  /** How many filings the line is about; 1 where it is about something else. */
  @Field(() => Int)
  readonly count!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly dueAt!: Date | null;

  @Field(() => Boolean)
  readonly overdue!: boolean;

  /** Where the work is done. */
  @Field(() => AppEnum)
  readonly app!: App;

  @Field(() => ID, { nullable: true })
  readonly filingId!: string | null;

  @Field(() => ID, { nullable: true })
  readonly packageId!: string | null;

  @Field(() => ID, { nullable: true })
  readonly cycleId!: string | null;

  @Field(() => ID, { nullable: true })
  readonly unitId!: string | null;

  @Field(() => ID, { nullable: true })
  readonly departmentId!: string | null;

  /** The correction, funding decision or evaluated project, where the line is about one. */
  @Field(() => ID, { nullable: true })
  readonly subjectId!: string | null;
}

/** The counters say how many lines there are of each sort, those not listed included; a late line counts as late alone. */
@ObjectType("Inbox")
export class Inbox {
  @Field(() => [InboxItem])
  readonly items!: InboxItem[];

  @Field(() => Int)
  readonly overdue!: number;

  @Field(() => Int)
  readonly returned!: number;

  @Field(() => Int)
  readonly review!: number;

  @Field(() => Int)
  readonly fill!: number;

  /** The next deadline on the viewer's side; null when none lies ahead. */
  @Field(() => DateTimeScalar, { nullable: true })
  readonly nextDueAt!: Date | null;
}
