import type { FilingKind, FilingState } from "./states.js";

/** What decides over a filing's moves, as plain facts: selected in the list statement, so that 50 rows cost no further SQL. */
export type FilingStanding = {
  kind: FilingKind;
  state: FilingState;
  unitId: string;
  departmentId: string;
  /** The department's own 本级 unit, which its submitter may fill in. */
  unitIsHeadquarters: boolean;
  /** The finance bureau's own department. */
  departmentIsBureau: boolean;
  /** Business offices that hold the department now. */
  departmentOfficeIds: readonly string[];
  /** Blocking findings. */
  blocks: number;
  /**
   * Cells of the bureau's return items not closed yet; `openedCells` widens them to what has to be typed. They stay when the department sends a
   * resubmission back to its unit, so that a DRAFT after a return opens no more than the return did.
   */
  openReturnItems: readonly { path: string }[];
  /** Of these items, those that changed but have no reply (`returnItemCounts`). */
  unansweredReturnItems: number;
  /** Of these items, those whose cell is unchanged and that have no reply explaining it (`returnItemCounts`). */
  unchangedReturnItems: number;
  /** The deadline of the actor's side has passed. Late filing stays possible and is marked; only withdrawing ends with it. */
  deadlinePassed: boolean;
  cycleOpen: boolean;
  /** The 业务股室 signs first and the 绩效股 after it (a setting); else a single office accepts. */
  bothSign: boolean;
  /** The business office has signed the present revision. */
  signed: boolean;
  /** A reviewer has decided about some filing of the package. */
  reviewStarted: boolean;
  /** Accounts that filled in or confirmed the current revision; they may not review it. */
  filedByAccountIds: readonly string[];
};
