import { cellAt, proposedVerdict, type Reason } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, UnitOfWork } from "../../database/unit-of-work.js";
import { BulkDecided, type BulkOutcome, factsOf, Filing, findingsOf, outcomeOf, previewMoves, seesTrials, type MoveFilingInput } from "../monitoring/index.js";
import type { BulkAcceptInput, BulkReturnInput } from "./review.input.js";
import type { ReviewService } from "./review.service.js";
import { FilingFindings } from "./review.types.js";
import { standardsOf } from "./standards.js";

const ONE_BY_ONE: Reason = { code: "ACCEPT_ONE_BY_ONE", params: {} };

/** Decisions on many filings at once: each is a decision of its own, with its own transaction, trail and answer. */
export class BulkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly review: ReviewService,
  ) {}

  /** What a bulk acceptance of these filings would do, row by row, without doing it: in about six statements however many there are. */
  async preview(viewer: Viewer, ids: readonly string[]): Promise<BulkDecided> {
    return this.unitOfWork.read(viewer, async (reading) => new BulkDecided(await previewed(reading, viewer, ids)));
  }

  /** Accepts those without findings and doubts; the reviewer attests what only a person can tell. The others are told to be reviewed by themselves. */
  async accept(viewer: Viewer, { filings, attested }: BulkAcceptInput): Promise<BulkDecided> {
    const looked = new Map((await this.preview(viewer, filings.map(({ id }) => id))).outcomes.map((outcome) => [outcome.id, outcome]));
    const human = await this.humanItems(viewer, filings);
    const outcomes: BulkOutcome[] = [];
    for (const filing of filings) {
      const before = looked.get(filing.id);
      if (before?.problem) {
        outcomes.push(before);
        continue;
      }
      const verdicts = attested ? (human.get(filing.id) ?? []).map((itemId) => ({ itemId, verdict: "OK" as const })) : [];
      outcomes.push(outcomeOf(filing.id, await this.review.accept(viewer, { id: filing.id, version: filing.version, opinion: filing.opinion ?? null, verdicts })));
    }
    return new BulkDecided(outcomes);
  }

  /** The cells each filing's findings are about and somebody can answer for. Statements don't grow with the filings. */
  async findings(viewer: Viewer, ids: readonly string[]): Promise<FilingFindings[]> {
    if (!seesTrials(viewer) || ids.length === 0) return [];
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const seen = (await rows(Filing).byIds(ids)).map(({ id }) => id);
      const facts = await factsOf(rows, seen);
      const answerable = (id: string, path: string) => {
        const its = facts.get(id);
        const origin = its && cellAt(its, path)?.origin;
        return origin === "TYPED" || origin === "LEDGER";
      };
      return [...(await findingsOf(rows, seen))].map(([id, findings]) => Object.assign(new FilingFindings(), { id, paths: [...new Set(findings.flatMap(({ path, trial }) => (path === null || trial || !answerable(id, path) ? [] : [path])))] }));
    });
  }

  /** Returns each with its own cells and reasons. */
  async return(viewer: Viewer, { filings }: BulkReturnInput): Promise<BulkDecided> {
    const outcomes: BulkOutcome[] = [];
    for (const filing of filings) outcomes.push(outcomeOf(filing.id, await this.review.return(viewer, filing)));
    return new BulkDecided(outcomes);
  }

  /** Items of the standards only a person can tell about, by filing. */
  private humanItems(viewer: Viewer, filings: readonly MoveFilingInput[]): Promise<Map<string, string[]>> {
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const found = await rows(Filing).byIds(filings.map(({ id }) => id));
      const byCycle = new Map(await Promise.all([...new Set(found.map(({ cycleId }) => cycleId))].map(async (cycleId) => [cycleId, await standardsOf(rows, cycleId)] as const)));
      return new Map(found.map(({ id, cycleId, kind }) => [id, (byCycle.get(cycleId)?.items[kind] ?? []).filter(({ means }) => means === "HUMAN").map((item) => item.id)]));
    });
  }
}

/** A filing with a doubt is reviewed by itself. */
async function previewed(reading: Reading, viewer: Viewer, ids: readonly string[]): Promise<BulkOutcome[]> {
  const { rows } = reading;
  return previewMoves(reading, viewer, "ACCEPT", ids, async (lines) => {
    const findings = await findingsOf(rows, [...lines.keys()]);
    const cycles = [...new Set([...lines.values()].map(({ cycleId }) => cycleId))];
    const standards = new Map(await Promise.all(cycles.map(async (cycleId) => [cycleId, await standardsOf(rows, cycleId)] as const)));
    return ({ id, cycleId, kind }) => ((standards.get(cycleId)?.items[kind] ?? []).some((item) => (proposedVerdict(item, findings.get(id) ?? []) ?? "OK") !== "OK") ? [ONE_BY_ONE] : []);
  });
}
