import type { ImportFault, OfficeKind } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import type { Sheet } from "../book/sheet.js";
import { Faults } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { findListHead, lettered, readListRows, type ColumnWords, type ListColumns } from "./list-sheet.js";

/**
 * One line of 机构一览: a unit with its department and the office that looks after it. An empty unit means the department alone.
 * `headquartersCode`: the code the workbook gives the department's 本级, on whichever line; empty where it lists none.
 */
export type UnitLine = { kind: "UNIT"; row: number; departmentCode: string; departmentName: string; unitCode: string; unitName: string; isHeadquarters: boolean; headquartersCode: string; office: string };
/** One line of 股室一览. */
export type OfficeLine = { kind: "OFFICE"; row: number; code: string; name: string; officeKind: OfficeKind };
export type OrganisationLine = UnitLine | OfficeLine;
type ReadLine = { sheet: string; line: OrganisationLine; columns: Partial<Record<OrganisationColumn, string>> };
export type OrganisationWorkbook = { lines: ReadLine[]; faults: ImportFault[] };

export type OrganisationColumn = "departmentCode" | "departmentName" | "unitCode" | "unitName" | "office" | "officeCode" | "officeName" | "officeKind";
type Columns = ListColumns<OrganisationColumn>;

const COLUMN_WORDS: ColumnWords<OrganisationColumn> = [
  [/^(主管)?部门(编码|代码)$/, "departmentCode"],
  [/^(主管)?部门(名称)?$/, "departmentName"],
  [/^(预算)?单位(编码|代码)$/, "unitCode"],
  [/^(预算)?单位(名称)?$/, "unitName"],
  [/^归口(股室|处室|科室)$/, "office"],
  [/^(股室|处室|科室)(编码|代码)$/, "officeCode"],
  [/^(股室|处室|科室)(名称)?$/, "officeName"],
  [/^(股室)?类别$/, "officeKind"],
];
export const MAX_ORGANISATION_LINES = 2_000;

/** Reads 机构一览 and 股室一览, each a list found by its headings. Offices come first, since departments name them. Throws WorkbookRefused. */
export async function readOrganisationWorkbook(bytes: Uint8Array): Promise<OrganisationWorkbook> {
  const { sheets } = await readWorkbook(bytes);
  const faults = new Faults();
  const read = sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => readList(sheet, faults));
  if (read.length === 0 && faults.list.length === 0) faults.add({ sheet: sheets[0]?.name ?? "", row: 1, column: 1 }, "NO_ORGANISATION");
  const headquarters = new Map(read.flatMap(({ line }) => (line.kind === "UNIT" && line.isHeadquarters ? [[line.departmentCode, line.unitCode] as const] : [])));
  for (const { line } of read) if (line.kind === "UNIT") line.headquartersCode = headquarters.get(line.departmentCode) ?? "";
  return { lines: [...read.filter(({ line }) => line.kind === "OFFICE"), ...read.filter(({ line }) => line.kind === "UNIT")], faults: faults.list };
}

function readList(sheet: Sheet, faults: Faults): ReadLine[] {
  const header = findListHead(sheet, COLUMN_WORDS, isHead);
  if (!header) return [];
  const form = new FormSheet(sheet, faults);
  const columns = lettered(header.columns);
  return readListRows(form, header.row, MAX_ORGANISATION_LINES, (row) => {
    const line = header.columns.departmentCode === undefined ? readOffice(form, header.columns, row) : readUnit(form, header.columns, row);
    return line && { sheet: sheet.name, line, columns };
  });
}

function isHead({ departmentCode, departmentName, officeCode, officeName }: Columns): boolean {
  return (departmentCode !== undefined && departmentName !== undefined) || (officeCode !== undefined && officeName !== undefined);
}

function readUnit(form: FormSheet, columns: Columns, row: number): UnitLine | undefined {
  const departmentCode = text(form, row, columns.departmentCode, true);
  const departmentName = text(form, row, columns.departmentName, true);
  const unitCode = text(form, row, columns.unitCode);
  const unitName = text(form, row, columns.unitName, unitCode !== "");
  if (departmentCode === "" || departmentName === "" || (unitCode !== "" && unitName === "")) return undefined;
  if (unitCode === "" && unitName !== "") {
    form.faults.add(form.place(row, columns.unitCode ?? columns.unitName ?? 1), "REQUIRED");
    return undefined;
  }
  const isHeadquarters = unitName === departmentName || unitName === `${departmentName}本级`;
  return { kind: "UNIT", row, departmentCode, departmentName, unitCode, unitName, isHeadquarters, headquartersCode: "", office: text(form, row, columns.office) };
}

function readOffice(form: FormSheet, columns: Columns, row: number): OfficeLine | undefined {
  const code = text(form, row, columns.officeCode, true);
  const name = text(form, row, columns.officeName, true);
  if (code === "" || name === "") return undefined;
  return { kind: "OFFICE", row, code, name, officeKind: /绩效/.test(text(form, row, columns.officeKind) || name) ? "PERFORMANCE" : "BUSINESS" };
}

/** One line of text; empty where there is none, which is a fault where it is required. */
function text(form: FormSheet, row: number, column: number | undefined, required = false): string {
  if (column === undefined) return "";
  const read = (form.value(row, column, { type: "TEXT", maxLength: 100 }) ?? "").replace(/\s*\n\s*/g, "").trim();
  if (read === "" && required && form.grid.at(row, column) === undefined) form.faults.add(form.place(row, column), "REQUIRED");
  return read;
}
