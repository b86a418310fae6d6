import ExcelJS from "exceljs";

/** What makes an official form that form, apart from its contents: heads and merges, widths, number formats, print set-up. */
export type Structure = {
  name: string;
  merges: string[];
  /** Text, font and direction of every heading, by cell. */
  heads: Record<string, string>;
  widths: number[];
  /** Number formats in use, with the cells that have them. */
  formats: Record<string, string[]>;
  unlocked: number;
  lists: Record<string, number>;
  page: { paper: number | undefined; orientation: string | undefined; width: number | undefined; height: number | undefined; titles: string | undefined; area: string | undefined; footer: string | undefined };
};

/** Describes the visible sheets of a workbook, for comparing with a golden description. */
export async function structureOf(bytes: Uint8Array): Promise<Structure[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  return book.worksheets.filter(({ state }) => state === "visible").map(describe);
}

function describe(sheet: ExcelJS.Worksheet): Structure {
  const heads: Record<string, string> = {};
  const formats: Record<string, string[]> = {};
  const lists: Record<string, number> = {};
  let unlocked = 0;
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const { name, bold } = cell.font ?? {};
      if (typeof cell.value === "string" && (bold || name === "黑体" || name === "方正小标宋简体")) heads[cell.address] = [cell.value.replace(/\n/g, "⏎"), name, cell.alignment?.textRotation === "vertical" ? "vertical" : ""].filter(Boolean).join("|");
      if (cell.numFmt && cell.numFmt !== "@") (formats[cell.numFmt] ??= []).push(cell.address);
      if (cell.protection?.locked === false) unlocked += 1;
      const list = cell.dataValidation?.formulae?.[0] as string | undefined;
      if (list) lists[list] = (lists[list] ?? 0) + 1;
    });
  });
  const { paperSize, orientation, fitToWidth, fitToHeight, printTitlesRow, printArea } = sheet.pageSetup;
  return {
    name: sheet.name,
    merges: [...(sheet.model as unknown as { merges: string[] }).merges].sort(),
    heads, formats, unlocked, lists,
    widths: sheet.columns.map(({ width = 0 }) => width),
    page: { paper: paperSize, orientation, width: fitToWidth, height: fitToHeight, titles: printTitlesRow, area: printArea, footer: sheet.headerFooter?.oddFooter },
  };
}
