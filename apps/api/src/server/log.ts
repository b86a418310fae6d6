import { pino } from "pino";
import type { Log } from "../graphql/feature.js";

/** One JSON line per event, to standard error: standard output is for what the operator reads at start. */
export function createLog(): Log {
  const logger = pino({ base: null }, pino.destination(2));
  return {
    info: (words) => logger.info(words),
    error: (words, cause) => logger.error({ cause: told(cause) }, words),
  };
}

/** An error without its parameters: they may hold what somebody typed. */
function told(cause: unknown): { name: string; message: string; stack: string | undefined; code: unknown } | undefined {
  if (!(cause instanceof Error)) return undefined;
  return { name: cause.name, message: cause.message, stack: cause.stack, code: (cause as { code?: unknown }).code };
}
