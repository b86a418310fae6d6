import { OneVoucher1790000000553 } from "./0553-one-voucher.js";
import { PaymentsOfALine1790000000554 } from "./0554-payments-of-a-line.js";
import { IndicatorLibrary1790000000552 } from "./0552-indicator-library.js";
import { PublishedAnswers1790000000551 } from "./0551-published-answers.js";
import { EvidenceLinks1790000000550 } from "./0550-evidence-links.js";
import { SpotChecksAndArchives1790000000092 } from "./0092-spot-checks-and-archives.js";
import { Succession1790000000091 } from "./0091-succession.js";
import { SelfEvaluation1790000000090 } from "./0090-self-evaluation.js";
import { SameFiles1790000000075 } from "./0075-same-files.js";
import { Questionnaires1790000000074 } from "./0074-questionnaires.js";
import { IssuedReports1790000000073 } from "./0073-issued-reports.js";
import { SecondRoundPicks1790000000066 } from "./0066-second-round-picks.js";
import { AssessmentMarks1790000000065 } from "./0065-assessment-marks.js";
import { Analysis1790000000081 } from "./0081-analysis.js";
import { WaiversAndExtensions1790000000032 } from "./0032-waivers-and-extensions.js";
import { Warnings1790000000080 } from "./0080-warnings.js";
import { PresenceAndPreferences1790000000031 } from "./0031-presence-and-preferences.js";
import { FindingsAndCorrections1790000000060 } from "./0060-findings-and-corrections.js";
import { DepartmentsOwnForms1790000000040 } from "./0040-departments-own-forms.js";
import { SealedScans1790000000041 } from "./0041-sealed-scans.js";
import { GoalRevisions1790000000042 } from "./0042-goal-revisions.js";
import { OneGoalRevision1790000000068 } from "./0068-one-goal-revision.js";
import { LateFilings1790000000047 } from "./0047-late-filings.js";
import { EarlierYears1790000000048 } from "./0048-earlier-years.js";
import { ForecastInDegrees1790000000045 } from "./0045-forecast-in-degrees.js";
import { Evidence1790000000030 } from "./0030-evidence.js";
import { FundingDecisions1790000000061 } from "./0061-funding-decisions.js";
import { Evaluation1790000000070 } from "./0070-evaluation.js";
import { GoalAdjustments1790000000062 } from "./0062-goal-adjustments.js";
import { Foundation1790000000001 } from "./0001-foundation.js";
import { Monitoring1790000000003 } from "./0003-monitoring.js";
import { AuditSeals1790000000021 } from "./0021-audit-seals.js";
import { TrailDetails1790000000020 } from "./0020-trail-details.js";
import { OrganisationNames1790000000004 } from "./0004-organisation-names.js";
import { ProofOfPresence1790000000010 } from "./0010-proof-of-presence.js";
import { Review1790000000051 } from "./0051-review.js";
import { StagedTargets1790000000036 } from "./0036-staged-targets.js";
import { RecordChanges1790000000013 } from "./0013-record-changes.js";
import { Settings1790000000050 } from "./0050-settings.js";
import { Credentials1790000000011 } from "./0011-credentials.js";
import { AccessRequests1790000000012 } from "./0012-access-requests.js";
import { ProjectsAndExchange1790000000002 } from "./0002-projects-and-exchange.js";

/** All migrations, oldest first. */
export const MIGRATIONS = [
  Foundation1790000000001,
  ProjectsAndExchange1790000000002,
  Monitoring1790000000003,
  OrganisationNames1790000000004,
  ProofOfPresence1790000000010,
  TrailDetails1790000000020,
  AuditSeals1790000000021,
  Credentials1790000000011,
  AccessRequests1790000000012,
  Settings1790000000050,
  FindingsAndCorrections1790000000060,
  Evidence1790000000030,
  Warnings1790000000080,
  DepartmentsOwnForms1790000000040,
  SealedScans1790000000041,
  GoalRevisions1790000000042,
  FundingDecisions1790000000061,
  GoalAdjustments1790000000062,
  AssessmentMarks1790000000065,
  SecondRoundPicks1790000000066,
  PresenceAndPreferences1790000000031,
  Evaluation1790000000070,
  Review1790000000051,
  Analysis1790000000081,
  WaiversAndExtensions1790000000032,
  ForecastInDegrees1790000000045,
  LateFilings1790000000047,
  EarlierYears1790000000048,
  EvidenceLinks1790000000550,
  StagedTargets1790000000036,
  SelfEvaluation1790000000090,
  OneGoalRevision1790000000068,
  IssuedReports1790000000073,
  Questionnaires1790000000074,
  SameFiles1790000000075,
  PublishedAnswers1790000000551,
  IndicatorLibrary1790000000552,
  OneVoucher1790000000553,
  PaymentsOfALine1790000000554,
  RecordChanges1790000000013,
  Succession1790000000091,
  SpotChecksAndArchives1790000000092,
];
