import {
  CANDIDATE_GROUNDS, CHECK_ANSWERS, DECLARATION_ANSWERS, ENGAGEMENT_STATES, FRAME_PARTS, QUESTION_KINDS, QUESTIONNAIRE_STATES, REPORT_ACTIONS, REPORT_SECTIONS, REPORT_STATES, SAMPLING_METHODS, TEAM_POSTS,
  UNIT_ANSWERS, VISIT_STATES,
} from "@jianxiao/domain";
import { enumOf } from "../../graphql/enums.js";

/** Kinds of bodies that may be engaged. */
export const FIRM_KINDS = ["ACCOUNTING", "APPRAISAL", "CONSULTING", "RESEARCH", "UNIVERSITY", "OTHER"] as const;
export type FirmKind = (typeof FIRM_KINDS)[number];

export const REQUEST_STATES = ["ASKED", "ANSWERED", "SETTLED", "WITHDRAWN"] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What a finding may rest on. */
export const EVIDENCE_SORTS = ["PHOTO", "VISIT", "DOCUMENT", "QUESTIONNAIRE"] as const;
export type EvidenceSort = (typeof EVIDENCE_SORTS)[number];

/** Rates a benchmark is made of. */
export const BENCHMARK_AXES = ["EXECUTION", "PERFORMANCE"] as const;
export type BenchmarkAxis = (typeof BENCHMARK_AXES)[number];

export const CandidateGroundEnum = enumOf("CandidateGround", CANDIDATE_GROUNDS);
export const FirmKindEnum = enumOf("FirmKind", FIRM_KINDS);
export const TeamPostEnum = enumOf("TeamPost", TEAM_POSTS);
export const EngagementStateEnum = enumOf("EngagementState", ENGAGEMENT_STATES);
export const DeclarationAnswerEnum = enumOf("DeclarationAnswer", DECLARATION_ANSWERS);
export const FramePartEnum = enumOf("FramePart", FRAME_PARTS);
export const RequestStateEnum = enumOf("RequestState", REQUEST_STATES);
export const QuestionKindEnum = enumOf("QuestionKind", QUESTION_KINDS);
export const QuestionnaireStateEnum = enumOf("QuestionnaireState", QUESTIONNAIRE_STATES);
export const SamplingMethodEnum = enumOf("SamplingMethod", SAMPLING_METHODS);
export const VisitStateEnum = enumOf("VisitState", VISIT_STATES);
export const CheckAnswerEnum = enumOf("CheckAnswer", CHECK_ANSWERS);
export const UnitAnswerEnum = enumOf("UnitAnswer", UNIT_ANSWERS);
export const EvidenceSortEnum = enumOf("EvidenceSort", EVIDENCE_SORTS);
export const BenchmarkAxisEnum = enumOf("BenchmarkAxis", BENCHMARK_AXES);
export const ReportStateEnum = enumOf("ReportState", REPORT_STATES);
export const ReportActionEnum = enumOf("ReportAction", REPORT_ACTIONS);
export const ReportSectionEnum = enumOf("ReportSectionKey", REPORT_SECTIONS);
export { GradeEnum } from "../../graphql/enums.js";
