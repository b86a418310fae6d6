import { dictionary } from "../i18n/locale";

export const words = dictionary({
  noneHere: { zh: "这一格还没有批注和提问。", en: "Nothing said about this cell yet." },
  none: { zh: "还没有批注。", en: "No comments yet." },
  write: { zh: "写批注", en: "Write a comment" },
  about: { zh: "关于：{cell}", en: "About: {cell}" },
  toWhole: { zh: "改为整张表", en: "make it the whole form" },
  aboutForm: { zh: "关于整张表", en: "About the whole form" },
  send: { zh: "发出", en: "Send" },
  reply: { zh: "回复", en: "Reply" },
  settle: { zh: "回复并了结", en: "Reply and settle" },
  settled: { zh: "已了结", en: "Settled" },
  audience: { zh: "谁能看到", en: "Who can see it" },
  failed: { zh: "没有发出：{why}", en: "Not sent: {why}" },
});
