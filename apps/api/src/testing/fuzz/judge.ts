import type { ExecutionResult } from "graphql";
import { ArgumentValidationError, AuthenticationError } from "type-graphql";
import type { Viewer } from "../../access/viewer.js";
import { existsFor, type Owner } from "./owners.js";
import type { RootDocument } from "./documents.js";
import type { Persona } from "./personas.js";
import type { Pool } from "./pool.js";
import type { Write } from "./tap.js";
import type { Marks } from "./marks.js";

const ULID = /[0-9A-HJKMNP-TV-Z]{26}/g;

export type Faults = { readonly kind: "LEAK" | "FOREIGN_WRITE" | "DIFFERENCE" | "CRASH" | "NO_TRAIL" | "UNSCOPED"; readonly words: string };

/** What of an answer the persona should never have seen. `sent` are ids and texts the request itself carried. */
export function leaksIn(answer: unknown, persona: Persona, pool: Pool, marks: Marks, owners: ReadonlyMap<string, Owner>, sent: string): string[] {
  const shown = withoutExempt(answer, persona);
  const text = JSON.stringify(shown) ?? "";
  const found: string[] = [];
  for (const id of new Set(text.match(ULID))) {
    const owner = pool.ownerOfId(id);
    if (owner && !sent.includes(id) && !pool.exists(id, persona)) found.push(`id ${id} of ${owner.table}`);
  }
  for (const holder of marks.found(text)) {
    const owner = owners.get(holder);
    if (owner && !sent.includes(marks.of(holder)) && !mayRead(persona, owner)) found.push(`words of ${owner.table} ${holder}: …${around(text, marks.of(holder))}…`);
  }
  for (const value of leavesOf(shown)) {
    const held = pool.ownersOf(value);
    if (held.length > 0 && !sent.includes(String(value)) && held.every((owner) => !existsFor(persona.viewer, owner, persona.granted))) found.push(`value ${String(value).slice(0, 60)} of ${held[0]?.table}`);
  }
  return found;
}

/** Values that may be shown though they name what the asker cannot open: the demonstration's own accounts; the log, to who reads it; which package an evaluator's revision came in. */
const EXEMPT: Readonly<Record<string, (viewer: Viewer | undefined) => boolean>> = {
  // Told at the door to everybody; and a sign-in that is rehearsed is answered as the door answers.
  Session_demoAccounts: () => true,
  // Reading the whole district's log is the audit administrator's office; that it ends at the district, the thinner world shows.
  TrailPage_nodes: (viewer) => viewer?.role === "AUDIT_ADMIN",
  // Where its next page begins: an entry of this one.
  TrailPage_after: (viewer) => viewer?.role === "AUDIT_ADMIN",
  // Who appoints evaluators chooses the firm by name; which firms exist is told to nobody else outside the bureau.
  FirmRef_id: (viewer) => viewer?.role === "SYSTEM_ADMIN",
  FirmRef_name: (viewer) => viewer?.role === "SYSTEM_ADMIN",
  // The contract whose team one is on; nothing else of it is told.
  EngagementMember_engagementId: (viewer) => viewer?.role === "EVALUATOR",
  Filing_packageId: (viewer) => viewer?.role === "EVALUATOR",
  FilingListItem_packageId: (viewer) => viewer?.role === "EVALUATOR",
};

function withoutExempt(answer: unknown, { viewer }: Persona): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => (EXEMPT[key]?.(viewer) ? null : value)) ?? "null");
}

/** Signs are of owners, not of rows: an evaluator reads words of the granted project's unit and department, everybody those of the own district. */
function mayRead({ viewer, granted }: Persona, owner: Owner): boolean {
  if (owner.table === "district") return owner.districtId === viewer?.districtId;
  if (viewer?.role === "EVALUATOR") return owner.districtId === viewer.districtId && owner.departmentId !== null && granted?.departments.has(owner.departmentId) === true;
  return existsFor(viewer, owner, granted);
}

/** Rows somebody wrote that are not theirs. */
export function foreignWrites(writes: readonly Write[], persona: Persona): string[] {
  return writes.filter(({ owner }) => !owner.platform && owner.table !== "audit_event" && !existsFor(persona.viewer, owner, persona.granted)).map(({ operation, owner }) => `${operation} ${owner.table}`);
}

/** Fields by which an outsider reads nothing of a department. */
const OPEN = new Set(["session", "inbox"]);

/** What should have left an entry in the trail and did not: a refusal, a change, or something an outsider read. */
export function withoutTrail({ kind, field }: RootDocument, { viewer }: Persona, { data, errors }: ExecutionResult, writes: readonly Write[]): string | undefined {
  if (!viewer || errors) return undefined;
  const entries = writes.filter(({ owner }) => owner.table === "audit_event");
  if (kind === "query") {
    const outsider = viewer.role === "EVALUATOR" || viewer.role === "SUPERVISOR";
    return outsider && !OPEN.has(field.name) && entries.length === 0 ? "an outsider read without an entry" : undefined;
  }
  const answered = (data?.["answer"] as { __typename?: string } | null)?.__typename ?? "";
  if (/^(NotFound|NotAllowed)$/.test(answered) && !entries.some(({ row }) => row["outcome"] === "REFUSED")) return `${answered} without an entry`;
  const told = writes.filter(({ owner }) => owner.table !== "audit_event" && !owner.platform && owner.appointmentId === null);
  return told.length > 0 && entries.length === 0 ? `${told[0]?.operation} ${told[0]?.owner.table} without an entry` : undefined;
}

/** Errors that are our fault, not the caller's. */
export function crashes({ errors }: ExecutionResult): string[] {
  return (errors ?? []).flatMap((error) => {
    const cause = error.originalError;
    if (!cause || cause instanceof AuthenticationError || cause instanceof ArgumentValidationError || cause.name === "GraphQLError") return [];
    return [`${error.path?.join(".") ?? ""}: ${cause.name} ${cause.message}`.slice(0, 300)];
  });
}

/** Notes `Type.field` of every field that was answered, and of those the ones that held something. */
export function reached(answer: unknown, answered: Set<string>, valued: Set<string>): void {
  if (Array.isArray(answer)) for (const item of answer) reached(item, answered, valued);
  else if (typeof answer === "object" && answer !== null) {
    for (const [key, value] of Object.entries(answer)) {
      const [, type, field] = /^([A-Z]\w*?)_(\w+)$/.exec(key) ?? [];
      if (type !== undefined && value !== undefined) answered.add(`${type}.${field}`);
      if (type !== undefined && value !== null && value !== undefined) valued.add(`${type}.${field}`);
      if (type !== undefined || key === "answer") reached(value, answered, valued);
    }
  }
}

/** An answer without the id that was asked for, so that foreign and missing can be compared. */
export function without(answer: ExecutionResult, ...sent: string[]): string {
  const errors = (answer.errors ?? []).map(({ message, path, extensions }) => ({ message, path, extensions }));
  return sent.reduce((text, id) => text.replaceAll(id, "·"), JSON.stringify({ data: answer.data, errors }));
}

function* leavesOf(answer: unknown): Generator<string | number> {
  if (typeof answer === "string" || typeof answer === "number") yield answer;
  else if (Array.isArray(answer)) for (const item of answer) yield* leavesOf(item);
  else if (typeof answer === "object" && answer !== null) for (const value of Object.values(answer)) yield* leavesOf(value);
}

function around(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return text.slice(Math.max(0, at - 60), at + 2);
}
