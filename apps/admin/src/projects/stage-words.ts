import { dictionary } from "@jianxiao/ui";

export const stageWords = dictionary({
  title: { zh: "阶段目标", en: "Staged targets" },
  note: { zh: "各月末应完成的数，完成率按它计算", en: "due by the end of each month; completion is measured by it" },
  none: { zh: "没有设置阶段目标：可累计的指标按月份折算，其余按年度指标值比较。", en: "None set: what adds up is scaled by the months gone, the rest is compared with the year's target." },
  indicator: { zh: "指标", en: "Indicator" },
  target: { zh: "年度指标值", en: "Target" },
  acts: { zh: "操作", en: "Acts" },
  along: { zh: "按应达进度", en: "Along the curve" },
  clear: { zh: "清空", en: "Clear" },
  faults: { zh: "有 {count} 格要改：", en: "{count} to correct:" },
  hint: { zh: "可从 Excel 粘贴一块；空格表示该月不设。", en: "A block from Excel can be pasted; an empty cell sets nothing for its month." },
});
