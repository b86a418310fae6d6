import { fen, type CycleSettings, type Fen, type FilingFacts, type WrittenReport } from "@jianxiao/domain";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const refuse = (what: string): never => {
  throw new GraphQLError(what, { extensions: { code: "BAD_USER_INPUT" } });
};

/** Money in whole fen: a JSON integer within ±(2^53 − 1), checked both ways. */
export const FenScalar = new GraphQLScalarType<Fen, number>({
  name: "Fen",
  serialize: (value) => fen(Number(value)),
  parseValue: (value) => (Number.isSafeInteger(value) ? fen(value as number) : refuse("Not a whole number of fen")),
  parseLiteral: (node) => (node.kind === Kind.INT && Number.isSafeInteger(Number(node.value)) ? fen(Number(node.value)) : refuse("Not a whole number of fen")),
});

/** A moment, as ISO 8601 in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  serialize: (value) => (value instanceof Date ? value.toISOString() : refuse("Not a moment")),
  parseValue: (value) => moment(value),
  parseLiteral: (node) => moment(node.kind === Kind.STRING ? node.value : undefined),
});

/** A calendar day, `YYYY-MM-DD`, in China Standard Time. */
export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: "LocalDate",
  serialize: (value) => String(value),
  parseValue: (value) => calendarDay(value),
  parseLiteral: (node) => calendarDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** Words and numbers that fill a sentence of the catalogue. */
export const ParamsScalar = outgoing<Readonly<Record<string, string | number>>>("Params");
/** `FilingFacts` of `@jianxiao/domain`, as it stands. */
export const FilingFactsScalar = outgoing<FilingFacts>("FilingFacts");
/** `CycleSettings` of `@jianxiao/domain`, as it stands. */
export const CycleSettingsScalar = outgoing<CycleSettings>("CycleSettings");
/** `WrittenReport` of `@jianxiao/domain`, as it stands. */
export const WrittenReportScalar = outgoing<WrittenReport>("WrittenReport");

function moment(value: unknown): Date {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value)) return refuse("Not a moment in ISO 8601");
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? refuse("Not a moment in ISO 8601") : at;
}

function calendarDay(value: unknown): string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return refuse("Not a day of the form YYYY-MM-DD");
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : refuse("Not a day of the calendar");
}

/** A shape of the domain that only ever leaves the server. */
function outgoing<Shape>(name: string): GraphQLScalarType<Shape, Shape> {
  const never = (): never => refuse(`${name} is never an input`);
  return new GraphQLScalarType<Shape, Shape>({ name, serialize: (value) => value as Shape, parseValue: never, parseLiteral: never });
}
