/** What an id-like value is of where its name does not tell: by `Input.field`, `field.argument`, or the name alone. */
export const LEAF_TABLES: Readonly<Record<string, string>> = {
  taskId: "evaluation_task", visitId: "site_visit", itemId: "evaluation_item", memberId: "engagement_member", noticeId: "rectification_notice", commentId: "filing_comment", replyToId: "filing_comment", lineageId: "indicator",
  flaggedOf: "cycle", absentId: "appointment", deputyId: "appointment", fromIds: "department", toIds: "department",
  "linkableEvidence.id": "filing", "attachments.id": "filing", "evidenceLinks.ids": "filing", "bulkAcceptPreview.ids": "filing", "filingFindings.ids": "filing", "RecordInput.id": "correction", "TrailFilter.objectId": "filing",
  "endSession.id": "session", "RenameBodyInput.id": "department", "CloseBodyInput.id": "unit", "PasswordLinkInput.id": "account", "LinkEvidenceInput.id": "filing", "UnlinkEvidenceInput.id": "evidence_link",
  "ApproveAccessInput.id": "access_request", "RefuseAccessInput.id": "access_request", "withdrawAccess.id": "access_request", "AnswerDisputeInput.id": "payment_dispute", "DecideExtensionInput.id": "extension_request",
  "withdrawAnswer.id": "published_answer", "SaveVisitInput.id": "site_visit", "ConfirmVisitInput.id": "site_visit", "closeVisit.id": "site_visit", "VoidPhotoInput.id": "visit_photo", "FrameItemInput.id": "evaluation_item",
  "SaveEvaluationFindingInput.id": "evaluation_finding", "FindingEvidenceInput.id": "site_visit", "ReportParagraphInput.id": "none", "ReportParagraphInput.findingIds": "evaluation_finding", "SampleUnitInput.id": "none", "VerdictInput.itemId": "none",
  "ChangeMembershipInput.id": "cycle_project", "StateOnDecisionInput.id": "funding_decision", "MoveDecisionInput.id": "funding_decision", "ExecuteDecisionInput.id": "funding_decision", "CounterDecisionInput.id": "funding_decision",
};
