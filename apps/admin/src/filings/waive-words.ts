import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  explain: { zh: "说明理由，放行", en: "Explain and let it stand" },
  takeBack: { zh: "撤回说明", en: "Take the reason back" },
  reason: { zh: "理由", en: "Reason" },
  hint: { zh: "为什么仍然成立？审核人会看到。", en: "Why does it stand? The reviewer reads this." },
  send: { zh: "提交说明", en: "Send" },
  network: { zh: "连不上服务器，没有存进去。", en: "The server cannot be reached; nothing was stored." },

  since: { zh: "自 {at} 起", en: "Since {at}" },
  lifters: { zh: "谁能打开：", en: "Who can open it: " },
  lift: { zh: "{role}（{action}）", en: "{role} ({action})" },
  askMore: { zh: "申请延期", en: "Ask for more time" },
  disputes: { zh: "对支付数的异议", en: "Disputes of the figure" },
  dispute: { zh: "账上的数不对？提出异议", en: "Is the figure wrong? Dispute it" },
  claimed: { zh: "应为（万元）", en: "Should be (10k yuan)" },
  note: { zh: "哪里不对、依据什么", en: "What is wrong, and on what grounds" },
  raise: { zh: "提出异议", en: "Dispute" },
  open: { zh: "待绩效股答复", en: "waiting for the performance office" },
  upheld: { zh: "异议成立，将更正台账", en: "upheld; the ledger will be corrected" },
  rejected: { zh: "异议不成立", en: "not upheld" },
  said: { zh: "账上 {ledger}，应为 {claimed}（万元）", en: "ledger {ledger}, should be {claimed} (10k yuan)" },
  answer: { zh: "答复", en: "Answer" },
  uphold: { zh: "成立", en: "Uphold" },
  reject: { zh: "不成立", en: "Reject" },
  notMoney: { zh: "请填数字，如 1086.40。", en: "Type a number such as 1086.40." },
  proof: { zh: "依据", en: "Grounds" },
});
