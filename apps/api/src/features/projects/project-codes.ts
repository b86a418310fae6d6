import type { RowsOf } from "../../access/rows.js";
import { Project } from "./project.entity.js";

type Wanted = { department: string; year: number };

/** Codes for projects whose form has none: `<department>-<year>-<nnn>`, going on from the highest there is or the same file brings. */
export class ProjectCodes {
  private constructor(private readonly highest: Map<string, number>) {}

  static async of(rows: RowsOf, wanted: readonly Wanted[], brought: readonly string[]): Promise<ProjectCodes> {
    const prefixes = [...new Set(wanted.map(prefixOf))];
    const highest = new Map<string, number>();
    for (const prefix of prefixes) {
      const taken = await rows(Project).select("p").where("p.code LIKE :pattern", { pattern: `${prefix}%` }).columns({ code: "p.code" }).all<{ code: string }>();
      const codes = [...taken.map(({ code }) => code), ...brought.filter((code) => code.startsWith(prefix))];
      highest.set(prefix, Math.max(0, ...codes.map((code) => Number(code.slice(prefix.length))).filter(Number.isSafeInteger)));
    }
    return new ProjectCodes(highest);
  }

  next(department: string, year: number): string {
    const prefix = prefixOf({ department, year });
    const number = (this.highest.get(prefix) ?? 0) + 1;
    this.highest.set(prefix, number);
    return `${prefix}${String(number).padStart(3, "0")}`;
  }
}

function prefixOf({ department, year }: Wanted): string {
  return `${department}-${year}-`;
}
