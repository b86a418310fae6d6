import { AuditEvent } from "../audit/audit-event.entity.js";
import { AuditSeal } from "../audit/audit-seal.entity.js";
import { assessmentEntities } from "../features/assessment/entities.js";
import { RecordChange } from "../audit/record-change.entity.js";
import { accountEntities } from "../features/accounts/entities.js";
import { identityEntities } from "../features/identity/entities.js";
import { evidenceEntities } from "../features/evidence/entities.js";
import { fillingEntities } from "../features/filling/entities.js";
import { evaluationEntities } from "../features/evaluation/entities.js";
import { exchangeEntities } from "../features/exchange/entities.js";
import { insightEntities } from "../features/insight/entities.js";
import { goalEntities } from "../features/goals/entities.js";
import { monitoringEntities } from "../features/monitoring/entities.js";
import { organisationEntities } from "../features/organisation/entities.js";
import { projectEntities } from "../features/projects/entities.js";
import { reviewEntities } from "../features/review/entities.js";
import { settingEntities } from "../features/settings/entities.js";
import { resultsEntities } from "../features/results/entities.js";
import { yearEndEntities } from "../features/yearend/entities.js";
import { Idempotency } from "./idempotency.entity.js";
import { Installation } from "./installation.entity.js";

/** Every table of the product. A feature adds one line: the list at its door. */
export const ENTITIES = [
  Installation,
  Idempotency,
  AuditEvent,
  AuditSeal,
  RecordChange,
  ...organisationEntities,
  ...identityEntities,
  ...accountEntities,
  ...settingEntities,
  ...projectEntities,
  ...exchangeEntities,
  ...monitoringEntities,
  ...goalEntities,
  ...insightEntities,
  ...resultsEntities,
  ...assessmentEntities,
  ...evidenceEntities,
  ...fillingEntities,
  ...evaluationEntities,
  ...reviewEntities,
  ...yearEndEntities,
];
