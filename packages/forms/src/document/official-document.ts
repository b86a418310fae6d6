/** A document of a government office (公文) as plain blocks: what it says, not how it looks. The look is `writeDocument`'s. */
export type OfficialDocument = {
  /** Line breaks are kept. */
  title: string;
  /** Under the title, e.g. （2026年1—9月）. */
  subtitle?: string;
  /** 发文字号, e.g. 云财效〔2026〕12号. */
  docNo?: string;
  /** 主送机关, without the colon. */
  addressee?: string;
  blocks: readonly DocumentBlock[];
};

export type DocumentBlock = DocumentHeading | DocumentParagraph | DocumentTable | DocumentSignature | DocumentPicture;

/** Numbered by its level: 一、 （一） 1. （1）. A heading without a number stands for itself (附件1). */
export type DocumentHeading = { kind: "heading"; level: 1 | 2 | 3 | 4; text: string; numbered?: boolean };

/** Line breaks in the text begin new paragraphs. `align` left sets no first-line indent (附件：…). */
export type DocumentParagraph = { kind: "paragraph"; text: string; strong?: boolean; align?: "justified" | "left" | "center" | "right" };

export type DocumentTableCell = string | { text: string; columnSpan?: number; rowSpan?: number; align?: "left" | "center" | "right"; strong?: boolean };

/** `head` rows repeat on every page; a cell spanning rows or columns stands only where it begins. */
export type DocumentTable = {
  kind: "table";
  caption?: string;
  /** 单位：万元 */
  unit?: string;
  /** Relative widths, one for each column; equal when left out. */
  widths?: readonly number[];
  /** How the body of each column stands; centred when left out. */
  aligns?: readonly ("left" | "center" | "right")[];
  head: readonly (readonly DocumentTableCell[])[];
  rows: readonly (readonly DocumentTableCell[])[];
};

/** 落款: who signs, and the day, at the right under the text. */
export type DocumentSignature = { kind: "signature"; signers: readonly string[]; date?: string };

/** Sizes in pixels at 96 dpi; wider than the text it is scaled down. */
export type DocumentPicture = { kind: "picture"; bytes: Uint8Array; type: "png" | "jpg"; width: number; height: number; alt: string; caption?: string };
