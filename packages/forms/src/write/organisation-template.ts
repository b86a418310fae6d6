import ExcelJS from "exceljs";
import { StyleBook, TITLE } from "./styles.js";

type Column = { heading: string; width: number; choices?: readonly string[] };
type List = { name: string; hint: string; columns: readonly Column[] };

const HEAD_ROW = 3;
const ROWS_TO_FILL = 500;

const LISTS: readonly List[] = [
  {
    name: "机构一览", hint: "一行一个预算单位；只写部门、不写单位时，只建部门和它的本级。归口股室写股室名称或编码。",
    columns: [{ heading: "部门编码", width: 14 }, { heading: "部门名称", width: 34 }, { heading: "单位编码", width: 14 }, { heading: "单位名称", width: 34 }, { heading: "归口股室", width: 20 }],
  },
  {
    name: "股室一览", hint: "财政局的股室。已经建好的股室不用再写。",
    columns: [{ heading: "股室编码", width: 14 }, { heading: "股室名称", width: 30 }, { heading: "类别", width: 18, choices: ["业务股室", "绩效股"] }],
  },
];

/** Empty lists of departments, units and offices to be filled and imported: headings the reader knows. */
export async function writeOrganisationTemplate(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const styles = new StyleBook();
  for (const list of LISTS) drawList(book.addWorksheet(list.name, { views: [{ state: "frozen", ySplit: HEAD_ROW }] }), list, styles);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function drawList(sheet: ExcelJS.Worksheet, { name, hint, columns }: List, styles: StyleBook): void {
  sheet.columns = columns.map(({ width }) => ({ width }));
  const title = sheet.getCell(1, 1);
  title.value = name;
  title.style = TITLE;
  sheet.mergeCells(1, 1, 1, columns.length);
  sheet.getCell(2, 1).value = hint;
  const body = styles.of({ kind: "VALUE", align: "left", vertical: false, format: "@", unlocked: true, shaded: false });
  columns.forEach(({ heading, choices }, index) => {
    const head = sheet.getCell(HEAD_ROW, index + 1);
    head.value = heading;
    head.style = styles.of({ kind: "HEAD", align: "center", vertical: false, format: "@", unlocked: false, shaded: true });
    for (let row = HEAD_ROW + 1; row <= HEAD_ROW + ROWS_TO_FILL; row++) {
      const cell = sheet.getCell(row, index + 1);
      cell.style = body;
      if (choices) cell.dataValidation = { type: "list", allowBlank: true, formulae: [`"${choices.join(",")}"`] };
    }
  });
  sheet.pageSetup = { paperSize: 9, orientation: "portrait", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}` };
}
