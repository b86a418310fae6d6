import { CYCLE_KINDS, PACKAGE_ACTIONS, PACKAGE_STATES, REVIEW_GRADES } from "@jianxiao/domain";
import { enumOf } from "../../graphql/enums.js";

export { ColourEnum, FilingActionEnum, FilingKindEnum, FilingStateEnum, GradeEnum, SeverityEnum, SortDirectionEnum } from "../../graphql/enums.js";

export const CYCLE_STATES = ["OPEN", "CLOSED"] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

export const RETURN_ITEM_STATES = ["OPEN", "ANSWERED", "CLOSED"] as const;
export type ReturnItemState = (typeof RETURN_ITEM_STATES)[number];

export const CELL_OUTCOMES = ["SAVED", "UNCHANGED", "CONFLICT", "LOCKED", "REFUSED"] as const;
export type CellOutcome = (typeof CELL_OUTCOMES)[number];

export const EDIT_SCOPES = ["ALL", "SOME", "NONE"] as const;
export type EditScope = (typeof EDIT_SCOPES)[number];

export const FILING_SORTS = ["PROJECT_CODE", "PROJECT_NAME", "ADJUSTED", "EXECUTED", "RATE", "ATTAINMENT", "COLOUR", "STATE", "UPDATED", "DEPARTMENT", "FINDINGS", "DUE"] as const;
export type FilingSort = (typeof FILING_SORTS)[number];

/** MINE: of the departments assigned to the reviewer, and to those they stand in for. OFFICE: what waits for their office. */
export const QUEUES = ["MINE", "OFFICE"] as const;
export type QueueOf = (typeof QUEUES)[number];
export const QueueOfEnum = enumOf("QueueOf", QUEUES);

/** Filings by what the checks found. */
export const FOUND_FILTERS = ["NONE", "ANY", "BLOCK", "WARN"] as const;
export type FoundFilter = (typeof FOUND_FILTERS)[number];
export const FoundFilterEnum = enumOf("FoundFilter", FOUND_FILTERS);

/** What the department's side does with many forms at once: its leader confirms, its submitter passes. */
export const BULK_MOVES = ["CONFIRM", "PASS"] as const;
export type BulkMove = (typeof BULK_MOVES)[number];
export const BulkMoveEnum = enumOf("BulkMove", BULK_MOVES);

export const ReviewGradeEnum = enumOf("ReviewGrade", REVIEW_GRADES);
export const CycleKindEnum = enumOf("CycleKind", CYCLE_KINDS, "Monitoring up to a cut-off, or the self-evaluation of a year.");
export const CycleStateEnum = enumOf("CycleState", CYCLE_STATES);
export const ReturnItemStateEnum = enumOf("ReturnItemState", RETURN_ITEM_STATES);
export const CellOutcomeEnum = enumOf("CellOutcome", CELL_OUTCOMES);
export const EditScopeEnum = enumOf("EditScope", EDIT_SCOPES);
export const FilingSortEnum = enumOf("FilingSort", FILING_SORTS);
export const PackageStateEnum = enumOf("PackageState", PACKAGE_STATES);
export const PackageActionEnum = enumOf("PackageAction", PACKAGE_ACTIONS);
