import { Foundation1790000000001 } from "./0001-foundation.js";
import { Monitoring1790000000003 } from "./0003-monitoring.js";
import { ProjectsAndExchange1790000000002 } from "./0002-projects-and-exchange.js";

/** All migrations, oldest first. */
export const MIGRATIONS = [
  Foundation1790000000001,
  ProjectsAndExchange1790000000002,
  Monitoring1790000000003,
];
