import { newId } from "../../database/new-id.js";
import type { Leaf } from "./documents.js";
import { enumValues, leafType, type RootDocument } from "./documents.js";
import { HINTS } from "./hints.js";
import { LEAF_TABLES } from "./leaf-tables.js";
import type { Persona } from "./personas.js";
import type { Pool } from "./pool.js";
import { NOW } from "./world.js";

export type Variables = Record<string, unknown>;

const DAY = 86_400_000;

/** The table an id-like leaf is about. */
export function tableOfLeaf(pool: Pool, { field }: RootDocument, { name, of }: Leaf): string | undefined {
  const told = LEAF_TABLES[of] ?? LEAF_TABLES[name];
  if (told !== undefined) return told === "none" ? undefined : told;
  return pool.tableOf(name, of, `${field.name} ${String(field.type).replace(/[[\]!]/g, "")}`.split(" ")[/^ids?$/.test(name) && of.startsWith(`${field.name}.`) ? 1 : 0] ?? "") ?? pool.tableOf(name, field.name, field.name);
}

export function isIdLike(leaf: Leaf): boolean {
  return leafType(leaf) === "ID" || /Ids?$|^ids?$/.test(leaf.name);
}

/** Values for every leaf as their owner would give them. Turn 0 gives what must be given, turn 1 all, later turns one optional value each; the turn also chooses among records. */
export function ownVariables(pool: Pool, document: RootDocument, persona: Persona, turn: number): Variables {
  const variables: Variables = {};
  for (const path of document.objects) set(variables, path, {});
  const choices = [...new Set(document.leaves.flatMap(({ required, path, group }) => (required ? (group ?? []) : path)))];
  const chosen = turn > 1 ? choices[(turn - 2) % Math.max(1, choices.length)] : undefined;
  const given = ({ required, path, group }: Leaf) => turn === 1 || (required ? group === undefined || chosen === group || chosen?.startsWith(`${group}.`) === true : chosen === path);
  const named = new Map<string, ReturnType<Pool["row"]>>();
  const ordered = [...document.leaves].sort((a, b) => Number(isIdLike(b)) - Number(isIdLike(a)));
  for (const leaf of ordered) {
    const parent = leaf.path.split(".").slice(0, -1).join(".");
    if (isIdLike(leaf)) {
      const table = tableOfLeaf(pool, document, leaf);
      const candidates = table ? pool.own(table, persona) : [];
      const row = candidates[turn % Math.max(1, candidates.length)];
      if (!given(leaf)) continue;
      const hint = HINTS[leaf.of];
      const id = hint ? String(hint(persona.viewer, row?.row, turn)) : (row?.id ?? newId(NOW));
      if (leaf.name === "id" || !named.has(parent)) named.set(parent, row?.row);
      set(variables, leaf.path, leaf.list ? [id] : id);
      continue;
    }
    if (!given(leaf)) continue;
    const row = named.get(parent) ?? [...named.values()][0];
    const value = plain(leaf, persona, row, turn);
    set(variables, leaf.path, leaf.list && !Array.isArray(value) ? [value] : value);
  }
  return variables;
}

/** The same values with one leaf changed. */
export function changed(variables: Variables, path: string, value: unknown): Variables {
  const copy = structuredClone(variables);
  set(copy, path, value);
  return copy;
}

function plain(leaf: Leaf, { viewer }: Persona, row: ReturnType<Pool["row"]>, turn: number): unknown {
  const values = enumValues(leaf);
  const hint = HINTS[leaf.of] ?? (values.length > 0 ? undefined : HINTS[leaf.name]);
  if (hint) return hint(viewer, row, turn);
  if (values.length > 0) return values[turn % values.length];
  switch (leafType(leaf)) {
    case "Int":
      return 1 + (turn % 3);
    case "Float":
      return 1.5;
    case "Boolean":
      return turn % 2 === 1;
    case "Fen":
      return 1_000_000;
    case "DateTime":
      return new Date(NOW.getTime() + (5 + (turn % 20)) * DAY).toISOString();
    case "LocalDate":
      return new Date(NOW.getTime() + (5 + (turn % 20)) * DAY).toISOString().slice(0, 10);
    default:
      return leaf.name === "search" ? "" : `走查${turn}`;
  }
}

function set(target: Variables, path: string, value: unknown): void {
  const steps = path.split(".");
  let at: Record<string, unknown> | unknown[] = target;
  steps.forEach((step, index) => {
    const holder = at as Record<string, unknown>;
    if (index === steps.length - 1) {
      holder[step] = value;
      return;
    }
    holder[step] ??= steps[index + 1] === "0" ? [] : {};
    at = holder[step] as Record<string, unknown>;
  });
}
