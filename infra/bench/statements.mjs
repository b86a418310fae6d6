import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const API = join(dirname(fileURLToPath(import.meta.url)), "../../apps/api");
const built = (path) => import(pathToFileURL(join(API, "dist", path)).href);

/** How many statements each request sends, asked once inside this process over the rows of `directory`. */
export async function statementsOf(directory, requests) {
  // The very graphql the API was built against: a schema of another copy is refused.
  const require = createRequire(join(API, "package.json"));
  require("reflect-metadata");
  const { graphql } = require("graphql");
  const { openDatabase } = await built("database/data-source.js");
  const { UnitOfWork } = await built("database/unit-of-work.js");
  const { compose } = await built("server/composition.js");
  const { createSchema } = await built("server/schema.js");
  const { createContext } = await built("graphql/request-context.js");
  const { Account, Appointment, viewerOfAppointment } = await built("features/identity/index.js");

  const database = await openDatabase({ kind: "embedded", directory });
  let sent = 0;
  const unitOfWork = new UnitOfWork(database, { onStatement: () => void sent++ });
  const { features } = compose({ unitOfWork, profile: "DEMONSTRATION", dataDirectory: directory, log: { info: () => undefined, error: console.error } });
  const schema = await createSchema(features);
  const counts = [];
  for (const { login, query, given } of requests) {
    const appointment = await unitOfWork.systemRead("session", async ({ rows }) => {
      const [account] = await rows(Account).findMany({ login });
      return (await rows(Appointment).findMany({ accountId: account.id }, { order: { from: "ASC", id: "ASC" }, limit: 1 }))[0];
    });
    const viewer = await viewerOfAppointment(unitOfWork, appointment.id);
    sent = 0;
    const exchange = { cookie: { token: undefined, set: () => undefined, clear: () => undefined }, address: "127.0.0.1" };
    const { errors } = await graphql({ schema, source: query, variableValues: given, contextValue: createContext(viewer, unitOfWork, exchange) });
    if (errors) throw errors[0];
    counts.push(sent);
  }
  for (const feature of features) await feature.stop?.();
  await database.close();
  return counts;
}
