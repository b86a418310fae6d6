import { unwrapResolverError } from "@apollo/server/errors";
import { randomBytes } from "node:crypto";
import type { GraphQLFormattedError } from "graphql";
import { faultOf } from "../database/faults.js";
import { ArgumentValidationError, AuthenticationError } from "type-graphql";

const CALLERS_FAULT = new Set(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "BAD_REQUEST", "OPERATION_RESOLUTION_FAILURE", "UNAUTHENTICATED", "TOO_LONG"]);

/** Faults of the database that pass, or that the operator can lift; the catalogue has words for them. */
const PASSING: Readonly<Record<string, string>> = { FULL: "DISK_FULL", BUSY: "BUSY", GONE: "BUSY" };

export type Log = (reference: string, error: unknown) => void;

/** What leaves the building: the caller's mistakes by field name, nothing about ours but a reference the log knows. */
export function formatErrors(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    if (cause instanceof AuthenticationError) return { message: "Sign in first.", extensions: { code: "UNAUTHENTICATED" } };
    if (cause instanceof ArgumentValidationError) {
      const fields = cause.extensions.validationErrors.map(({ property, constraints }) => ({ field: property, broken: Object.keys(constraints ?? {}) }));
      return { message: "Some values are not valid.", extensions: { code: "BAD_USER_INPUT", fields } };
    }
    const code = String(formatted.extensions?.["code"]);
    if (CALLERS_FAULT.has(code)) return { message: formatted.message, extensions: { code }, ...(formatted.locations && { locations: formatted.locations }) };
    const reference = randomBytes(5).toString("hex").toUpperCase();
    log(reference, cause);
    const passing = PASSING[faultOf(cause)?.kind ?? ""];
    if (passing) return { message: "Nothing was done. Try again shortly.", extensions: { code: passing, reference } };
    return { message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR", reference } };
  };
}
