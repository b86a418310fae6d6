import type { Role } from "@jianxiao/domain";
import { ROUND } from "./marks.js";
import type { TableShapes } from "../../database/table-shape.js";
import { existsFor, ownerOf, type Owner } from "./owners.js";
import type { Persona } from "./personas.js";
import type { RawRow } from "./raw-rows.js";
import type { World } from "./world.js";

type Held = { readonly id: string; readonly row: RawRow; readonly owner: Owner; /** A person is known wherever one of the person's posts is, or was asked for. */ readonly also?: readonly Owner[] };

/** All ids of a world with whose they are, and texts and amounts that only one owner has. */
export class Pool {
  private readonly byTable = new Map<string, Held[]>();
  private readonly byId = new Map<string, Held>();
  private readonly values = new Map<string, Owner[]>();
  private readonly tables: readonly { table: string; words: string }[];

  constructor(world: World) {
    const { rows, shapes } = world;
    for (const [table, all] of rows) for (const row of all) this.add(shapes, table, row);
    this.tables = [...rows.keys()].map((table) => ({ table, words: table.replaceAll("_", "").toLowerCase() })).sort((a, b) => b.words.length - a.words.length);
    this.placeTheirs();
    this.placeAccounts([...(rows.get("appointment") ?? []), ...(rows.get("access_request") ?? [])]);
  }

  /** Ids of a table that exist for somebody, those of different states first. */
  own(table: string, persona: Persona): Held[] {
    return spread((this.byTable.get(table) ?? []).filter(({ id }) => this.exists(id, persona)));
  }

  /** Ids of a table that do not: one of each kind of foreigner. */
  foreign(table: string, persona: Persona): Held[] {
    const seen = new Map<string, Held>();
    for (const held of this.byTable.get(table) ?? []) {
      const { owner } = held;
      if (this.exists(held.id, persona) && !(table === "account" && isOnlyAName(held.id, persona))) continue;
      const key = `${owner.districtId}/${owner.departmentId}/${owner.unitId}/${owner.appointmentId}/${String(held.row["state"] ?? "")}`;
      if (!seen.has(key)) seen.set(key, held);
    }
    return [...seen.values()];
  }

  /** Whether the record with this id exists for the persona. */
  exists(id: string, { viewer, granted }: Persona): boolean {
    const held = this.byId.get(id);
    return held !== undefined && [held.owner, ...(held.also ?? [])].some((owner) => existsFor(viewer, owner, granted));
  }

  row(id: string): RawRow | undefined {
    return this.byId.get(id)?.row;
  }

  /** Whose an id is; undefined when nothing has it. */
  ownerOfId(id: string): Owner | undefined {
    return this.byId.get(id)?.owner;
  }

  /** Owners of a text or amount, where it is long enough to tell them. */
  ownersOf(value: string | number): readonly Owner[] {
    return this.values.get(String(value)) ?? [];
  }

  /** The table a leaf's name speaks of: `cycleId`, `filing.id`, `SubmitPackageInput.id`, `confirmFiling.id`. */
  tableOf(name: string, of: string, answers: string): string | undefined {
    const bare = name.replace(/Ids?$/, "").toLowerCase();
    if (!/^ids?$/.test(name)) return this.tables.find(({ words }) => words === bare)?.table ?? this.tables.find(({ words }) => bare.endsWith(words))?.table;
    for (const text of [of.split(".")[0] ?? "", answers]) {
      const words = text.toLowerCase();
      const exact = this.tables.find((table) => table.words === words) ?? this.tables.find((table) => words.replace(/(input|result|page|listitem|view)$/, "").endsWith(table.words)) ?? this.tables.find((table) => words.includes(table.words));
      if (exact) return exact.table;
    }
    return undefined;
  }

  tableNames(): string[] {
    return [...this.byTable.keys()];
  }

  private add(shapes: TableShapes, table: string, row: RawRow): void {
    const shape = shapes.named(table);
    if (!shape) return;
    const owner = ownerOf(shape, row);
    if (typeof row["id"] === "string") {
      const held = { id: row["id"], row, owner };
      this.byTable.set(table, [...(this.byTable.get(table) ?? []), held]);
      this.byId.set(held.id, held);
    }
    for (const { name, kind } of shape.columns.values()) {
      const value = row[name];
      // Codes and paths are everybody's, and the platform's texts are names that stand elsewhere too, but for its digests.
      const words = (kind.kind === "text" || kind.kind === "longText") && typeof value === "string" && value.length >= (owner.platform ? 40 : 8) && !/^[A-Za-z_.]+$/.test(value);
      const telling = kind.kind === "fen" ? Number(value) > ROUND && Number(value) % ROUND > 0 : words;
      if (!telling) continue;
      const owners = this.values.get(String(value)) ?? [];
      if (!owners.some((known) => known.departmentId === owner.departmentId && known.unitId === owner.unitId && known.districtId === owner.districtId && known.projectId === owner.projectId && known.organisation === owner.organisation)) this.values.set(String(value), [...owners, owner]);
    }
  }

  /** Rows of the platform that are somebody's all the same: a session its person's, a change whoever's the changed record is. */
  private placeTheirs(): void {
    const place = (table: string, ownerOfRow: (row: RawRow) => Partial<Owner> | undefined) => {
      const placed = (this.byTable.get(table) ?? []).map((held): Held => ({ ...held, owner: { ...held.owner, ...ownerOfRow(held.row) } }));
      this.byTable.set(table, placed);
      for (const held of placed) this.byId.set(held.id, held);
    };
    place("session", ({ appointmentId }) => ({ platform: false, districtId: this.byId.get(String(appointmentId))?.owner.districtId ?? null, appointmentId: String(appointmentId) }));
    place("record_change", ({ recordId }) => this.byId.get(String(recordId))?.owner);
  }

  private placeAccounts(posts: readonly RawRow[]): void {
    for (const post of posts) {
      const account = this.byId.get(String(post["accountId"]));
      const held = this.byId.get(String(post["id"]));
      if (account?.owner.platform && held) this.byId.set(account.id, { ...account, also: [...(account.also ?? []), held.owner] });
    }
  }
}

/** Those who look after accounts, or engage their holders, may be told that one exists; to all others a person they know by a post is an account that is not there. */
const TOLD_OF_ACCOUNTS: readonly Role[] = ["DEPARTMENT_ACCOUNT_MANAGER", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "PERFORMANCE_OFFICE"];

function isOnlyAName(accountId: string, { viewer }: Persona): boolean {
  return viewer !== undefined && viewer.accountId !== accountId && !TOLD_OF_ACCOUNTS.includes(viewer.role);
}

function spread(all: Held[]): Held[] {
  const states = new Map<string, Held[]>();
  for (const held of all) states.set(String(held.row["state"] ?? ""), [...(states.get(String(held.row["state"] ?? "")) ?? []), held]);
  const columns = [...states.values()];
  const longest = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: longest }, (_, index) => columns.flatMap((column) => column[index] ?? [])).flat();
}
