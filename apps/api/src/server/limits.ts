import { GraphQLError, Kind, type ASTVisitor, type DocumentNode, type FragmentDefinitionNode, type GraphQLSchema, type SelectionSetNode, type ValidationContext } from "graphql";

/** What one document may ask for (SEC-E3). The apps' largest documents stay under half of each. */
export const LIMITS = { bodyBytes: 1_000_000, tokens: 2_000, depth: 12, aliases: 15, rootFields: 10, fields: 1_000, milliseconds: 10_000 } as const;

/** Refuses documents that are too deep, too wide or alias too much, before anything of them runs. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document: DocumentNode) {
      const fragments = new Map(document.definitions.flatMap((part): [string, FragmentDefinitionNode][] => (part.kind === Kind.FRAGMENT_DEFINITION ? [[part.name.value, part]] : [])));
      for (const part of document.definitions) {
        if (part.kind !== Kind.OPERATION_DEFINITION) continue;
        const size = measure(part.selectionSet, fragments);
        for (const limit of ["depth", "aliases", "rootFields", "fields"] as const) {
          if (size[limit] > LIMITS[limit]) {
            context.reportError(new GraphQLError(`This document exceeds the limit of ${LIMITS[limit]} ${limit}.`, { nodes: [part] }));
          }
        }
      }
    },
  };
}

type Size = { depth: number; aliases: number; rootFields: number; /** Selected, fragments unfolded: what the document costs per row of its lists. */ fields: number };

/** Walks selections with fragments unfolded. Stops as soon as a limit is passed, so that a fan-out of fragments costs nothing. */
function measure(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Size {
  const size: Size = { depth: 0, aliases: 0, rootFields: 0, fields: 0 };
  let steps = 0;
  const walk = (selections: SelectionSetNode, depth: number, open: ReadonlySet<string>): void => {
    if (depth > LIMITS.depth || size.aliases > LIMITS.aliases || size.fields > LIMITS.fields || steps++ > 10_000) {
      size.depth = Math.max(size.depth, steps > 10_000 ? LIMITS.depth + 1 : depth);
      return;
    }
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        size.depth = Math.max(size.depth, depth);
        size.fields++;
        if (depth === 1) size.rootFields++;
        if (selection.alias) size.aliases++;
        if (selection.selectionSet) walk(selection.selectionSet, depth + 1, open);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, depth, open);
      } else {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (fragment && !open.has(name)) walk(fragment.selectionSet, depth, new Set([...open, name]));
      }
    }
  };
  walk(root, 1, new Set());
  return size;
}

/** Ends a question that takes too long (a change is never left half told: it has the database's own limits). */
export function limitTime(schema: GraphQLSchema, milliseconds: number = LIMITS.milliseconds): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve) field.resolve = (source, args, context: unknown, info) => within(Promise.resolve(resolve(source, args, context, info)), milliseconds);
  }
  return schema;
}

async function within<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new GraphQLError("This took too long. Ask for less at once.", { extensions: { code: "TOO_LONG" } })), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
