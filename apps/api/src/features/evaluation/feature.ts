import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { FileStore } from "../exchange/index.js";
import { ChoosingService } from "./commission/choosing.service.js";
import { EngagementResolver, FirmResolver } from "./commission/commission.resolver.js";
import { DeclarationsService } from "./commission/declarations.service.js";
import { EngagementsService } from "./commission/engagements.service.js";
import { FirmsService } from "./commission/firms.service.js";
import { AnswersService } from "./questionnaires/answers.service.js";
import { publicRoutes } from "./questionnaires/public.routes.js";
import { QuestionnaireResolver } from "./questionnaires/questionnaire.resolver.js";
import { QuestionnairesService } from "./questionnaires/questionnaires.service.js";
import { resultsRoutes } from "./questionnaires/results.routes.js";
import { EvaluationFindingsService } from "./reports/findings.service.js";
import { reportRoutes } from "./reports/report.routes.js";
import { IssuedReportResolver, ReportResolver, ReportStepResolver } from "./reports/report.resolver.js";
import { ReportsService } from "./reports/reports.service.js";
import { photoRoutes } from "./visits/photos.routes.js";
import { PhotosService } from "./visits/photos.service.js";
import { VerifiedValueResolver, VisitResolver } from "./visits/visit.resolver.js";
import { VisitsService } from "./visits/visits.service.js";
import { findingEvidence, itemEvidence, requestEvidence, taskEvidence, visitEvidence } from "./work/evidence.js";
import { papersRoutes } from "./work/papers.routes.js";
import { PapersService } from "./work/papers.service.js";
import { RequestsService } from "./work/requests.service.js";
import { SampleResolver, TaskResolver } from "./work/task.resolver.js";
import { WorkResolver } from "./work/work.resolver.js";
import { WorkService } from "./work/work.service.js";

/** Key projects with third parties: choosing, engaging, access, work, site visits, report. */
export function createEvaluation({ unitOfWork, dataDirectory }: FeatureDeps): Feature {
  const store = new FileStore(dataDirectory);
  const work = new WorkResolver({
    work: new WorkService(unitOfWork), requests: new RequestsService(unitOfWork), findings: new EvaluationFindingsService(unitOfWork), reports: new ReportsService(unitOfWork),
  });
  return {
    resolvers: [
      [FirmResolver, new FirmResolver(new ChoosingService(unitOfWork), new FirmsService(unitOfWork))],
      [EngagementResolver, new EngagementResolver(new EngagementsService(unitOfWork), new DeclarationsService(unitOfWork))],
      [TaskResolver, new TaskResolver()],
      [SampleResolver, new SampleResolver()],
      [WorkResolver, work],
      [QuestionnaireResolver, new QuestionnaireResolver(new QuestionnairesService(unitOfWork))],
      [VisitResolver, new VisitResolver(new VisitsService(unitOfWork))],
      [VerifiedValueResolver, new VerifiedValueResolver()],
      [ReportResolver, new ReportResolver()],
      [IssuedReportResolver, new IssuedReportResolver()],
      [ReportStepResolver, new ReportStepResolver()],
    ],
    routes: (server, deps) => {
      reportRoutes(unitOfWork)(server, deps);
      resultsRoutes(unitOfWork)(server, deps);
      papersRoutes(new PapersService(unitOfWork, store))(server, deps);
      // Their form parser is for them alone.
      void server.register(async (strangers) => publicRoutes(new AnswersService(unitOfWork), () => unitOfWork.now())(strangers));
      // Photos come as raw bytes: their parsers are for them alone.
      void server.register(async (photos) => photoRoutes(new PhotosService(unitOfWork, store), store)(photos, deps));
    },
    evidence: { DOCUMENT_REQUEST: requestEvidence, EVALUATION_TASK: taskEvidence, SITE_VISIT: visitEvidence, EVALUATION_FINDING: findingEvidence, EVALUATION_ITEM: itemEvidence },
  };
}
