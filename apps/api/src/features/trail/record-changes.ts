import { leafChanges, type Plain } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { RecordChange } from "../../audit/record-change.entity.js";
import { Appointment } from "../identity/index.js";
import { Department } from "../organisation/index.js";
import { Project } from "../projects/index.js";
import { FieldChange, RecordChangeView } from "./record-history.types.js";

/** Fields that name another row by its id, and what that row is called. */
const NAMES: Readonly<Record<string, (rows: RowsOf, ids: readonly string[]) => Promise<(readonly [string, string])[]>>> = {
  parentId: async (rows, ids) => (await rows(Project).byIds(ids)).map(({ id, name }) => [id, name]),
  servedDepartmentId: async (rows, ids) => (await rows(Department).byIds(ids)).map(({ id, name }) => [id, name]),
  departmentId: async (rows, ids) => (await rows(Department).byIds(ids)).map(({ id, name }) => [id, name]),
  ownerAppointmentId: async (rows, ids) => (await rows(Appointment).byIds(ids)).map(({ id, holderName, organisation }) => [id, `${holderName}（${organisation}）`]),
};

/** Changes as they are shown: leaf by leaf, ids of other rows by what those are called. System rows; of `veiled` records the fields alone, not what they held. */
export async function changeViews(rows: RowsOf, changes: readonly RecordChange[], veiled: (record: string) => boolean = () => false): Promise<Map<RecordChange, RecordChangeView>> {
  const names = new Map<string, string>();
  for (const [field, look] of Object.entries(NAMES)) {
    const ids = changes.flatMap(({ fields }) => fields.filter((each) => each.field === field).flatMap(({ from, to }) => [from, to])).filter((id) => typeof id === "string");
    if (ids.length > 0) for (const [id, name] of await look(rows, ids)) names.set(id, name);
  }
  return new Map(changes.map((change) => {
    const hidden = veiled(change.record);
    const fields = change.fields.flatMap(({ field, from, to }) => leavesOf(from as Plain, to as Plain).map((leaf) => {
      const told = (value: string | null) => (hidden || value === null ? null : field in NAMES ? (names.get(value) ?? value) : value);
      return Object.assign(new FieldChange(), { field, path: leaf.path.map(String), from: told(leaf.from), to: told(leaf.to) });
    }));
    const { record, recordId } = change;
    return [change, Object.assign(new RecordChangeView(), { record, recordId, veiled: hidden, fields })];
  }));
}

/** A secret that became another looks the same before and after: it changed nevertheless. */
function leavesOf(from: Plain, to: Plain): { path: readonly (string | number)[]; from: string | null; to: string | null }[] {
  const leaves = leafChanges(from, to);
  return leaves.length > 0 ? leaves : [{ path: [], from: from === null ? null : String(from), to: to === null ? null : String(to) }];
}
