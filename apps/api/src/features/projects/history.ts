import { Field, ID, ObjectType } from "type-graphql";
import type { RowsOf } from "../../access/rows.js";
import type { Where } from "../../access/where.js";
import { AuditEvent } from "../../audit/audit-event.entity.js";
import { DateTimeScalar, ParamsScalar } from "../../graphql/scalars.js";

@ObjectType({ description: "One act in the audit trail, in words of the trade (`act` is in the catalogue)." })
export class HistoryEntry {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;

  @Field(() => String)
  readonly act!: string;

  @Field(() => String)
  readonly who!: string;

  @Field(() => String)
  readonly post!: string;

  @Field(() => ParamsScalar)
  readonly params!: Record<string, string | number>;
}

/** No history is shown longer than this, newest first. */
const LONGEST = 200;

/** The trail of what `where` names, newest first, as far as the viewer may see it. */
export async function historyOf(rows: RowsOf, where: Where<AuditEvent>): Promise<HistoryEntry[]> {
  const events = await rows(AuditEvent).findMany(where, { order: { at: "DESC", id: "DESC" }, limit: LONGEST });
  return events.map(({ id, at, act, who, role, params }) => Object.assign(new HistoryEntry(), { id, at, act, who, post: role, params }));
}
