import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  title: { zh: "分析报告", en: "Analysis" },
  note: { zh: "{cycle}，供报区政府", en: "{cycle}, for the government" },
  export: { zh: "导出 .docx", en: "Export .docx" },
  print: { zh: "打印", en: "Print" },
  draftAll: { zh: "空白部分按数据起草", en: "Draft what is empty" },
  refreshAll: { zh: "更新 {count} 个数", en: "Update {count} figures" },
  stale: { zh: "有 {count} 个数与现在的数据不一致，已标出。", en: "{count} figures no longer agree with the data; they are marked." },
  fresh: { zh: "文中的数与现在的数据一致。", en: "Every figure agrees with the data." },
  readOnly: { zh: "由绩效股撰写；你可以阅读和导出。", en: "The performance office writes it; you may read and export." },
  none: { zh: "这里没有分析报告", en: "There is no analysis here" },
  noneWhy: { zh: "分析报告供全区使用，由绩效股撰写。", en: "It is of the whole district, written by the performance office." },
  noCycle: { zh: "还没有监控批次", en: "There is no cycle yet" },
  heading: { zh: "{district}{year}年{months}\n预算绩效监控分析报告", en: "{district} {year} {months}\nAnalysis of performance monitoring" },
  bureau: { zh: "{district}财政局", en: "Finance bureau of {district}" },
  network: { zh: "连不上服务器，这一部分没有保存，请重试。", en: "The server cannot be reached; this section was not saved. Try again." },
});
