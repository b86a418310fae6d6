import type { FilingFacts, ImportFault, Indicator as Approved } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { approvedIndicator, lastActuals } from "../../monitoring/index.js";
import { GoalVersion, Indicator, Project, ProjectYear } from "../../projects/index.js";
import type { GoalContent, ReadItem } from "../contents.js";
import { fault, topOf } from "../import-kind.js";
import { lintGoal } from "./lint.js";
import { goalKey, importedLines, initialOf } from "./compare.js";
import type { Organisation, Place } from "./organisation.js";

export type Standing = { year: ProjectYear; goal: GoalVersion | undefined; indicators: Indicator[] };

/** What becomes of one form. */
export type GoalPlan = {
  item: ReadItem;
  facts: FilingFacts;
  faults: ImportFault[];
  change: "ADD" | "NEW_VERSION" | "UNCHANGED";
  place: Place | undefined;
  /** The project there is already, and its year with the goal that holds. */
  project: Project | undefined;
  standing: Standing | undefined;
};

/** Holds forms against the projects there are: eight statements for up to 500 forms. */
export async function planGoals(rows: RowsOf, organisation: Organisation, unitId: string | null, items: readonly ReadItem[], seen: Set<string>): Promise<GoalPlan[]> {
  const forms = items.map((item) => ({ item, facts: (item.content as GoalContent).facts }));
  const placed = forms.map((form) => ({ ...form, place: organisation.place(form.facts.project, unitId) }));
  const byCode = await rows(Project).findMany({ code: forms.map(({ facts }) => facts.project.code).filter((code) => code !== "") });
  const byName = await rows(Project).findMany({ name: forms.filter(({ facts }) => facts.project.code === "").map(({ facts }) => facts.project.name) });
  const known = [...byCode, ...byName];
  const years = await rows(ProjectYear).findMany({ projectId: known.map(({ id }) => id) });
  const goals = await rows(GoalVersion).findMany({ projectYearId: years.map(({ id }) => id), state: "APPROVED" });
  const indicators = await rows(Indicator).findMany({ goalVersionId: goals.map(({ id }) => id) }, { order: { ord: "ASC" } });

  const last = await lastActuals(rows, known.map(({ id: projectId, departmentId }) => ({ projectId, departmentId, fiscalYear: forms.find(({ facts }) => facts.fiscalYear > 0)?.facts.fiscalYear ?? 0 })));

  return placed.map(({ item, facts, place }): GoalPlan => {
    const { code, name } = facts.project;
    const at = "unit" in place ? place : undefined;
    const faults = "unit" in place ? [] : [fault(topOf(item), place.code, place.params)];
    const project = code === "" ? byName.find((one) => one.name === name && one.unitId === at?.unit.id) : byCode.find((one) => one.code === code);
    const year = project && years.find(({ projectId, fiscalYear }) => projectId === project.id && fiscalYear === facts.fiscalYear);
    const goal = year && goals.find(({ projectYearId }) => projectYearId === year.id);
    const standing = year && { year, goal, indicators: indicators.filter(({ goalVersionId }) => goalVersionId === goal?.id) };

    const key = `${code === "" ? `${at?.unit.id ?? ""}/${name}` : code}/${facts.fiscalYear}`;
    if (seen.has(key)) faults.push(fault(topOf(item), "DUPLICATE_PROJECT", { projectCode: code || name }));
    seen.add(key);
    if (project && at && project.departmentId !== at.department.id) faults.push(fault(topOf(item), "DUPLICATE_CODE", { projectCode: code, projectName: project.name }));
    if (facts.indicators.length === 0) faults.push(fault(topOf(item), "NO_INDICATORS"));
    const budget = initialOf(importedLines(facts));
    if (year && year.initialFen !== budget) faults.push(fault(topOf(item), "BUDGET_MISMATCH", { ledgerFen: year.initialFen, foundFen: budget }, "WARN"));
    const change = changeOf(facts, standing);
    if (change !== "UNCHANGED") faults.push(...lintGoal(item, facts, project ? (last.get(project.id) ?? []) : []));
    return { item, facts, faults, place: at, project, standing, change };
  });
}

function changeOf(facts: FilingFacts, standing: Standing | undefined): GoalPlan["change"] {
  if (!standing) return "ADD";
  if (!standing.goal) return "NEW_VERSION";
  const approved: Approved[] = standing.indicators.map(approvedIndicator);
  return goalKey(standing.goal.text, approved) === goalKey(facts.project.goalText ?? "", facts.indicators) ? "UNCHANGED" : "NEW_VERSION";
}
