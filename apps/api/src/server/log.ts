import { pino } from "pino";
import { QueryFailedError } from "typeorm";
import { faultOf } from "../database/faults.js";
import type { Log } from "../graphql/feature.js";

/** One JSON line per event, to standard error: standard output is for what the operator reads at start. */
export function createLog(): Log {
  const logger = pino({ base: null }, pino.destination(2));
  return {
    info: (words) => logger.info(words),
    error: (words, cause) => logger.error({ cause: told(cause) }, words),
  };
}

/** An error without what somebody typed: a database's words quote the values it refused, so only its code is kept. */
export function told(cause: unknown): { name: string; message: string; stack: string | undefined; code: unknown } | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { name, message, stack, code } = cause as Error & { code?: unknown };
  if (!(cause instanceof QueryFailedError)) return { name, message, stack, code };
  const fault = faultOf(cause);
  return { name, message: fault ? `${fault.kind}${"rule" in fault ? ` ${fault.rule}` : ""}` : "A statement failed", stack: stack?.split("\n").filter((line) => /^\s+at /.test(line)).join("\n"), code };
}
