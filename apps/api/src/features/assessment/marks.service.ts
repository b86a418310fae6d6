import { isMeasured, type AssessmentItem } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { Department } from "../organisation/index.js";
import { currentSetting } from "../settings/index.js";
import { AssessmentMark } from "./assessment-mark.entity.js";
import { mayLook, mayMark } from "./assessment.js";
import { AssessmentMarked, AssessmentMarkView, type MarkAssessmentInput, type MarkAssessmentResult } from "./assessment.types.js";

/** Points for what no event tells of: given by a person, with a reason and the document it rests on. */
export class MarksService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Every mark of one item, the one that stands first. */
  async marks(viewer: Viewer, fiscalYear: number, departmentId: string, item: AssessmentItem): Promise<AssessmentMarkView[]> {
    if (!mayLook(viewer) || isMeasured(item)) return [];
    const found = await this.unitOfWork.read(viewer, ({ rows }) => rows(AssessmentMark).findMany({ fiscalYear, departmentId, item }, { order: { no: "DESC" } }));
    return found.map(view);
  }

  async mark(viewer: Viewer, input: MarkAssessmentInput): Promise<MarkAssessmentResult> {
    if (!mayMark(viewer)) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }]);
    if (input.reason.trim() === "") return new Invalid("MARK_REASON_MISSING", "reason");
    if (input.basis.trim() === "") return new Invalid("MARK_BASIS_MISSING", "basis");
    return this.unitOfWork.run(viewer, (work) => markIn(work, viewer, input)).catch((error: unknown) => {
      // Two marks at once: one stands, the other is told.
      if (isDuplicate(error, "assessment_mark", "departmentId", "fiscalYear", "item", "no")) return new StaleVersion();
      throw error;
    });
  }
}

async function markIn({ rows, audit, now }: Work, viewer: Viewer, { fiscalYear, departmentId, item, score, reason, basis, was }: MarkAssessmentInput): Promise<MarkAssessmentResult> {
  if (isMeasured(item)) return new Invalid("ITEM_MEASURED", "item", { item });
  if (!(await rows(Department).find(departmentId))) return new NotFound("department", "departmentId");
  const full = (await currentSetting(rows, "ASSESSMENT")).body.points[item];
  if (score > full) return new Invalid("MARK_TOO_HIGH", "score", { points: full / 100 });
  const [latest] = await rows(AssessmentMark).findMany({ fiscalYear, departmentId, item }, { order: { no: "DESC" }, limit: 1 });
  if ((latest?.no ?? 0) !== was) return new StaleVersion();
  const mark = await rows(AssessmentMark).add({ fiscalYear, departmentId, item, no: was + 1, score, reason: reason.trim(), basis: basis.trim(), appointmentId: viewer.appointmentId, who: viewer.accountName, at: now });
  await audit("MARK_ASSESSMENT", { object: "assessmentMark", objectId: mark.id, of: { departmentId }, params: { item, points: score / 100, reason: mark.reason.slice(0, 200), basis: mark.basis } });
  return new AssessmentMarked(view(mark));
}

function view({ id, no, score, reason, basis, who, at }: AssessmentMark): AssessmentMarkView {
  return Object.assign(new AssessmentMarkView(), { id, no, score, reason, basis, who, at });
}
