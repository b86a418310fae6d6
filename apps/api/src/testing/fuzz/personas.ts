import { ROLES } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { viewerByAppointment } from "../../features/identity/viewers.js";
import { SESSION_STEPS } from "../../features/identity/credential.entity.js";
import type { Granted } from "./owners.js";
import type { RawRow } from "./raw-rows.js";
import { tokenOf } from "./stories.js";
import { EVALUATORS, type World } from "./world.js";

/** Somebody who asks: a role at a place, or nobody. */
export type Persona = { readonly name: string; readonly viewer: Viewer | undefined; /** The cookie, where it is not that of a session under the post. */ readonly token?: string; readonly granted?: Granted; /** What of the world is theirs at most: which thinner world must look the same to them. */ readonly within: "UNIT" | "DEPARTMENT" | "DISTRICT" | "NONE" };

/** Every role at its own place, at a sibling unit, another department and another district; evaluators in every state of their grant; a stranger. */
export async function personasOf({ rows, cast }: World, unitOfWork: UnitOfWork): Promise<Persona[]> {
  const appointments = rows.get("appointment") ?? [];
  const twin = (id: string) => cast.twinOf.get(id) ?? "";
  const places: [string, RawRow][] = [
    ["own", { districtId: cast.districtId, departmentId: cast.own.departmentId, unitId: cast.own.id }],
    ["sibling unit", { districtId: cast.districtId, departmentId: cast.own.departmentId, unitId: cast.sibling.id }],
    ["other department", { districtId: cast.districtId, departmentId: cast.other.departmentId, unitId: cast.other.id }],
    ["other district", { districtId: twin(cast.districtId), departmentId: twin(cast.own.departmentId), unitId: twin(cast.own.id) }],
  ];
  const personas: Persona[] = [{ name: "a stranger", viewer: undefined, within: "NONE" }];
  // Everybody has just proved to be there: what stands behind that question is walked too.
  const viewerOf = async (row: RawRow | undefined): Promise<Viewer | undefined> => {
    const viewer = row && (await unitOfWork.systemRead("test", ({ rows: system, now }) => viewerByAppointment(system, String(row["id"]), now)));
    return viewer && { ...viewer, provenAt: unitOfWork.now(), proofMinutes: 24 * 60 };
  };
  const known = new Set<unknown>();
  for (const role of ROLES) {
    if (role === "EVALUATOR") continue;
    for (const [place, at] of places) {
      const found = appointments.find((row) => row["role"] === role && row["districtId"] === at["districtId"] && (row["departmentId"] === null || row["departmentId"] === at["departmentId"]) && (row["unitId"] === null || row["unitId"] === at["unitId"]) && (role !== "BUSINESS_OFFICE" || looksAfter(rows.get("office_department") ?? [], row["officeId"], at["departmentId"])));
      if (!found || known.has(found["id"])) continue;
      known.add(found["id"]);
      const viewer = await viewerOf(found);
      if (viewer) personas.push({ name: `${role}, ${place}`, viewer, within: place !== "own" ? "NONE" : "unitId" in viewer ? "UNIT" : "departmentId" in viewer ? "DEPARTMENT" : role === "BUSINESS_OFFICE" ? "NONE" : "DISTRICT" });
    }
  }
  const filler = appointments.find((row) => row["role"] === "UNIT_FILLER" && row["unitId"] === cast.own.id);
  for (const step of SESSION_STEPS) personas.push({ name: `a stranger at ${step}`, viewer: undefined, token: tokenOf(String(filler?.["id"]), step), within: "NONE" });
  for (const kind of EVALUATORS) {
    const account = (rows.get("account") ?? []).find((row) => row["login"] === `fuzz.${kind}`);
    const viewer = await viewerOf(appointments.find((row) => row["accountId"] === account?.["id"]));
    const granted = kind === "valid" ? { projects: new Set([cast.projectId]), departments: new Set([cast.own.departmentId]) } : { projects: new Set<string>(), departments: new Set<string>() };
    if (viewer) personas.push({ name: `EVALUATOR, ${kind}`, viewer, granted, within: "NONE" });
  }
  return personas;
}

function looksAfter(rows: readonly RawRow[], officeId: unknown, departmentId: unknown): boolean {
  return rows.some((row) => row["officeId"] === officeId && row["departmentId"] === departmentId);
}
