import { nodeProject } from "./jest/node.mjs";

export default { ...nodeProject("house"), rootDir: import.meta.dirname, testMatch: ["<rootDir>/rules/**/*.test.ts", "<rootDir>/operate/**/*.test.ts"], testTimeout: 120_000 };
