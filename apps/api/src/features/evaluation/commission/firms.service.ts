import { evaluationReason } from "@jianxiao/domain";
import type { Viewer } from "../../../access/viewer.js";
import type { UnitOfWork } from "../../../database/unit-of-work.js";
import { Invalid, NotAllowed, NotFound } from "../../../graphql/problems.js";
import { Appointment } from "../../identity/index.js";
import { Department } from "../../organisation/index.js";
import type { AddFirmPersonInput, FirmServiceInput, SaveFirmInput } from "./commission.input.js";
import { FirmPersonAdded, FirmSaved, type AddFirmPersonResult, type SaveFirmResult } from "./commission.types.js";
import { Firm, FirmPerson, FirmService } from "./firm.entity.js";
import { notTheOffice } from "./office-only.js";

/** The library of firms and their people. */
export class FirmsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  save(viewer: Viewer, { id, services, ...given }: SaveFirmInput): Promise<SaveFirmResult> {
    return this.unitOfWork.run(viewer, async ({ rows, audit }) => {
      const refused = notTheOffice(viewer);
      if (refused) return refused;
      const [other] = await rows(Firm).findMany({ registrationNo: given.registrationNo });
      if (other && other.id !== id) return new Invalid("NAME_TAKEN", "registrationNo");
      const known = id ? await rows(Firm).findForUpdate(id) : undefined;
      if (id && !known) return new NotFound("firm");
      const there = new Set((await rows(Department).byIds(services.map(({ departmentId }) => departmentId))).map(({ id: departmentId }) => departmentId));
      const unknown = services.findIndex(({ departmentId }) => !there.has(departmentId));
      if (unknown >= 0) return new NotFound("department", `services.${unknown}.departmentId`);
      const firm = known ? await rows(Firm).save(Object.assign(known, given)) : await rows(Firm).add(given);
      const held = await rows(FirmService).findMany({ firmId: firm.id });
      const same = (one: FirmServiceInput, other: FirmService) => one.departmentId === other.departmentId && one.what === other.what && (one.until ?? null) === other.until;
      await rows(FirmService).remove({ id: held.filter((service) => !services.some((wanted) => same(wanted, service))).map(({ id: gone }) => gone) });
      await rows(FirmService).addAll(services.filter((service) => !held.some((other) => same(service, other))).map(({ departmentId, what, until }) => ({ firmId: firm.id, departmentId, what, until })));
      await audit("SAVE_FIRM", { object: "firm", objectId: firm.id, params: { name: firm.name } });
      return new FirmSaved(firm);
    });
  }

  /** Puts a person under a firm; with an evaluator's appointment they can be put on a team. */
  addPerson(viewer: Viewer, { appointmentId, servedDepartmentId = null, servedUntil = null, ...given }: AddFirmPersonInput): Promise<AddFirmPersonResult> {
    return this.unitOfWork.run(viewer, async ({ rows, audit }) => {
      const refused = notTheOffice(viewer);
      if (refused) return refused;
      const firm = await rows(Firm).find(given.firmId);
      if (!firm) return new NotFound("firm");
      if (servedDepartmentId && !(await rows(Department).find(servedDepartmentId))) return new NotFound("department", "servedDepartmentId");
      const appointment = appointmentId ? await rows(Appointment).find(appointmentId) : undefined;
      if (appointmentId && appointment?.role !== "EVALUATOR") return new NotAllowed([evaluationReason("NOT_AN_EVALUATOR")]);
      const person = await rows(FirmPerson).add({ ...given, accountId: appointment?.accountId ?? null, servedDepartmentId, servedUntil });
      await audit("SAVE_FIRM_PERSON", { object: "firmPerson", objectId: person.id, params: { name: person.name } });
      return new FirmPersonAdded(person);
    });
  }
}
