import { chinaDate, fen, presentOf, type Fen } from "@jianxiao/domain";
import type { Reading } from "../../../database/unit-of-work.js";
import { Department, DepartmentRef, Succession, Unit } from "../../organisation/index.js";
import { GoalVersion, Project, ProjectYear } from "../../projects/index.js";
import { YearRollLine, YearRollView } from "./roll.types.js";

type Row = {
  projectId: string; yearId: string; code: string; name: string; classified: boolean; adjustedFen: Fen; paidFen: Fen;
  departmentId: string; departmentCode: string; departmentName: string; departmentClosedOn: string | null; goalId: string | null; indicatorCount: number | null; nextId: string | null;
};
export type RollLine = { row: Row; successorId: string | null; headquartersId: string | null; against: string | null; done: boolean };

/** Every project of a year with what the roll would do: five statements, however many projects. */
export async function rollLines({ rows, now }: Reading, fromYear: number): Promise<{ lines: RollLine[]; departments: Map<string, Department> }> {
  const found = await rows(ProjectYear).select("y")
    .join(Project, "p", "p.id = y.projectId").join(Department, "d", "d.id = y.departmentId")
    .leftJoin(GoalVersion, "g", "g.projectYearId = y.id AND g.state = 'APPROVED'")
    .leftJoin(ProjectYear, "n", "n.continuedFromId = y.id")
    .where("y.fiscalYear = :fromYear", { fromYear })
    .columns({
      projectId: "p.id", yearId: "y.id", code: "p.code", name: "p.name", classified: "p.classified", adjustedFen: "y.adjustedFen", paidFen: "y.paidFen",
      departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name", departmentClosedOn: "d.closedOn", goalId: "g.id", indicatorCount: "g.indicatorCount", nextId: "n.id",
    })
    .orderBy("p.code").orderBy("g.no").all<Row>();
  const latest = new Map(found.map((row) => [row.yearId, row]));
  const byHand = new Set((await rows(ProjectYear).select("y").where("y.fiscalYear = :toYear", { toYear: fromYear + 1 }).columns({ projectId: "y.projectId" }).all<{ projectId: string }>()).map(({ projectId }) => projectId));
  const successions = await rows(Succession).findMany({});
  const today = chinaDate(now);
  const lines = [...latest.values()].map((row): RollLine => {
    const present = presentOf(successions, row.departmentId, today);
    return { row, successorId: present === row.departmentId ? null : present, headquartersId: null, done: row.nextId !== null || byHand.has(row.projectId), against: null };
  });
  const successors = [...new Set(lines.flatMap(({ successorId }) => successorId ?? []))];
  const departments = new Map((await rows(Department).byIds(successors)).map((department) => [department.id, department]));
  const homes = new Map((await rows(Unit).findMany({ departmentId: successors, isHeadquarters: true })).map(({ departmentId, id }) => [departmentId, id]));
  for (const line of lines) {
    line.headquartersId = line.successorId === null ? null : (homes.get(line.successorId) ?? null);
    // A department that was split or simply closed: which of the others takes the project on only a person can say.
    if (line.successorId === null && line.row.departmentClosedOn !== null && line.row.departmentClosedOn <= today) line.against = "ROLL_WITHOUT_SUCCESSOR";
    else if (line.successorId !== null && line.headquartersId === null) line.against = "ROLL_WITHOUT_SUCCESSOR";
  }
  return { lines, departments };
}

export async function rollView(reading: Reading, fromYear: number): Promise<YearRollView> {
  const { lines, departments } = await rollLines(reading, fromYear);
  return Object.assign(new YearRollView(), {
    fromYear, toYear: fromYear + 1,
    lines: lines.map(({ row, successorId, against, done }) => {
      const successor = successorId === null ? undefined : departments.get(successorId);
      return Object.assign(new YearRollLine(), {
        projectId: row.projectId, code: row.code, name: row.name, department: new DepartmentRef({ id: row.departmentId, code: row.departmentCode, name: row.departmentName }),
        successor: successor ? new DepartmentRef(successor) : null, adjustedFen: row.adjustedFen, balanceFen: fen(row.adjustedFen - row.paidFen), indicatorCount: row.indicatorCount ?? 0, done, against,
      });
    }),
  });
}
