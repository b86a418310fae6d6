import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { WarningExplanation } from "./warning.entity.js";
import { ExplanationView, WarningExplained, type ExplainWarningInput, type ExplainWarningResult } from "./warning.types.js";
import { givesWarning, mayExplain } from "./warnings.js";

/** What the department's side says about warnings. */
export class WarningsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Adds an explanation; an earlier one stays in the trail, the latest stands. */
  explain(viewer: Viewer, { filingId, code, text }: ExplainWarningInput): Promise<ExplainWarningResult> {
    const words = text.trim();
    return this.unitOfWork.run(viewer, async ({ rows, audit, now }) => {
      const found = await givesWarning({ rows, now }, viewer, filingId, code);
      if (!found) return new NotFound("filing", "filingId");
      if (!mayExplain(viewer)) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "UNIT_FILLER" } }]);
      if (found.line.cycleState !== "OPEN") return new NotAllowed([{ code: "CYCLE_CLOSED", params: {} }]);
      if (!found.given) return new Invalid("WARNING_NOT_GIVEN", "code");
      if (words === "") return new Invalid("EXPLANATION_MISSING", "text");
      const { departmentId, unitId, cycleId, projectId } = found.line;
      const said = { text: words, who: viewer.accountName, at: now };
      await rows(WarningExplanation).add({ departmentId, unitId, filingId, cycleId, code, appointmentId: viewer.appointmentId, ...said });
      await audit("EXPLAIN_WARNING", { object: "filing", objectId: filingId, of: { departmentId, unitId, projectId }, params: { code, text: words } });
      return new WarningExplained(Object.assign(new ExplanationView(), said));
    });
  }
}
