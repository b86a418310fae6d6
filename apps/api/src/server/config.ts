import { join, resolve } from "node:path";
import { z } from "zod";

const flag = z.enum(["0", "1"]).default("0").transform((value) => value === "1");
const optional = <Value extends z.ZodType>(value: Value) => z.preprocess((given) => (given === "" ? undefined : given), value.optional());

const ROOT = resolve(import.meta.dirname, "../../../..");

const Environment = z.object({
  PROFILE: z.enum(["demonstration", "production"]).default("demonstration"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(join(ROOT, "data")),
  /** Where signed checkpoints of the trail go: best another disk or machine than the database's. */
  AUDIT_CHECKPOINT_DIR: optional(z.string()),
  /** Private key they are signed with, made when it is not there; best readable by the server alone. */
  AUDIT_KEY_FILE: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^(mysql|mariadb)$/ })),
  /** An account that may change the schema, where the server's own may not. */
  MIGRATE_DATABASE_URL: optional(z.url({ protocol: /^(mysql|mariadb)$/ })),
  /** ClamAV's daemon, `host:port`. */
  CLAMD: optional(z.string().regex(/^[\w.-]+:\d{1,5}$/)),
  /** Encrypts second factors' secrets; several servers share one. `openssl rand -base64 32` makes it. */
  SECRETS_KEY: optional(z.base64().refine((key) => Buffer.from(key, "base64").length === 32, "must be 32 bytes in base64")),
  BEHIND_TLS_PROXY: flag,
  ALLOW_PLAIN_HTTP: flag,
});

export type Config = {
  readonly profile: "DEMONSTRATION" | "PRODUCTION";
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  readonly checkpointDirectory: string;
  readonly checkpointKeyFile: string;
  readonly secretsKey: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly migrateDatabaseUrl: string | undefined;
  readonly clamd: string | undefined;
  /** Whether browsers reach us over TLS or on their own machine: then the cookie is `__Host-jx` and Secure. */
  readonly secureCookie: boolean;
  readonly behindProxy: boolean;
  readonly warnings: readonly string[];
};

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/** The only reader of the environment. All that is wrong is said at once, before anything is opened. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const { success, data, error } = Environment.safeParse(env);
  if (!success) throw new Error(`The environment is not usable:\n${z.prettifyError(error)}`);
  const { PROFILE, HOST, BEHIND_TLS_PROXY, ALLOW_PLAIN_HTTP } = data;
  const local = LOOPBACK.has(HOST);
  if (PROFILE === "production" && !local && !BEHIND_TLS_PROXY && !ALLOW_PLAIN_HTTP) {
    throw new Error(`HOST=${HOST} would serve passwords in plain text. Put a TLS proxy in front and set BEHIND_TLS_PROXY=1, or set ALLOW_PLAIN_HTTP=1 if you mean it.`);
  }
  return {
    profile: PROFILE === "production" ? "PRODUCTION" : "DEMONSTRATION",
    port: data.PORT,
    host: HOST,
    dataDirectory: resolve(data.DATA_DIR),
    checkpointDirectory: resolve(data.AUDIT_CHECKPOINT_DIR ?? join(data.DATA_DIR, "checkpoints")),
    checkpointKeyFile: resolve(data.AUDIT_KEY_FILE ?? join(data.DATA_DIR, "keys", "checkpoints.pem")),
    secretsKey: data.SECRETS_KEY,
    databaseUrl: data.DATABASE_URL,
    migrateDatabaseUrl: data.MIGRATE_DATABASE_URL,
    clamd: data.CLAMD,
    secureCookie: PROFILE === "production" && (BEHIND_TLS_PROXY || (local && !ALLOW_PLAIN_HTTP)),
    behindProxy: BEHIND_TLS_PROXY,
    warnings: [
      ...(PROFILE === "demonstration" && !local ? [`The demonstration listens on ${HOST}: anybody who reaches it can sign in.`] : []),
      ...(PROFILE === "production" && data.AUDIT_CHECKPOINT_DIR === undefined ? ["Checkpoints of the trail stay beside the database: set AUDIT_CHECKPOINT_DIR to another disk or machine."] : []),
      ...(PROFILE === "production" && !local && ALLOW_PLAIN_HTTP && !BEHIND_TLS_PROXY ? ["ALLOW_PLAIN_HTTP=1: passwords travel in plain text."] : []),
    ],
  };
}
