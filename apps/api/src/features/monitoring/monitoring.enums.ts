import { PACKAGE_ACTIONS, PACKAGE_STATES } from "@jianxiao/domain";
import { enumOf } from "../../graphql/enums.js";

export { ColourEnum, FilingActionEnum, FilingKindEnum, FilingStateEnum, SeverityEnum, SortDirectionEnum } from "../../graphql/enums.js";

export const CYCLE_STATES = ["OPEN", "CLOSED"] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

/** IN and ADDED are monitored; EXEMPT and CANCELLED are listed with their reason. */
export const MEMBERSHIPS = ["IN", "EXEMPT", "ADDED", "CANCELLED"] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export const RETURN_ITEM_STATES = ["OPEN", "ANSWERED", "CLOSED"] as const;
export type ReturnItemState = (typeof RETURN_ITEM_STATES)[number];

export const CELL_OUTCOMES = ["SAVED", "UNCHANGED", "CONFLICT", "LOCKED", "REFUSED"] as const;
export type CellOutcome = (typeof CELL_OUTCOMES)[number];

export const EDIT_SCOPES = ["ALL", "SOME", "NONE"] as const;
export type EditScope = (typeof EDIT_SCOPES)[number];

export const FILING_SORTS = ["PROJECT_CODE", "PROJECT_NAME", "ADJUSTED", "EXECUTED", "RATE", "ATTAINMENT", "COLOUR", "STATE", "UPDATED"] as const;
export type FilingSort = (typeof FILING_SORTS)[number];

export const CycleStateEnum = enumOf("CycleState", CYCLE_STATES);
export const ReturnItemStateEnum = enumOf("ReturnItemState", RETURN_ITEM_STATES);
export const CellOutcomeEnum = enumOf("CellOutcome", CELL_OUTCOMES);
export const EditScopeEnum = enumOf("EditScope", EDIT_SCOPES);
export const FilingSortEnum = enumOf("FilingSort", FILING_SORTS);
export const PackageStateEnum = enumOf("PackageState", PACKAGE_STATES);
export const PackageActionEnum = enumOf("PackageAction", PACKAGE_ACTIONS);
