import { checkedScore, drawSample, scoredItems, scoringOf, type FilingFacts, type Grade, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import { newId } from "../../../database/new-id.js";
import { KeyReused } from "../../../database/once.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import { Cycle, Filing, Revision } from "../../monitoring/index.js";
import { Project } from "../../projects/index.js";
import { SpotCheck, SpotCheckDraw } from "./spot-check.entity.js";
import { SpotCheckRecorded, SpotChecksDrawn, type DrawSpotChecksInput, type DrawSpotChecksResult, type RecordSpotCheckInput, type RecordSpotCheckResult } from "./spot-check.types.js";
import { CHECKS, spotCheckOf, spotChecksOf } from "./spot-checks.js";

const ONLY_PERFORMANCE_OFFICE: Reason = { code: "WRONG_ROLE", params: { role: "PERFORMANCE_OFFICE" } };

type Candidate = { id: string; departmentId: string; unitId: string; filingId: string; revisionId: string; projectId: string; label: string; stratum: string; amountFen: number; selfScore: number; selfGrade: Grade };

/** 抽查复核: the bureau draws self-evaluations by a seed it writes down, scores items anew, and keeps the difference. */
export class SpotChecksService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async draw(viewer: Viewer, { key, ...input }: DrawSpotChecksInput): Promise<DrawSpotChecksResult> {
    if (viewer.role !== "PERFORMANCE_OFFICE") return new NotAllowed([ONLY_PERFORMANCE_OFFICE]);
    const outcome = await this.unitOfWork.run(viewer, (work) => work.once(key, input, () => drawIn(work, viewer, input), (result) => result === "DONE"));
    if (outcome instanceof KeyReused) return new Invalid("KEY_REUSED", "key");
    if (outcome !== "DONE") return outcome;
    const view = await this.unitOfWork.read(viewer, ({ rows }) => spotChecksOf(rows, viewer, input.cycleId));
    return view ? new SpotChecksDrawn(view) : new NotFound("cycle", "cycleId");
  }

  async record(viewer: Viewer, { id, version, items, opinion }: RecordSpotCheckInput): Promise<RecordSpotCheckResult> {
    if (!CHECKS.includes(viewer.role)) return new NotAllowed([ONLY_PERFORMANCE_OFFICE]);
    const outcome = await this.unitOfWork.run(viewer, async ({ rows, audit, now }: Work): Promise<"DONE" | RecordSpotCheckResult> => {
      const check = await rows(SpotCheck).findForUpdate(id);
      const revision = check && (await rows(Revision).find(check.revisionId));
      const filing = check && (await rows(Filing).find(check.filingId));
      if (!check || !revision || !filing) return new NotFound("spotCheck");
      if (check.version !== version) return new StaleVersion();
      if (check.state === "DONE") return new NotAllowed([{ code: "SPOT_DONE", params: {} }]);
      if (filing.filedBy.includes(viewer.accountId)) return new NotAllowed([{ code: "SELF_REVIEW", params: {} }]);
      const plain = items.map(({ item, points, reason }) => ({ item, points, reason: reason.trim() }));
      const facts = JSON.parse(revision.facts) as FilingFacts;
      const checked = checkedScore(scoredItems(facts), plain, scoringOf(facts));
      if ("code" in checked) return new Invalid(checked.code, `items.${checked.item}`);
      const { score, grade, difference } = checked;
      await rows(SpotCheck).save(Object.assign(check, { state: "DONE", items: plain, score, grade, difference, opinion: opinion.trim() || null, who: viewer.accountName, at: now }));
      const { departmentId, unitId, projectId } = check;
      await audit("RECORD_SPOT_CHECK", { object: "filing", objectId: check.filingId, of: { departmentId, unitId, projectId }, params: { self: check.selfScore / 100, checked: score / 100 } });
      return "DONE";
    });
    if (outcome !== "DONE") return outcome;
    const view = await this.unitOfWork.read(viewer, ({ rows }) => spotCheckOf(rows, viewer, id));
    return view ? new SpotCheckRecorded(view) : new NotFound("spotCheck");
  }
}

/** Draws from what is submitted, scored and not yet drawn, in the order of project codes: the seed then tells the sample. */
async function drawIn({ rows, audit, now }: Work, viewer: Viewer, { cycleId, method, size, colours, seed }: Omit<DrawSpotChecksInput, "key">): Promise<"DONE" | NotFound | NotAllowed | Invalid> {
  const cycle = await rows(Cycle).find(cycleId);
  if (!cycle) return new NotFound("cycle", "cycleId");
  if (cycle.kind !== "SELF_EVALUATION") return new NotAllowed([{ code: "NOT_A_SELF_EVALUATION", params: {} }]);
  const selection = rows(Filing).select("f").join(Project, "p", "p.id = f.projectId").join(Revision, "r", "r.id = f.latestRevisionId").leftJoin(SpotCheck, "s", "s.revisionId = r.id")
    .where("f.cycleId = :cycleId AND f.state IN ('SUBMITTED', 'ACCEPTED') AND r.score IS NOT NULL AND s.id IS NULL", { cycleId })
    .columns({ id: "f.id", departmentId: "f.departmentId", unitId: "f.unitId", filingId: "f.id", revisionId: "r.id", projectId: "f.projectId", label: "p.code", stratum: "f.departmentId", amountFen: "r.adjustedFen", selfScore: "r.score", selfGrade: "r.grade" });
  if (colours.length > 0) selection.where("r.colour IN (:...colours)", { colours });
  const candidates = await selection.orderBy("p.code").all<Candidate>();
  if (candidates.length === 0) return new Invalid("SPOT_NOBODY_LEFT", colours.length > 0 ? "colours" : "size");
  const itsSeed = seed?.trim() || newId(now);
  const drawn = new Set(drawSample(candidates, { method, size, seed: itsSeed }));
  const draw = await rows(SpotCheckDraw).add({ cycleId, method, seed: itsSeed, size: drawn.size, population: candidates.length, colours, who: viewer.accountName, at: now });
  await rows(SpotCheck).addAll(candidates.filter(({ id }) => drawn.has(id)).map(({ departmentId, unitId, filingId, revisionId, projectId, selfScore, selfGrade }) => ({
    departmentId, unitId, drawId: draw.id, cycleId, filingId, revisionId, projectId, state: "OPEN" as const, selfScore, selfGrade, items: [],
  })));
  await audit("DRAW_SPOT_CHECKS", { object: "cycle", objectId: cycleId, of: { departmentId: null }, params: { count: drawn.size, method, seed: itsSeed } });
  return "DONE";
}
