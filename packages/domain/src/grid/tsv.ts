/** A rectangle of texts, as spreadsheets put it on the clipboard: rows of cells. */
export type Block = readonly (readonly string[])[];

/**
 * Reads what Excel, WPS and LibreOffice put on the clipboard: tabs between cells, line ends between rows, a cell with either of them in double quotes (doubled inside).
 * The line end behind the last row is no row. Short rows are filled up with empty cells.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  let at = 0;
  const endCell = () => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === "\t") endCell();
    else if (sign === "\n" || sign === "\r") {
      if (sign === "\r" && text.charAt(at + 1) === "\n") at += 1;
      endCell();
      rows.push([]);
    } else cell += sign;
    at += 1;
  }
  if (cell !== "" || quoted || (rows.at(-1)?.length ?? 0) > 0) endCell();
  else rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** Writes a block so that spreadsheets read it back alike. */
export function writeBlock(block: Block): string {
  return block.map((row) => row.map(writtenCell).join("\t")).join("\n");
}

function writtenCell(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
