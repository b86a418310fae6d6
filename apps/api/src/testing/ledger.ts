import { fen, micro, type Fen } from "@jianxiao/domain";
import type { RowsOf } from "../access/rows.js";
import type { Unit } from "../features/organisation/index.js";
import { BudgetChange, BudgetLine, GoalVersion, Indicator, Payment, PaymentImport, pinyinInitials, Project, ProjectYear, type BudgetSource } from "../features/projects/index.js";

/** 万元 to fen. */
export const wan = (amount: number): Fen => fen(Math.round(amount * 1_000_000));

export type Ledger = Awaited<ReturnType<typeof makeLedger>>;

type Line = { source: BudgetSource; origin: "LEDGER" | "TYPED"; initial: number; change?: number; paid?: readonly (readonly [day: string, amount: number])[] };
type Given = { unit: Unit; code: string; name: string; lines: readonly Line[]; approved?: boolean; classified?: boolean; isKey?: boolean };

/**
 * Projects of 2026 in three departments, each with an approved goal of two indicators. 校舍维修 has ledger money (paid 40 of 100 + 20 万元 by September) and typed money.
 * One goal is only a draft, one project is classified.
 */
export async function makeLedger(rows: RowsOf, at: { school: Unit; healthHome: Unit; bureauHome: Unit; educationHome: Unit }) {
  const delivery = await rows(PaymentImport).add({ districtId: at.school.districtId, fileName: "国库支付.xlsx", sha256: "a".repeat(64), asOf: "2026-10-12", rows: 4, totalFen: wan(60), importedAt: new Date("2026-10-13T00:00:00Z") });
  const project = (given: Given) => addProject(rows, delivery, given);
  return {
    delivery,
    repair: await project({
      unit: at.school, code: "205-001", name: "校舍维修", isKey: true,
      lines: [
        { source: "generalPublicBudget", origin: "LEDGER", initial: 100, change: 20, paid: [["2026-03-10", 25], ["2026-09-30", 15], ["2026-10-08", 9]] },
        { source: "other", origin: "TYPED", initial: 50 },
      ],
    }),
    laboratory: await project({ unit: at.school, code: "205-002", name: "实验设备", lines: [{ source: "generalPublicBudget", origin: "LEDGER", initial: 80, paid: [["2026-06-01", 70]] }] }),
    vaccines: await project({ unit: at.healthHome, code: "210-001", name: "疫苗接种", lines: [{ source: "generalPublicBudget", origin: "LEDGER", initial: 60, paid: [["2026-05-01", 45]] }] }),
    system: await project({ unit: at.bureauHome, code: "201-001", name: "非税系统", lines: [{ source: "generalPublicBudget", origin: "LEDGER", initial: 30, paid: [["2026-05-02", 24]] }] }),
    draftOnly: await project({ unit: at.educationHome, code: "205-003", name: "教师培训", approved: false, lines: [{ source: "generalPublicBudget", origin: "LEDGER", initial: 10 }] }),
    secret: await project({ unit: at.educationHome, code: "205-004", name: "涉密项目", classified: true, lines: [{ source: "generalPublicBudget", origin: "LEDGER", initial: 10 }] }),
  };
}

/** Adds a payment to a project's first budget line: what an import would do to the rows. */
export async function pay(rows: RowsOf, { delivery }: Ledger, to: LedgerProject, paidOn: string, amount: number): Promise<void> {
  await rows(Payment).add({ ...ownerOf(to), importId: delivery.id, projectId: to.project.id, projectYearId: to.yearId, budgetLineId: to.lineId, paidOn, amountFen: wan(amount), voucherKey: `${to.project.code}/${paidOn}/${amount}` });
}

export type LedgerProject = { project: Project; yearId: string; lineId: string; indicatorIds: string[] };

async function addProject(rows: RowsOf, delivery: PaymentImport, { unit, code, name, lines, approved = true, classified = false, isKey = false }: Given): Promise<LedgerProject> {
  const owner = { districtId: unit.districtId, departmentId: unit.departmentId, unitId: unit.id };
  const project = await rows(Project).add({ ...owner, code, name, pinyin: pinyinInitials(name), kind: "PROJECT", classified });
  const sum = (of: (line: Line) => number) => wan(lines.reduce((total, line) => total + of(line), 0));
  const year = await rows(ProjectYear).add({
    ...owner, projectId: project.id, fiscalYear: 2026, frame: "POST_2021", curve: [], isKey,
    initialFen: sum(({ initial }) => initial), adjustedFen: sum(({ initial, change = 0 }) => initial + change), paidFen: sum(({ paid = [] }) => paid.reduce((total, [, amount]) => total + amount, 0)),
  });
  const budgetLines: BudgetLine[] = [];
  for (const { source, origin, initial, change, paid = [] } of lines) {
    const line = await rows(BudgetLine).add({ ...owner, projectId: project.id, projectYearId: year.id, source, origin, initialFen: wan(initial) });
    budgetLines.push(line);
    if (change !== undefined) await rows(BudgetChange).add({ ...owner, projectId: project.id, budgetLineId: line.id, deltaFen: wan(change), effectiveOn: "2026-06-30", docNo: "云财预〔2026〕5号" });
    for (const [paidOn, amount] of paid) {
      await rows(Payment).add({ ...owner, importId: delivery.id, projectId: project.id, projectYearId: year.id, budgetLineId: line.id, paidOn, amountFen: wan(amount), voucherKey: `${code}/${source}/${paidOn}` });
    }
  }
  const goal = await rows(GoalVersion).add({ ...owner, projectId: project.id, projectYearId: year.id, no: 1, state: approved ? "APPROVED" : "DRAFT", frame: "POST_2021", text: `完成${name}年度任务`, indicatorCount: 2, approvedAt: new Date("2026-01-20T00:00:00Z") });
  const indicator = (ord: number, given: Pick<Indicator, "level1" | "level2" | "name" | "unit">, target: number) =>
    rows(Indicator).add({ ...owner, ...given, projectId: project.id, goalVersionId: goal.id, lineageId: `${project.id.slice(0, 25)}${ord}`, ord, nature: "POSITIVE", operator: "GE", targetMicro: micro(target * 1_000_000), weightBp: 5_000, core: null, staged: [] });
  const quantity = await indicator(1, { level1: "OUTPUT", level2: "QUANTITY", name: "完成任务数量", unit: "个" }, 100);
  const satisfaction = await indicator(2, { level1: "SATISFACTION", level2: "SATISFACTION", name: "服务对象满意度", unit: "%" }, 90);
  return { project, yearId: year.id, lineId: budgetLines[0]?.id ?? "", indicatorIds: [quantity.id, satisfaction.id] };
}

function ownerOf({ project: { districtId, departmentId, unitId } }: Pick<LedgerProject, "project">) {
  return { districtId, departmentId, unitId };
}
