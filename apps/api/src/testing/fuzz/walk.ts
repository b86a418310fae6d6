import type { Role } from "@jianxiao/domain";
import type { GraphQLInterfaceType } from "graphql";
import { newId } from "../../database/new-id.js";
import { allFields, leafType, rootDocuments, type Leaf, type RootDocument } from "./documents.js";
import { crashes, foreignWrites, leaksIn, reached, without, withoutTrail, type Faults } from "./judge.js";
import { existsFor, ownerOf, type Owner } from "./owners.js";
import type { Persona } from "./personas.js";
import { Pool } from "./pool.js";
import { Stage, thinned } from "./stage.js";
import { changed, isIdLike, ownVariables, tableOfLeaf, type Variables } from "./values.js";
import { NOW, type World } from "./world.js";

/** A persona, a document, and what is done to one of its values. */
export type Cell = { readonly persona: Persona; readonly document: RootDocument; readonly turn: number; readonly attack: "OWN" | "FOREIGN" | "MALFORMED" | "NULL" | "MIXED" | "OVERRIDE" | "WORDS"; readonly leaf?: Leaf };
export type Found = Faults & { readonly cell: string };

const ULID = /[0-9A-HJKMNP-TV-Z]{26}/g;
const SECRET = /[\w-]{43}/g;

/** What may be filtered by though it cannot be opened, and why: the package a granted filing says it is in; anything, in the log that is the audit administrator's to read. */
const TOLD_ANYWAY: readonly (readonly [field: string, leaf: string, role: Role])[] = [["filings", "packageId", "EVALUATOR"], ["auditTrail", "objectId", "AUDIT_ADMIN"]];

const TWINS = ["DISTRICT", "DEPARTMENT", "UNIT"] as const;

/** Walks a world: asks every document as every persona, honestly and not, and judges every answer. */
export class Walk {
  readonly documents: readonly RootDocument[];
  readonly found: Found[] = [];
  /** Fields that were answered; of these, the ones that held something, and root fields that were not answered by a problem. */
  readonly reach = new Set<string>();
  readonly valued = new Set<string>();
  /** Tables each root field's statements name: what a hole in one of them can reach. */
  readonly touched = new Map<string, Set<string>>();
  /** Foreign records tried in one cell at most; only a name that tells no table has more. */
  breadth = Number.POSITIVE_INFINITY;
  /** The first cell in which each mutation was not answered by a problem. */
  readonly done = new Map<string, Cell>();
  requests = 0;
  /** Requests by persona. */
  readonly asked = new Map<string, number>();
  mutations = 0;
  readonly signOwners: ReadonlyMap<string, Owner>;
  private readonly problems: ReadonlySet<string>;

  private constructor(
    readonly world: World,
    readonly stage: Stage,
    readonly personas: readonly Persona[],
    readonly pool: Pool,
    private readonly thin: ReadonlyMap<Persona["within"], Stage>,
  ) {
    this.documents = rootDocuments(stage.schema);
    this.problems = new Set(stage.schema.getPossibleTypes(stage.schema.getType("Problem") as GraphQLInterfaceType).map(({ name }) => name));
    const signs = new Map<string, Owner>();
    for (const table of ["unit", "department", "district"]) {
      const shape = world.shapes.named(table);
      for (const row of world.rows.get(table) ?? []) if (shape) signs.set(String(row["id"]), table === "district" ? { ...ownerOf(shape, row), districtId: String(row["id"]), platform: false } : ownerOf(shape, row));
    }
    this.signOwners = signs;
  }

  /** Stores the world, and once more as much of it as one district, one department and one unit may see: to them, both must look the same. */
  static async open(world: World, personasOf: (stage: Stage) => Promise<Persona[]>, withThin = true): Promise<Walk> {
    const stage = await Stage.open(world, world.rows);
    const personas = await personasOf(stage);
    const thin = new Map<Persona["within"], Stage>();
    for (const within of withThin ? TWINS : []) {
      const persona = personas.find((candidate) => candidate.within === within);
      const posts = new Set(personas.flatMap(({ viewer }) => viewer?.appointmentId ?? []));
      if (!persona) continue;
      const rows = thinned(world.rows, (table, row) => {
        const shape = world.shapes.named(table);
        if (!shape) return true;
        const owner = ownerOf(shape, row);
        return owner.platform || (owner.appointmentId === null ? existsFor(persona.viewer, owner, undefined) : posts.has(owner.appointmentId));
      });
      thin.set(within, await Stage.open(world, rows));
    }
    return new Walk(world, stage, personas, new Pool(world), thin);
  }

  async close(): Promise<void> {
    for (const stage of [this.stage, ...this.thin.values()]) await stage.close();
  }

  /** Every cell of one document. */
  cells(document: RootDocument, turns = 6): Cell[] {
    const bare = document.kind === "query" ? 0 : 1;
    const attacks = document.leaves.flatMap((leaf): { attack: Cell["attack"]; leaf: Leaf }[] => {
      if (!isIdLike(leaf)) return leafType(leaf) === "String" ? [{ attack: "WORDS", leaf }] : [];
      const attempts: Cell["attack"][] = ["FOREIGN", "MALFORMED"];
      if (!leaf.required) attempts.push("NULL");
      if (leaf.list) attempts.push("MIXED");
      return attempts.map((attack) => ({ attack, leaf }));
    });
    const input = document.leaves.find(({ path }) => path.includes("."));
    if (input) attacks.push({ attack: "OVERRIDE", leaf: input });
    return this.personas.flatMap((persona): Cell[] => [
      ...Array.from({ length: turns }, (_, turn): Cell => ({ persona, document, turn, attack: "OWN" })),
      ...attacks.map((each): Cell => ({ persona, document, turn: bare, ...each })),
    ]);
  }

  async run(cell: Cell): Promise<void> {
    const { persona, document, turn, attack, leaf } = cell;
    const own = ownVariables(this.pool, document, persona, turn);
    if (attack === "OWN") return this.asOwner(cell, own);
    if (!leaf) return;
    if (attack === "MALFORMED") return void (await this.ask(cell, changed(own, leaf.path, leaf.list ? ["../etc/passwd' OR 1=1 --"] : "../etc/passwd' OR 1=1 --")));
    if (attack === "NULL") return void (await this.ask(cell, changed(own, leaf.path, null)));
    if (attack === "WORDS") return this.withWords(cell, own, leaf);
    if (attack === "OVERRIDE") return this.withOwner(cell, own, leaf);
    const table = tableOfLeaf(this.pool, document, leaf);
    const foreign = (table ? [table] : this.pool.tableNames()).flatMap((name) => this.pool.foreign(name, persona).slice(0, table ? 4 : 1)).slice(0, this.breadth);
    for (const { id } of foreign) {
      const missing = newId(NOW);
      const given = (other: string) => changed(own, leaf.path, attack === "MIXED" ? [...this.listOf(table, persona), other] : leaf.list ? [other] : other);
      const theirs = await this.ask(cell, given(id));
      const asked = this.stage.tap.statements.length;
      const nobodys = await this.ask(cell, given(missing));
      if (toldAnyway(cell)) continue;
      if (asked !== this.stage.tap.statements.length) this.note(cell, "DIFFERENCE", `${table ?? "?"}: ${asked} statements for a foreign one, ${this.stage.tap.statements.length} for none`);
      if (!this.same(without(theirs, id), without(nobodys, missing))) this.note(cell, "DIFFERENCE", `${table ?? "?"}: ${difference(without(theirs, id), without(nobodys, missing))}`);
    }
  }

  /** Fields an answer could hold and did for nobody, by name. */
  unreached(): string[] {
    return allFields(this.stage.schema).filter((field) => !this.reach.has(field));
  }

  private async asOwner(cell: Cell, variables: Variables): Promise<void> {
    const { document, persona } = cell;
    const answer = await this.ask(cell, variables);
    reached(answer.data, this.reach, this.valued);
    const root = `${document.kind === "query" ? "Query" : "Mutation"}.${document.field.name}`;
    const told = answer.data?.["answer"];
    if (told !== null && told !== undefined) this.reach.add(root);
    if (this.succeeded(told)) this.valued.add(root);
    if (this.succeeded(told) && document.kind === "mutation" && !this.done.has(document.field.name)) this.done.set(document.field.name, cell);
    const thin = document.kind === "query" ? this.thin.get(persona.within) : undefined;
    if (!thin) return;
    const same = await thin.ask(persona, document, variables);
    if (without(answer) !== without(same)) this.note(cell, "LEAK", `answers otherwise when nothing of others is there: ${difference(without(answer), without(same))}`);
  }

  /** Whether two answers say the same: ids and secrets made for them alone apart. */
  private same(one: string, other: string): boolean {
    const plain = (text: string) => text.replace(ULID, (id) => (this.pool.ownerOfId(id) ? id : "·")).replace(SECRET, "·");
    return plain(one) === plain(other);
  }

  /** Not answered by a problem. */
  private succeeded(answer: unknown): boolean {
    return answer !== null && answer !== undefined && !(typeof answer === "object" && "__typename" in answer && this.problems.has(String(answer.__typename)));
  }

  private async withWords(cell: Cell, own: Variables, leaf: Leaf): Promise<void> {
    for (const table of ["project", "unit", "department"]) {
      const [foreign] = this.pool.foreign(table, cell.persona);
      const words = foreign?.row["name"] ?? foreign?.row["code"];
      if (typeof words === "string") await this.ask(cell, changed(own, leaf.path, leaf.list ? [words] : words));
    }
  }

  /** An input with an owner put in: refused before anything happens. */
  private async withOwner(cell: Cell, own: Variables, leaf: Leaf): Promise<void> {
    const [foreign] = this.pool.foreign("department", cell.persona);
    for (const name of ["districtId", "tenantId", "ownerId", "role"]) {
      const path = [...leaf.path.split(".").slice(0, -1), name].join(".");
      if (cell.document.leaves.some((known) => known.path === path)) continue;
      const answer = await this.ask(cell, changed(own, path, foreign?.id ?? newId(NOW)));
      if (answer.data) this.note(cell, "DIFFERENCE", `takes ${path}, which it does not know`);
    }
  }

  private async ask(cell: Cell, variables: Variables) {
    const { persona, document } = cell;
    this.requests += 1;
    this.asked.set(persona.name, (this.asked.get(persona.name) ?? 0) + 1);
    if (document.kind === "mutation") this.mutations += 1;
    this.stage.tap.taken();
    this.stage.tap.statements.length = 0;
    const answer = await this.stage.ask(persona, document, variables);
    const sent = JSON.stringify(variables);
    for (const words of leaksIn(answer.data ?? null, persona, this.pool, this.world.marks, this.signOwners, sent)) this.note(cell, "LEAK", words);
    for (const words of crashes(answer)) this.note(cell, "CRASH", words);
    this.remember(document);
    const writes = this.stage.tap.taken();
    for (const words of foreignWrites(writes, persona)) this.note(cell, "FOREIGN_WRITE", words);
    const untold = withoutTrail(document, persona, answer, writes);
    if (untold !== undefined) this.note(cell, "NO_TRAIL", untold);
    return answer;
  }

  private remember({ field }: RootDocument): void {
    const tables = this.touched.get(field.name) ?? new Set();
    for (const sql of this.stage.tap.statements) for (const [, table = ""] of sql.matchAll(/\b(?:FROM|JOIN|UPDATE|INTO)\s+`(\w+)`/g)) tables.add(table);
    this.touched.set(field.name, tables);
  }

  private listOf(table: string | undefined, persona: Persona): string[] {
    return table ? this.pool.own(table, persona).slice(0, 1).map(({ id }) => id) : [];
  }

  private note({ persona, document, attack, leaf }: Cell, kind: Faults["kind"], words: string): void {
    this.found.push({ kind, words, cell: `${document.field.name} as ${persona.name}${leaf ? `, ${attack} ${leaf.path}` : ""}` });
  }
}

const toldAnyway = ({ persona, document, leaf }: Cell) => TOLD_ANYWAY.some(([field, name, role]) => document.field.name === field && leaf?.name === name && persona.viewer?.role === role);

function difference(a: string, b: string): string {
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return `${a.slice(Math.max(0, at - 80), at + 80)} | ${b.slice(Math.max(0, at - 80), at + 80)}`;
}
