import { Declaration, Engagement, EngagementMember } from "./commission/engagement.entity.js";
import { Firm, FirmPerson, FirmRating, FirmService } from "./commission/firm.entity.js";
import { KeyChoice } from "./commission/key-choice.entity.js";
import { Questionnaire, QuestionnaireAnswer } from "./questionnaires/questionnaire.entity.js";
import { EvaluationFinding, EvaluationReport, IssuedReport, ReportStep } from "./reports/report.entity.js";
import { SiteVisit, VerifiedValue, VisitPhoto } from "./visits/visit.entity.js";
import { DocumentRequest, EvaluationBenchmark, EvaluationItem, EvaluationSample, EvaluationTask, ReleasedContact } from "./work/task.entity.js";

/** Tables of third-party evaluation. */
export const evaluationEntities = [
  KeyChoice, Firm, FirmService, FirmPerson, FirmRating, Engagement, EngagementMember, Declaration, EvaluationTask, EvaluationItem, DocumentRequest, EvaluationSample, EvaluationBenchmark,
  ReleasedContact, SiteVisit, VerifiedValue, VisitPhoto, EvaluationFinding, EvaluationReport, IssuedReport, ReportStep, Questionnaire, QuestionnaireAnswer,
];
