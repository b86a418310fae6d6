import { graphql, type ExecutionResult, type GraphQLSchema } from "graphql";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { createContext, type RequestContext } from "../../graphql/request-context.js";
import { compose } from "../../server/composition.js";
import { createSchema } from "../../server/schema.js";
import { createTestDatabase, type TestDatabase } from "../test-database.js";
import type { Persona } from "./personas.js";
import { storeAll, type RawRow, type RawRows } from "./raw-rows.js";
import { SECRETS_KEY, tokenOf } from "./stories.js";
import { Tap } from "./tap.js";
import type { RootDocument } from "./documents.js";
import type { Variables } from "./values.js";
import { NOW, type World } from "./world.js";

/** One world on a database of its own, and the real schema over it. Reads are real; changes are rehearsed. */
export class Stage {
  private sharing = false;
  private shared: RequestContext | undefined;

  private constructor(
    readonly database: TestDatabase,
    readonly unitOfWork: UnitOfWork,
    readonly schema: GraphQLSchema,
    readonly features: readonly Feature[],
    readonly tap: Tap,
    /** Tables whose made rows the database refused, and why: each wants a line in `SEED_LINES`. */
    readonly refused: ReadonlyMap<string, string>,
    private readonly directory: string,
  ) {}

  static async open({ shapes, made }: Pick<World, "shapes" | "made">, rows: RawRows): Promise<Stage> {
    const database = await createTestDatabase();
    await database.migrate();
    const refused = await storeAll(database.writer, rows, made);
    const tap = new Tap(shapes);
    await tap.install(database.writer);
    const sources = { writer: tap.rehearsing(database.writer), reader: tap.listening(database.reader) };
    const unitOfWork = new UnitOfWork(sources, { clock: () => NOW });
    const directory = mkdtempSync(join(tmpdir(), "jianxiao-fuzz-"));
    writeFileSync(join(directory, "secrets.key"), SECRETS_KEY);
    const log = { info: () => undefined, error: () => undefined };
    const { features } = compose({ unitOfWork, profile: "DEMONSTRATION", dataDirectory: directory, log });
    return new Stage(database, unitOfWork, await createSchema(features), features, tap, refused, directory);
  }

  /** From now on every request gets the loaders of the first: the hole a shared cache would be. Gives back how to end it. */
  shareLoaders(): () => void {
    this.sharing = true;
    return () => {
      this.sharing = false;
      this.shared = undefined;
    };
  }

  async ask({ viewer, token }: Persona, { source }: RootDocument, variableValues: Variables): Promise<ExecutionResult> {
    const exchange = { cookie: { token: token ?? (viewer && tokenOf(viewer.appointmentId)), set: () => undefined, clear: () => undefined }, address: "192.0.2.7" };
    const own = createContext(viewer, this.unitOfWork, exchange);
    if (this.sharing) this.shared ??= own;
    const contextValue = this.shared ? { ...own, load: this.shared.load, loadBy: this.shared.loadBy, kept: this.shared.kept } : own;
    return graphql({ schema: this.schema, source, variableValues, contextValue });
  }

  async close(): Promise<void> {
    for (const { stop } of this.features) await stop?.();
    await this.database.drop();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** The rows a test keeps of a world. */
export function thinned(rows: RawRows, keep: (table: string, row: RawRow) => boolean): RawRows {
  return new Map([...rows].map(([table, all]) => [table, all.filter((row) => keep(table, row))]));
}
