import { indicatorLibraryRule, type IndicatorLibrary } from "../goals/library.js";
import { checkPackRule, type CheckPack } from "./check-pack.js";
import { assessmentRule, type AssessmentTable } from "../results/assessment.js";
import { disclosureRule, type DisclosureRules } from "../disclosure/rules.js";
import { noticeNumberingRule, type NoticeNumbering } from "./notice-numbering.js";
import { securityRule, type SecurityPolicy } from "../security/policy.js";
import type { ScoringRules } from "../selfevaluation/rules.js";
import { scoringRule } from "../selfevaluation/scoring-rule.js";
import type { SettingRule } from "./setting.js";
import { standardsRule, type Standards } from "./standards.js";
import { warningsRule, type WarningRules } from "../warnings/warning.js";

/** What a district decides for itself, and the shape of each decision. A new kind adds a line here, one in `SETTINGS`, its words and its editor. */
export type SettingBodies = {
  CHECK_PACK: CheckPack;
  STANDARDS: Standards;
  SCORING: ScoringRules;
  WARNINGS: WarningRules;
  NOTICE_NUMBERING: NoticeNumbering;
  ASSESSMENT: AssessmentTable;
  DISCLOSURE: DisclosureRules;
  SECURITY: SecurityPolicy;
  INDICATOR_LIBRARY: IndicatorLibrary;
};
export type SettingKind = keyof SettingBodies;

/** Default, rights and validation of every kind. */
export const SETTINGS: { [Kind in SettingKind]: SettingRule<SettingBodies[Kind]> } = {
  CHECK_PACK: checkPackRule,
  STANDARDS: standardsRule,
  SCORING: scoringRule,
  WARNINGS: warningsRule,
  NOTICE_NUMBERING: noticeNumberingRule,
  ASSESSMENT: assessmentRule,
  DISCLOSURE: disclosureRule,
  SECURITY: securityRule,
  INDICATOR_LIBRARY: indicatorLibraryRule,
};

export const SETTING_KINDS = Object.keys(SETTINGS) as SettingKind[];
