import { chinaDate, type BodyFacts, type BodyKind } from "@jianxiao/domain";
import type { Rows, RowsOf } from "../../access/rows.js";
import type { Work } from "../../database/unit-of-work.js";
import { OrgName } from "./org-name.entity.js";
import { Department, Office, OfficeDepartment, Unit } from "./organisation.entity.js";
import { pinyinInitials } from "./pinyin.js";

/** A department, unit or office as far as they are alike. */
export type Body = Department | Unit | Office;

const ENTITIES = { DEPARTMENT: Department, UNIT: Unit, OFFICE: Office } as const;

/** The rows of one kind of body, typed by what they have in common. */
export function bodies(rows: RowsOf, kind: BodyKind): Rows<Body> {
  return rows(ENTITIES[kind] as typeof Department) as unknown as Rows<Body>;
}

export function kindOf(body: Body): BodyKind {
  return body instanceof Department ? "DEPARTMENT" : body instanceof Unit ? "UNIT" : "OFFICE";
}

/** What a body is by its own row, for the question what may be done to it. */
export function bodyFacts(body: Body): Omit<BodyFacts, "departmentsHeld"> {
  return {
    kind: kindOf(body), closedOn: body.closedOn, isBureau: body instanceof Department && body.isBureau, isHeadquarters: body instanceof Unit && body.isHeadquarters,
    officeKind: body instanceof Office ? body.kind : null,
  };
}

/** Departments an office looks after on a day or will. */
export function stillHeld(terms: readonly OfficeDepartment[], today: string): number {
  return new Set(terms.filter(({ until }) => until === null || until >= today).map(({ departmentId }) => departmentId)).size;
}

export type NewDepartment = { code: string; name: string; isBureau: boolean };

/** Sets up a department with its 本级, which carries the first code below it. */
export async function addDepartment({ rows, now }: Work, { code, name, isBureau }: NewDepartment, headquartersCode = `${code}001`): Promise<{ department: Department; headquarters: Unit }> {
  const department = await rows(Department).add({ code, name, isBureau, pinyin: pinyinInitials(name).slice(0, 100), closedOn: null });
  const headquarters = await rows(Unit).add({ departmentId: department.id, code: headquartersCode, name: headquartersName(name), isHeadquarters: true });
  await startNames(rows, now, department, headquarters);
  return { department, headquarters };
}

export async function addUnit({ rows, now }: Work, unit: { departmentId: string; code: string; name: string; isHeadquarters: boolean }): Promise<Unit> {
  const added = await rows(Unit).add(unit);
  await startNames(rows, now, added);
  return added;
}

export async function addOffice({ rows, now }: Work, office: Pick<Office, "code" | "name" | "kind">): Promise<Office> {
  const added = await rows(Office).add(office);
  await startNames(rows, now, added);
  return added;
}

async function startNames(rows: RowsOf, now: Date, ...added: Body[]): Promise<void> {
  await rows(OrgName).addAll(added.map((body) => ({ kind: kindOf(body), orgId: body.id, from: chinaDate(now), name: body.name })));
}

/** Gives a body its new name from a day on; the name it had stays in its history. A department's 本级 is called after it. */
export async function renameBody(work: Work, body: Body, name: string, from: string): Promise<void> {
  const { rows, now } = work;
  const kind = kindOf(body);
  const known = await rows(OrgName).findMany({ orgId: body.id });
  if (known.length === 0) await rows(OrgName).add({ kind, orgId: body.id, from: dayBefore(chinaDate(body.createdAt), from), name: body.name });
  await rows(OrgName).add({ kind, orgId: body.id, from, name });
  const was = body.name;
  body.name = name;
  if (body instanceof Department) body.pinyin = pinyinInitials(name).slice(0, 100);
  await bodies(rows, kind).save(body);
  await work.audit("RENAME_BODY", { object: kind.toLowerCase(), objectId: body.id, of: { departmentId: departmentOf(body) }, params: { was, name, from } });
  if (!(body instanceof Department)) return;
  const [headquarters] = await rows(Unit).findMany({ departmentId: body.id, isHeadquarters: true });
  if (headquarters?.name === headquartersName(was)) await renameBody({ ...work, now }, headquarters, headquartersName(name), from);
}

/** Ends what offices look after a department, and lets another begin. */
export async function assignOffice({ rows }: Pick<Work, "rows">, departmentId: string, officeId: string, from: string): Promise<void> {
  const standing = (await rows(OfficeDepartment).findMany({ departmentId })).filter(({ until }) => until === null || until >= from);
  const last = lastDayBefore(from);
  for (const term of standing) {
    if (term.from >= from) await rows(OfficeDepartment).remove({ id: term.id });
    else await rows(OfficeDepartment).update({ id: term.id }, { until: last });
  }
  await rows(OfficeDepartment).add({ officeId, departmentId, from });
}

export function departmentOf(body: Body): string | null {
  return body instanceof Department ? body.id : body instanceof Unit ? body.departmentId : null;
}

export const headquartersName = (department: string): string => `${department}本级`;

const DAY = 86_400_000;

/** The day before a day, `YYYY-MM-DD`. */
function lastDayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/** `day`, or the last day before `limit` where it isn't earlier. */
function dayBefore(day: string, limit: string): string {
  return day < limit ? day : lastDayBefore(limit);
}
