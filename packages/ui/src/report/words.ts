import { dictionary } from "../i18n/locale";

export const words = dictionary({
  stale: { zh: "写入时是“{shown}”，现在是“{now}”", en: "“{shown}” when written, “{now}” now" },
  gone: { zh: "写入时是“{shown}”，审核后的数据里已没有这个数", en: "“{shown}” when written; the data have no such figure any more" },
  live: { zh: "取自审核后的数据：{label}", en: "From the reviewed data: {label}" },
  emptySection: { zh: "（还没有写）", en: "(not written yet)" },
  noRows: { zh: "没有可列的项目", en: "no project to list" },
  table: { zh: "表{no}", en: "Table {no}" },
  chart: { zh: "图{no}", en: "Figure {no}" },
});
