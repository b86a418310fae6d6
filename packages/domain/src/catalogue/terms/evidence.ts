import type { EvidenceKind, ScanState } from "../../evidence/evidence.js";
import type { Words } from "../words.js";

export const EVIDENCE_KIND_TERMS: Record<EvidenceKind, Words> = {
  FILING: { zh: "监控表佐证", en: "Evidence of a form" },
  CORRECTION: { zh: "整改佐证", en: "Evidence of a correction" },
  DOCUMENT_REQUEST: { zh: "调阅资料", en: "Requested document" },
  SITE_VISIT: { zh: "现场核查材料", en: "Material of a site visit" },
  DISPUTE: { zh: "支付数异议佐证", en: "Evidence of a dispute" },
  FINDING: { zh: "问题佐证", en: "Evidence of a finding" },
  ASSESSMENT_MARK: { zh: "考核评分依据", en: "Basis of an assessment mark" },
  FUNDING_DECISION: { zh: "资金处置依据", en: "Basis of a funding decision" },
  GOAL_ADJUSTMENT: { zh: "目标调整依据", en: "Basis of a goal adjustment" },
  EVALUATION_REPORT: { zh: "评价报告附件", en: "Annex of an evaluation report" },
  EVALUATION_TASK: { zh: "评价工作底稿", en: "Working paper of an evaluation" },
  EVALUATION_FINDING: { zh: "评价问题佐证", en: "Evidence of an evaluator's finding" },
  EVALUATION_ITEM: { zh: "评分依据", en: "Basis of a score" },
  QUESTION: { zh: "提问附件", en: "Attachment to a question" },
  PACKAGE: { zh: "报送件附件", en: "Attachment to a package" },
};

export const SCAN_STATE_TERMS: Record<ScanState, Words> = {
  WAITING: { zh: "查毒中", en: "Being scanned" },
  CLEAN: { zh: "已查毒", en: "Scanned" },
  INFECTED: { zh: "已隔离", en: "In quarantine" },
};
