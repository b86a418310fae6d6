import { Foundation1790000000001 } from "./0001-foundation.js";

/** All migrations, oldest first. */
export const MIGRATIONS = [
  Foundation1790000000001,
];
