import type { Words } from "../words.js";

/** Fields that mean the same on every record. */
export const COMMON_FIELDS = {
  name: { zh: "名称", en: "Name" },
  code: { zh: "编码", en: "Code" },
  state: { zh: "状态", en: "State" },
  from: { zh: "起", en: "From" },
  until: { zh: "止（最后一天）", en: "Last day" },
  reason: { zh: "理由", en: "Reason" },
  opinion: { zh: "意见", en: "Opinion" },
  reply: { zh: "答复", en: "Reply" },
  answer: { zh: "答复", en: "Answer" },
  dueAt: { zh: "期限", en: "Due" },
  answeredAt: { zh: "答复时间", en: "Answered" },
  decidedAt: { zh: "办理时间", en: "Decided" },
  decidedBy: { zh: "办理人", en: "Decided by" },
  closedOn: { zh: "撤并日期", en: "Closed on" },
  docNo: { zh: "文号", en: "Document no." },
  score: { zh: "得分", en: "Score" },
  basis: { zh: "依据", en: "Basis" },
} as const satisfies Record<string, Words>;
