import type { OfficeCode } from "../offices.js";

/**
 * One department of 云溪区. `works` are its own projects, one a line: `name/kind of work/budget in 万元 from-to/quantities`,
 * a quantity being `name:unit:yearly target`. Further projects come from the general list until there are `projects` of them.
 */
export type DepartmentWords = {
  code: string;
  name: string;
  office: OfficeCode;
  projects: number;
  /** Units beside the department's own 本级. */
  units?: readonly string[];
  isBureau?: boolean;
  works: readonly string[];
};
