import { nodeProject } from "./jest/node.mjs";

export default { ...nodeProject("browser"), rootDir: import.meta.dirname, testMatch: ["<rootDir>/browser/**/*.test.ts"], testTimeout: 240_000, maxWorkers: 1 };
