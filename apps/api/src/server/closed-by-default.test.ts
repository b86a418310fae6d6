import { describe, expect, test } from "@jest/globals";
import { getNamedType, GraphQLScalarType, isEnumType, isInputObjectType, isListType, isNonNullType, isUnionType, isObjectType, type GraphQLField, type GraphQLInputType } from "graphql";
import { createContext } from "../graphql/request-context.js";
import { AuthenticationError } from "type-graphql";
import { useScenario } from "../testing/scenario.js";
import { newId } from "../database/new-id.js";

/** All that a stranger may ask. */
const PUBLIC = ["session", "signIn"];

describe("a stranger", () => {
  const given = useScenario();

  test("is turned away from every root field but the door's", async () => {
    const fields = [given.schema.getQueryType(), given.schema.getMutationType()].flatMap((type) => Object.values(type?.getFields() ?? {}));
    expect(fields.length).toBeGreaterThan(PUBLIC.length);
    for (const field of fields) {
      const turnedAway = await outcome(field);
      expect([field.name, turnedAway]).toEqual([field.name, PUBLIC.includes(field.name) ? "let in" : "turned away"]);
    }
  });

  async function outcome(field: GraphQLField<unknown, unknown>): Promise<string> {
    const exchange = { cookie: { token: undefined, set: () => undefined, clear: () => undefined }, address: "192.0.2.9" };
    const args = Object.fromEntries(field.args.map(({ name, type }) => [name, sample(type)]));
    try {
      await field.resolve?.({}, args, createContext(undefined, given.unitOfWork, exchange), {} as never);
      return "let in";
    } catch (error) {
      return error instanceof AuthenticationError ? "turned away" : String(error);
    }
  }
});

describe("a foreign id and a missing one", () => {
  const given = useScenario();

  test("answer alike to every query that takes an id", async () => {
    const fields = Object.values(given.schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.some(({ name, type }) => name === "id" && isNonNullType(type)));
    expect(fields.map(({ name }) => name)).toContain("department");
    for (const { name } of fields) {
      const ask = (id: string) => given.ask(given.as.healthSubmitter, `query ($id: ID!) { ${name}(id: $id) { id } }`, { id });
      expect([name, await ask(given.at.education.id)]).toEqual([name, await ask(newId())]);
    }
  });
});

/** Any value the type takes. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, sample(field.type)]));
  if (named instanceof GraphQLScalarType) return SAMPLES[named.name] ?? "x";
  return undefined;
}

const SAMPLES: Readonly<Record<string, unknown>> = { Int: 1, Fen: 1, Boolean: true, DateTime: new Date(0), LocalDate: "2026-01-01", ID: "0".repeat(26) };

describe("a union of outcomes", () => {
  const given = useScenario();

  test("has only members that exist, and each failure is a problem", () => {
    const problem = given.schema.getType("Problem");
    const unions = Object.values(given.schema.getTypeMap()).filter(isUnionType);
    for (const union of unions) {
      const [success, ...failures] = union.getTypes();
      expect([union.name, isObjectType(success) && success.getInterfaces().length]).toEqual([union.name, 0]);
      for (const failure of failures) expect([union.name, failure.name, failure.getInterfaces().map(({ name }) => name)]).toEqual([union.name, failure.name, [problem?.name]]);
    }
  });
});
