import { cellAt } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../graphql/problems.js";
import { CycleProject, factsOf, Filing } from "../monitoring/index.js";
import { Department } from "../organisation/index.js";
import { Project, ProjectYear } from "../projects/index.js";
import type { RaiseFindingInput } from "./finding.input.js";
import { FindingRaised, type RaiseFindingResult } from "./finding.results.js";
import { findingLines, presented, raiseFinding, type FindingLine, type Place } from "./findings.js";

/** Findings people of the bureau write down themselves. */
export class FindingsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async raise(viewer: Viewer, input: RaiseFindingInput): Promise<RaiseFindingResult> {
    if (!mayRaise(viewer)) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } }]);
    const text = input.text.trim();
    if (text === "") return new Invalid("FINDING_TEXT_MISSING", "text");
    const outcome = await this.unitOfWork.run(viewer, async (work) => {
      const place = await placeOf(work, input);
      if ("params" in place) return place;
      return raiseFinding(work, viewer, { ...place, source: "REVIEWER", severity: input.severity, text, path: input.path ?? null });
    });
    if ("params" in outcome) return outcome;
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const lines = await findingLines(rows, viewer).where("i.id = :id", { id: outcome.id }).all<FindingLine>();
      const [finding] = await presented(rows, lines);
      return finding ? new FindingRaised(finding) : new NotFound("finding");
    });
  }
}

/** The desk: both kinds of office, each within its departments. */
export function mayRaise({ role }: Viewer): boolean {
  return role === "PERFORMANCE_OFFICE" || role === "BUSINESS_OFFICE";
}

/** Where the finding belongs, told from the most exact thing named: the filing, else the project, else the department. */
async function placeOf({ rows }: Work, { filingId, projectId, departmentId, path }: RaiseFindingInput): Promise<Place | NotFound | Invalid> {
  if (filingId) {
    const filing = await rows(Filing).find(filingId);
    const listed = filing?.cycleProjectId ? await rows(CycleProject).find(filing.cycleProjectId) : undefined;
    if (!filing) return new NotFound("filing", "filingId");
    const facts = path ? (await factsOf(rows, [filingId])).get(filingId) : undefined;
    if (path && !(facts && cellAt(facts, path))) return new Invalid("UNKNOWN_CELL", "path", { path });
    const { departmentId: owner, unitId, projectId: project, cycleId } = filing;
    return { departmentId: owner, unitId, projectId: project, projectYearId: listed?.projectYearId ?? null, cycleId, filingId };
  }
  if (path) return new Invalid("UNKNOWN_CELL", "path", { path });
  if (projectId) {
    const project = await rows(Project).find(projectId);
    const [year] = project ? await rows(ProjectYear).findMany({ projectId }, { order: { fiscalYear: "DESC" }, limit: 1 }) : [];
    return project ? { departmentId: project.departmentId, unitId: project.unitId, projectId, projectYearId: year?.id ?? null } : new NotFound("project", "projectId");
  }
  if (!departmentId) return new Invalid("FINDING_PLACE_MISSING", "departmentId");
  return (await rows(Department).find(departmentId)) ? { departmentId } : new NotFound("department", "departmentId");
}
