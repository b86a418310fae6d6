import { chinaDate, isMeasured, MEASURED_ITEMS, ranked, scoreDepartment, type AssessmentItem, type MeasuredItem, type Share } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Department, DepartmentRef } from "../organisation/index.js";
import { ledgerYear } from "../results/index.js";
import { currentSetting } from "../settings/index.js";
import { EVENTS } from "./assessment-events.js";
import { scoresOf, standingMarks } from "./assessment-marks.js";
import { AssessedDepartment, AssessedItem, AssessmentEvent, AssessmentView } from "./assessment.types.js";

/** Every department's score of a year with its place. The events are counted from the very lists a point can be followed into; statements do not grow with departments. */
export async function assessment(reading: Reading, viewer: Viewer, asked: number | null | undefined): Promise<AssessmentView> {
  const { rows } = reading;
  const fiscalYear = asked ?? (await ledgerYear(rows, chinaDate(reading.now)));
  const { version, body } = await currentSetting(rows, "ASSESSMENT");
  const departments = mayLook(viewer) ? await rows(Department).findMany({ closedOn: null }, { order: { code: "ASC" } }) : [];
  const shares = new Map<string, Record<MeasuredItem, Share>>();
  for (const item of Object.keys(EVENTS) as MeasuredItem[]) {
    for (const { departmentId, met } of await EVENTS[item](reading, fiscalYear)) {
      const own = shares.get(departmentId) ?? nothing();
      shares.set(departmentId, own);
      own[item] = { met: own[item].met + (met ? 1 : 0), of: own[item].of + 1 };
    }
  }
  const marks = await standingMarks(rows, fiscalYear);
  const scored = departments.map((department) => ({ department, ...scoreDepartment(body, shares.get(department.id) ?? nothing(), scoresOf(marks.get(department.id))) }));
  return Object.assign(new AssessmentView(), {
    fiscalYear, tableVersion: version, markable: mayMark(viewer),
    departments: ranked(scored).map(({ department, items, ...rest }) => Object.assign(new AssessedDepartment(), {
      ...rest, place: SEES_ALL.includes(viewer.role) ? rest.place : null, department: new DepartmentRef(department),
      items: items.map(({ share, ...item }) => Object.assign(new AssessedItem(), { ...item, met: share?.met ?? null, of: share?.of ?? null })),
    })),
  });
}

/** Those who see every department; only they are told places. */
const SEES_ALL: readonly Viewer["role"][] = ["PERFORMANCE_OFFICE", "BUREAU_LEADER", "SUPERVISOR"];

/** Who sees whole departments: a unit sees only its own part of one, which is no score, and an evaluator none. */
export function mayLook({ role }: Viewer): boolean {
  return SEES_ALL.includes(role) || role === "BUSINESS_OFFICE" || role === "DEPARTMENT_LEADER" || role === "DEPARTMENT_SUBMITTER";
}

/** Who gives points for what no event tells of. */
export function mayMark({ role }: Viewer): boolean {
  return role === "PERFORMANCE_OFFICE";
}

/** What a point of one department rests on, those that cost points first. */
export async function assessmentEvents(reading: Reading, fiscalYear: number, departmentId: string, item: AssessmentItem): Promise<AssessmentEvent[]> {
  const events = isMeasured(item) ? await EVENTS[item](reading, fiscalYear) : [];
  return events.filter((event) => event.departmentId === departmentId).sort((one, other) => Number(one.met) - Number(other.met) || one.title.localeCompare(other.title) || one.id.localeCompare(other.id)).map((event) => Object.assign(new AssessmentEvent(), event));
}

function nothing(): Record<MeasuredItem, Share> {
  return Object.fromEntries(MEASURED_ITEMS.map((item) => [item, { met: 0, of: 0 }])) as Record<MeasuredItem, Share>;
}
