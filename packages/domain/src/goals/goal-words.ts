/** Words that promise nothing one could measure: the lint names the ones it met. */
export const VAGUE_WORDS = ["进一步", "大力", "积极", "努力", "切实", "有效", "显著", "明显", "不断", "逐步", "全面加强", "持续加强", "较好", "良好", "尽量", "争取", "基本", "若干", "有所", "一定程度"] as const;

/** Words of a target that say nothing by themselves. */
export const EMPTY_TARGETS = ["完成", "达成", "达成预期指标", "良好", "较好", "高", "提高", "提升", "改善", "长远", "长期", "明显", "显著", "效果明显"] as const;

/** The words of `list` a text holds, each once, longest first where they overlap. */
export function wordsIn(text: string, list: readonly string[]): string[] {
  const found = [...list].sort((a, b) => b.length - a.length).filter((word) => text.includes(word));
  return found.filter((word, index) => !found.slice(0, index).some((longer) => longer.includes(word)));
}
