import { AlignmentType, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, type ParagraphChild, type Table, TextRun } from "docx";
import { writableText } from "../write/clean-text.js";
import { HEADINGS, HEADING_LEVELS, LINES, LOOKS, PAGE, TEXT_WIDTH } from "./document-style.js";
import { drawTable } from "./draw-table.js";
import type { DocumentBlock, DocumentHeading, DocumentParagraph, DocumentPicture, DocumentSignature, OfficialDocument } from "./official-document.js";

type Look = keyof typeof LOOKS;

/** Pixels at 96 dpi in one twentieth of a point. */
const PIXELS_PER_TWIP = 96 / 1_440;

/** Writes a document as .docx in the official style: GB/T 9704 fonts and sizes by name, 28 pt lines, numbered headings, page numbers. About 30 ms for ten pages. */
export async function writeDocument(official: OfficialDocument): Promise<Uint8Array> {
  const document = new Document({
    title: writableText(official.title),
    creator: "",
    styles: { default: { document: { run: LOOKS.body } } },
    numbering: { config: [{ reference: HEADINGS, levels: HEADING_LEVELS }] },
    sections: [{ properties: { page: PAGE }, footers: { default: new Footer({ children: [pageNumber()] }) }, children: [...top(official), ...official.blocks.flatMap(drawBlock)] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function top({ title, subtitle, docNo, addressee }: OfficialDocument): Paragraph[] {
  return [
    ...(docNo ? [new Paragraph({ ...LINES.flush, alignment: AlignmentType.CENTER, children: [run(docNo)] })] : []),
    ...title.split("\n").map((line) => new Paragraph({ ...LINES.title, heading: HeadingLevel.TITLE, children: [run(line, "title")] })),
    ...(subtitle ? [new Paragraph({ ...LINES.flush, alignment: AlignmentType.CENTER, children: [run(subtitle, "subtitle")] })] : []),
    new Paragraph({ ...LINES.flush, children: [] }),
    ...(addressee ? [new Paragraph({ ...LINES.flush, children: [run(`${addressee}：`)] })] : []),
  ];
}

function drawBlock(block: DocumentBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [drawHeading(block)];
    case "paragraph":
      return drawParagraphs(block);
    case "table":
      return drawTable(block, TEXT_WIDTH);
    case "signature":
      return drawSignature(block);
    case "picture":
      return drawPicture(block);
  }
}

const HEADING_STYLES = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

function drawHeading({ level, text, numbered = true }: DocumentHeading): Paragraph {
  return new Paragraph({
    ...LINES.body,
    alignment: AlignmentType.LEFT,
    keepNext: true,
    heading: HEADING_STYLES[level - 1],
    ...(numbered ? { numbering: { reference: HEADINGS, level: level - 1 } } : {}),
    children: [run(text, `heading${level}`)],
  });
}

const ALIGNMENTS = { justified: AlignmentType.BOTH, left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function drawParagraphs({ text, strong = false, align = "justified" }: DocumentParagraph): Paragraph[] {
  const lines = align === "justified" ? LINES.body : { ...LINES.flush, alignment: ALIGNMENTS[align] };
  return text.split("\n").map((line) => new Paragraph({ ...lines, children: [run(line, "body", strong)] }));
}

function drawSignature({ signers, date }: DocumentSignature): Paragraph[] {
  const lines = [...signers, ...(date ? [date] : [])];
  return [new Paragraph({ ...LINES.flush, keepNext: true, children: [] }), ...lines.map((line) => new Paragraph({ ...LINES.signature, keepLines: true, keepNext: line !== lines.at(-1), children: [run(line)] }))];
}

function drawPicture({ bytes, type, width, height, alt, caption }: DocumentPicture): Paragraph[] {
  const scale = Math.min(1, (TEXT_WIDTH * PIXELS_PER_TWIP) / width);
  const image = new ImageRun({ data: bytes, type, transformation: { width: Math.round(width * scale), height: Math.round(height * scale) }, altText: { name: writableText(alt), title: writableText(alt), description: writableText(alt) } });
  return [new Paragraph({ ...LINES.picture, keepNext: caption !== undefined, children: [image] }), ...(caption ? [new Paragraph({ ...LINES.flush, alignment: AlignmentType.CENTER, children: [run(caption, "caption")] })] : [])];
}

function pageNumber(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...LOOKS.pageNumber, children: ["— ", PageNumber.CURRENT, " —"] })] });
}

function run(text: string, look: Look = "body", bold = false): ParagraphChild {
  return new TextRun({ ...LOOKS[look], ...(bold ? { bold } : {}), text: writableText(text) });
}
