import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  title: { zh: "文字与数据", en: "Text against data" },
  says: { zh: "报告里怎么写", en: "What the report says" },
  data: { zh: "数据是多少", en: "What the data say" },
  onlyOff: { zh: "只看不一致的", en: "Only disagreements" },
  allAgree: { zh: "报告里的 {count} 个数都和数据一致。", en: "All {count} figures of the report agree with the data." },
  noClaims: { zh: "报告里没有可以和数据核对的数。", en: "The report claims no figure that can be held against the data." },
  off: { zh: "{count} 个数里有 {differs} 个和数据不一致，{untraced} 个在数据里找不到。", en: "Of {count} figures {differs} differ from the data, {untraced} stand nowhere in the data." },
  differs: { zh: "不一致", en: "Differs" },
  untraced: { zh: "数据里没有这个数", en: "Not in the data" },
  agrees: { zh: "一致", en: "Agrees" },
  gone: { zh: "数据里已没有这一项", en: "The data have it no more" },
  toSummary: { zh: "看汇总表", en: "See the summary" },
  toOverall: { zh: "看部门整体表这一格", en: "See the cell of the overall table" },
  toProjects: { zh: "看这些项目", en: "See these projects" },
  summary: { zh: "各项目汇总", en: "Summary of the projects" },
});
