import { ALLOCATION_ADVICE, CORRECTION_STATES, DECISION_CAUSES, DECISION_KINDS, DECISION_STATES, DISBURSEMENT_ADVICE, FINDING_SOURCES, RECONCILED } from "@jianxiao/domain";
import { enumOf } from "../../graphql/enums.js";

export const FindingSourceEnum = enumOf("FindingSource", FINDING_SOURCES);
export const CorrectionStateEnum = enumOf("CorrectionState", CORRECTION_STATES);

export const DecisionKindEnum = enumOf("DecisionKind", DECISION_KINDS);
export const DecisionStateEnum = enumOf("DecisionState", DECISION_STATES);
export const DecisionCauseEnum = enumOf("DecisionCause", DECISION_CAUSES);
export const ReconciledEnum = enumOf("Reconciled", RECONCILED);

export const DisbursementAdviceEnum = enumOf("DisbursementAdvice", DISBURSEMENT_ADVICE);
export const AllocationAdviceEnum = enumOf("AllocationAdvice", ALLOCATION_ADVICE);
