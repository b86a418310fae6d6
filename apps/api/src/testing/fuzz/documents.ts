import {
  getNamedType, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType,
  type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema,
} from "graphql";

export type RootKind = "query" | "mutation";

/** A value to be chosen at each run: an argument or a field of an input, at its place in the variables. */
export type Leaf = {
  /** `input.cells.0.path`. */
  readonly path: string;
  readonly name: string;
  /** `MoveFilingInput.id`, or `filing.id` for an argument. */
  readonly of: string;
  readonly type: GraphQLInputType;
  readonly required: boolean;
  readonly list: boolean;
  /** The nearest input around it that may be left out as a whole: then it is required only where that is given. */
  readonly group?: string;
};

/** One document for one root field: everything that can be selected under it, and every value that can be given to it. */
export type RootDocument = { readonly kind: RootKind; readonly field: GraphQLField<unknown, unknown>; readonly source: string; readonly leaves: readonly Leaf[]; /** Inputs that must be there, with however little in them. */ readonly objects: readonly string[]; readonly selected: ReadonlySet<string> };

const DEPTH = 4;

/** The root fields of a schema, each with its widest document. */
export function rootDocuments(schema: GraphQLSchema): RootDocument[] {
  const roots: [RootKind, GraphQLObjectType | null | undefined][] = [["query", schema.getQueryType()], ["mutation", schema.getMutationType()]];
  return roots.flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map((field) => documentFor(schema, kind, field)));
}

/** Every `Type.field` that answers can hold. */
export function allFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__")).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
}

function documentFor(schema: GraphQLSchema, kind: RootKind, field: GraphQLField<unknown, unknown>): RootDocument {
  const writer = new Writer(schema);
  const body = writer.field(field, [], 0, kind === "query" ? "Query" : "Mutation");
  const variables = writer.variables.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const source = `${kind} Walk${variables ? `(${variables})` : ""} { answer: ${body} }`;
  return { kind, field, source, leaves: writer.leaves, objects: writer.objects, selected: writer.selected };
}

class Writer {
  readonly variables: { name: string; type: GraphQLInputType }[] = [];
  readonly leaves: Leaf[] = [];
  readonly objects: string[] = [];
  readonly selected = new Set<string>();

  constructor(private readonly schema: GraphQLSchema) {}

  field(field: GraphQLField<unknown, unknown>, open: readonly string[], depth: number, of: string): string {
    this.selected.add(`${of}.${field.name}`);
    const args = field.args.filter((arg) => depth === 0 || (isNonNullType(arg.type) && arg.defaultValue === undefined)).map((arg) => this.argument(arg, field.name));
    const selection = this.selection(field.type, open, depth + 1);
    return `${field.name}${args.length > 0 ? `(${args.join(", ")})` : ""}${selection}`;
  }

  private argument(arg: GraphQLArgument, field: string): string {
    const name = `v${this.variables.length}_${arg.name}`;
    // A variable may be left out where its argument has a default.
    this.variables.push({ name, type: arg.defaultValue !== undefined && isNonNullType(arg.type) ? arg.type.ofType : arg.type });
    this.leaf(name, arg, field, new Set(), undefined);
    return `${arg.name}: $${name}`;
  }

  private leaf(path: string, { name, type, defaultValue }: GraphQLArgument | GraphQLInputField, of: string, open: ReadonlySet<string>, group: string | undefined): void {
    const required = isNonNullType(type) && defaultValue === undefined;
    const inner = isNonNullType(type) ? type.ofType : type;
    const list = isListType(inner);
    const named = getNamedType(type);
    if (!isInputObjectType(named)) {
      this.leaves.push({ path, name, of: `${of}.${name}`, type, required, list, ...(group !== undefined && { group }) });
      return;
    }
    if (open.has(named.name)) return;
    if (required && group === undefined) this.objects.push(list ? `${path}.0` : path);
    for (const field of Object.values(named.getFields())) this.leaf(`${path}.${list ? "0." : ""}${field.name}`, field, named.name, new Set([...open, named.name]), required ? group : path);
  }

  private selection(type: GraphQLOutputType, open: readonly string[], depth: number): string {
    const named: GraphQLNamedType = getNamedType(type);
    if (isLeafType(named)) return "";
    const types = isUnionType(named) || isInterfaceType(named) ? this.schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    const parts = types.map((each) => {
      const body = this.fields(each, open, depth);
      return isObjectType(named) ? body : `... on ${each.name} { ${body} }`;
    });
    return ` { __typename ${parts.join(" ")} }`;
  }

  private fields(type: GraphQLObjectType, open: readonly string[], depth: number): string {
    const fields = Object.values(type.getFields()).filter((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return true;
      // Deeper than the walk goes only where a type has not been met yet; never round in a circle.
      return !open.includes(inner.name) && (depth < DEPTH || ![...this.selected].some((seen) => seen.startsWith(`${inner.name}.`)));
    });
    return fields.map((field) => `${alias(type, field)}${this.field(field, [...open, type.name], depth, type.name)}`).join(" ");
  }
}

/** Members of one union may have fields of one name and different types: each gets a name of its own. */
function alias(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string {
  return `${type.name}_${field.name}: `;
}

/** Type name of a leaf, without list and non-null. */
export function leafType({ type }: Leaf): string {
  return getNamedType(type).name;
}

/** Values of an enum leaf; empty for others. */
export function enumValues({ type }: Leaf): string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}
