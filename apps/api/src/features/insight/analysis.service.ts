import { ANALYSIS_OUTLINE, MAX_SECTION } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { Cycle } from "../monitoring/index.js";
import { AnalysisSection } from "./analysis.entity.js";
import { analysisOf, mayWriteAnalysis } from "./analysis.js";
import { AnalysisSaved, type SaveAnalysisInput, type SaveAnalysisResult } from "./analysis.types.js";

/** Writing the district's analysis, section by section. */
export class AnalysisService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Saves one section by comparison: whoever changed it from another text is told. */
  save(viewer: Viewer, { cycleId, key, was = null, now: text = null }: SaveAnalysisInput): Promise<SaveAnalysisResult> {
    const body = text?.trim() || null;
    return this.unitOfWork.run(viewer, async ({ rows, audit, now }) => {
      if (!mayWriteAnalysis(viewer)) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }]);
      if (!ANALYSIS_OUTLINE.some((section) => section.key === key)) return new NotFound("section", "key");
      if (body !== null && body.length > MAX_SECTION) return new Invalid("TOO_LONG", "now", { max: MAX_SECTION });
      if (!(await rows(Cycle).find(cycleId))) return new NotFound("cycle", "cycleId");
      const [found] = await rows(AnalysisSection).findMany({ cycleId, key });
      if ((found?.body ?? null) !== was) return new StaleVersion();
      if (found) await rows(AnalysisSection).save(Object.assign(found, { body, who: viewer.accountName }));
      else await rows(AnalysisSection).add({ cycleId, key, body, who: viewer.accountName });
      await audit("WRITE_ANALYSIS", { object: "cycle", objectId: cycleId, of: { departmentId: null }, params: { section: key } });
      const analysis = await analysisOf({ rows, now }, viewer, cycleId);
      return analysis ? new AnalysisSaved(analysis) : new NotFound("cycle", "cycleId");
    });
  }
}
