const TEST = "([.]test[.]tsx?$|/testing/)";

/** Which room may import which: ARCHITECTURE.md tells why. Each rule has a name; a new feature needs no new line. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-is-pure",
      comment: "Domain code imports nothing but domain code, so that the same rule runs in a browser, a server and a command.",
      severity: "error",
      from: { path: "^packages/domain/src", pathNot: TEST },
      to: { pathNot: "^packages/domain/src" },
    },
    {
      name: "schema-knows-domain-only",
      severity: "error",
      from: { path: "^packages/schema/src", pathNot: TEST },
      to: { path: "^(apps|packages/(forms|ui))/" },
    },
    {
      name: "forms-know-domain-only",
      severity: "error",
      from: { path: "^packages/forms/src", pathNot: TEST },
      to: { path: "^(apps|packages/(schema|ui))/" },
    },
    {
      name: "screens-know-no-workbooks",
      comment: "The spreadsheet library stays on the server.",
      severity: "error",
      from: { path: "^(packages/ui|apps/(admin|review))/" },
      to: { path: "^(packages/forms/|apps/api/)" },
    },
    { name: "packages-know-no-app", severity: "error", from: { path: "^packages/" }, to: { path: "^apps/" } },
    {
      name: "apps-are-strangers",
      comment: "Apps meet at the GraphQL schema and nowhere else.",
      severity: "error",
      from: { path: "^apps/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$1/" },
    },
    {
      name: "server-knows-no-screen",
      severity: "error",
      from: { path: "^apps/api/src/" },
      to: { path: "^packages/ui/" },
    },
    {
      name: "foundations-know-no-feature",
      severity: "error",
      from: { path: "^apps/api/src/(database|access|graphql|audit)/", pathNot: ["(entities|migrations/index)[.]ts$", TEST] },
      to: { path: "^apps/api/src/(features|server|jobs|demo)/" },
    },
    {
      name: "features-know-no-server",
      severity: "error",
      from: { path: "^apps/api/src/features/", pathNot: TEST },
      to: { path: "^apps/api/src/(server|testing|demo)/" },
    },
    {
      name: "features-meet-at-the-door",
      comment: "Another feature is entered through its index.ts.",
      severity: "error",
      from: { path: "^apps/api/src/features/([^/]+)/", pathNot: TEST },
      to: { path: "^apps/api/src/features/[^/]+/", pathNot: ["^apps/api/src/features/$1/", "/index[.]ts$"] },
    },
    {
      name: "no-raw-database-in-features",
      comment: "Rows are reached through rows(Entity). Decorators are fine on entities; managers and SQL are not.",
      severity: "error",
      from: { path: "^apps/api/src/features/", pathNot: ["[.]entity[.]ts$", TEST] },
      to: { path: "node_modules/typeorm", dependencyTypesNot: ["type-only"] },
    },
    { name: "no-cycles", severity: "error", from: { pathNot: TEST }, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "resolvable",
      comment: "An import of a package that isn't in the importer's own dependencies.",
      severity: "error",
      from: { pathNot: "/gql/" },
      to: { couldNotResolve: true, pathNot: "(/gql(/|$)|^libsql$|[.]css$|^virtual:)" },
    },
  ],
  options: {
    parser: "tsc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(/dist/|/gql/)" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["source", "import", "node", "default"] },
  },
};
