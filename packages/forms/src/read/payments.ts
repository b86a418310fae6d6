import { type Fen, type FundRowKey, type ImportFault, fen, parseCell, parseMicro, parseWanyuan } from "@jianxiao/domain";
import { readWorkbook } from "../book/read-workbook.js";
import type { Sheet } from "../book/sheet.js";
import { Faults } from "./faults.js";
import { FormSheet } from "./form-sheet.js";
import { lettered } from "./list-sheet.js";
import { bare, fundRowOf } from "./words.js";

/** One line of 国库支付明细. `source` is null where the list doesn't say; amounts may be negative (refunds). */
export type PaymentRow = { row: number; projectCode: string; paidOn: string; amountFen: Fen; source: FundRowKey | null; voucherKey: string };
/** `columns`: letters under which each thing stands on `sheet`, so that what only a database can see may be named by cell too. */
export type PaymentsWorkbook = { sheet: string; columns: Partial<Record<PaymentColumn, string>>; rows: PaymentRow[]; faults: ImportFault[] };

export const MAX_PAYMENT_ROWS = 50_000;

export type PaymentColumn = "projectCode" | "paidOn" | "amount" | "source" | "voucherKey";
type MoneyUnit = "元" | "万元";
type Header = { row: number; columns: Record<PaymentColumn, number>; unit: MoneyUnit | undefined };

const COLUMN_WORDS: readonly (readonly [RegExp, PaymentColumn])[] = [
  [/^项目(编码|代码|编号)$/, "projectCode"],
  [/支付日期|支付时间|付款日期|清算日期/, "paidOn"],
  [/支付金额|付款金额|支付数|^金额/, "amount"],
  [/资金来源|资金性质|资金类型/, "source"],
  [/凭证|支付令|支付申请书编号|流水号/, "voucherKey"],
];
const REQUIRED: readonly (readonly [PaymentColumn, string])[] = [["projectCode", "项目编码"], ["paidOn", "支付日期"], ["amount", "支付金额"], ["voucherKey", "支付凭证号"]];
const SUM_ROW = /^(合计|小计|总计|本页小计|本月合计|累计)/;
const HEAD_ROWS = 15;
const FEN_IN_MICRO_YUAN = 10_000;

/** Reads 国库支付明细: the first visible sheet with its headings. Amounts in 元 or 万元 as the heading says, exact to the fen. Throws WorkbookRefused. */
export async function readPaymentsWorkbook(bytes: Uint8Array): Promise<PaymentsWorkbook> {
  const { sheets } = await readWorkbook(bytes);
  const faults = new Faults();
  for (const sheet of sheets) {
    const header = sheet.hidden ? undefined : findHeader(sheet);
    if (header) return { sheet: sheet.name, columns: lettered(header.columns), rows: readRows(new FormSheet(sheet, faults), header, faults), faults: faults.list };
  }
  faults.add({ sheet: sheets[0]?.name ?? "", row: 1, column: 1 }, "NO_PAYMENTS");
  return { sheet: sheets[0]?.name ?? "", columns: {}, rows: [], faults: faults.list };
}

function findHeader(sheet: Sheet): Header | undefined {
  let caption: MoneyUnit | undefined;
  for (let row = 1; row <= HEAD_ROWS; row++) {
    const cells = sheet.cells.filter((cell) => cell.row === row);
    const columns: Partial<Record<PaymentColumn, number>> = {};
    let unit: MoneyUnit | undefined;
    for (const cell of cells) {
      const known = COLUMN_WORDS.find(([pattern]) => pattern.test(bare(cell.text)))?.[1];
      caption ??= /单位\s*[:：]\s*(万?元)/.exec(cell.text)?.[1] as MoneyUnit | undefined;
      if (!known || columns[known] !== undefined) continue;
      columns[known] = cell.column;
      if (known === "amount") unit = /(万?元)/.exec(cell.text.normalize("NFKC"))?.[1] as MoneyUnit | undefined;
    }
    if (columns.projectCode === undefined || columns.amount === undefined) continue;
    return { row, columns: columns as Record<PaymentColumn, number>, unit: unit ?? caption };
  }
  return undefined;
}

function readRows(form: FormSheet, header: Header, faults: Faults): PaymentRow[] {
  const missing = REQUIRED.filter(([column]) => header.columns[column] === undefined);
  for (const [, heading] of missing) faults.add(form.place(header.row, 1), "HEADING_MISSING", { heading });
  if (!header.unit) faults.add(form.place(header.row, header.columns.amount), "HEADING_MISSING", { heading: "支付金额（元）" });
  if (missing.length > 0 || !header.unit) return [];

  const rows: PaymentRow[] = [];
  const rowOfVoucher = new Map<string, number>();
  for (let row = header.row + 1; row <= form.grid.rowCount; row++) {
    const first = form.grid.rowCells(row).next();
    if (first.done || SUM_ROW.test(bare(first.value.text))) continue;
    if (rows.length >= MAX_PAYMENT_ROWS) {
      faults.add(form.place(row, 1), "TOO_MANY_ROWS", { limit: MAX_PAYMENT_ROWS });
      break;
    }
    const payment = readRow(form, header, row, header.unit);
    if (!payment) continue;
    const earlier = rowOfVoucher.get(payment.voucherKey);
    if (earlier !== undefined) faults.add(form.place(row, header.columns.voucherKey), "DUPLICATE_VOUCHER", { voucherKey: payment.voucherKey, otherRow: earlier });
    else rowOfVoucher.set(payment.voucherKey, row);
    rows.push(payment);
  }
  return rows;
}

function readRow(form: FormSheet, { columns }: Header, row: number, unit: MoneyUnit): PaymentRow | undefined {
  const projectCode = required(form, row, columns.projectCode)?.replace(/\s+/g, "");
  const voucherKey = required(form, row, columns.voucherKey)?.replace(/\s+/g, "");
  const date = required(form, row, columns.paidOn);
  const amount = required(form, row, columns.amount);
  const paidOn = date === undefined ? undefined : readDate(form, row, columns.paidOn, date);
  const amountFen = amount === undefined ? undefined : readAmount(form, row, columns.amount, amount, unit);
  const source = columns.source === undefined ? null : readSource(form, row, columns.source);
  if (projectCode === undefined || voucherKey === undefined || paidOn === undefined || amountFen === undefined) return undefined;
  return { row, projectCode, paidOn, amountFen, source, voucherKey };
}

function required(form: FormSheet, row: number, column: number): string | undefined {
  if (form.grid.at(row, column) === undefined) form.faults.add(form.place(row, column), "REQUIRED");
  return form.value(row, column, { type: "TEXT" }) ?? undefined;
}

/** Serial of 1970-01-01 in the calendar of workbooks. */
const EPOCH_SERIAL = 25_569;

/** A date as date or text; also 20260930, and a day number whose date format got lost. */
function readDate(form: FormSheet, row: number, column: number, text: string): string | undefined {
  const serial = form.grid.at(row, column)?.kind === "NUMBER" && /^[3-6]\d{4}$/.test(text);
  const spelt = serial
    ? new Date((Number(text) - EPOCH_SERIAL) * 86_400_000).toISOString().slice(0, 10)
    : text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3").replace(/[\sT]\d{1,2}:\d{2}(:\d{2})?$/, "");
  const parsed = parseCell({ type: "DATE", origin: "TYPED" }, spelt);
  if (parsed.ok && parsed.text !== null) return parsed.text;
  form.faults.add(form.place(row, column), "NOT_A_DATE", { text });
  return undefined;
}

function readAmount(form: FormSheet, row: number, column: number, text: string, unit: MoneyUnit): Fen | undefined {
  const place = form.place(row, column);
  const amount = unit === "万元" ? parseWanyuan(text) : parseYuan(text);
  if (!amount.ok) form.faults.add(place, amount.problem.code, amount.problem.params);
  else if (amount.fen === 0) form.faults.warn(place, "ZERO_AMOUNT");
  return amount.ok ? amount.fen : undefined;
}

/** 元 with at most two decimals; the number itself is read by the domain's exact parser. */
function parseYuan(text: string): ReturnType<typeof parseWanyuan> {
  const unit = /(万元|亿元|千元|[万亿])\s*$/.exec(text)?.[1];
  if (unit) return { ok: false, problem: { code: "WRONG_MONEY_UNIT", params: { unit } } };
  const parsed = parseMicro(text.replace(/^\s*[¥￥]/, "").replace(/元\s*$/, ""));
  if (!parsed.ok) return parsed;
  if (parsed.micro % FEN_IN_MICRO_YUAN !== 0) return { ok: false, problem: { code: "TOO_MANY_DECIMALS", params: { max: 2 } } };
  return { ok: true, fen: fen(parsed.micro / FEN_IN_MICRO_YUAN) };
}

function readSource(form: FormSheet, row: number, column: number): FundRowKey | null {
  const text = form.value(row, column, { type: "TEXT" });
  if (text === null) return null;
  const key = fundRowOf(text);
  if (key && key !== "total") return key;
  form.faults.warn(form.place(row, column), "FUND_ROW_UNKNOWN", { text });
  return null;
}
