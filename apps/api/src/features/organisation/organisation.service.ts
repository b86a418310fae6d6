import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { Department, Office } from "./organisation.entity.js";

export type DepartmentQuery = { readonly search?: string | null; readonly limit: number; readonly offset: number };

/** Departments and offices, as far as they exist for the viewer. */
export class OrganisationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Sorted by code. `search` is held against code, name and the initials of its pinyin. */
  async departments(viewer: Viewer, { search, limit, offset }: DepartmentQuery): Promise<{ nodes: Department[]; total: number }> {
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const text = search?.trim().toLowerCase() ?? "";
      const found = rows(Department).select("d").columns({ id: "d.id" }).orderBy("d.code");
      if (text !== "") found.where("INSTR(LOWER(d.name), :text) > 0 OR INSTR(LOWER(d.code), :text) > 0 OR INSTR(d.pinyin, :text) > 0", { text });
      const ids = (await found.limit(limit, offset).all<{ id: string }>()).map(({ id }) => id);
      const byId = new Map((await rows(Department).byIds(ids)).map((department) => [department.id, department]));
      return { nodes: ids.flatMap((id) => byId.get(id) ?? []), total: await found.count() };
    });
  }

  async department(viewer: Viewer, id: string): Promise<Department | undefined> {
    return this.unitOfWork.read(viewer, ({ rows }) => rows(Department).find(id));
  }

  async offices(viewer: Viewer): Promise<Office[]> {
    return this.unitOfWork.read(viewer, ({ rows }) => rows(Office).findMany({}, { order: { code: "ASC" } }));
  }
}
