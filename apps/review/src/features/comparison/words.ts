import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  tab: { zh: "对比", en: "Compare" },
  left: { zh: "左边", en: "Left" },
  right: { zh: "右边", en: "Right" },
  swap: { zh: "左右对调", en: "Swap" },
  now: { zh: "这张表现在", en: "This form now" },
  moment: { zh: "这张表在某一时刻…", en: "This form at a moment…" },
  when: { zh: "时刻", en: "Moment" },
  revision: { zh: "第 {no} 次报送（{at}）", en: "filing no. {no} ({at})" },
  revisionOf: { zh: "{cycle}第 {no} 次报送（{at}）", en: "{cycle}, filing no. {no} ({at})" },
  imported: { zh: "{year} 年 1—{month} 月（导入：{file}）", en: "{year}, months 1–{month} (imported: {file})" },
  onlyChanges: { zh: "只看不同", en: "Only differences" },
  same: { zh: "两边相同。", en: "Both sides are the same." },
  changes: { zh: "{count} 格不同，另有 {derived} 格随之算出。", en: "{count} cells differ; {derived} more follow from them." },
  cell: { zh: "单元格", en: "Cell" },
  noRow: { zh: "没有这一行", en: "no such row" },
  nothing: { zh: "还没有报送过，只能和某一时刻比较。", en: "Never filed yet; it can be held against a moment only." },
});
