import type { DepartmentWords } from "./department.js";
import { CITY } from "./city.js";
import { COUNTRY } from "./country.js";
import { PARTY } from "./party.js";
import { PEOPLE } from "./people.js";
import { TOWNS } from "./towns.js";

/** The 59 departments of 云溪区 by code. Places and bodies are invented. */
export const DEPARTMENTS: readonly DepartmentWords[] = [...PARTY, ...PEOPLE, ...COUNTRY, ...CITY, ...TOWNS].sort((a, b) => (a.code < b.code ? -1 : 1));
