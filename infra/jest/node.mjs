import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

const swcOptions = (tsx) => ({
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", decorators: true, tsx },
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false, react: { runtime: "automatic" } },
  },
  module: { type: "es6" },
});

/** Jest as production runs the code: ES modules, decorators, workspace packages from source without a build. */
export const nodeProject = (displayName) => ({
  displayName,
  testEnvironment: "node",
  testMatch: ["<rootDir>/src/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  resolver: fileURLToPath(new URL("./resolver.cjs", import.meta.url)),
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  testEnvironmentOptions: { customExportConditions: ["source", "node", "node-addons"] },
  transform: {
    "^.+\\.ts$": [require.resolve("@swc/jest"), swcOptions(false)],
    "^.+\\.tsx$": [require.resolve("@swc/jest"), swcOptions(true)],
  },
});

/** Screens under jsdom; otherwise as nodeProject. */
export const screenProject = (displayName) => ({
  ...nodeProject(displayName),
  testEnvironment: require.resolve("jest-environment-jsdom"),
  setupFiles: [fileURLToPath(new URL("./browser-globals.mjs", import.meta.url))],
  testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/src/**/*.test.tsx"],
  testEnvironmentOptions: { customExportConditions: ["source", "browser", "default"] },
});
