import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { Checkpoints } from "../audit/checkpoints.js";
import { Sealer } from "../audit/sealer.js";
import { alarmOf } from "../audit/verify.js";
import { openDatabase, type DatabasePlace } from "../database/data-source.js";
import { lockDirectory } from "../database/directory-lock.js";
import { checkDurability } from "../database/self-check.js";
import { UnitOfWork } from "../database/unit-of-work.js";
import type { FeatureDeps, Log } from "../graphql/feature.js";
import { compose } from "./composition.js";
import type { Config } from "./config.js";
import { createHttp } from "./http.js";
import { openInstallation } from "./installation.js";
import { greet } from "./greeting.js";
import { prepareProfile } from "./profile.js";
import { releasedOperations, type Released } from "./released.js";
import { passwordPages } from "./set-password.js";

export type Running = { readonly address: string; stop(): Promise<void> };

/** Config → lock → database → schema → profile → http → listen. What was opened is closed again when a later step fails. */
export async function start(config: Config, log: Log, released: Released | undefined = config.profile === "PRODUCTION" ? releasedOperations() : undefined): Promise<Running> {
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const close of undo.splice(0).reverse()) await close();
  };
  try {
    mkdirSync(config.dataDirectory, { recursive: true });
    undo.push(lockDirectory(config.dataDirectory));

    const database = await openDatabase(placeOf(config));
    undo.push(() => database.close());
    await checkDurability(database);
    await database.migrate();

    const unitOfWork = new UnitOfWork(database);
    const deps: FeatureDeps = { unitOfWork, profile: config.profile, dataDirectory: config.dataDirectory, log, ...(config.clamd !== undefined && { clamd: config.clamd }), ...(config.secretsKey !== undefined && { secretsKey: config.secretsKey }) };
    await openInstallation(unitOfWork, config.profile);
    const sealer = await watchTheTrail(config, unitOfWork, log);
    undo.push(() => sealer.stop());
    const { identity, features } = compose(deps);
    const { pages, words } = await prepareProfile(deps);

    const server = await createHttp({ config, database, unitOfWork, identity, features, log, ...(released && { released }), pages: (scope) => {
      passwordPages(scope, deps);
      pages?.(scope);
    } });
    undo.push(() => server.close());
    for (const feature of features) if (feature.stop) undo.push(() => feature.stop?.());
    await server.listen({ host: config.host, port: config.port });
    for (const feature of features) feature.start?.();
    sealer.start();

    const address = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${(server.server.address() as AddressInfo).port}`;
    greet({ address, warnings: config.warnings, words: words(address), demoAccounts: await identity.demoAccounts() });
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Says loudly, and in the trail, when the database is older than its own checkpoints; then makes the sealer. */
async function watchTheTrail({ checkpointDirectory, checkpointKeyFile }: Config, unitOfWork: UnitOfWork, log: Log): Promise<Sealer> {
  const checkpoints = new Checkpoints(checkpointDirectory, checkpointKeyFile);
  const alarm = await alarmOf(unitOfWork, checkpoints);
  if (alarm !== undefined) {
    log.error(alarm);
    await unitOfWork.system("trail", ({ audit }) => audit("TRAIL_ALARM", { object: "installation", objectId: "trail", outcome: "REFUSED" }));
  }
  return new Sealer({ unitOfWork, checkpoints, log });
}

/** Where the rows are, by what the environment says. */
export function placeOf({ databaseUrl, migrateDatabaseUrl, dataDirectory }: Config): DatabasePlace {
  if (databaseUrl === undefined) return { kind: "embedded", directory: dataDirectory };
  return { kind: "mysql", url: databaseUrl, ...(migrateDatabaseUrl === undefined ? {} : { migrateUrl: migrateDatabaseUrl }) };
}
