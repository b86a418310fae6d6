import { parse, print, visit, type ASTNode, type DocumentNode } from "graphql";
import type { FastifyInstance } from "fastify";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const HOUSE = resolve(import.meta.dirname, "../../../..");
/** Written by the build of each, from the documents its screens hold. */
const LISTS = ["apps/admin", "apps/review", "packages/ui"].map((folder) => join(folder, "src/gql/persisted-documents.json"));
const REMEMBERED = 2_000;

/** Asks whether a document is one that the built screens ask. */
export type Released = (source: string) => boolean;

/** The operations of the built apps; throws when they are not there, since production would then answer nobody. */
export function releasedOperations(house: string = HOUSE): Released {
  const files = LISTS.map((list) => join(house, list));
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Build the apps first: ${missing.join(", ")} is missing`);
  return released(files.flatMap((file) => Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>)));
}

/** Of these texts and no other. White space, and the type names a client adds, make no difference. */
export function released(sources: readonly string[]): Released {
  const known = new Set(sources.map((source) => digest(parse(source, { noLocation: true }))));
  const answers = new Map<string, boolean>();
  return (source) => {
    const before = answers.get(source);
    if (before !== undefined) return before;
    const answer = isKnown(source, known);
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(source, answer);
    return answer;
  };
}

/** Refuses every other document before GraphQL sees it (SEC-E4). A body of another shape is left to GraphQL's own refusal. */
export function onlyReleased(server: FastifyInstance, isReleased: Released): void {
  server.addHook("preHandler", async ({ url, body }, reply) => {
    if (url.split("?")[0] !== "/graphql" || typeof body !== "object" || body === null) return;
    const query: unknown = (body as Record<string, unknown>)["query"];
    if (typeof query !== "string" || isReleased(query)) return;
    await reply.code(400).send({ errors: [{ message: "Only the operations of the released screens are answered here. Load the page again.", extensions: { code: "OPERATION_NOT_RELEASED" } }] });
  });
}

function isKnown(source: string, known: ReadonlySet<string>): boolean {
  try {
    return known.has(digest(parse(source, { noLocation: true, maxTokens: 10_000 })));
  } catch {
    return false;
  }
}

/** The build lists selections, arguments and variables by name, the client asks in the order they were written: neither counts. */
function digest(document: DocumentNode): string {
  const bare = visit(document, {
    Field: {
      enter: (field) => (field.name.value === "__typename" ? null : undefined),
      leave: (field) => ({ ...field, arguments: inOrder(field.arguments) }),
    },
    SelectionSet: { leave: (set) => ({ ...set, selections: inOrder(set.selections) }) },
    OperationDefinition: { leave: (operation) => ({ ...operation, variableDefinitions: inOrder(operation.variableDefinitions) }) },
  });
  // The order of definitions is the client's affair: fragments come before or after.
  return createHash("sha256").update(inOrder(bare.definitions).map((definition) => print(definition)).join("\n")).digest("hex");
}

function inOrder<Node extends ASTNode>(nodes: readonly Node[] = []): readonly Node[] {
  return nodes.map((node) => [print(node), node] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, node]) => node);
}
