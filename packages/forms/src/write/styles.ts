import type ExcelJS from "exceljs";

type Style = Partial<ExcelJS.Style>;
type Align = "left" | "center" | "right";

export const BODY_POINTS = 10.5;
const THIN = { style: "thin", color: { argb: "FF000000" } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN } as const;
const LOCKED_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F4F5" } } as const;
export const FAULT_FILLS = {
  BLOCK: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } },
  WARN: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFEB9C" } },
  INFO: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
} as const;

export const TITLE: Style = { font: { name: "方正小标宋简体", size: 20 }, alignment: { horizontal: "center", vertical: "middle" } };
export const CAPTION: Record<Align, Style> = { left: caption("left"), center: caption("center"), right: caption("right") };
export const FOOTNOTE: Style = { font: { name: "宋体", size: 9 }, alignment: { horizontal: "left", vertical: "top", wrapText: true }, numFmt: "@" };

function caption(horizontal: Align): Style {
  return { font: { name: "宋体", size: BODY_POINTS }, alignment: { horizontal, vertical: "middle" }, numFmt: "@" };
}

export type CellLook = { kind: "HEAD" | "VALUE" | "NOTE"; align: Align; vertical: boolean; format: string; unlocked: boolean; shaded: boolean };

/** Styles shared by all cells that look alike: written once per look, and the library compares them by reference. */
export class StyleBook {
  private readonly styles = new Map<string, Style>();

  of(look: CellLook): Style {
    const key = `${look.kind}|${look.align}|${look.vertical}|${look.format}|${look.unlocked}|${look.shaded}`;
    const known = this.styles.get(key);
    if (known) return known;
    const style: Style = {
      font: { name: "宋体", size: BODY_POINTS, bold: look.kind === "HEAD" },
      alignment: { horizontal: look.align, vertical: "middle", wrapText: true, ...(look.vertical ? { textRotation: "vertical" as const } : {}) },
      border: BORDER,
      numFmt: look.format,
      protection: { locked: !look.unlocked },
      ...(look.shaded ? { fill: LOCKED_FILL } : {}),
    };
    this.styles.set(key, style);
    return style;
  }
}
