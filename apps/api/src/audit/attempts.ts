import { isOutsider } from "@jianxiao/domain";
import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { AuthenticationError } from "type-graphql";
import { ScopeError } from "../access/predicate.js";
import type { RequestContext } from "../graphql/request-context.js";
import { NotAllowed, NotFound } from "../graphql/problems.js";
import { noteStranger } from "./strangers.js";

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** Root fields by which an outsider reads nothing of a department. */
const OPEN = new Set(["session", "inbox"]);

/**
 * Writes into the trail what no feature can: an attempt that was refused (its own transaction was taken back, or nobody was signed in), and everything that
 * outsiders (evaluators, supervision) read. Wraps the root fields once, so that a new one needs no line.
 */
export function keepTrail(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) if (field.resolve) field.resolve = knocks(field.name, refusals(field.name, field.resolve));
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    if (field.resolve) field.resolve = knocks(field.name, OPEN.has(field.name) ? field.resolve : readings(field.name, field.resolve));
  }
  return schema;
}

function knocks(operation: string, resolve: Resolver): Resolver {
  return async (source, args: Record<string, unknown>, context, info) => {
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      if (error instanceof AuthenticationError && !context.viewer) await noteStranger(context.unitOfWork, context.exchange.address, operation);
      throw error;
    }
  };
}

function refusals(operation: string, resolve: Resolver): Resolver {
  return async (source, args: Record<string, unknown>, context, info) => {
    const note = (code: string) => entry(context, "REFUSED", operation, { code, target: targetOf(args) });
    try {
      const outcome: unknown = await resolve(source, args, context, info);
      if (outcome instanceof NotFound || outcome instanceof NotAllowed) await note(outcome.code);
      return outcome;
    } catch (error) {
      if (error instanceof ScopeError) await note("OUT_OF_SCOPE");
      throw error;
    }
  };
}

function readings(operation: string, resolve: Resolver): Resolver {
  return async (source, args: Record<string, unknown>, context, info) => {
    const found: unknown = await resolve(source, args, context, info);
    if (context.viewer && isOutsider(context.viewer.role)) {
      const target = targetOf(args);
      await (found === null || found === undefined ? entry(context, "REFUSED", operation, { code: "NOT_FOUND", target }) : entry(context, "READ", operation, { target }));
    }
    return found;
  };
}

async function entry({ viewer, unitOfWork }: RequestContext, act: "REFUSED" | "READ", operation: string, params: Record<string, string>): Promise<void> {
  if (!viewer) return;
  const outcome = act === "REFUSED" ? "REFUSED" : "DONE";
  await unitOfWork.note(viewer, act, { object: "operation", objectId: operation, outcome, params: { operation, ...params } });
}

/** The id that was asked for, cut to what the trail keeps; nothing else of what somebody typed. */
function targetOf(args: Record<string, unknown>): string {
  const input = (args["input"] ?? args) as Record<string, unknown>;
  const id = Object.entries(input).find(([name, value]) => /^id$|Id$/.test(name) && typeof value === "string")?.[1] as string | undefined;
  return /^\w{1,26}$/.test(id ?? "") ? (id ?? "") : "";
}
