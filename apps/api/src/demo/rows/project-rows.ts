import { fen, sumFen } from "@jianxiao/domain";
import type { New, RowsOf } from "../../access/rows.js";
import { BudgetChange, BudgetLine, GoalVersion, Indicator, indicatorColumns, Payment, PaymentImport, pinyinInitials, Project, ProjectYear } from "../../features/projects/index.js";
import { canonicalJson, sha256 } from "../../features/monitoring/index.js";
import { cst } from "../story/calendar.js";
import { LAST_PAYMENT } from "../story/payments.js";
import type { StoryProject } from "../story/projects.js";
import { type Story, told } from "../story/story.js";

/** The columns that say whose a row of a project is. */
export function ownerOf({ district }: Story, project: StoryProject) {
  return { districtId: district.id, departmentId: project.department.id, unitId: project.unit.id };
}

/** Projects with their year, budget and approved goal. */
export async function storeProjects(rows: RowsOf, story: Story): Promise<void> {
  const { projects, fiscalYear } = story;
  const approver = story.posts.find(({ role }) => role === "PERFORMANCE_OFFICE");
  await rows(Project).addAll(projects.map((project) => ({ ...ownerOf(story, project), id: project.id, code: project.code, name: project.name, pinyin: pinyinInitials(project.name), kind: project.kind, classified: false })));
  await rows(ProjectYear).addAll(
    projects.map((project) => ({
      ...ownerOf(story, project), id: project.yearId, projectId: project.id, fiscalYear, frame: project.frame, curve: [...project.curve], isKey: project.isKey,
      initialFen: project.initialFen, adjustedFen: project.adjustedFen, paidFen: sumFen(told(story.money, project).payments.map(({ amountFen }) => amountFen)),
    })),
  );
  await rows(BudgetLine).addAll(
    projects.flatMap((project) => project.lines.map(({ id, source, origin, initialFen }) => ({ ...ownerOf(story, project), id, projectId: project.id, projectYearId: project.yearId, source, origin, initialFen }))),
  );
  await rows(BudgetChange).addAll(
    projects.flatMap((project) => project.lines.flatMap(({ id: budgetLineId, changes }) => changes.map((change) => ({ ...ownerOf(story, project), ...change, projectId: project.id, budgetLineId })))),
  );
  await rows(GoalVersion).addAll(
    projects.map((project) => {
      const { text, docNo, approvedAt, indicators } = told(story.goals, project);
      return {
        ...ownerOf(story, project), id: project.goalId, projectId: project.id, projectYearId: project.yearId, no: 1, state: "APPROVED" as const, frame: project.frame, text,
        indicatorCount: indicators.length, approvedBy: approver?.appointmentId ?? null, approvedAt, approvedDocNo: docNo,
      };
    }),
  );
  await rows(Indicator).addAll(
    projects.flatMap((project) =>
      told(story.goals, project).indicators.map((indicator, index) => ({
        ...ownerOf(story, project), ...indicatorColumns(indicator), projectId: project.id, goalVersionId: project.goalId, id: indicator.id, lineageId: indicator.id, ord: index + 1,
      })),
    ),
  );
}

/** Payments as the treasury's feed delivered them: one delivery a month. */
export async function storePayments(rows: RowsOf, story: Story): Promise<void> {
  const { fiscalYear, district, newId } = story;
  const months = Array.from({ length: LAST_PAYMENT.month }, (_, index) => index + 1);
  const deliveries = months.map((month) => {
    const importedAt = month === LAST_PAYMENT.month ? cst(fiscalYear, month, LAST_PAYMENT.day + 1, 7, 30) : cst(fiscalYear, month + 1, 2, 7, 30);
    const name = `${fiscalYear}-${String(month).padStart(2, "0")}`;
    const id = newId(importedAt);
    const payments = story.projects.flatMap((project): New<Payment>[] =>
      told(story.money, project)
        .payments.filter(({ delivered }) => delivered === month)
        .map(({ id: paymentId, line, paidOn, amountFen, voucherKey }) => ({ ...ownerOf(story, project), id: paymentId, importId: id, projectId: project.id, projectYearId: project.yearId, budgetLineId: line.id, paidOn, amountFen, voucherKey })),
    );
    return { id, importedAt, name, payments };
  });
  await rows(PaymentImport).addAll(
    deliveries.map(({ id, importedAt, name, payments }) => ({
      id, districtId: district.id, fileName: `国库集中支付接口 ${name}`, importedAt,
      sha256: sha256(canonicalJson(payments.map(({ voucherKey, paidOn, amountFen }) => [voucherKey, paidOn, amountFen]))),
      asOf: payments.reduce((latest, { paidOn }) => (paidOn > latest ? paidOn : latest), `${name}-01`),
      rows: payments.length, totalFen: fen(payments.reduce((sum, { amountFen }) => sum + amountFen, 0)),
    })),
  );
  await rows(Payment).addAll(deliveries.flatMap(({ payments }) => payments));
}
