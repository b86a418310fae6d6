import type { Viewer } from "../../access/viewer.js";
import { DEMO_PASSWORD } from "../../features/identity/index.js";
import type { RawRow } from "./raw-rows.js";
import { codeAt, RECOVERY_CODE } from "./stories.js";
import { NOW } from "./world.js";

type Hint = (viewer: Viewer | undefined, row: RawRow | undefined, turn: number) => unknown;

/** Paths of cells every form has, for inputs that name one. */
const CELLS = ["funds.total.executed", "funds.generalPublicBudget.expected", "project.goalText"];
const cell: Hint = (_viewer, _row, turn) => CELLS[turn % CELLS.length];

/**
 * What makes an input succeed where its type does not tell: by `Input.field`, or by the field's name alone. `row` is the record the input names.
 * Only the reach of a walk depends on these, never its judgement.
 */
export const HINTS: Readonly<Record<string, Hint>> = {
  path: cell,
  "SubmitPackageInput.signature": (viewer) => viewer?.accountName,
  "FilePackageLateInput.signature": (viewer) => viewer?.accountName,
  "attachments.object": () => "FILING",
  "evidenceLinks.object": () => "FILING",
  "linkableEvidence.object": () => "FILING",
  "LinkEvidenceInput.object": () => "FILING",
  "MarkAssessmentInput.item": () => "PRE_ASSESSMENT",
  "MarkAssessmentInput.score": () => 100,
  "MarkAssessmentInput.was": () => 1,
  "assessmentMarks.item": () => "PRE_ASSESSMENT",
  "CreateDepartmentInput.code": (_viewer, _row, turn) => String(901 + turn),
  "CreateUnitInput.code": (_viewer, _row, turn) => `90${1 + turn}00${1 + turn}`,
  "CreateOfficeInput.code": (_viewer, _row, turn) => `K${90 + turn}`,
  "RenameBodyInput.kind": () => "DEPARTMENT",
  "CloseBodyInput.kind": () => "UNIT",
  "InvitePersonInput.login": (_viewer, _row, turn) => `walker.${turn}`,
  "SignInInput.login": () => "filler",
  "SignInInput.password": () => DEMO_PASSWORD,
  "ProvePresenceInput.password": () => DEMO_PASSWORD,
  "ProvePresenceInput.code": () => codeAt(NOW),
  "ChangePasswordInput.current": () => DEMO_PASSWORD,
  "ChangePasswordInput.next": () => "Klmn-7391-zouwang",
  "confirmSecondFactor.code": () => codeAt(NOW),
  "giveSecondFactor.code": () => RECOVERY_CODE,
  "preference.key": () => "grid.columns",
  "RecordInput.record": () => "correction",
  "SavePreferenceInput.key": () => "grid.columns",
  "SignAccessReviewInput.sha256": () => "a".repeat(64),
  "StagedTargetInput.staged": () => Array.from({ length: 12 }, () => "1"),
  "SetCurveInput.curve": () => Array.from({ length: 12 }, (_, month) => Math.round(((month + 1) * 10_000) / 12)),
  "VerdictInput.itemId": () => "evidence",
  "RollYearInput.fromYear": () => 2026,
  "DisputeLedgerInput.row": () => "generalPublicBudget",
  "SaveWaiverInput.code": () => "C16",
  "SaveSettingInput.kind": () => "NOTICE_NUMBERING",
  "SaveSettingInput.body": () => ({ prefix: "走查", startAt: 1, dueDays: 30 }),
  "SaveSettingInput.version": (_viewer, _row, turn) => turn % 2,
  "SaveAnalysisInput.key": () => "SITUATION",
  "AskExtensionInput.reason": () => "汛期抢险，人员不足，请求延期",
  reason: () => "走查：按合同和验收单核对，确需办理",
  version: (_viewer, row) => Number(row?.["version"] ?? 1),
  key: (_viewer, _row, turn) => `fuzz-${turn}`,
  fiscalYear: () => 2026,
  cutOffMonth: () => 11,
  limit: () => 50,
  offset: () => 0,
  was: () => null,
  now: () => "12",
};
