import {
  cellAt, departmentFacts, draftSection, fen, NOTHING_TYPED, REPORT_OUTLINE, reportFacts, sumFen, wanyuanText, withCell,
  type Fen, type FilingFacts, type ReportSource,
} from "@jianxiao/domain";
import type { StoryDepartment } from "./organisation.js";
import type { Random } from "./random.js";

/** How far a department is with the two forms it writes for itself. */
export type OwnProgress = "ALL" | "HALF" | "NONE";

export type OwnTold = { department: FilingFacts; report: FilingFacts };

type Setting = { fiscalYear: number; cutOffMonth: number; department: StoryDepartment; progress: OwnProgress; random: Random };
type Projects = { name: string; budgetFen: Fen; executedFen: Fen }[];

/** Tells a department's overall table and report from its project forms, by the rules they are filled in with on screen. */
export function tellOwnForms({ fiscalYear, cutOffMonth, department, progress, random }: Setting, projects: Projects, source: Omit<ReportSource, "department" | "departmentName" | "fiscalYear" | "cutOffMonth">, monitored: number): OwnTold {
  const head = { fiscalYear, cutOffMonth, departmentCode: department.code, departmentName: department.name };
  const total = source.rows.find(({ isTotal }) => isTotal);
  const zero = fen(0);
  const known = {
    count: projects.length, monitored, exempt: source.exempt,
    initialFen: total?.initialFen ?? zero, adjustedFen: total?.adjustedFen ?? zero, executedFen: total?.executedFen ?? zero, expectedFen: total?.expectedFen ?? zero,
  };
  const blank = departmentFacts(head, "HENAN", NOTHING_TYPED, known);
  const cells = progress === "NONE" ? [] : [...about(department), ...money(known, cutOffMonth, random), ...tasks(projects)];
  const half = typed(blank, cells);
  const table = progress === "ALL" ? typed(half, overall(half, random)) : half;
  const drawn = { ...source, ...head, department: table.department ?? null };
  const empty = reportFacts(head, [], drawn);
  const written = REPORT_OUTLINE.slice(0, progress === "ALL" ? undefined : progress === "HALF" ? 2 : 0);
  const report = reportFacts(head, written.map(({ key }) => ({ key, body: empty.report ? draftSection(key, empty.report) : null })), drawn);
  return { department: table, report };
}

type Typed = readonly [path: string, text: string];

function typed(facts: FilingFacts, cells: readonly Typed[]): FilingFacts {
  return cells.reduce((form, [path, text]) => withCell(form, path, text), facts);
}

function about({ name }: StoryDepartment): Typed[] {
  const field = name.replace(/(委员会|管理局|工作局|局|办公室|中心)$/, "");
  return [
    ["department.functions", `贯彻执行${field}工作的方针政策，拟订全区相关规划并组织实施，承担行业管理、公共服务和监督检查职责，完成区委、区政府交办的其他任务`],
    ["department.dutyGoal", `围绕区委、区政府中心工作，保质保量完成${field}年度重点任务，提高财政资金使用效益，服务对象满意度达到 90% 以上`],
  ];
}

/** Basic expenditure beside the projects, and income that covers both, before and after the adjustment. */
function money({ initialFen, adjustedFen }: { initialFen: Fen; adjustedFen: Fen }, month: number, random: Random): Typed[] {
  const share = (whole: number, part: number) => fen(Math.round((whole * part) / 10_000) * 10_000);
  const staff = share(adjustedFen + 60_000_000, random.between(0.25, 0.5));
  const operation = share(staff, random.between(0.12, 0.22));
  const line = (row: string, initial: Fen, adjusted: Fen): Typed[] => [
    [`funds.${row}.initial`, wanyuanText(initial)], [`funds.${row}.adjusted`, wanyuanText(adjusted)],
    [`funds.${row}.executed`, wanyuanText(share(adjusted, (month / 12) * random.between(0.94, 1)))], [`funds.${row}.expected`, wanyuanText(adjusted)],
  ];
  const income = (projectsFen: Fen) => sumFen([projectsFen, staff, operation]);
  return [...line("basicStaff", staff, staff), ...line("basicPublic", operation, operation), ...line("incomeFiscal", income(initialFen), income(adjustedFen))];
}

function tasks(projects: Projects): Typed[] {
  const largest = [...projects].sort((one, other) => other.budgetFen - one.budgetFen).slice(0, 3);
  return largest.flatMap(({ name, budgetFen, executedFen }, index): Typed[] => [
    [`tasks[${index + 1}].name`, name], [`tasks[${index + 1}].content`, `按批复的绩效目标实施${name}`], [`tasks[${index + 1}].projects`, name],
    [`tasks[${index + 1}].budget`, wanyuanText(budgetFen)], [`tasks[${index + 1}].progress`, `按计划推进，已支出 ${wanyuanText(executedFen)} 万元`],
  ]);
}

/** Names of own indicators, by the row of the frame they stand in. */
const OWN: Record<string, readonly [name: string, target: string, actual: string]> = {
  task1: ["年度重点任务按期完成率", "100%", "按期推进，已完成 78%"], duty1: ["履职目标完成情况", "全面完成", "按序时推进"],
  benefit1: ["公共服务水平", "明显提升", "有所提升"], satisfaction1: ["服务对象满意度", "≥90%", "93%"],
};

function overall(facts: FilingFacts, random: Random): Typed[] {
  return (facts.department?.indicators ?? []).filter(({ yearEnd, optional }) => !yearEnd && !optional).flatMap(({ id, given, target, computed }): Typed[] => {
    const at = (column: string, text: string): Typed => [`indicators[${id}].${column}`, text];
    const [name = "", wanted = "", done = ""] = OWN[id] ?? [];
    const goal = given === null ? wanted : (target ?? "");
    const behind = computed === "EXECUTION_RATE" && Number(cellAt(facts, `indicators[${id}].actual`)?.text ?? 0) < 60;
    return [
      ...(given === null ? [at("name", name), at("target", wanted)] : []),
      ...(computed === null ? [at("actual", given === null ? done : measured(goal, random))] : []),
      at("forecast", goal),
      at("likelihood", behind ? "POSSIBLE" : "CERTAIN"),
      ...(behind ? [at("causes", "FUNDING"), at("explanation", "部分项目资金下达较晚，支出集中在四季度"), at("measure", "按周调度支付进度，四季度完成支出"), at("measureDue", `${facts.fiscalYear}-12-10`)] : []),
    ];
  });
}

function measured(target: string, random: Random): string {
  if (target.startsWith("≤")) return `${random.int(48, 71)}%`;
  if (target.startsWith("≥")) return `${random.int(61, 88)}%`;
  return target;
}

