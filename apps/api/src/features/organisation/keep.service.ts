import { bodyCodeFault, chinaDate, reasonsAgainstClosing, mayNotKeep, type BodyFacts, type BodyKind, type OrganisationAct } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound, StaleVersion } from "../../graphql/problems.js";
import { addDepartment, addOffice, addUnit, assignOffice, bodies, bodyFacts, departmentOf, kindOf, renameBody, stillHeld, type Body } from "./bodies.js";
import type { AssignOfficeInput, CloseBodyInput, CreateDepartmentInput, CreateOfficeInput, CreateUnitInput, RenameBodyInput } from "./keep.input.js";
import { OrganisationChanged, type OrganisationResult } from "./keep.results.js";
import { OrgName } from "./org-name.entity.js";
import { Department, Office, OfficeDepartment, Unit } from "./organisation.entity.js";

/** Departments, units and offices are set up, renamed and closed, and offices assigned to look after departments. */
export class OrganisationKeeping {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  createDepartment(viewer: Viewer, { code, name, isBureau, officeId }: CreateDepartmentInput): Promise<OrganisationResult> {
    return this.keep(viewer, "KEEP_BODIES", async (work) => {
      const fault = fieldFault(code, name);
      if (fault) return fault;
      const { rows, now } = work;
      const office = officeId ? await rows(Office).find(officeId) : undefined;
      if (officeId && !office) return new NotFound("office");
      if (office && office.kind !== "BUSINESS") return new Invalid("NOT_A_BUSINESS_OFFICE", "officeId");
      const [bureau] = isBureau ? await rows(Department).findMany({ isBureau: true }) : [];
      if (bureau) return new Invalid("BUREAU_EXISTS", "isBureau", { name: bureau.name });
      const { department } = await addDepartment(work, { code: code.trim(), name: name.trim(), isBureau });
      await setUp(work, department);
      if (office) await this.assign(work, department, office, chinaDate(now));
      return new OrganisationChanged(department);
    });
  }

  createUnit(viewer: Viewer, { departmentId, code, name }: CreateUnitInput): Promise<OrganisationResult> {
    return this.keep(viewer, "KEEP_BODIES", async (work) => {
      const fault = fieldFault(code, name);
      if (fault) return fault;
      const department = await work.rows(Department).find(departmentId);
      if (!department) return new NotFound("department");
      if (department.closedOn !== null) return new NotAllowed([{ code: "BODY_CLOSED", params: {} }]);
      await setUp(work, await addUnit(work, { departmentId, code: code.trim(), name: name.trim(), isHeadquarters: false }));
      return new OrganisationChanged(department);
    });
  }

  createOffice(viewer: Viewer, { code, name, kind }: CreateOfficeInput): Promise<OrganisationResult> {
    return this.keep(viewer, "KEEP_BODIES", async (work) => {
      const fault = fieldFault(code, name);
      if (fault) return fault;
      const office = await addOffice(work, { code: code.trim(), name: name.trim(), kind });
      await setUp(work, office);
      return new OrganisationChanged(office);
    });
  }

  rename(viewer: Viewer, { kind, id, version, name, from }: RenameBodyInput): Promise<OrganisationResult> {
    return this.keep(viewer, "KEEP_BODIES", async (work) => {
      const { rows, now } = work;
      const body = await bodies(rows, kind).findForUpdate(id);
      if (!body) return new NotFound(kind.toLowerCase());
      if (body.version !== version) return new StaleVersion();
      const called = name.trim();
      if (called === "") return new Invalid("MISSING_FIELD", "name", { field: "name" });
      if (called === body.name) return new Invalid("NAME_UNCHANGED", "name");
      if (from > chinaDate(now)) return new Invalid("NAME_FROM_FUTURE", "from");
      const [latest] = await rows(OrgName).findMany({ orgId: id }, { order: { from: "DESC" }, limit: 1 });
      if (latest && latest.from >= from) return new Invalid("NAME_FROM_EARLIER", "from", { from: latest.from });
      await renameBody(work, body, called, from);
      return shown(rows, body);
    });
  }

  /** Closes a body, or takes that back. A department takes its units with it, as far as they were open. */
  close(viewer: Viewer, { kind, id, version, on = null }: CloseBodyInput): Promise<OrganisationResult> {
    return this.keep(viewer, "KEEP_BODIES", async (work) => {
      const { rows, audit, now } = work;
      const body = await bodies(rows, kind).findForUpdate(id);
      if (!body) return new NotFound(kind.toLowerCase());
      if (body.version !== version) return new StaleVersion();
      const reasons = on === null ? [] : reasonsAgainstClosing(await factsOf(rows, body, chinaDate(now)));
      if (reasons.length > 0) return new NotAllowed(reasons);
      const was = body.closedOn;
      if (was === on) return shown(rows, body);
      body.closedOn = on;
      await bodies(rows, kind).save(body);
      if (body instanceof Department) await rows(Unit).update({ departmentId: id, closedOn: was }, { closedOn: on });
      const of = { departmentId: departmentOf(body) };
      await (on === null
        ? audit("REOPEN_BODY", { object: kind.toLowerCase(), objectId: id, of, params: { name: body.name } })
        : audit("CLOSE_BODY", { object: kind.toLowerCase(), objectId: id, of, params: { name: body.name, on } }));
      return shown(rows, body);
    });
  }

  assignOffice(viewer: Viewer, { departmentId, officeId, from }: AssignOfficeInput): Promise<OrganisationResult> {
    return this.keep(viewer, "ASSIGN_OFFICE", async (work) => {
      const { rows } = work;
      const department = await rows(Department).find(departmentId);
      if (!department) return new NotFound("department");
      const office = await rows(Office).find(officeId);
      if (!office) return new NotFound("office");
      if (office.kind !== "BUSINESS") return new Invalid("NOT_A_BUSINESS_OFFICE", "officeId");
      if (office.closedOn !== null) return new Invalid("BODY_CLOSED", "officeId");
      const standing = (await rows(OfficeDepartment).findMany({ departmentId })).filter((term) => term.until === null || term.until >= from);
      if (standing.length === 1 && standing[0]?.officeId === officeId && standing[0].from <= from) return new Invalid("OFFICE_UNCHANGED", "officeId");
      await this.assign(work, department, office, from);
      return new OrganisationChanged(department);
    });
  }

  private async assign(work: Work, department: Department, office: Office, from: string): Promise<void> {
    await assignOffice(work, department.id, office.id, from);
    await work.audit("ASSIGN_OFFICE", { object: "department", objectId: department.id, of: { departmentId: department.id }, params: { office: office.name, from } });
  }

  private async keep(viewer: Viewer, act: OrganisationAct, work: (work: Work) => Promise<OrganisationResult>): Promise<OrganisationResult> {
    const against = mayNotKeep(viewer.role, act);
    if (against) return new NotAllowed([against]);
    return this.unitOfWork.run(viewer, work).catch((error: unknown) => {
      if (["department", "unit", "office"].some((table) => isDuplicate(error, table, "districtId", "code"))) return new Invalid("BODY_CODE_TAKEN", "code");
      throw error;
    });
  }
}

async function factsOf(rows: RowsOf, body: Body, today: string): Promise<BodyFacts> {
  const departmentsHeld = body instanceof Office ? stillHeld(await rows(OfficeDepartment).findMany({ officeId: body.id }), today) : 0;
  return { ...bodyFacts(body), departmentsHeld };
}

async function shown(rows: RowsOf, body: Body): Promise<OrganisationResult> {
  if (!(body instanceof Unit)) return new OrganisationChanged(body);
  const department = await rows(Department).find(body.departmentId);
  return department ? new OrganisationChanged(department) : new NotFound("department");
}

async function setUp({ audit }: Work, body: Body): Promise<void> {
  const kind: BodyKind = kindOf(body);
  await audit("CREATE_BODY", { object: kind.toLowerCase(), objectId: body.id, of: { departmentId: departmentOf(body) }, params: { kind, name: body.name, code: body.code } });
}

function fieldFault(code: string, name: string): Invalid | undefined {
  if (name.trim() === "") return new Invalid("MISSING_FIELD", "name", { field: "name" });
  const fault = bodyCodeFault(code.trim());
  return fault ? new Invalid(fault, "code", { code: code.trim() }) : undefined;
}
