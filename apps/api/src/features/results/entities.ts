import { Correction, RectificationNotice } from "./correction.entity.js";
import { DecisionStep, FundingDecision, FundingEntry } from "./decision.entity.js";
import { FindingRow } from "./finding.entity.js";

export const resultsEntities = [FindingRow, RectificationNotice, Correction, FundingDecision, DecisionStep, FundingEntry];
