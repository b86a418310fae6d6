import { chinaDate, type Fen, fen, type ImportFault } from "@jianxiao/domain";
import type { New, RowsOf } from "../../../access/rows.js";
import type { Viewer } from "../../../access/viewer.js";
import { newId } from "../../../database/new-id.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { followPayments } from "../../monitoring/index.js";
import { BudgetLine, Payment, PaymentImport, Project, ProjectYear } from "../../projects/index.js";
import type { PaymentContent, ReadItem } from "../contents.js";
import { blocks, ChangedSincePreview, chunks, fault, type ImportKind, type Judged, type LookedAt, type Result } from "../import-kind.js";
import type { Job } from "../job.entity.js";

type Plan = { payment: PaymentContent; faults: ImportFault[]; project: Project | undefined; year: ProjectYear | undefined; line: BudgetLine | undefined };

/** 国库支付明细: payments with where they came from. A line that is paid by the treasury takes its executed figure from the ledger from then on. */
export class ImportPayments implements ImportKind {
  private readonly paid = new Map<string, number>();

  constructor(
    private readonly viewer: Viewer,
    private readonly job: Pick<Job, "id" | "fileId" | "fileName" | "sha256">,
  ) {}

  async judge(unitOfWork: UnitOfWork, items: readonly ReadItem[]): Promise<Judged[]> {
    const plans = await unitOfWork.read(this.viewer, ({ rows, now }) => planPayments(rows, now, items, this.paid));
    return plans.map(({ payment, faults, project }) => ({
      faults,
      preview: blocks(faults) || !project ? [] : [{
        key: payment.voucherKey, title: project.name, change: "PAYMENT",
        detail: { projectCode: payment.projectCode, paidOn: payment.paidOn, amountFen: payment.amountFen, voucherKey: payment.voucherKey },
      }],
    }));
  }

  async apply({ rows, now, audit }: Work, items: readonly LookedAt[]): Promise<Result> {
    const payments = items.map(({ content }) => content as PaymentContent);
    const sumFen = fen(payments.reduce((sum, { amountFen }) => sum + amountFen, 0));
    const importId = newId(now);
    const { fileId, fileName, sha256 } = this.job;
    await rows(PaymentImport).add({
      id: importId, fileId, fileName, sha256, rows: payments.length, totalFen: sumFen, appointmentId: this.viewer.appointmentId, importedAt: now,
      asOf: payments.reduce((latest, { paidOn }) => (paidOn > latest ? paidOn : latest), payments[0]?.paidOn ?? chinaDate(now)),
    });
    const years = new Map<string, { id: string; paidFen: Fen }>();
    const lines = new Map<string, BudgetLine>();
    const paid = new Map<string, number>();
    for (const chunk of chunks(items)) {
      const stored: New<Payment>[] = [];
      for (const { payment, faults, project, year, line } of await planPayments(rows, now, chunk, paid)) {
        if (blocks(faults) || !project || !year || !line) throw new ChangedSincePreview();
        const { departmentId, unitId, id: projectId } = project;
        stored.push({ importId, departmentId, unitId, projectId, projectYearId: year.id, budgetLineId: line.id, paidOn: payment.paidOn, amountFen: payment.amountFen, voucherKey: payment.voucherKey });
        years.set(year.id, { id: year.id, paidFen: fen((years.get(year.id)?.paidFen ?? year.paidFen) + payment.amountFen) });
        if (line.origin === "TYPED") lines.set(line.id, line);
      }
      await rows(Payment).addAll(stored);
    }
    await rows(ProjectYear).updateEach("id", [...years.values()], ["paidFen"]);
    for (const chunk of chunks([...lines.keys()])) await rows(BudgetLine).update({ id: chunk }, { origin: "LEDGER" });
    await followPayments(rows, [...years.keys()]);
    const result = { count: payments.length, projects: years.size, sumFen };
    await audit("IMPORT_PAYMENTS", { object: "job", objectId: this.job.id, params: { ...result, fileName, sha256 } });
    return result;
  }
}

/** Holds payments against projects, lines and vouchers there are: four statements for up to 500 of them. `paid` runs on through the file. */
async function planPayments(rows: RowsOf, now: Date, items: readonly ReadItem[], paid: Map<string, number>): Promise<Plan[]> {
  const payments = items.map(({ content }) => content as PaymentContent);
  const projects = await rows(Project).findMany({ code: [...new Set(payments.map(({ projectCode }) => projectCode))] });
  const years = await rows(ProjectYear).findMany({ projectId: projects.map(({ id }) => id) });
  const lines = await rows(BudgetLine).findMany({ projectYearId: years.map(({ id }) => id) }, { order: { id: "ASC" } });
  const taken = new Set((await rows(Payment).findMany({ voucherKey: payments.map(({ voucherKey }) => voucherKey) })).map(({ voucherKey }) => voucherKey));
  const projectByCode = new Map(projects.map((project) => [project.code, project]));
  const today = chinaDate(now);

  return items.map(({ sheet }, index): Plan => {
    const payment = payments[index] as PaymentContent;
    const at = (name: keyof PaymentContent["columns"]) => ({ sheet, row: payment.row, column: payment.columns[name] ?? "A" });
    const faults: ImportFault[] = [];
    const project = projectByCode.get(payment.projectCode);
    const year = project && years.find(({ projectId, fiscalYear }) => projectId === project.id && fiscalYear === Number(payment.paidOn.slice(0, 4)));
    const own = lines.filter(({ projectYearId }) => projectYearId === year?.id);
    const line = payment.source === null ? (own.find(({ source }) => source === "generalPublicBudget") ?? own[0]) : own.find(({ source }) => source === payment.source);

    if (!project) faults.push(fault(at("projectCode"), "UNKNOWN_PROJECT", { projectCode: payment.projectCode }));
    else if (!year) faults.push(fault(at("paidOn"), "WRONG_YEAR", { found: payment.paidOn.slice(0, 4), expected: years.filter(({ projectId }) => projectId === project.id).map(({ fiscalYear }) => fiscalYear).join("、") }));
    else if (!line) faults.push(fault(at("source"), "SOURCE_UNKNOWN", { text: payment.source ?? "" }));
    if (taken.has(payment.voucherKey)) faults.push(fault(at("voucherKey"), "DUPLICATE_VOUCHER", { voucherKey: payment.voucherKey }));
    if (payment.paidOn > today) faults.push(fault(at("paidOn"), "PAID_IN_FUTURE", { paidOn: payment.paidOn }));
    if (year) {
      const total = (paid.get(year.id) ?? year.paidFen) + payment.amountFen;
      paid.set(year.id, total);
      if (total > year.adjustedFen) faults.push(fault(at("amount"), "OVER_BUDGET", { paidFen: total, budgetFen: year.adjustedFen }, "WARN"));
    }
    return { payment, faults, project, year, line };
  });
}
