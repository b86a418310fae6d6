import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  title: { zh: "审核要点 {judged}/{all}", en: "Standards {judged}/{all}" },
  automatic: { zh: "自动判断，随检查结果", en: "Judged by the checks" },
  assisted: { zh: "检查建议“{verdict}”，可改", en: "The checks propose “{verdict}”; you may differ" },
  human: { zh: "需人工判断", en: "A person must tell" },
  note: { zh: "依据（仅财政可见）", en: "Why (bureau only)" },
  hint: { zh: "按 1 符合、2 存疑、3 不符，自动跳到下一条", en: "1 met, 2 doubtful, 3 not met; then the next item" },
});
