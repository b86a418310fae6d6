import { Attachment } from "./attachment.entity.js";
import { EvidenceLink } from "./evidence-link.entity.js";

export const evidenceEntities = [Attachment, EvidenceLink];
