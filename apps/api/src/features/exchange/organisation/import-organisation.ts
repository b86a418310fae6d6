import { chinaDate } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork, Work } from "../../../database/unit-of-work.js";
import { addDepartment, addOffice, addUnit, assignOffice, Department, Office, renameBody, Unit } from "../../organisation/index.js";
import type { OrganisationContent, ReadItem } from "../contents.js";
import { ChangedSincePreview, fault, type ImportKind, type Judged, type LookedAt, type Result } from "../import-kind.js";
import type { Job } from "../job.entity.js";
import type { PreviewLine } from "../preview.js";
import { planLine, type Step } from "./plan.js";
import { Standing } from "./standing.js";

/** 机构一览: departments with their 本级, units, offices and who looks after whom. A code known already keeps its body; another name renames it from today. */
export class ImportOrganisation implements ImportKind {
  private standing: Standing | undefined;

  constructor(
    private readonly viewer: Viewer,
    private readonly job: Pick<Job, "id" | "fileName" | "sha256">,
  ) {}

  async judge(unitOfWork: UnitOfWork, items: readonly ReadItem[]): Promise<Judged[]> {
    const standing = (this.standing ??= await unitOfWork.read(this.viewer, ({ rows, now }) => Standing.of(rows, chinaDate(now))));
    return items.map((item) => {
      const { line, columns } = item.content as OrganisationContent;
      const { steps, faults } = planLine(standing, line);
      const found = faults.map(({ column, code, params }) => fault({ sheet: item.sheet, row: line.row, column: columns[column] ?? "A" }, code, params));
      return { faults: found, preview: found.length > 0 ? [] : previewOf(item, line.row, steps) };
    });
  }

  async apply(work: Work, items: readonly LookedAt[]): Promise<Result> {
    const today = chinaDate(work.now);
    const standing = await Standing.of(work.rows, today);
    const counts = { count: items.length, added: 0, changed: 0 };
    for (const { content, preview } of items) {
      const { line } = content as OrganisationContent;
      const { steps, faults } = planLine(standing, line);
      const looked = preview.filter(({ change }) => change !== "UNCHANGED").length;
      if (faults.length > 0 || steps.length !== looked) throw new ChangedSincePreview();
      for (const step of steps) {
        await take(work, step, today);
        counts[step.do.startsWith("ADD") ? "added" : "changed"] += 1;
      }
    }
    await work.audit("IMPORT_ORGANISATION", { object: "job", objectId: this.job.id, of: { departmentId: null }, params: { ...counts, fileName: this.job.fileName, sha256: this.job.sha256 } });
    return counts;
  }
}

async function take(work: Work, step: Step, today: string): Promise<void> {
  const { rows } = work;
  const departmentId = async (code: string) => only(await rows(Department).findMany({ code })).id;
  switch (step.do) {
    case "ADD_OFFICE":
      return void (await addOffice(work, { code: step.code, name: step.name, kind: step.kind }));
    case "ADD_DEPARTMENT":
      return void (await addDepartment(work, { code: step.code, name: step.name, isBureau: false }, step.headquartersCode));
    case "ADD_UNIT":
      return void (await addUnit(work, { code: step.code, name: step.name, departmentId: await departmentId(step.departmentCode), isHeadquarters: false }));
    case "ASSIGN":
      return assignOffice(work, await departmentId(step.departmentCode), only(await rows(Office).findMany({ code: step.officeCode })).id, today);
    case "RENAME": {
      const { kind, code, name } = step;
      const found: (Department | Unit | Office)[] = kind === "OFFICE" ? await rows(Office).findMany({ code }) : kind === "UNIT" ? await rows(Unit).findMany({ code }) : await rows(Department).findMany({ code });
      return renameBody(work, only(found), name, today);
    }
  }
}

/** The body a step speaks of; somebody may have taken it away since the plan. */
function only<Row>([found]: readonly Row[]): Row {
  if (!found) throw new ChangedSincePreview();
  return found;
}

function previewOf({ sheet }: ReadItem, row: number, steps: readonly Step[]): PreviewLine[] {
  if (steps.length === 0) return [{ key: `${sheet}/${row}`, title: `${sheet} ${row}`, change: "UNCHANGED", detail: {} }];
  return steps.map((step, at): PreviewLine => {
    const key = `${sheet}/${row}/${at}`;
    switch (step.do) {
      case "RENAME":
        return { key, title: step.was, change: "RENAME", detail: { code: step.code, newName: step.name } };
      case "ASSIGN":
        return { key, title: step.departmentName, change: "ASSIGN", detail: { office: step.officeName } };
      case "ADD_OFFICE":
      case "ADD_DEPARTMENT":
      case "ADD_UNIT":
        return { key, title: step.name, change: "ADD", detail: { code: step.code } };
    }
  });
}
