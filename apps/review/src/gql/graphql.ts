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

export type DeskFilingQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskFilingQuery = { __typename: 'Query', filing?: { __typename: 'Filing', id: string, version: number, state: FilingState, isKey: boolean, projectId?: string | null, packageId: string, facts: FilingFacts, earlierFacts?: FilingFacts | null, ledgerMovedFen: Fen, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, dueAt: string, department: { __typename: 'DepartmentRef', id: string, name: string }, unit: { __typename: 'UnitRef', id: string, name: string }, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, cutOff: string, settings: CycleSettings, reviewDueAt: string }, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, returnItems: Array<{ __typename: 'ReturnItem', id: string, path: string, reason: string, dueAt: string, state: ReturnItemState, reply?: string | null, returnedBy: string, returnedAt: string, valueWhenReturned?: string | null }>, revisions: Array<{ __typename: 'RevisionRef', id: string, no: number, frozenAt: string, sha256: string, frozenBy: string }>, previousRevision?: { __typename: 'Revision', no: number, frozenAt: string, facts: FilingFacts } | null, earlierCycle?: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number } | null, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }>, history: Array<{ __typename: 'HistoryEntry', id: string, at: string, act: string, who: string, post: string, params: Record<string, string | number> }> } | null };

export type DeskFilingPartsFragment = { __typename: 'Filing', id: string, version: number, state: FilingState, isKey: boolean, projectId?: string | null, packageId: string, facts: FilingFacts, earlierFacts?: FilingFacts | null, ledgerMovedFen: Fen, execColour?: Colour | null, perfColour?: Colour | null, colour?: Colour | null, dueAt: string, department: { __typename: 'DepartmentRef', id: string, name: string }, unit: { __typename: 'UnitRef', id: string, name: string }, cycle: { __typename: 'Cycle', id: string, fiscalYear: number, cutOffMonth: number, cutOff: string, settings: CycleSettings, reviewDueAt: string }, findings: Array<{ __typename: 'Finding', code: string, variant?: string | null, severity: Severity, path?: string | null, params: Record<string, string | number> }>, allowedActions: Array<{ __typename: 'ActionAllowance', action: FilingAction, allowed: boolean, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }>, returnItems: Array<{ __typename: 'ReturnItem', id: string, path: string, reason: string, dueAt: string, state: ReturnItemState, reply?: string | null, returnedBy: string, returnedAt: string, valueWhenReturned?: string | null }>, revisions: Array<{ __typename: 'RevisionRef', id: string, no: number, frozenAt: string, sha256: string, frozenBy: string }>, previousRevision?: { __typename: 'Revision', no: number, frozenAt: string, facts: FilingFacts } | null, earlierCycle?: { __typename: 'CycleRef', id: string, fiscalYear: number, cutOffMonth: number } | null, months: Array<{ __typename: 'MonthAmount', month: number, amountFen: Fen, cumulativeFen: Fen, expectedFen: Fen }>, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }>, history: Array<{ __typename: 'HistoryEntry', id: string, at: string, act: string, who: string, post: string, params: Record<string, string | number> }> };

export type AcceptFilingMutationVariables = Exact<{
  input: MoveFilingInput;
}>;


export type AcceptFilingMutation = { __typename: 'Mutation', acceptFiling:
    | { __typename: 'FilingMoved', nextFilingId?: string | null, filing: { __typename: 'Filing', id: string, version: number, state: FilingState } }
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type ReturnFilingMutationVariables = Exact<{
  input: ReturnFilingInput;
}>;


export type ReturnFilingMutation = { __typename: 'Mutation', returnFiling:
    | { __typename: 'FilingMoved', nextFilingId?: string | null, filing: { __typename: 'Filing', id: string, version: number, state: FilingState } }
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type ReopenFilingMutationVariables = Exact<{
  input: ReturnFilingInput;
}>;


export type ReopenFilingMutation = { __typename: 'Mutation', reopenFiling:
    | { __typename: 'FilingMoved', nextFilingId?: string | null, filing: { __typename: 'Filing', id: string, version: number, state: FilingState } }
    | { __typename: 'Invalid', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'NotAllowed', code: string, params: Record<string, string | number>, path?: string | null, reasons: Array<{ __typename: 'Reason', code: string, params: Record<string, string | number>, path?: string | null }> }
    | { __typename: 'NotFound', code: string, params: Record<string, string | number>, path?: string | null }
    | { __typename: 'StaleVersion', code: string, params: Record<string, string | number>, path?: string | null }
   };

export type DeskQueueQueryVariables = Exact<{
  filter: FilingFilter;
  limit: Scalars['Int']['input'];
}>;


export type DeskQueueQuery = { __typename: 'Query', filings: { __typename: 'FilingPage', total: number, nodes: Array<{ __typename: 'FilingListItem', id: string, version: number, state: FilingState, projectName: string, isKey: boolean, adjustedFen: Fen, colour?: Colour | null, blocks: number, warns: number, revisionNo: number, dueAt: string, department: { __typename: 'DepartmentRef', id: string, name: string } }> }, everything: { __typename: 'FilingPage', states: Array<{ __typename: 'StateCount', state: FilingState, count: number }> } };

export type ReviewFilingsQueryVariables = Exact<{
  filter: FilingFilter;
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type ReviewFilingsQuery = { __typename: 'Query', filings: { __typename: 'FilingPage', total: number, states: Array<{ __typename: 'StateCount', state: FilingState, count: number }>, nodes: Array<{ __typename: 'FilingListItem', id: string, state: FilingState, projectCode: string, projectName: string, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, attainmentBp?: number | null, colour?: Colour | null, revisionNo: number, department: { __typename: 'DepartmentRef', name: string }, unit: { __typename: 'UnitRef', name: string } }> } };

export type GrantedProjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantedProjectsQuery = { __typename: 'Query', projects: { __typename: 'ProjectPage', nodes: Array<{ __typename: 'ProjectListItem', id: string, code: string, name: string, fiscalYear: number, adjustedFen: Fen, paidFen: Fen, department: { __typename: 'DepartmentRef', name: string } }> }, filings: { __typename: 'FilingPage', nodes: Array<{ __typename: 'FilingListItem', id: string, projectId?: string | null, revisionNo: number, dueAt: string }> } };

export type ReviewPackageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReviewPackageQuery = { __typename: 'Query', package?: { __typename: 'Package', id: string, state: PackageState, submittedAt?: string | null, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, cycle: { __typename: 'Cycle', fiscalYear: number, cutOffMonth: number }, department: { __typename: 'DepartmentRef', code: string, name: string }, steps: Array<{ __typename: 'StepEntry', step: string, state: string, who?: string | null, post?: string | null, at?: string | null, opinion?: string | null, dueAt?: string | null }>, revisions: Array<{ __typename: 'PackageRevision', id: string, no: number, sha256: string, submittedAt: string, filingCount: number, signatures: Array<{ __typename: 'Signature', name: string, post: string, at: string }> }>, summary: Array<{ __typename: 'SummaryRow', filingId?: string | null, projectCode: string, projectName: string, unitName: string, isSubtotal: boolean, isTotal: boolean, initialFen: Fen, adjustedFen: Fen, executedFen: Fen, rateBp?: number | null, expectedFen: Fen, expectedRateBp?: number | null, indicatorCount: number, done: number, onTrack: number, deviating: number, likelihood?: string | null, problems: string, measures: string, measureDue?: string | null, expectedBalanceFen?: Fen | null, colour?: Colour | null }> } | null };

export type ReviewPackagesQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  limit: Scalars['Int']['input'];
  offset: Scalars['Int']['input'];
}>;


export type ReviewPackagesQuery = { __typename: 'Query', packages: { __typename: 'PackagePage', total: number, nodes: Array<{ __typename: 'PackageListItem', id: string, state: PackageState, dueAt: string, submittedAt?: string | null, projects: number, accepted: number, returned: number, revisionNo: number, cycle: { __typename: 'CycleRef', fiscalYear: number, cutOffMonth: number }, department: { __typename: 'DepartmentRef', name: string } }> } };

export const DeskFilingPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskFilingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"valueWhenReturned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierFacts"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgerMovedFen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]} as unknown as DocumentNode<DeskFilingPartsFragment, unknown>;
export const DeskFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeskFilingParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeskFilingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Filing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"settings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"variant"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"returnedBy"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"valueWhenReturned"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"frozenBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previousRevision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"frozenAt"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierFacts"}},{"kind":"Field","name":{"kind":"Name","value":"earlierCycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledgerMovedFen"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amountFen"}},{"kind":"Field","name":{"kind":"Name","value":"cumulativeFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}},{"kind":"Field","name":{"kind":"Name","value":"execColour"}},{"kind":"Field","name":{"kind":"Name","value":"perfColour"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]} as unknown as DocumentNode<DeskFilingQuery, DeskFilingQueryVariables>;
export const AcceptFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveFilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptFiling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextFilingId"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AcceptFilingMutation, AcceptFilingMutationVariables>;
export const ReturnFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnFilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"returnFiling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextFilingId"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReturnFilingMutation, ReturnFilingMutationVariables>;
export const ReopenFilingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenFiling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnFilingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenFiling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingMoved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextFilingId"}},{"kind":"Field","name":{"kind":"Name","value":"filing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAllowed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"params"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReopenFilingMutation, ReopenFilingMutationVariables>;
export const DeskQueueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"PROJECT_CODE"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"isKey"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"warns"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNo"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"everything"},"name":{"kind":"Name","value":"filings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<DeskQueueQuery, DeskQueueQueryVariables>;
export const ReviewFilingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewFilings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FilingFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"EnumValue","value":"PROJECT_CODE"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"attainmentBp"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNo"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewFilingsQuery, ReviewFilingsQueryVariables>;
export const GrantedProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GrantedProjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"paidFen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"filings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNo"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]} as unknown as DocumentNode<GrantedProjectsQuery, GrantedProjectsQueryVariables>;
export const ReviewPackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewPackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"package"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filingCount"}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"filingId"}},{"kind":"Field","name":{"kind":"Name","value":"projectCode"}},{"kind":"Field","name":{"kind":"Name","value":"projectName"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"isSubtotal"}},{"kind":"Field","name":{"kind":"Name","value":"isTotal"}},{"kind":"Field","name":{"kind":"Name","value":"initialFen"}},{"kind":"Field","name":{"kind":"Name","value":"adjustedFen"}},{"kind":"Field","name":{"kind":"Name","value":"executedFen"}},{"kind":"Field","name":{"kind":"Name","value":"rateBp"}},{"kind":"Field","name":{"kind":"Name","value":"expectedFen"}},{"kind":"Field","name":{"kind":"Name","value":"expectedRateBp"}},{"kind":"Field","name":{"kind":"Name","value":"indicatorCount"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"onTrack"}},{"kind":"Field","name":{"kind":"Name","value":"deviating"}},{"kind":"Field","name":{"kind":"Name","value":"likelihood"}},{"kind":"Field","name":{"kind":"Name","value":"problems"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"measureDue"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBalanceFen"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewPackageQuery, ReviewPackageQueryVariables>;
export const ReviewPackagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewPackages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"packages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cycle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"cutOffMonth"}}]}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"revisionNo"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewPackagesQuery, ReviewPackagesQueryVariables>;