import { AuditEvent } from "../audit/audit-event.entity.js";
import { identityEntities } from "../features/identity/entities.js";
import { exchangeEntities } from "../features/exchange/entities.js";
import { monitoringEntities } from "../features/monitoring/entities.js";
import { organisationEntities } from "../features/organisation/entities.js";
import { projectEntities } from "../features/projects/entities.js";
import { Idempotency } from "./idempotency.entity.js";
import { Installation } from "./installation.entity.js";

/** Every table of the product. A feature adds one line: the list at its door. */
export const ENTITIES = [
  Installation,
  Idempotency,
  AuditEvent,
  ...organisationEntities,
  ...identityEntities,
  ...projectEntities,
  ...exchangeEntities,
  ...monitoringEntities,
];
