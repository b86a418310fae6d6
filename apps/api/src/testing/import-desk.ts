import { CURVES, FORM_VERSION, blankIndicator, fen, micro, withFundTotals, type FilingFacts, type ImportFault, type Indicator } from "@jianxiao/domain";
import fastify, { type FastifyInstance } from "fastify";
import type { Viewer } from "../access/viewer.js";
import { createExchange } from "../features/exchange/index.js";
import { performTask, type PerformTask } from "../features/exchange/read-import.js";
import { createMonitoring } from "../features/monitoring/feature.js";
import type { Feature } from "../graphql/feature.js";
import { createSchema } from "../server/schema.js";
import type { Scenario } from "./scenario.js";

const PARTS = `id kind state fileName sha256 done total faultCount previewCount result problem { code params }
  faults { sheet row column cell code params severity } preview { key title detail change }`;
const ANSWER = `__typename ... on JobChanged { job { ${PARTS} } } ... on Problem { code params } ... on NotAllowed { reasons { code params } }`;

type Params = Record<string, string | number>;
export type SeenJob = {
  id: string; kind: string; state: string; fileName: string; sha256: string; done: number; total: number; faultCount: number; previewCount: number; result: Params | null; problem: { code: string; params: Params } | null;
  faults: ImportFault[]; preview: { key: string; title: string; detail: Params; change: string }[];
};
export type SeenAnswer = { __typename: string; code?: string; params?: Params; job?: SeenJob; reasons?: { code: string; params: Params }[] };
type Start = { kind: string; fileId: string; unitId?: string; cycleId?: string; docNo?: string };

/** The import desk of a scenario: uploads over HTTP, asks over GraphQL, and a runner that reads workbooks in the test's own thread. */
export class ImportDesk {
  private readonly server: FastifyInstance = fastify();
  private asking: Viewer | undefined;

  private constructor(
    private readonly given: Scenario,
    private readonly exchange: Feature,
  ) {}

  static async open(given: Scenario, perform: PerformTask = performTask): Promise<ImportDesk> {
    const exchange = createExchange(given.deps, perform);
    const desk = new ImportDesk(given, exchange);
    given.schema = await createSchema([exchange, createMonitoring(given.deps)]);
    exchange.routes?.(desk.server, {
      viewer: async (_request, reply) => {
        if (!desk.asking) await reply.code(401).send({ code: "UNAUTHENTICATED", params: {} });
        return desk.asking;
      },
    });
    exchange.start?.();
    return desk;
  }

  async close(): Promise<void> {
    await this.exchange.stop?.();
    await this.server.close();
  }

  send(viewer: Viewer | undefined, name: string, payload: Uint8Array | undefined, headers: Record<string, string> = { "content-type": "application/octet-stream" }) {
    this.asking = viewer;
    return this.server.inject({ method: "POST", url: "/files", headers: { ...headers, "x-file-name": encodeURIComponent(name) }, ...(payload && { payload: Buffer.from(payload) }) });
  }

  get(viewer: Viewer | undefined, url: string) {
    this.asking = viewer;
    return this.server.inject({ url });
  }

  async upload(viewer: Viewer, name: string, bytes: Uint8Array): Promise<string> {
    const answer = await this.send(viewer, name, bytes);
    if (answer.statusCode !== 201) throw new Error(`${name}: ${answer.body}`);
    return answer.json<{ id: string }>().id;
  }

  async start(viewer: Viewer, input: Start): Promise<SeenAnswer> {
    return this.ask(viewer, `mutation ($input: StartImportInput!) { answer: startImport(input: $input) { ${ANSWER} } }`, { input });
  }

  async apply(viewer: Viewer, jobId: string, key: string): Promise<SeenAnswer> {
    return this.ask(viewer, `mutation ($input: ApplyImportInput!) { answer: applyImport(input: $input) { ${ANSWER} } }`, { input: { jobId, key } });
  }

  async cancel(viewer: Viewer, jobId: string): Promise<SeenAnswer> {
    return this.ask(viewer, `mutation ($jobId: ID!) { answer: cancelImport(jobId: $jobId) { ${ANSWER} } }`, { jobId });
  }

  async job(viewer: Viewer, id: string): Promise<SeenJob | null> {
    const { data, errors } = await this.given.ask<{ job: SeenJob | null }>(viewer, `query ($id: ID!) { job(id: $id) { ${PARTS} } }`, { id });
    if (errors) throw errors[0];
    return data.job;
  }

  /** Uploads, starts, and waits until the file is read. */
  async read(viewer: Viewer, name: string, bytes: Uint8Array, input: Omit<Start, "fileId">): Promise<SeenJob> {
    const { job } = await this.start(viewer, { ...input, fileId: await this.upload(viewer, name, bytes) });
    return this.settled(viewer, job?.id ?? "");
  }

  /** Reads and applies. */
  async import(viewer: Viewer, name: string, bytes: Uint8Array, input: Omit<Start, "fileId">): Promise<SeenJob> {
    const { id } = await this.read(viewer, name, bytes, input);
    const { reasons } = await this.apply(viewer, id, id);
    if (reasons) throw new Error(`${name}: ${JSON.stringify([reasons, await this.job(viewer, id)])}`);
    return this.settled(viewer, id);
  }

  /** The job once it waits for a person or is over. */
  async settled(viewer: Viewer, id: string): Promise<SeenJob> {
    for (let turns = 0; turns < 500; turns++) {
      const job = await this.job(viewer, id);
      if (job && !["QUEUED", "READING", "APPLYING"].includes(job.state)) return job;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`Job ${id} goes on and on`);
  }

  private async ask(viewer: Viewer, source: string, variables: Record<string, unknown>): Promise<SeenAnswer> {
    const { data, errors } = await this.given.ask<{ answer: SeenAnswer }>(viewer, source, variables);
    if (errors) throw errors[0];
    return data.answer;
  }
}

const AREA: Indicator = {
  id: "i1", level1: "OUTPUT", level2: "QUANTITY", name: "新增高标准农田面积", nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(16_000_000_000) }, unit: "亩", weightBp: 5_000, staged: [],
};
const PLEASED: Indicator = {
  id: "i2", level1: "SATISFACTION", level2: "SATISFACTION", name: "受益农户满意度", nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(90_000_000) }, unit: "%", weightBp: 1_000, staged: [],
};

/** A goal as a district approves it, of the first unit of 教育局 unless said otherwise. */
export function goalFacts(project: Partial<FilingFacts["project"]> = {}, { initialFen = fen(240_000_000), indicators = [AREA, PLEASED] }: { initialFen?: FilingFacts["funds"][number]["initialFen"]; indicators?: Indicator[] } = {}): FilingFacts {
  return withFundTotals({
    document: "TARGET", formVersion: FORM_VERSION, fiscalYear: 2026, cutOffMonth: 12, frame: "PRE_2021", curve: CURVES.EVEN,
    project: { code: "205-2026-001", name: "高标准农田建设", departmentCode: "205", departmentName: "教育局", unitName: "第一中学", goalText: "建成高标准农田。", ...project },
    funds: [{ row: "generalPublicBudget", initialFen, adjustedFen: initialFen, executedFen: null, expectedFen: null, origin: "TYPED" }],
    indicators: indicators.map(blankIndicator),
  });
}
