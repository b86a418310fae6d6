import { AlignmentType, type IParagraphOptions, type ILevelsOptions, type IRunOptions, LevelFormat, LineRuleType } from "docx";

/** Sizes of GB/T 9704 (党政机关公文格式) in half points: 二号 title, 三号 text, 四号 page number; tables take 五号. */
const SIZE = { title: 44, body: 32, pageNumber: 28, table: 21 } as const;
/** 28 pt from line to line, 22 lines a page; in twentieths of a point. */
const LINE = 560;
const TABLE_LINE = 320;
/** Two characters of 三号 text. */
const INDENT = 640;

/** Margins of A4 (37 mm above, 35 below, 28 left, 26 right) and the width of the text between them, in twentieths of a point. */
export const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 2_098, bottom: 1_984, left: 1_588, right: 1_474, footer: 1_400 } } as const;
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

type Look = Pick<IRunOptions, "font" | "size" | "bold" | "color">;

/** Word's and LibreOffice's own heading styles are blue. */
const BLACK = "000000";

/** Fonts by name; whoever lacks one sees the substitute of their system. Figures and Latin letters take the same font as the text around them. */
const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name });

export const LOOKS = {
  title: { font: fontOf("方正小标宋简体"), size: SIZE.title, color: BLACK },
  subtitle: { font: fontOf("楷体_GB2312"), size: SIZE.body },
  body: { font: fontOf("仿宋_GB2312"), size: SIZE.body },
  heading1: { font: fontOf("黑体"), size: SIZE.body, color: BLACK },
  heading2: { font: fontOf("楷体_GB2312"), size: SIZE.body, color: BLACK },
  heading3: { font: fontOf("仿宋_GB2312"), size: SIZE.body, color: BLACK, bold: true },
  heading4: { font: fontOf("仿宋_GB2312"), size: SIZE.body, color: BLACK },
  tableHead: { font: fontOf("黑体"), size: SIZE.table },
  table: { font: fontOf("仿宋_GB2312"), size: SIZE.table },
  caption: { font: fontOf("黑体"), size: SIZE.table + 3 },
  pageNumber: { font: fontOf("宋体"), size: SIZE.pageNumber },
} as const satisfies Record<string, Look>;

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT } as const;

export const LINES = {
  body: { spacing: EXACT, indent: { firstLine: INDENT }, alignment: AlignmentType.BOTH },
  flush: { spacing: EXACT },
  title: { spacing: { line: 640, lineRule: LineRuleType.AT_LEAST, after: 200 }, alignment: AlignmentType.CENTER },
  /** A picture is higher than a line: an exact spacing would cut it. */
  picture: { spacing: { before: 120, after: 60 }, alignment: AlignmentType.CENTER, keepNext: true },
  table: { spacing: { line: TABLE_LINE, lineRule: LineRuleType.AT_LEAST } },
  signature: { spacing: EXACT, alignment: AlignmentType.RIGHT, indent: { right: INDENT * 2 } },
} as const satisfies Record<string, IParagraphOptions>;

export const HEADINGS = "headings";

/** 一、 （一） 1. （1）, counted by the word processor, so that a section put in later renumbers the rest. */
export const HEADING_LEVELS: readonly ILevelsOptions[] = [
  { format: LevelFormat.CHINESE_COUNTING, text: "%1、", look: LOOKS.heading1 },
  { format: LevelFormat.CHINESE_COUNTING, text: "（%2）", look: LOOKS.heading2 },
  { format: LevelFormat.DECIMAL, text: "%3.", look: LOOKS.heading3 },
  { format: LevelFormat.DECIMAL, text: "（%4）", look: LOOKS.heading4 },
].map(({ format, text, look }, level) => ({ level, format, text, suffix: "nothing", style: { run: look, paragraph: { indent: { firstLine: INDENT, left: 0 } } } }));
