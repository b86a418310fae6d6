import { CURVES, emptyFacts, fen, type FilingFacts, type Indicator, micro } from "@jianxiao/domain";
import { annotateWorkbook, type ImportedRow } from "@jianxiao/forms";
import { Readable } from "node:stream";
import type { Viewer } from "../access/viewer.js";
import type { UnitOfWork } from "../database/unit-of-work.js";
import { FilesService } from "../features/exchange/files.service.js";
import { FileStore } from "../features/exchange/file-store.js";
import { ImportRunner } from "../features/exchange/import-runner.js";
import { faultsOf, ImportsService } from "../features/exchange/imports.service.js";
import { ImportRow, Job, type JobKind } from "../features/exchange/job.entity.js";
import { performTask } from "../features/exchange/read-import.js";
import { viewerOfAppointment } from "../features/identity/index.js";

/** Uploads and runs imports in the test's own thread, one step when the test says so. */
export class Imports {
  readonly store: FileStore;
  readonly files: FilesService;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    dataDirectory: string,
  ) {
    this.store = new FileStore(dataDirectory);
    this.files = new FilesService(unitOfWork, this.store);
  }

  async upload(viewer: Viewer, bytes: Uint8Array, name = "导入.xlsx"): Promise<string> {
    const stored = await this.files.receive(viewer, name, Readable.from([Buffer.from(bytes)]));
    if ("status" in stored) throw new Error(`Refused: ${stored.code}`);
    return stored.id;
  }

  /** A workbook taken as far as its preview, and how to go on. */
  async looked(viewer: Viewer, kind: JobKind, bytes: Uint8Array, options: { cycleId?: string } = {}) {
    const service = new ImportsService(this.unitOfWork, () => undefined);
    const started = await service.start(viewer, { kind, fileId: await this.upload(viewer, bytes), ...options });
    if (!("job" in started)) throw new Error(started.code);
    await this.work();
    const { id } = started.job;
    const read = await this.unitOfWork.read(viewer, async ({ rows }) => ({ faults: await faultsOf(rows, id), preview: (await rows(ImportRow).findMany({ jobId: id }, { order: { ord: "ASC" } })).flatMap(({ preview }) => preview) }));
    const apply = async () => {
      const answer = await service.apply(viewer, { jobId: id, key: `apply-${id}` });
      await this.work();
      return { answer, job: await this.unitOfWork.read(viewer, ({ rows }) => rows(Job).find(id)) };
    };
    return { ...read, apply };
  }

  /** Another server process, with a lease of its own. */
  server(): ImportRunner {
    const log = { info: () => undefined, error: (words: string, cause?: unknown) => void process.stderr.write(`${words}: ${String(cause)}\n`) };
    return new ImportRunner({ unitOfWork: this.unitOfWork, store: this.store, perform: performTask, viewerOf: (id) => viewerOfAppointment(this.unitOfWork, id), log });
  }

  /** Does what waits until nothing does. */
  async work(server: ImportRunner = this.server()): Promise<void> {
    while (await server.next());
  }
}

const INDICATORS: readonly Indicator[] = [
  { id: "i1", level1: "COST", level2: "ECONOMIC_COST", name: "项目总成本", nature: "NEGATIVE", target: { kind: "NUMBER", operator: "LE", micro: micro(86_500_000) }, unit: "万元", weightBp: 2_000, staged: [] },
  { id: "i2", level1: "OUTPUT", level2: "QUANTITY", name: "改造教室", nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(24_000_000) }, unit: "间", weightBp: 4_000, staged: [] },
  { id: "i3", level1: "BENEFIT", level2: "SOCIAL_BENEFIT", name: "改善办学条件", nature: "QUALITATIVE", target: { kind: "TEXT", text: "明显改善" }, unit: "", weightBp: 2_000, staged: [] },
  { id: "i4", level1: "SATISFACTION", level2: "SATISFACTION", name: "师生满意度", nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: micro(92_000_000) }, unit: "%", weightBp: 1_000, staged: [] },
];

/** An approved goal of a school building, as its form would carry it; the test states what it is about. */
export function goalForm(project: Partial<FilingFacts["project"]> = {}, indicators: readonly Indicator[] = INDICATORS): FilingFacts {
  const facts = emptyFacts({
    fiscalYear: 2026,
    cutOffMonth: 12,
    project: { code: "205-2026-010", name: "教学楼改造", departmentCode: "205", departmentName: "教育局", unitName: "第一中学", goalText: "改造教室 24 间。", ...project },
    frame: "POST_2021",
    curve: CURVES.EVEN,
    funds: [{ row: "generalPublicBudget", initialFen: fen(86_500_000), adjustedFen: null, origin: "TYPED" }],
    indicators: [...indicators],
  });
  return { ...facts, document: "TARGET" };
}

export type PaymentLine = [projectCode: string, paidOn: string, yuan: string, source: string, voucherKey: string];

/** 国库支付明细 with these lines from row 4 on. */
export function paymentsWorkbook(...lines: PaymentLine[]): Promise<Uint8Array> {
  const letters = ["A", "B", "C", "D", "E"] as const;
  const row = (number: number, texts: readonly string[]): ImportedRow => ({ sheet: "国库支付明细", row: number, cells: Object.fromEntries(texts.map((text, index) => [letters[index] ?? "F", text])) });
  return annotateWorkbook([row(3, ["项目编码", "支付日期", "支付金额（元）", "资金来源", "支付凭证号"]), ...lines.map((line, index) => row(index + 4, line))], []);
}
