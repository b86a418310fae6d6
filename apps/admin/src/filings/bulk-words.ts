import { dictionary } from "@jianxiao/ui";

export const bulkWords = dictionary({
  title: { zh: "{verb}：先看会怎样", en: "{verb}: what would happen" },
  results: { zh: "{verb}结果", en: "{verb}: results" },
  ready: { zh: "可以办理 {ready} 份，不能办理 {refused} 份。不想一起办的去掉勾选。", en: "{ready} ready, {refused} not. Untick what should be left out." },
  done: { zh: "已{verb} {done} 份，没有办成 {refused} 份。", en: "{verb}: {done} done, {refused} not." },
  rowReady: { zh: "可以办理", en: "Ready" },
  rowDone: { zh: "已办理", en: "Done" },
  send: { zh: "{verb} {count} 份", en: "{verb} {count}" },
  cancel: { zh: "取消", en: "Cancel" },
  close: { zh: "关闭", en: "Close" },
  chosen: { zh: "{verb}所选 {count}", en: "{verb} selected ({count})" },
  choose: { zh: "选 {name}", en: "Select {name}" },
  chooseAll: { zh: "选本页全部可办的", en: "Select all on this page" },
  pick: { zh: "选", en: "Select" },
  warns: { zh: "警告 {count} 项", en: "{count} warnings" },
  all: { zh: "{verb}…", en: "{verb}…" },
});
