/* eslint-disable */
import type { CycleSettings } from '@jianxiao/domain';
import type { Fen } from '@jianxiao/domain';
import type { FilingFacts } from '@jianxiao/domain';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CycleSettings: { input: CycleSettings; output: CycleSettings; }
  DateTime: { input: string; output: string; }
  Fen: { input: Fen; output: Fen; }
  FilingFacts: { input: FilingFacts; output: FilingFacts; }
  LocalDate: { input: string; output: string; }
  Params: { input: Record<string, string | number>; output: Record<string, string | number>; }
};

export type ActionAllowance = {
  __typename: 'ActionAllowance';
  action: FilingAction;
  allowed: Scalars['Boolean']['output'];
  reasons: Array<Reason>;
};

export type App =
  | 'ADMIN'
  | 'REVIEW';

export type ApplyImportInput = {
  jobId: Scalars['ID']['input'];
  key: Scalars['String']['input'];
};

export type Appointment = {
  __typename: 'Appointment';
  apps: Array<App>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  from: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  officeId?: Maybe<Scalars['ID']['output']>;
  organisation: Scalars['String']['output'];
  role: Role;
  unitId?: Maybe<Scalars['ID']['output']>;
  until?: Maybe<Scalars['LocalDate']['output']>;
};

export type BudgetChange = {
  __typename: 'BudgetChange';
  deltaFen: Scalars['Fen']['output'];
  docNo: Scalars['String']['output'];
  effectiveOn: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
};

export type BudgetLine = {
  __typename: 'BudgetLine';
  adjustedFen: Scalars['Fen']['output'];
  changes: Array<BudgetChange>;
  id: Scalars['ID']['output'];
  initialFen: Scalars['Fen']['output'];
  paidFen: Scalars['Fen']['output'];
  source: Scalars['String']['output'];
};

export type CellHistoryEntry = {
  __typename: 'CellHistoryEntry';
  at: Scalars['DateTime']['output'];
  now?: Maybe<Scalars['String']['output']>;
  post: Scalars['String']['output'];
  was?: Maybe<Scalars['String']['output']>;
  who: Scalars['String']['output'];
};

export type CellInput = {
  now?: InputMaybe<Scalars['String']['input']>;
  path: Scalars['String']['input'];
  was?: InputMaybe<Scalars['String']['input']>;
};

export type CellOutcome =
  | 'CONFLICT'
  | 'LOCKED'
  | 'REFUSED'
  | 'SAVED'
  | 'UNCHANGED';

export type CellResult = {
  __typename: 'CellResult';
  /** Who stored it, on a conflict. */
  by?: Maybe<Scalars['String']['output']>;
  outcome: CellOutcome;
  path: Scalars['String']['output'];
  reason?: Maybe<Reason>;
  /** Value now stored. */
  value?: Maybe<Scalars['String']['output']>;
};

export type ChooseAppointmentResult = NotFound | SignedIn;

export type Colour =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

export type ColourCount = {
  __typename: 'ColourCount';
  colour: Colour;
  count: Scalars['Int']['output'];
};

export type ConfirmFilingInput = {
  id: Scalars['ID']['input'];
  replies?: InputMaybe<Array<ReplyInput>>;
  version: Scalars['Int']['input'];
};

export type Cycle = {
  __typename: 'Cycle';
  cutOff: Scalars['LocalDate']['output'];
  cutOffMonth: Scalars['Int']['output'];
  departmentDueAt: Scalars['DateTime']['output'];
  exemptCount: Scalars['Int']['output'];
  fiscalYear: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  instructions: Scalars['String']['output'];
  openedAt: Scalars['DateTime']['output'];
  projectCount: Scalars['Int']['output'];
  reviewDueAt: Scalars['DateTime']['output'];
  round: Scalars['Int']['output'];
  settings: Scalars['CycleSettings']['output'];
  state: CycleState;
  unitDueAt: Scalars['DateTime']['output'];
};

export type CycleOpened = {
  __typename: 'CycleOpened';
  cycle: Cycle;
};

export type CycleProgress = {
  __typename: 'CycleProgress';
  accepted: Scalars['Int']['output'];
  adjustedFen: Scalars['Fen']['output'];
  cycle: Cycle;
  departments: Array<DepartmentProgress>;
  executedFen: Scalars['Fen']['output'];
  exempt: Scalars['Int']['output'];
  filed: Scalars['Int']['output'];
  green: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
  rateBp?: Maybe<Scalars['Int']['output']>;
  red: Scalars['Int']['output'];
  reviewed: Scalars['Int']['output'];
  yellow: Scalars['Int']['output'];
};

export type CycleRef = {
  __typename: 'CycleRef';
  cutOffMonth: Scalars['Int']['output'];
  fiscalYear: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  round: Scalars['Int']['output'];
  state: CycleState;
};

export type CycleState =
  | 'CLOSED'
  | 'OPEN';

/** Only in the demonstration: accounts anybody may sign in with. Password is the same for all and printed at start. */
export type DemoAccount = {
  __typename: 'DemoAccount';
  app: App;
  login: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  password: Scalars['String']['output'];
  role: Role;
};

export type Department = {
  __typename: 'Department';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isBureau: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  offices: Array<Scalars['String']['output']>;
  posts: Array<Post>;
  projectCount: Scalars['Int']['output'];
  units: Array<UnitRef>;
};

export type DepartmentPage = {
  __typename: 'DepartmentPage';
  nodes: Array<Department>;
  total: Scalars['Int']['output'];
};

export type DepartmentProgress = {
  __typename: 'DepartmentProgress';
  accepted: Scalars['Int']['output'];
  adjustedFen: Scalars['Fen']['output'];
  confirmed: Scalars['Int']['output'];
  department: DepartmentRef;
  dueAt: Scalars['DateTime']['output'];
  executedFen: Scalars['Fen']['output'];
  filled: Scalars['Int']['output'];
  green: Scalars['Int']['output'];
  late: Scalars['Boolean']['output'];
  packageId: Scalars['ID']['output'];
  packageState: PackageState;
  passed: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
  rateBp?: Maybe<Scalars['Int']['output']>;
  red: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  yellow: Scalars['Int']['output'];
};

export type DepartmentRef = {
  __typename: 'DepartmentRef';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

/** Which cells this viewer may type in now, and why not the others. */
export type EditRights = {
  __typename: 'EditRights';
  paths: Array<Scalars['String']['output']>;
  reasons: Array<Reason>;
  scope: EditScope;
};

export type EditScope =
  | 'ALL'
  | 'NONE'
  | 'SOME';

export type Filing = {
  __typename: 'Filing';
  adjustedFen: Scalars['Fen']['output'];
  allowedActions: Array<ActionAllowance>;
  attainmentBp?: Maybe<Scalars['Int']['output']>;
  cellHistory: Array<CellHistoryEntry>;
  colour?: Maybe<Colour>;
  cycle: Cycle;
  department: DepartmentRef;
  dueAt: Scalars['DateTime']['output'];
  earlierCycle?: Maybe<CycleRef>;
  /** Facts of the same project's last accepted filing in an earlier cycle of the year. */
  earlierFacts?: Maybe<Scalars['FilingFacts']['output']>;
  editRights: EditRights;
  execColour?: Maybe<Colour>;
  executedFen: Scalars['Fen']['output'];
  expectedFen: Scalars['Fen']['output'];
  expectedProgressBp: Scalars['Int']['output'];
  facts: Scalars['FilingFacts']['output'];
  findings: Array<Finding>;
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  initialFen: Scalars['Fen']['output'];
  isKey: Scalars['Boolean']['output'];
  kind: FilingKind;
  lastSavedAt?: Maybe<Scalars['DateTime']['output']>;
  latestRevision?: Maybe<Revision>;
  /** Σ payments up to the cut-off that arrived after the figures were frozen. */
  ledgerMovedFen: Scalars['Fen']['output'];
  months: Array<MonthAmount>;
  packageId: Scalars['ID']['output'];
  perfColour?: Maybe<Colour>;
  /** Facts of the revision before the latest one, for the diff; null on a first filing. */
  previousRevision?: Maybe<Revision>;
  projectId?: Maybe<Scalars['ID']['output']>;
  rateBp?: Maybe<Scalars['Int']['output']>;
  returnItems: Array<ReturnItem>;
  revisions: Array<RevisionRef>;
  state: FilingState;
  steps: Array<StepEntry>;
  unit: UnitRef;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
};


export type FilingCellHistoryArgs = {
  path: Scalars['String']['input'];
};

export type FilingAction =
  | 'ACCEPT'
  | 'CONFIRM'
  | 'PASS'
  | 'REOPEN'
  | 'RETURN'
  | 'SEND_BACK'
  | 'SUBMIT'
  | 'WITHDRAW';

export type FilingFilter = {
  colours?: InputMaybe<Array<Colour>>;
  cycleId?: InputMaybe<Scalars['ID']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  packageId?: InputMaybe<Scalars['ID']['input']>;
  resubmittedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<FilingState>>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
  withBlocks?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FilingKind =
  | 'DEPARTMENT'
  | 'PROJECT'
  | 'REPORT';

export type FilingListItem = {
  __typename: 'FilingListItem';
  adjustedFen: Scalars['Fen']['output'];
  allowedActions: Array<ActionAllowance>;
  attainmentBp?: Maybe<Scalars['Int']['output']>;
  blocks: Scalars['Int']['output'];
  colour?: Maybe<Colour>;
  department: DepartmentRef;
  dueAt: Scalars['DateTime']['output'];
  execColour?: Maybe<Colour>;
  executedFen: Scalars['Fen']['output'];
  expectedFen: Scalars['Fen']['output'];
  filledCells: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  initialFen: Scalars['Fen']['output'];
  isKey: Scalars['Boolean']['output'];
  kind: FilingKind;
  openReturnItems: Scalars['Int']['output'];
  packageId: Scalars['ID']['output'];
  perfColour?: Maybe<Colour>;
  projectCode: Scalars['String']['output'];
  projectId?: Maybe<Scalars['ID']['output']>;
  projectName: Scalars['String']['output'];
  rateBp?: Maybe<Scalars['Int']['output']>;
  requiredCells: Scalars['Int']['output'];
  revisionNo: Scalars['Int']['output'];
  state: FilingState;
  unit: UnitRef;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  warns: Scalars['Int']['output'];
};

export type FilingMoved = {
  __typename: 'FilingMoved';
  filing: Filing;
  /** Next record of the viewer's queue, where there is one. */
  nextFilingId?: Maybe<Scalars['ID']['output']>;
};

export type FilingPage = {
  __typename: 'FilingPage';
  colours: Array<ColourCount>;
  nodes: Array<FilingListItem>;
  states: Array<StateCount>;
  total: Scalars['Int']['output'];
};

export type FilingSort =
  | 'ADJUSTED'
  | 'ATTAINMENT'
  | 'COLOUR'
  | 'EXECUTED'
  | 'PROJECT_CODE'
  | 'PROJECT_NAME'
  | 'RATE'
  | 'STATE'
  | 'UPDATED';

export type FilingState =
  | 'ACCEPTED'
  | 'CONFIRMED'
  | 'DRAFT'
  | 'PASSED'
  | 'RETURNED'
  | 'SUBMITTED';

export type Finding = {
  __typename: 'Finding';
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
  severity: Severity;
  variant?: Maybe<Scalars['String']['output']>;
};

export type GoalIndicator = {
  __typename: 'GoalIndicator';
  id: Scalars['ID']['output'];
  level1: Scalars['String']['output'];
  level2: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nature: Scalars['String']['output'];
  operator?: Maybe<Scalars['String']['output']>;
  ord: Scalars['Int']['output'];
  stagedText: Array<Scalars['String']['output']>;
  targetText: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  weightBp?: Maybe<Scalars['Int']['output']>;
};

export type GoalState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PENDING'
  | 'SUPERSEDED';

export type GoalVersion = {
  __typename: 'GoalVersion';
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  approvedDocNo?: Maybe<Scalars['String']['output']>;
  frame: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  indicators: Array<GoalIndicator>;
  no: Scalars['Int']['output'];
  state: GoalState;
  text: Scalars['String']['output'];
};

/** One act in the audit trail, in words of the trade (`act` is in the catalogue). */
export type HistoryEntry = {
  __typename: 'HistoryEntry';
  act: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  params: Scalars['Params']['output'];
  post: Scalars['String']['output'];
  who: Scalars['String']['output'];
};

export type ImportFault = {
  __typename: 'ImportFault';
  cell: Scalars['String']['output'];
  code: Scalars['String']['output'];
  column: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  row: Scalars['Int']['output'];
  severity: Severity;
  sheet: Scalars['String']['output'];
};

export type ImportPreviewRow = {
  __typename: 'ImportPreviewRow';
  change: Scalars['String']['output'];
  detail: Scalars['Params']['output'];
  key: Scalars['ID']['output'];
  title: Scalars['String']['output'];
};

export type Inbox = {
  __typename: 'Inbox';
  fill: Scalars['Int']['output'];
  items: Array<InboxItem>;
  nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  overdue: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  review: Scalars['Int']['output'];
};

export type InboxItem = {
  __typename: 'InboxItem';
  app: App;
  count: Scalars['Int']['output'];
  cycleId?: Maybe<Scalars['ID']['output']>;
  departmentId?: Maybe<Scalars['ID']['output']>;
  detail: Scalars['Params']['output'];
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  filingId?: Maybe<Scalars['ID']['output']>;
  key: Scalars['ID']['output'];
  kind: InboxKind;
  overdue: Scalars['Boolean']['output'];
  packageId?: Maybe<Scalars['ID']['output']>;
  quote?: Maybe<Scalars['String']['output']>;
  quotedFrom?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  unitId?: Maybe<Scalars['ID']['output']>;
};

export type InboxKind =
  | 'CONFIRM'
  | 'FILL'
  | 'OPEN_CYCLE'
  | 'OVERDUE'
  | 'PASS'
  | 'RETURNED'
  | 'REVIEW'
  | 'SENT_BACK'
  | 'SUBMIT';

/** An input value is wrong; `path` names the field. */
export type Invalid = Problem & {
  __typename: 'Invalid';
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

export type Job = {
  __typename: 'Job';
  bytes: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  done: Scalars['Int']['output'];
  faultCount: Scalars['Int']['output'];
  faults: Array<ImportFault>;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: JobKind;
  preview: Array<ImportPreviewRow>;
  previewCount: Scalars['Int']['output'];
  problem?: Maybe<Reason>;
  result?: Maybe<Scalars['Params']['output']>;
  sha256: Scalars['String']['output'];
  state: JobState;
  total: Scalars['Int']['output'];
};

export type JobChanged = {
  __typename: 'JobChanged';
  job: Job;
};

export type JobKind =
  | 'IMPORT_GOALS'
  | 'IMPORT_MONITORING'
  | 'IMPORT_PAYMENTS';

export type JobPage = {
  __typename: 'JobPage';
  nodes: Array<Job>;
  total: Scalars['Int']['output'];
};

export type JobResult = Invalid | JobChanged | NotAllowed | NotFound;

export type JobState =
  | 'APPLYING'
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'QUEUED'
  | 'READING'
  | 'READY';

export type Membership =
  | 'ADDED'
  | 'CANCELLED'
  | 'EXEMPT'
  | 'IN';

export type MonthAmount = {
  __typename: 'MonthAmount';
  amountFen: Scalars['Fen']['output'];
  cumulativeFen: Scalars['Fen']['output'];
  expectedFen: Scalars['Fen']['output'];
  month: Scalars['Int']['output'];
};

export type MoveFilingInput = {
  id: Scalars['ID']['input'];
  opinion?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type MoveFilingResult = FilingMoved | Invalid | NotAllowed | NotFound | StaleVersion;

export type MovePackageInput = {
  id: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type MovePackageResult = Invalid | NotAllowed | NotFound | PackageMoved | StaleVersion;

export type Mutation = {
  __typename: 'Mutation';
  acceptFiling: MoveFilingResult;
  applyImport: JobResult;
  cancelImport: JobResult;
  chooseAppointment: ChooseAppointmentResult;
  confirmFiling: MoveFilingResult;
  openCycle: OpenCycleResult;
  passFiling: MoveFilingResult;
  reopenFiling: MoveFilingResult;
  returnFiling: MoveFilingResult;
  saveCells: SaveCellsResult;
  sendBackFiling: MoveFilingResult;
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  startImport: JobResult;
  submitPackage: MovePackageResult;
  withdrawPackage: MovePackageResult;
};


export type MutationAcceptFilingArgs = {
  input: MoveFilingInput;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationCancelImportArgs = {
  jobId: Scalars['ID']['input'];
};


export type MutationChooseAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConfirmFilingArgs = {
  input: ConfirmFilingInput;
};


export type MutationOpenCycleArgs = {
  input: OpenCycleInput;
};


export type MutationPassFilingArgs = {
  input: MoveFilingInput;
};


export type MutationReopenFilingArgs = {
  input: ReturnFilingInput;
};


export type MutationReturnFilingArgs = {
  input: ReturnFilingInput;
};


export type MutationSaveCellsArgs = {
  input: SaveCellsInput;
};


export type MutationSendBackFilingArgs = {
  input: MoveFilingInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
};


export type MutationSubmitPackageArgs = {
  input: SubmitPackageInput;
};


export type MutationWithdrawPackageArgs = {
  input: MovePackageInput;
};

/** The move exists but may not be made now; every reason is listed. */
export type NotAllowed = Problem & {
  __typename: 'NotAllowed';
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
  reasons: Array<Reason>;
};

export type NotFound = Problem & {
  __typename: 'NotFound';
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

export type Office = {
  __typename: 'Office';
  code: Scalars['String']['output'];
  departments: Array<DepartmentRef>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type OpenCycleInput = {
  cutOffMonth: Scalars['Int']['input'];
  departmentDueAt: Scalars['DateTime']['input'];
  fiscalYear: Scalars['Int']['input'];
  instructions: Scalars['String']['input'];
  key: Scalars['String']['input'];
  reviewDueAt: Scalars['DateTime']['input'];
  round?: Scalars['Int']['input'];
  unitDueAt: Scalars['DateTime']['input'];
};

export type OpenCycleResult = CycleOpened | Invalid | NotAllowed | NotFound;

export type Package = {
  __typename: 'Package';
  adjustedFen: Scalars['Fen']['output'];
  allowedActions: Array<PackageAllowance>;
  cycle: Cycle;
  department: DepartmentRef;
  dueAt: Scalars['DateTime']['output'];
  executedFen: Scalars['Fen']['output'];
  expectedProgressBp: Scalars['Int']['output'];
  findings: Array<Finding>;
  id: Scalars['ID']['output'];
  late: Scalars['Boolean']['output'];
  rateBp?: Maybe<Scalars['Int']['output']>;
  revisions: Array<PackageRevision>;
  state: PackageState;
  steps: Array<StepEntry>;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  summary: Array<SummaryRow>;
  units: Array<UnitProgress>;
  version: Scalars['Int']['output'];
};

export type PackageAction =
  | 'SUBMIT'
  | 'WITHDRAW';

export type PackageAllowance = {
  __typename: 'PackageAllowance';
  action: PackageAction;
  allowed: Scalars['Boolean']['output'];
  reasons: Array<Reason>;
};

export type PackageListItem = {
  __typename: 'PackageListItem';
  accepted: Scalars['Int']['output'];
  cycle: CycleRef;
  department: DepartmentRef;
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  passed: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  revisionNo: Scalars['Int']['output'];
  state: PackageState;
  submitted: Scalars['Int']['output'];
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  version: Scalars['Int']['output'];
};

export type PackageMoved = {
  __typename: 'PackageMoved';
  package: Package;
};

export type PackagePage = {
  __typename: 'PackagePage';
  nodes: Array<PackageListItem>;
  total: Scalars['Int']['output'];
};

export type PackageRevision = {
  __typename: 'PackageRevision';
  filingCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  no: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
  signatures: Array<Signature>;
  submittedAt: Scalars['DateTime']['output'];
};

export type PackageState =
  | 'ACCEPTED'
  | 'FILLING'
  | 'READY'
  | 'RETURNED'
  | 'SUBMITTED';

export type Payment = {
  __typename: 'Payment';
  amountFen: Scalars['Fen']['output'];
  fileName: Scalars['String']['output'];
  fileSha256: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  importedAt: Scalars['DateTime']['output'];
  paidOn: Scalars['LocalDate']['output'];
  source?: Maybe<Scalars['String']['output']>;
  voucherKey: Scalars['String']['output'];
};

export type PaymentPage = {
  __typename: 'PaymentPage';
  nodes: Array<Payment>;
  sumFen: Scalars['Fen']['output'];
  total: Scalars['Int']['output'];
};

/** A person in a post of a department: role and name as it stands in the form's signature. */
export type Post = {
  __typename: 'Post';
  appointmentId: Scalars['ID']['output'];
  from: Scalars['LocalDate']['output'];
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  role: Role;
  until?: Maybe<Scalars['LocalDate']['output']>;
};

/** An outcome the caller is expected to handle; `ui` puts code and params into words. */
export type Problem = {
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

export type Profile =
  | 'DEMONSTRATION'
  | 'PRODUCTION';

export type Project = {
  __typename: 'Project';
  budgetLines: Array<BudgetLine>;
  code: Scalars['String']['output'];
  curve: Array<Scalars['Int']['output']>;
  department: DepartmentRef;
  filings: Array<ProjectFilingRef>;
  fiscalYear: Scalars['Int']['output'];
  goals: Array<GoalVersion>;
  history: Array<HistoryEntry>;
  id: Scalars['ID']['output'];
  isKey: Scalars['Boolean']['output'];
  kind: ProjectKind;
  months: Array<MonthAmount>;
  name: Scalars['String']['output'];
  payments: PaymentPage;
  unit: UnitRef;
};


export type ProjectPaymentsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};

export type ProjectFilingRef = {
  __typename: 'ProjectFilingRef';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  adjustedFen: Scalars['Fen']['output'];
  attainmentBp?: Maybe<Scalars['Int']['output']>;
  colour?: Maybe<Colour>;
  cycle: CycleRef;
  executedFen: Scalars['Fen']['output'];
  id: Scalars['ID']['output'];
  rateBp?: Maybe<Scalars['Int']['output']>;
  state: FilingState;
};

export type ProjectFilter = {
  colour?: InputMaybe<Colour>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  keyOnly?: InputMaybe<Scalars['Boolean']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type ProjectKind =
  | 'POLICY'
  | 'PROJECT';

export type ProjectListItem = {
  __typename: 'ProjectListItem';
  adjustedFen: Scalars['Fen']['output'];
  code: Scalars['String']['output'];
  department: DepartmentRef;
  fiscalYear: Scalars['Int']['output'];
  goalState?: Maybe<GoalState>;
  id: Scalars['ID']['output'];
  indicatorCount: Scalars['Int']['output'];
  initialFen: Scalars['Fen']['output'];
  isKey: Scalars['Boolean']['output'];
  kind: ProjectKind;
  latestColour?: Maybe<Colour>;
  name: Scalars['String']['output'];
  paidFen: Scalars['Fen']['output'];
  unit: UnitRef;
};

export type ProjectPage = {
  __typename: 'ProjectPage';
  nodes: Array<ProjectListItem>;
  total: Scalars['Int']['output'];
};

export type ProjectSort =
  | 'BUDGET'
  | 'CODE'
  | 'DEPARTMENT'
  | 'NAME';

export type Query = {
  __typename: 'Query';
  cycle?: Maybe<Cycle>;
  cycleProgress?: Maybe<CycleProgress>;
  cycles: Array<Cycle>;
  department?: Maybe<Department>;
  departments: DepartmentPage;
  filing?: Maybe<Filing>;
  filings: FilingPage;
  inbox: Inbox;
  job?: Maybe<Job>;
  /** Jobs this appointment started, newest first. */
  jobs: JobPage;
  offices: Array<Office>;
  package?: Maybe<Package>;
  packages: PackagePage;
  project?: Maybe<Project>;
  projects: ProjectPage;
  revision?: Maybe<Revision>;
  session: Session;
};


export type QueryCycleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCycleProgressArgs = {
  cycleId: Scalars['ID']['input'];
};


export type QueryDepartmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDepartmentsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFilingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFilingsArgs = {
  direction?: SortDirection;
  filter: FilingFilter;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  sort?: FilingSort;
};


export type QueryJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJobsArgs = {
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
};


export type QueryPackageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPackagesArgs = {
  cycleId?: InputMaybe<Scalars['ID']['input']>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<PackageState>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectsArgs = {
  direction?: SortDirection;
  filter?: InputMaybe<ProjectFilter>;
  limit?: Scalars['Int']['input'];
  offset?: Scalars['Int']['input'];
  sort?: ProjectSort;
};


export type QueryRevisionArgs = {
  id: Scalars['ID']['input'];
};

export type Reason = {
  __typename: 'Reason';
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

/** `allow` names replies to the return items, required before a returned filing is confirmed. */
export type ReplyInput = {
  reply: Scalars['String']['input'];
  returnItemId: Scalars['ID']['input'];
};

export type ReturnFilingInput = {
  id: Scalars['ID']['input'];
  items: Array<ReturnItemInput>;
  opinion?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type ReturnItem = {
  __typename: 'ReturnItem';
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  dueAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  path: Scalars['String']['output'];
  reason: Scalars['String']['output'];
  reply?: Maybe<Scalars['String']['output']>;
  returnedAt: Scalars['DateTime']['output'];
  returnedBy: Scalars['String']['output'];
  state: ReturnItemState;
  valueWhenReturned?: Maybe<Scalars['String']['output']>;
};

export type ReturnItemInput = {
  dueAt: Scalars['DateTime']['input'];
  path: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type ReturnItemState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'OPEN';

export type Revision = {
  __typename: 'Revision';
  facts: Scalars['FilingFacts']['output'];
  frozenAt: Scalars['DateTime']['output'];
  frozenBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  no: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
};

export type RevisionRef = {
  __typename: 'RevisionRef';
  frozenAt: Scalars['DateTime']['output'];
  frozenBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  no: Scalars['Int']['output'];
  sha256: Scalars['String']['output'];
};

export type Role =
  | 'AUDIT_ADMIN'
  | 'BUREAU_LEADER'
  | 'BUSINESS_OFFICE'
  | 'DEPARTMENT_ACCOUNT_MANAGER'
  | 'DEPARTMENT_LEADER'
  | 'DEPARTMENT_SUBMITTER'
  | 'EVALUATOR'
  | 'PERFORMANCE_OFFICE'
  | 'SECURITY_ADMIN'
  | 'SUPERVISOR'
  | 'SYSTEM_ADMIN'
  | 'UNIT_FILLER'
  | 'UNIT_LEADER';

export type SaveCellsInput = {
  cells: Array<CellInput>;
  filingId: Scalars['ID']['input'];
};

export type SaveCellsResult = Invalid | NotFound | SavedCells;

export type SavedCells = {
  __typename: 'SavedCells';
  cells: Array<CellResult>;
  filing: Filing;
};

export type Session = {
  __typename: 'Session';
  demoAccounts: Array<DemoAccount>;
  now: Scalars['DateTime']['output'];
  profile: Profile;
  viewer?: Maybe<Viewer>;
};

export type Severity =
  | 'BLOCK'
  | 'INFO'
  | 'WARN';

export type SignInInput = {
  login: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

/** Wrong login or password, or locked for a while (params.until). */
export type SignInRefused = Problem & {
  __typename: 'SignInRefused';
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

export type SignInResult = Invalid | SignInRefused | SignedIn;

export type Signature = {
  __typename: 'Signature';
  at: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  post: Scalars['String']['output'];
};

export type SignedIn = {
  __typename: 'SignedIn';
  session: Session;
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type StaleVersion = Problem & {
  __typename: 'StaleVersion';
  code: Scalars['String']['output'];
  params: Scalars['Params']['output'];
  path?: Maybe<Scalars['String']['output']>;
};

export type StartImportInput = {
  /** Monitoring: into this cycle. */
  cycleId?: InputMaybe<Scalars['ID']['input']>;
  /** Goals: number of the approving document. */
  docNo?: InputMaybe<Scalars['String']['input']>;
  fileId: Scalars['ID']['input'];
  kind: JobKind;
  /** Goals: into this unit, where the workbook doesn't name one of ours. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

export type StateCount = {
  __typename: 'StateCount';
  count: Scalars['Int']['output'];
  state: FilingState;
};

export type StepEntry = {
  __typename: 'StepEntry';
  at?: Maybe<Scalars['DateTime']['output']>;
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  opinion?: Maybe<Scalars['String']['output']>;
  post?: Maybe<Scalars['String']['output']>;
  state: Scalars['String']['output'];
  step: Scalars['String']['output'];
  who?: Maybe<Scalars['String']['output']>;
};

/** `signature` is the leader's own name, typed; `key` makes a repeat harmless. */
export type SubmitPackageInput = {
  id: Scalars['ID']['input'];
  key: Scalars['String']['input'];
  signature: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type SummaryRow = {
  __typename: 'SummaryRow';
  adjustedFen: Scalars['Fen']['output'];
  colour?: Maybe<Colour>;
  deviating: Scalars['Int']['output'];
  done: Scalars['Int']['output'];
  executedFen: Scalars['Fen']['output'];
  expectedBalanceFen?: Maybe<Scalars['Fen']['output']>;
  expectedFen: Scalars['Fen']['output'];
  expectedRateBp?: Maybe<Scalars['Int']['output']>;
  filingId?: Maybe<Scalars['ID']['output']>;
  indicatorCount: Scalars['Int']['output'];
  initialFen: Scalars['Fen']['output'];
  isSubtotal: Scalars['Boolean']['output'];
  isTotal: Scalars['Boolean']['output'];
  likelihood?: Maybe<Scalars['String']['output']>;
  measureDue?: Maybe<Scalars['String']['output']>;
  measures: Scalars['String']['output'];
  onTrack: Scalars['Int']['output'];
  problems: Scalars['String']['output'];
  projectCode: Scalars['String']['output'];
  projectName: Scalars['String']['output'];
  rateBp?: Maybe<Scalars['Int']['output']>;
  unitName: Scalars['String']['output'];
};

export type UnitProgress = {
  __typename: 'UnitProgress';
  accepted: Scalars['Int']['output'];
  confirmed: Scalars['Int']['output'];
  filled: Scalars['Int']['output'];
  passed: Scalars['Int']['output'];
  projects: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
  unit: UnitRef;
};

export type UnitRef = {
  __typename: 'UnitRef';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isHeadquarters: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type Viewer = {
  __typename: 'Viewer';
  accountId: Scalars['ID']['output'];
  appointment: Appointment;
  appointments: Array<Appointment>;
  districtName: Scalars['String']['output'];
  login: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type CyclesQueryVariables = Exact<{ [key: string]: never; }>;


export type CyclesQuery = { __typename: 'Query', cycles: Array<{ __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, cutOff: string, round: number, state: CycleState, openedAt: string, unitDueAt: string, departmentDueAt: string, reviewDueAt: string, projectCount: number, exemptCount: number }> };

export type CyclePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CyclePageQuery = { __typename: 'Query', cycleProgress?: { __typename: 'CycleProgress', projects: number, exempt: number, filed: number, reviewed: number, accepted: number, red: number, yellow: number, green: number, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, cutOff: string, round: number, state: CycleState, openedAt: string, unitDueAt: string, departmentDueAt: string, reviewDueAt: string, instructions: string }, departments: Array<{ __typename: 'DepartmentProgress', packageId: string, packageState: PackageState, dueAt: string, submittedAt?: string | null, projects: number, filled: number, confirmed: number, passed: number, submitted: number, returned: number, accepted: number, red: number, yellow: number, green: number, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, late: boolean, department: { __typename: 'DepartmentRef', id: string, code: string, name: string } }> } | null };

export type ProjectsOfYearQueryVariables = Exact<{
  year: Scalars['Int']['input'];
}>;


export type ProjectsOfYearQuery = { __typename: 'Query', projects: { __typename: 'ProjectPage', total: number }, departments: { __typename: 'DepartmentPage', total: number } };

export type OpenCycleMutationVariables = Exact<{
  input: OpenCycleInput;
}>;


export type OpenCycleMutation = { __typename: 'Mutation', openCycle:
    | { __typename: 'CycleOpened', cycle: { __typename: 'Cycle', id: string } }
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type FilingPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FilingPageQuery = { __typename: 'Query', filing?: { __typename: 'Filing', id: string, version: number, kind: FilingKind, state: FilingState, projectId?: string | null, isKey: boolean, packageId: string, facts: FilingFacts, earlierFacts?: FilingFacts | null, ledgerMovedFen: Fen, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, expectedFen: Fen, rateBp?: number | null, expectedProgressBp: number, attainmentBp?: number | null, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, dueAt: string, updatedAt: string, lastSavedAt?: string | null, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, unit: { __typename: 'UnitRef', id: string, code: string, name: string, isHeadquarters: boolean }, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState, instructions: string, settings: CycleSettings }, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, editRights: { __typename: 'EditRights', scope: EditScope, paths: Array<string>, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }, returnItems: Array<{ __typename: 'ReturnItem', id: string, path: string, reason: string, dueAt: string, state: ReturnItemState, reply?: string | null, returnedBy: string, returnedAt: string, valueWhenReturned?: string | null, answeredAt?: string | null }>, revisions: Array<{ __typename: 'RevisionRef', id: string, no: number, frozenAt: string, sha256: string, frozenBy: string }>, earlierCycle?: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState } | null, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> } | null };

export type FilingPartsFragment = { __typename: 'Filing', id: string, version: number, kind: FilingKind, state: FilingState, projectId?: string | null, isKey: boolean, packageId: string, facts: FilingFacts, earlierFacts?: FilingFacts | null, ledgerMovedFen: Fen, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, expectedFen: Fen, rateBp?: number | null, expectedProgressBp: number, attainmentBp?: number | null, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, dueAt: string, updatedAt: string, lastSavedAt?: string | null, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, unit: { __typename: 'UnitRef', id: string, code: string, name: string, isHeadquarters: boolean }, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState, instructions: string, settings: CycleSettings }, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, editRights: { __typename: 'EditRights', scope: EditScope, paths: Array<string>, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }, returnItems: Array<{ __typename: 'ReturnItem', id: string, path: string, reason: string, dueAt: string, state: ReturnItemState, reply?: string | null, returnedBy: string, returnedAt: string, valueWhenReturned?: string | null, answeredAt?: string | null }>, revisions: Array<{ __typename: 'RevisionRef', id: string, no: number, frozenAt: string, sha256: string, frozenBy: string }>, earlierCycle?: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState } | null, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> };

export type FilingHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FilingHistoryQuery = { __typename: 'Query', filing?: { __typename: 'Filing', id: string, history: Array<{ __typename: 'HistoryEntry', id: string, at: string, act: string, who: string, post: string, params: Record<string, string | number> }> } | null };

export type CellHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  path: Scalars['String']['input'];
}>;


export type CellHistoryQuery = { __typename: 'Query', filing?: { __typename: 'Filing', id: string, cellHistory: Array<{ __typename: 'CellHistoryEntry', at: string, who: string, post: string, was?: string | null, now?: string | null }> } | null };

export type FilingNeighboursQueryVariables = Exact<{
  packageId: Scalars['ID']['input'];
}>;


export type FilingNeighboursQuery = { __typename: 'Query', filings: { __typename: 'FilingPage', total: number, nodes: Array<{ __typename: 'FilingListItem', id: string, projectName: string, state: FilingState }> } };

export type ConfirmFilingMutationVariables = Exact<{
  input: ConfirmFilingInput;
}>;


export type ConfirmFilingMutation = { __typename: 'Mutation', confirmFiling:
    | { __typename: 'FilingMoved', nextFilingId?: string | null, filing: { __typename: 'Filing', id: string, version: number, kind: FilingKind, state: FilingState, projectId?: string | null, isKey: boolean, packageId: string, facts: FilingFacts, earlierFacts?: FilingFacts | null, ledgerMovedFen: Fen, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, expectedFen: Fen, rateBp?: number | null, expectedProgressBp: number, attainmentBp?: number | null, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, dueAt: string, updatedAt: string, lastSavedAt?: string | null, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, unit: { __typename: 'UnitRef', id: string, code: string, name: string, isHeadquarters: boolean }, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState, instructions: string, settings: CycleSettings }, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, editRights: { __typename: 'EditRights', scope: EditScope, paths: Array<string>, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }, returnItems: Array<{ __typename: 'ReturnItem', id: string, path: string, reason: string, dueAt: string, state: ReturnItemState, reply?: string | null, returnedBy: string, returnedAt: string, valueWhenReturned?: string | null, answeredAt?: string | null }>, revisions: Array<{ __typename: 'RevisionRef', id: string, no: number, frozenAt: string, sha256: string, frozenBy: string }>, earlierCycle?: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState } | null, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> } }
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type PassFilingMutationVariables = Exact<{
  input: MoveFilingInput;
}>;


export type PassFilingMutation = { __typename: 'Mutation', passFiling:
    | { __typename: 'FilingMoved', nextFilingId?: string | null, filing: { __typename: 'Filing', id: string, version: number, kind: FilingKind, state: FilingState, projectId?: string | null, isKey: boolean, packageId: string, facts: FilingFacts, earlierFacts?: FilingFacts | null, ledgerMovedFen: Fen, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, expectedFen: Fen, rateBp?: number | null, expectedProgressBp: number, attainmentBp?: number | null, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, dueAt: string, updatedAt: string, lastSavedAt?: string | null, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, unit: { __typename: 'UnitRef', id: string, code: string, name: string, isHeadquarters: boolean }, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState, instructions: string, settings: CycleSettings }, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, editRights: { __typename: 'EditRights', scope: EditScope, paths: Array<string>, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }, returnItems: Array<{ __typename: 'ReturnItem', id: string, path: string, reason: string, dueAt: string, state: ReturnItemState, reply?: string | null, returnedBy: string, returnedAt: string, valueWhenReturned?: string | null, answeredAt?: string | null }>, revisions: Array<{ __typename: 'RevisionRef', id: string, no: number, frozenAt: string, sha256: string, frozenBy: string }>, earlierCycle?: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState } | null, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> } }
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type SendBackFilingMutationVariables = Exact<{
  input: MoveFilingInput;
}>;


export type SendBackFilingMutation = { __typename: 'Mutation', sendBackFiling:
    | { __typename: 'FilingMoved', nextFilingId?: string | null, filing: { __typename: 'Filing', id: string, version: number, kind: FilingKind, state: FilingState, projectId?: string | null, isKey: boolean, packageId: string, facts: FilingFacts, earlierFacts?: FilingFacts | null, ledgerMovedFen: Fen, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, expectedFen: Fen, rateBp?: number | null, expectedProgressBp: number, attainmentBp?: number | null, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, dueAt: string, updatedAt: string, lastSavedAt?: string | null, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, unit: { __typename: 'UnitRef', id: string, code: string, name: string, isHeadquarters: boolean }, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState, instructions: string, settings: CycleSettings }, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, editRights: { __typename: 'EditRights', scope: EditScope, paths: Array<string>, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }, returnItems: Array<{ __typename: 'ReturnItem', id: string, path: string, reason: string, dueAt: string, state: ReturnItemState, reply?: string | null, returnedBy: string, returnedAt: string, valueWhenReturned?: string | null, answeredAt?: string | null }>, revisions: Array<{ __typename: 'RevisionRef', id: string, no: number, frozenAt: string, sha256: string, frozenBy: string }>, earlierCycle?: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState } | null, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> } }
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type FilingsPageQueryVariables = Exact<{
  filter: FilingFilter;
  sort: FilingSort;
  direction: SortDirection;
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type FilingsPageQuery = { __typename: 'Query', filings: { __typename: 'FilingPage', total: number, states: Array<{ __typename: 'StateCount', state: FilingState, count: number }>, colours: Array<{ __typename: 'ColourCount', colour: Colour, count: number }>, nodes: Array<{ __typename: 'FilingListItem', id: string, version: number, state: FilingState, projectCode: string, projectName: string, isKey: boolean, revisionNo: number, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, attainmentBp?: number | null, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, blocks: number, warns: number, filledCells: number, requiredCells: number, openReturnItems: number, dueAt: string, updatedAt: string, department: { __typename: 'DepartmentRef', id: string, name: string }, unit: { __typename: 'UnitRef', id: string, name: string }, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }> }> } };

export type HomeInboxQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeInboxQuery = { __typename: 'Query', inbox: { __typename: 'Inbox', overdue: number, returned: number, review: number, fill: number, nextDueAt?: string | null, items: Array<{ __typename: 'InboxItem', key: string, kind: InboxKind, title: string, detail: Record<string, string | number>, quote?: string | null, quotedFrom?: string | null, count: number, dueAt?: string | null, overdue: boolean, app: App, filingId?: string | null, packageId?: string | null, cycleId?: string | null, unitId?: string | null, departmentId?: string | null }> } };

export type HomePackageQueryVariables = Exact<{
  cycleId: Scalars['ID']['input'];
}>;


export type HomePackageQuery = { __typename: 'Query', packages: { __typename: 'PackagePage', total: number, nodes: Array<{ __typename: 'PackageListItem', id: string, version: number, state: PackageState, dueAt: string, submittedAt?: string | null, projects: number, passed: number, submitted: number, returned: number, accepted: number, revisionNo: number, department: { __typename: 'DepartmentRef', id: string, name: string } }> } };

export type HomePackageDetailQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HomePackageDetailQuery = { __typename: 'Query', package?: { __typename: 'Package', id: string, version: number, state: PackageState, dueAt: string, submittedAt?: string | null, late: boolean, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedProgressBp: number, cycle: { __typename: 'Cycle', id: string, cutOffMonth: number, departmentDueAt: string, unitDueAt: string, reviewDueAt: string }, units: Array<{ __typename: 'UnitProgress', projects: number, filled: number, confirmed: number, passed: number, submitted: number, returned: number, accepted: number, unit: { __typename: 'UnitRef', id: string, code: string, name: string, isHeadquarters: boolean } }>, revisions: Array<{ __typename: 'PackageRevision', id: string, no: number, sha256: string, submittedAt: string }>, allowedActions: Array<{ __typename: 'PackageAllowance', action: PackageAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }> } | null };

export type HomeProgressQueryVariables = Exact<{
  cycleId: Scalars['ID']['input'];
}>;


export type HomeProgressQuery = { __typename: 'Query', cycleProgress?: { __typename: 'CycleProgress', projects: number, exempt: number, filed: number, reviewed: number, accepted: number, red: number, yellow: number, green: number, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, cycle: { __typename: 'Cycle', id: string, cutOffMonth: number }, departments: Array<{ __typename: 'DepartmentProgress', late: boolean, packageState: PackageState, department: { __typename: 'DepartmentRef', id: string, name: string } }> } | null };

export type ImportsPageQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type ImportsPageQuery = { __typename: 'Query', jobs: { __typename: 'JobPage', total: number, nodes: Array<{ __typename: 'Job', id: string, kind: JobKind, state: JobState, fileName: string, createdAt: string, faultCount: number, previewCount: number, done: number, total: number }> } };

export type ImportPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportPageQuery = { __typename: 'Query', job?: { __typename: 'Job', id: string, kind: JobKind, state: JobState, fileName: string, bytes: number, sha256: string, createdAt: string, done: number, total: number, faultCount: number, previewCount: number, result?: Record<string, string | number> | null, faults: Array<{ __typename: 'ImportFault', sheet: string, row: number, column: string, cell: string, code: string, params: Record<string, string | number>, severity: Severity }>, preview: Array<{ __typename: 'ImportPreviewRow', key: string, title: string, detail: Record<string, string | number>, change: string }>, problem?: { __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null } | null } | null };

export type JobPartsFragment = { __typename: 'Job', id: string, kind: JobKind, state: JobState, fileName: string, bytes: number, sha256: string, createdAt: string, done: number, total: number, faultCount: number, previewCount: number, result?: Record<string, string | number> | null, faults: Array<{ __typename: 'ImportFault', sheet: string, row: number, column: string, cell: string, code: string, params: Record<string, string | number>, severity: Severity }>, preview: Array<{ __typename: 'ImportPreviewRow', key: string, title: string, detail: Record<string, string | number>, change: string }>, problem?: { __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null } | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { __typename: 'Mutation', startImport:
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'JobChanged', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, fileName: string, createdAt: string, faultCount: number, previewCount: number, done: number, total: number } }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyImportInput;
}>;


export type ApplyImportMutation = { __typename: 'Mutation', applyImport:
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'JobChanged', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, fileName: string, bytes: number, sha256: string, createdAt: string, done: number, total: number, faultCount: number, previewCount: number, result?: Record<string, string | number> | null, faults: Array<{ __typename: 'ImportFault', sheet: string, row: number, column: string, cell: string, code: string, params: Record<string, string | number>, severity: Severity }>, preview: Array<{ __typename: 'ImportPreviewRow', key: string, title: string, detail: Record<string, string | number>, change: string }>, problem?: { __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null } | null } }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type CancelImportMutationVariables = Exact<{
  jobId: Scalars['ID']['input'];
}>;


export type CancelImportMutation = { __typename: 'Mutation', cancelImport:
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'JobChanged', job: { __typename: 'Job', id: string, kind: JobKind, state: JobState, fileName: string, bytes: number, sha256: string, createdAt: string, done: number, total: number, faultCount: number, previewCount: number, result?: Record<string, string | number> | null, faults: Array<{ __typename: 'ImportFault', sheet: string, row: number, column: string, cell: string, code: string, params: Record<string, string | number>, severity: Severity }>, preview: Array<{ __typename: 'ImportPreviewRow', key: string, title: string, detail: Record<string, string | number>, change: string }>, problem?: { __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null } | null } }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type OrganisationChoiceQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationChoiceQuery = { __typename: 'Query', departments: { __typename: 'DepartmentPage', total: number, nodes: Array<{ __typename: 'Department', id: string, code: string, name: string, units: Array<{ __typename: 'UnitRef', id: string, code: string, name: string }> }> } };

export type OrganisationPageQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type OrganisationPageQuery = { __typename: 'Query', departments: { __typename: 'DepartmentPage', total: number, nodes: Array<{ __typename: 'Department', id: string, code: string, name: string, isBureau: boolean, projectCount: number, offices: Array<string>, units: Array<{ __typename: 'UnitRef', id: string, code: string, name: string, isHeadquarters: boolean }>, posts: Array<{ __typename: 'Post', appointmentId: string, role: Role, name: string, organisation: string, from: string, until?: string | null }> }> } };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { __typename: 'Query', offices: Array<{ __typename: 'Office', id: string, code: string, name: string, kind: string, departments: Array<{ __typename: 'DepartmentRef', id: string, code: string, name: string }> }> };

export type PackagePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PackagePageQuery = { __typename: 'Query', package?: { __typename: 'Package', id: string, version: number, state: PackageState, dueAt: string, submittedAt?: string | null, late: boolean, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedProgressBp: number, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState }, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, units: Array<{ __typename: 'UnitProgress', projects: number, filled: number, confirmed: number, passed: number, submitted: number, returned: number, accepted: number, unit: { __typename: 'UnitRef', id: string, code: string, name: string } }>, summary: Array<{ __typename: 'SummaryRow', filingId?: string | null, projectCode: string, projectName: string, unitName: string, isSubtotal: boolean, isTotal: boolean, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedFen: Fen, expectedRateBp?: number | null, indicatorCount: number, done: number, onTrack: number, deviating: number, likelihood?: string | null, problems: string, measures: string, measureDue?: string | null, expectedBalanceFen?: Fen | null, colour?: Colour | null }>, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, revisions: Array<{ __typename: 'PackageRevision', id: string, no: number, sha256: string, submittedAt: string, filingCount: number, signatures: Array<{ __typename: 'Signature', name: string, post: string, at: string }> }>, allowedActions: Array<{ __typename: 'PackageAllowance', action: PackageAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> } | null };

export type PackagePartsFragment = { __typename: 'Package', id: string, version: number, state: PackageState, dueAt: string, submittedAt?: string | null, late: boolean, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedProgressBp: number, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState }, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, units: Array<{ __typename: 'UnitProgress', projects: number, filled: number, confirmed: number, passed: number, submitted: number, returned: number, accepted: number, unit: { __typename: 'UnitRef', id: string, code: string, name: string } }>, summary: Array<{ __typename: 'SummaryRow', filingId?: string | null, projectCode: string, projectName: string, unitName: string, isSubtotal: boolean, isTotal: boolean, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedFen: Fen, expectedRateBp?: number | null, indicatorCount: number, done: number, onTrack: number, deviating: number, likelihood?: string | null, problems: string, measures: string, measureDue?: string | null, expectedBalanceFen?: Fen | null, colour?: Colour | null }>, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, revisions: Array<{ __typename: 'PackageRevision', id: string, no: number, sha256: string, submittedAt: string, filingCount: number, signatures: Array<{ __typename: 'Signature', name: string, post: string, at: string }> }>, allowedActions: Array<{ __typename: 'PackageAllowance', action: PackageAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> };

export type MissingFilingsQueryVariables = Exact<{
  packageId: Scalars['ID']['input'];
}>;


export type MissingFilingsQuery = { __typename: 'Query', filings: { __typename: 'FilingPage', total: number, nodes: Array<{ __typename: 'FilingListItem', id: string, state: FilingState, projectName: string, projectCode: string, filledCells: number, requiredCells: number, blocks: number, openReturnItems: number, unit: { __typename: 'UnitRef', id: string, name: string } }> } };

export type SubmitPackageMutationVariables = Exact<{
  input: SubmitPackageInput;
}>;


export type SubmitPackageMutation = { __typename: 'Mutation', submitPackage:
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'PackageMoved', package: { __typename: 'Package', id: string, version: number, state: PackageState, dueAt: string, submittedAt?: string | null, late: boolean, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedProgressBp: number, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState }, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, units: Array<{ __typename: 'UnitProgress', projects: number, filled: number, confirmed: number, passed: number, submitted: number, returned: number, accepted: number, unit: { __typename: 'UnitRef', id: string, code: string, name: string } }>, summary: Array<{ __typename: 'SummaryRow', filingId?: string | null, projectCode: string, projectName: string, unitName: string, isSubtotal: boolean, isTotal: boolean, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedFen: Fen, expectedRateBp?: number | null, indicatorCount: number, done: number, onTrack: number, deviating: number, likelihood?: string | null, problems: string, measures: string, measureDue?: string | null, expectedBalanceFen?: Fen | null, colour?: Colour | null }>, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, revisions: Array<{ __typename: 'PackageRevision', id: string, no: number, sha256: string, submittedAt: string, filingCount: number, signatures: Array<{ __typename: 'Signature', name: string, post: string, at: string }> }>, allowedActions: Array<{ __typename: 'PackageAllowance', action: PackageAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> } }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type WithdrawPackageMutationVariables = Exact<{
  input: MovePackageInput;
}>;


export type WithdrawPackageMutation = { __typename: 'Mutation', withdrawPackage:
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'PackageMoved', package: { __typename: 'Package', id: string, version: number, state: PackageState, dueAt: string, submittedAt?: string | null, late: boolean, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedProgressBp: number, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState }, department: { __typename: 'DepartmentRef', id: string, code: string, name: string }, units: Array<{ __typename: 'UnitProgress', projects: number, filled: number, confirmed: number, passed: number, submitted: number, returned: number, accepted: number, unit: { __typename: 'UnitRef', id: string, code: string, name: string } }>, summary: Array<{ __typename: 'SummaryRow', filingId?: string | null, projectCode: string, projectName: string, unitName: string, isSubtotal: boolean, isTotal: boolean, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedFen: Fen, expectedRateBp?: number | null, indicatorCount: number, done: number, onTrack: number, deviating: number, likelihood?: string | null, problems: string, measures: string, measureDue?: string | null, expectedBalanceFen?: Fen | null, colour?: Colour | null }>, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, revisions: Array<{ __typename: 'PackageRevision', id: string, no: number, sha256: string, submittedAt: string, filingCount: number, signatures: Array<{ __typename: 'Signature', name: string, post: string, at: string }> }>, allowedActions: Array<{ __typename: 'PackageAllowance', action: PackageAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }> } }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type PackagesPageQueryVariables = Exact<{
  cycleId: Scalars['ID']['input'];
  state?: InputMaybe<PackageState>;
  search?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type PackagesPageQuery = { __typename: 'Query', packages: { __typename: 'PackagePage', total: number, nodes: Array<{ __typename: 'PackageListItem', id: string, version: number, state: PackageState, dueAt: string, submittedAt?: string | null, projects: number, passed: number, submitted: number, returned: number, accepted: number, revisionNo: number, department: { __typename: 'DepartmentRef', id: string, code: string, name: string } }> } };

export type ProjectPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ProjectPageQuery = { __typename: 'Query', project?: { __typename: 'Project', id: string, code: string, name: string, kind: ProjectKind, fiscalYear: number, isKey: boolean, curve: Array<number>, department: { __typename: 'DepartmentRef', id: string, name: string }, unit: { __typename: 'UnitRef', id: string, name: string }, budgetLines: Array<{ __typename: 'BudgetLine', id: string, source: string, initialFen: Fen, adjustedFen: Fen, paidFen: Fen, changes: Array<{ __typename: 'BudgetChange', id: string, deltaFen: Fen, effectiveOn: string, docNo: string }> }>, goals: Array<{ __typename: 'GoalVersion', id: string, no: number, state: GoalState, text: string, frame: string, approvedAt?: string | null, approvedDocNo?: string | null, indicators: Array<{ __typename: 'GoalIndicator', id: string, ord: number, level1: string, level2: string, name: string, nature: string, operator?: string | null, targetText: string, unit: string, weightBp?: number | null, stagedText: Array<string> }> }>, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, filings: Array<{ __typename: 'ProjectFilingRef', id: string, state: FilingState, colour?: Colour | null, rateBp?: number | null, attainmentBp?: number | null, executedFen: Fen, adjustedFen: Fen, acceptedAt?: string | null, cycle: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number, round: number, state: CycleState } }>, history: Array<{ __typename: 'HistoryEntry', id: string, at: string, act: string, who: string, post: string, params: Record<string, string | number> }> } | null };

export type ProjectPaymentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type ProjectPaymentsQuery = { __typename: 'Query', project?: { __typename: 'Project', id: string, payments: { __typename: 'PaymentPage', total: number, sumFen: Fen, nodes: Array<{ __typename: 'Payment', id: string, paidOn: string, amountFen: Fen, voucherKey: string, source?: string | null, fileName: string, importedAt: string, fileSha256: string }> } } | null };

export type ProjectsPageQueryVariables = Exact<{
  filter?: InputMaybe<ProjectFilter>;
  sort: ProjectSort;
  direction: SortDirection;
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type ProjectsPageQuery = { __typename: 'Query', projects: { __typename: 'ProjectPage', total: number, nodes: Array<{ __typename: 'ProjectListItem', id: string, code: string, name: string, kind: ProjectKind, fiscalYear: number, initialFen: Fen, adjustedFen: Fen, paidFen: Fen, indicatorCount: number, goalState?: GoalState | null, isKey: boolean, latestColour?: Colour | null, department: { __typename: 'DepartmentRef', id: string, name: string }, unit: { __typename: 'UnitRef', id: string, name: string } }> } };

export const FilingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHeadquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"valueWhenReturned"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierFacts"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgerMovedFen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSavedAt"}}]}}]} as unknown as DocumentNode<FilingPartsFragment, unknown>;
export const JobPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"previewCount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<JobPartsFragment, unknown>;
export const PackagePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Package"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filingId"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"isSubtotal"}},{"kind":"Field","name":{"kind":"Name","value":"isTotal"}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRateBp"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"onTrack"}},{"kind":"Field","name":{"kind":"Name","value":"deviating"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"measureDue"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBalanceFen"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingCount"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<PackagePartsFragment, unknown>;
export const CyclesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"departmentDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"exemptCount"}}]}}]}}]} as unknown as DocumentNode<CyclesQuery, CyclesQueryVariables>;
export const CyclePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CyclePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycleProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"red"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}},{"kind":"Field","name":{"kind":"Name","value":"green"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"departmentDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageState"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"red"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}},{"kind":"Field","name":{"kind":"Name","value":"green"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CyclePageQuery, CyclePageQueryVariables>;
export const ProjectsOfYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectsOfYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<ProjectsOfYearQuery, ProjectsOfYearQueryVariables>;
export const OpenCycleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenCycle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCycleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openCycle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CycleOpened"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenCycleMutation, OpenCycleMutationVariables>;
export const FilingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FilingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHeadquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"valueWhenReturned"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierFacts"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgerMovedFen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSavedAt"}}]}}]} as unknown as DocumentNode<FilingPageQuery, FilingPageQueryVariables>;
export const FilingHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilingHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<FilingHistoryQuery, FilingHistoryQueryVariables>;
export const CellHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CellHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cellHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"was"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]}}]} as unknown as DocumentNode<CellHistoryQuery, CellHistoryQueryVariables>;
export const FilingNeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilingNeighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"packageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"packageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"packageId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"PROJECT_CODE"}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<FilingNeighboursQuery, FilingNeighboursQueryVariables>;
export const ConfirmFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmFilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmFiling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextFilingId"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FilingParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHeadquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"valueWhenReturned"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierFacts"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgerMovedFen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSavedAt"}}]}}]} as unknown as DocumentNode<ConfirmFilingMutation, ConfirmFilingMutationVariables>;
export const PassFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PassFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveFilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passFiling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextFilingId"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FilingParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHeadquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"valueWhenReturned"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierFacts"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgerMovedFen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSavedAt"}}]}}]} as unknown as DocumentNode<PassFilingMutation, PassFilingMutationVariables>;
export const SendBackFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendBackFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveFilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendBackFiling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextFilingId"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FilingParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHeadquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"instructions"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"editRights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"valueWhenReturned"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierFacts"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgerMovedFen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSavedAt"}}]}}]} as unknown as DocumentNode<SendBackFilingMutation, SendBackFilingMutationVariables>;
export const FilingsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FilingsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilingSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SortDirection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"colours"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNo"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"warns"}},{"kind":"Field","name":{"kind":"Name","value":"filledCells"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCells"}},{"kind":"Field","name":{"kind":"Name","value":"openReturnItems"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FilingsPageQuery, FilingsPageQueryVariables>;
export const HomeInboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeInbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"quotedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"app"}},{"kind":"Field","name":{"kind":"Name","value":"filingId"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"cycleId"}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"departmentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"review"}},{"kind":"Field","name":{"kind":"Name","value":"fill"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueAt"}}]}}]}}]} as unknown as DocumentNode<HomeInboxQuery, HomeInboxQueryVariables>;
export const HomePackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycleId"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNo"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomePackageQuery, HomePackageQueryVariables>;
export const HomePackageDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePackageDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"departmentDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"unitDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHeadquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomePackageDetailQuery, HomePackageDetailQueryVariables>;
export const HomeProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cycleProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycleId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"filed"}},{"kind":"Field","name":{"kind":"Name","value":"reviewed"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"red"}},{"kind":"Field","name":{"kind":"Name","value":"yellow"}},{"kind":"Field","name":{"kind":"Name","value":"green"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"packageState"}}]}}]}}]}}]} as unknown as DocumentNode<HomeProgressQuery, HomeProgressQueryVariables>;
export const ImportsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"jobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"previewCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}}]} as unknown as DocumentNode<ImportsPageQuery, ImportsPageQueryVariables>;
export const ImportPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"previewCount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<ImportPageQuery, ImportPageQueryVariables>;
export const StartImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"previewCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const ApplyImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"previewCount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<ApplyImportMutation, ApplyImportMutationVariables>;
export const CancelImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jobId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jobId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JobChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"JobParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JobParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Job"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"previewCount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"change"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<CancelImportMutation, CancelImportMutationVariables>;
export const OrganisationChoiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationChoice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationChoiceQuery, OrganisationChoiceQueryVariables>;
export const OrganisationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isBureau"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"offices"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isHeadquarters"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appointmentId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OfficesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesQuery, OfficesQueryVariables>;
export const PackagePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PackagePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackageParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Package"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filingId"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"isSubtotal"}},{"kind":"Field","name":{"kind":"Name","value":"isTotal"}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRateBp"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"onTrack"}},{"kind":"Field","name":{"kind":"Name","value":"deviating"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"measureDue"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBalanceFen"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingCount"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<PackagePageQuery, PackagePageQueryVariables>;
export const MissingFilingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MissingFilings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"packageId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"packageId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"packageId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"CONFIRMED"},{"kind":"EnumValue","value":"RETURNED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"STATE"}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"filledCells"}},{"kind":"Field","name":{"kind":"Name","value":"requiredCells"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"openReturnItems"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissingFilingsQuery, MissingFilingsQueryVariables>;
export const SubmitPackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitPackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPackageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitPackage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackageMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Package"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filingId"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"isSubtotal"}},{"kind":"Field","name":{"kind":"Name","value":"isTotal"}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRateBp"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"onTrack"}},{"kind":"Field","name":{"kind":"Name","value":"deviating"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"measureDue"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBalanceFen"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingCount"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<SubmitPackageMutation, SubmitPackageMutationVariables>;
export const WithdrawPackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MovePackageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawPackage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PackageMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PackageParts"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PackageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Package"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedProgressBp"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"filled"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filingId"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"isSubtotal"}},{"kind":"Field","name":{"kind":"Name","value":"isTotal"}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRateBp"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"onTrack"}},{"kind":"Field","name":{"kind":"Name","value":"deviating"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"measureDue"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBalanceFen"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingCount"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]} as unknown as DocumentNode<WithdrawPackageMutation, WithdrawPackageMutationVariables>;
export const PackagesPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PackagesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cycleId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PackageState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"cycleId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cycleId"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"submitted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNo"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PackagesPageQuery, PackagesPageQueryVariables>;
export const ProjectPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"curve"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deltaFen"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"docNo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"frame"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedDocNo"}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ord"}},{"kind":"Field","name":{"kind":"Name","value":"level1"}},{"kind":"Field","name":{"kind":"Name","value":"level2"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nature"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"targetText"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"weightBp"}},{"kind":"Field","name":{"kind":"Name","value":"stagedText"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"filings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPageQuery, ProjectPageQueryVariables>;
export const ProjectPaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectPayments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"sumFen"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"voucherKey"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"importedAt"}},{"kind":"Field","name":{"kind":"Name","value":"fileSha256"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectPaymentsQuery, ProjectPaymentsQueryVariables>;
export const ProjectsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SortDirection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCount"}},{"kind":"Field","name":{"kind":"Name","value":"goalState"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"latestColour"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectsPageQuery, ProjectsPageQueryVariables>;