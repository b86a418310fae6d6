/** Colours outside Ant Design's vocabulary, and those our own CSS shares with it (design: screens/README, tokens). */
export const COLOUR = {
  primary: "#17597A", primaryHover: "#22719A", primaryActive: "#0F4460",
  primaryBg: "#EBF3F7", primaryBgHover: "#D9E8EF", primaryBorder: "#9CC3D5",
  text: "#182127", textSecondary: "#46535B", textTertiary: "#5C6971", textQuaternary: "#98A3AA",
  border: "#D3DADE", line: "#E5E9EC", layout: "#F4F6F7", container: "#FFFFFF", fillAlter: "#FAFBFC",
  error: "#BE2F23", errorText: "#A9241A", errorBg: "#FDF0EE", errorBorder: "#EDB5AE",
  warning: "#E0A100", warningStroke: "#8A6200", warningText: "#7A5200", warningBg: "#FFF7E1", warningBorder: "#E8CB83",
  success: "#2F7D55", successText: "#1F6A45", successBg: "#EEF7F1", successBorder: "#A8D3B9",
  violet: "#5B3E96", violetBg: "#F4F0FB", violetBorder: "#CDBFE8",
  headerBg: "#0E3447", headerText: "#BDD2DC", headerBar: "#7CC4DF",
  tableHead: "#EEF2F4", rowHover: "#F5F9FA", formLine: "#7D8A92",
  chart: ["#17597A", "#5795B2", "#A9CBD8"], tableGreen: "#8FC3A5",
} as const;

export const FONT = `"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif`;
export const SERIF = `"Songti SC","SimSun","Noto Serif SC","Noto Serif CJK SC",serif`;
