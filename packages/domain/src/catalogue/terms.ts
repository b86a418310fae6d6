import { BAND_LABELS, CAUSE_LABELS, FUND_ROW_LABELS, LIKELIHOOD_LABELS } from "../cells/labels.js";
import { LEVEL1_LABELS, LEVEL2_LABELS } from "../indicators/levels.js";
import * as filing from "./terms/filing.js";
import * as indicators from "./terms/indicators.js";
import * as people from "./terms/people.js";
import * as work from "./terms/work.js";
import type { Locale, Words } from "./words.js";

/** Every enumeration a screen shows, by its name in the API or the domain. Each table is exhaustive by type. */
export const TERMS = {
  Role: people.ROLE_TERMS,
  App: people.APP_TERMS,
  OrganisationKind: people.ORGANISATION_TERMS,
  OfficeKind: people.OFFICE_KIND_TERMS,
  Profile: people.PROFILE_TERMS,
  IndicatorFrame: indicators.FRAME_TERMS,
  Level1: LEVEL1_LABELS,
  Level2: LEVEL2_LABELS,
  Nature: indicators.NATURE_TERMS,
  Operator: indicators.OPERATOR_TERMS,
  Band: BAND_LABELS,
  Likelihood: LIKELIHOOD_LABELS,
  Cause: CAUSE_LABELS,
  FundRow: FUND_ROW_LABELS,
  FigureOrigin: indicators.FIGURE_ORIGIN_TERMS,
  Colour: indicators.COLOUR_TERMS,
  Axis: indicators.AXIS_TERMS,
  Curve: indicators.CURVE_TERMS,
  FilingKind: filing.FILING_KIND_TERMS,
  FilingState: filing.FILING_STATE_TERMS,
  FilingAction: filing.FILING_ACTION_TERMS,
  PackageState: filing.PACKAGE_STATE_TERMS,
  PackageAction: filing.PACKAGE_ACTION_TERMS,
  Severity: filing.SEVERITY_TERMS,
  CheckGroup: filing.CHECK_GROUP_TERMS,
  CheckObject: filing.CHECK_OBJECT_TERMS,
  CheckMoment: filing.CHECK_MOMENT_TERMS,
  DocumentKind: filing.DOCUMENT_KIND_TERMS,
  CellOutcome: filing.CELL_OUTCOME_TERMS,
  CellType: filing.CELL_TYPE_TERMS,
  CellOrigin: filing.CELL_ORIGIN_TERMS,
  CellSection: filing.CELL_SECTION_TERMS,
  EditScope: filing.EDIT_SCOPE_TERMS,
  ResubmittedKind: filing.RESUBMITTED_TERMS,
  ReturnItemState: filing.RETURN_ITEM_STATE_TERMS,
  Step: filing.STEP_TERMS,
  StepState: filing.STEP_STATE_TERMS,
  CycleState: work.CYCLE_STATE_TERMS,
  Membership: work.MEMBERSHIP_TERMS,
  GoalState: work.GOAL_STATE_TERMS,
  ProjectKind: work.PROJECT_KIND_TERMS,
  JobKind: work.JOB_KIND_TERMS,
  JobState: work.JOB_STATE_TERMS,
  PreviewChange: work.PREVIEW_CHANGE_TERMS,
  InboxKind: work.INBOX_KIND_TERMS,
  SortDirection: work.SORT_DIRECTION_TERMS,
  FilingSort: work.FILING_SORT_TERMS,
  ProjectSort: work.PROJECT_SORT_TERMS,
  Grade: work.GRADE_TERMS,
} as const satisfies Record<string, Record<string, Words>>;

export type EnumName = keyof typeof TERMS;

/** The word of the trade for a code. A code this version doesn't know yet is shown as it is: a newer server must not break an older screen. */
export function term(enumName: EnumName, code: string, locale: Locale): string {
  const table: Readonly<Record<string, Words>> = TERMS[enumName];
  return Object.hasOwn(table, code) ? (table[code]?.[locale] ?? code) : code;
}
