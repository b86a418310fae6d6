import { fen, sumFen, type Indicator as ApprovedIndicator } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { BudgetChange, BudgetLine, GoalVersion, Indicator, Payment, PaymentImport, pinyinInitials, Project, ProjectYear } from "../../features/projects/index.js";
import { sha256 } from "../../features/monitoring/index.js";
import { cst } from "../story/calendar.js";
import { told, type Story } from "../story/story.js";

/** Projects with their budgets, approved goals, and what the treasury has paid, month by month. */
export async function storeProjects(rows: RowsOf, story: Story): Promise<void> {
  const { district, fiscalYear, projects, goals, money } = story;
  const districtId = district.id;
  const owned = projects.map((project) => ({ project, owner: { districtId, departmentId: project.department.id, unitId: project.unit.id } }));

  await rows(Project).addAll(owned.map(({ project: { id, code, name, kind }, owner }) => ({ id, ...owner, code, name, pinyin: pinyinInitials(name), kind, classified: false, parentId: null })));
  await rows(ProjectYear).addAll(
    owned.map(({ project, owner }) => ({
      id: project.yearId, ...owner, projectId: project.id, fiscalYear, frame: project.frame, curve: [...project.curve], isKey: project.isKey, continuedFromId: null,
      initialFen: project.initialFen, adjustedFen: project.adjustedFen, paidFen: sumFen(told(money, project).payments.map(({ amountFen }) => amountFen)),
    })),
  );
  await rows(BudgetLine).addAll(
    owned.flatMap(({ project, owner }) => project.lines.map(({ id, source, origin, initialFen }) => ({ id, ...owner, projectId: project.id, projectYearId: project.yearId, source, origin, initialFen }))),
  );
  await rows(BudgetChange).addAll(
    owned.flatMap(({ project, owner }) => project.lines.flatMap(({ id: budgetLineId, changes }) => changes.map((change) => ({ ...change, ...owner, projectId: project.id, budgetLineId })))),
  );
  const approver = story.posts.find(({ role }) => role === "PERFORMANCE_OFFICE");
  await rows(GoalVersion).addAll(
    owned.map(({ project, owner }) => {
      const { text, docNo, approvedAt, indicators } = told(goals, project);
      return {
        id: project.goalId, ...owner, projectId: project.id, projectYearId: project.yearId, no: 1, state: "APPROVED" as const, frame: project.frame, text,
        indicatorCount: indicators.length, adjustmentOf: null, approvedBy: approver?.appointmentId ?? null, approvedAt, approvedDocNo: docNo,
      };
    }),
  );
  await rows(Indicator).addAll(
    owned.flatMap(({ project, owner }) =>
      told(goals, project).indicators.map((indicator, index) => ({ ...owner, projectId: project.id, goalVersionId: project.goalId, lineageId: indicator.id, ord: index + 1, ...indicatorColumns(indicator) })),
    ),
  );
  await storePayments(rows, story);
}

function indicatorColumns({ id, level1, level2, name, nature, target, unit, weightBp, core, staged }: ApprovedIndicator) {
  return {
    id, level1, level2, name, nature, unit, weightBp, core: core ?? null, staged: [...staged],
    operator: target.kind === "TEXT" ? null : target.operator,
    targetMicro: target.kind === "NUMBER" ? target.micro : target.kind === "RANGE" ? target.fromMicro : null,
    targetToMicro: target.kind === "RANGE" ? target.toMicro : null,
    targetText: target.kind === "TEXT" ? target.text : null,
  };
}

/** The treasury delivered once a month. */
async function storePayments(rows: RowsOf, story: Story): Promise<void> {
  const { district, fiscalYear, newId } = story;
  const all = story.projects.flatMap((project) => told(story.money, project).payments.map((payment) => ({ payment, project })));
  for (const month of [...new Set(all.map(({ payment }) => payment.paidOn.slice(0, 7)))].sort()) {
    const delivered = all.filter(({ payment }) => payment.paidOn.startsWith(month));
    const importedAt = cst(fiscalYear, Number(month.slice(5)) + 1, 2, 8, 30);
    const importId = newId(importedAt);
    const days = delivered.map(({ payment }) => payment.paidOn).sort();
    await rows(PaymentImport).add({
      id: importId, districtId: district.id, fileId: null, fileName: `国库支付明细-${month}.xlsx`, sha256: sha256(delivered.map(({ payment }) => `${payment.voucherKey}=${payment.amountFen}`).join("\n")),
      asOf: days.at(-1) ?? `${month}-01`, rows: delivered.length, totalFen: fen(delivered.reduce((sum, { payment }) => sum + payment.amountFen, 0)), appointmentId: null, importedAt,
    });
    await rows(Payment).addAll(
      delivered.map(({ payment: { id, line, paidOn, amountFen, voucherKey }, project }) => ({
        id, districtId: district.id, departmentId: project.department.id, unitId: project.unit.id, importId, projectId: project.id, projectYearId: project.yearId, budgetLineId: line.id, paidOn, amountFen, voucherKey,
      })),
    );
  }
}
