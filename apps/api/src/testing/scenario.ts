import "reflect-metadata";
import { afterAll, beforeAll } from "@jest/globals";
import { graphql, type ExecutionResult, type GraphQLSchema } from "graphql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Viewer } from "../access/viewer.js";
import type { Profile } from "../database/installation.entity.js";
import type { SystemWork } from "../database/unit-of-work.js";
import { UnitOfWork } from "../database/unit-of-work.js";
import { Grant, type Identity } from "../features/identity/index.js";
import type { Feature, FeatureDeps } from "../graphql/feature.js";
import { createContext } from "../graphql/request-context.js";
import { compose } from "../server/composition.js";
import { createSchema } from "../server/schema.js";
import { makeOrganisation, makePeople, type Organisation, type People } from "./people.js";
import type { Contents } from "../database/data-source.js";
import { createTestDatabase, ENGINE, type TestDatabase } from "./test-database.js";

/** What `ask` answers, with `data` as the test says it is. */
export type Answer<Data> = Omit<ExecutionResult, "data"> & { data: Data };

const FIRST_DAY = new Date("2026-10-15T01:00:00.000Z");

/** Two districts and everybody in them, on a database of their own. A test states only what it is about; "as whom" comes first. */
export class Scenario {
  database!: TestDatabase;
  unitOfWork!: UnitOfWork;
  schema!: GraphQLSchema;
  identity!: Identity;
  features!: readonly Feature[];
  /** What features were made from, for tests that build one by hand. */
  deps!: FeatureDeps;
  at!: Organisation;
  as!: People;
  /** The server's clock. Tests move it. */
  now = FIRST_DAY;
  /** Called before each statement runs; throws where a test wants the database to fail. */
  onStatement: (sql: string) => void = () => undefined;
  private readonly statements: string[] = [];

  constructor(
    private readonly contents?: Contents,
    private readonly profile: Profile = "DEMONSTRATION",
  ) {}

  async open(): Promise<void> {
    this.database = await createTestDatabase(ENGINE, this.contents);
    await this.database.migrate();
    this.unitOfWork = new UnitOfWork(this.database, { clock: () => this.now, onStatement: (sql) => this.heard(sql) });
    const dataDirectory = mkdtempSync(join(tmpdir(), "jianxiao-data-"));
    this.deps = { unitOfWork: this.unitOfWork, profile: this.profile, dataDirectory, log: { info: () => undefined, error: (words, cause) => void process.stderr.write(`${words}: ${String(cause)}\n`) } };
    const { identity, features } = compose(this.deps);
    this.identity = identity;
    this.features = features;
    this.schema = await createSchema(features);
    this.at = await this.store(({ rows }) => makeOrganisation(rows));
    this.as = await this.store(({ rows, now }) => makePeople(rows, now, this.at));
  }

  async close(): Promise<void> {
    for (const feature of this.features ?? []) await feature.stop?.();
    await this.database.drop();
    rmSync(this.deps.dataDirectory, { recursive: true, force: true });
  }

  /** Puts rows there without asking who may: the set-up of a test, never its subject. */
  store<Result>(work: (work: SystemWork) => Promise<Result>): Promise<Result> {
    return this.unitOfWork.system("test", work);
  }

  /** Asks the real schema as `viewer`; undefined is a stranger. */
  async ask<Data = Record<string, unknown>>(viewer: Viewer | undefined, source: string, variableValues: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const exchange = { cookie: { token: undefined, set: () => undefined, clear: () => undefined }, address: "192.0.2.1" };
    const contextValue = createContext(viewer, this.unitOfWork, exchange);
    return (await graphql({ schema: this.schema, source, variableValues, contextValue })) as Answer<Data>;
  }

  /** A browser with a cookie of its own, which asks as whoever it is signed in as. */
  browser(address = "192.0.2.2") {
    const jar: { token: string | undefined } = { token: undefined };
    const ask = async <Data = Record<string, unknown>>(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer<Data>> => {
      const cookie = { token: jar.token, set: (token: string) => void (jar.token = token), clear: () => void (jar.token = undefined) };
      const contextValue = createContext(await this.identity.viewer(jar.token, address), this.unitOfWork, { cookie, address });
      return (await graphql({ schema: this.schema, source, variableValues, contextValue })) as Answer<Data>;
    };
    return { jar, ask };
  }

  /** Lets an evaluator see a project for the coming month. */
  grant(to: Viewer, project: { id: string; departmentId: string; districtId: string }, until = new Date(this.now.getTime() + 30 * 86_400_000)): Promise<Grant> {
    const { id: projectId, departmentId, districtId } = project;
    return this.store(({ rows, now }) => rows(Grant).add({ districtId, accountId: to.accountId, projectId, departmentId, from: now, until }));
  }

  private heard(sql: string): void {
    this.statements.push(sql);
    this.onStatement(sql);
  }

  /** The statements `work` sends to the database (those that begin and end transactions aside). */
  async counting(work: () => Promise<unknown>): Promise<string[]> {
    const before = this.statements.length;
    await work();
    return this.statements.slice(before);
  }
}

/** A scenario for this test file, on the engine under test; `contents` adds tables of the test's own, `profile` is the demonstration's when not given. */
export function useScenario(contents?: Contents, profile?: Profile): Scenario {
  const scenario = new Scenario(contents, profile);
  beforeAll(() => scenario.open(), 60_000);
  afterAll(() => scenario.close());
  return scenario;
}
