import { choiceLabel, displayText, findingText, formatBp, formatWanyuan, gridPath, LEVEL2_LABELS, term, type Cell, type Colour, type FundRowKey, type GridColumn, type Likelihood } from "@jianxiao/domain";
import { Icon, SignalMark, fill, severityWord, shapeOf, type CellSaving, type Locale, type SheetCell, type SheetEdit, type Text } from "@jianxiao/ui";
import type { ReactNode } from "react";
import type { FilingModel } from "./models";
import type { GridRow } from "./rows";
import { saidOf, statusOf } from "./said";
import { words } from "./words";

type Scene = {
  locale: Locale;
  columns: readonly GridColumn[];
  /** Keys of the columns as they are seen, `name` first and `checks` last. */
  order: readonly string[];
  unreadable: (filingId: string, path: string) => { raw: string } | undefined;
  /** The cells of the latest year before that answer to a form's. */
  lastYear: (model: FilingModel) => FilingModel["earlier"];
};

/** What stands in each cell of the grid. One function for as long as columns, language and unreadable texts are the same. */
export function cellsOfGrid(scene: Scene): (row: GridRow, column: string) => SheetCell | undefined {
  const byKey = new Map(scene.columns.map((column) => [column.key, column]));
  const t = (text: Text, params?: Record<string, string | number>) => fill(text[scene.locale], params);
  return (row, key) => {
    if (row.kind === "UNIT") return key === "name" ? unitCell(row, scene.order.length, t) : undefined;
    if (key === "name") return nameCell(row, scene.locale, t);
    if (key === "checks") return checksCell(row, scene.locale, t);
    const column = byKey.get(key);
    if (!column) return undefined;
    if (row.kind !== "INDICATOR" && !isOfMoney(column)) return summaryCell(row, column, scene, byKey, t);
    return valueCell(row, column, scene, t);
  };
}

type Say = (text: Text, params?: Record<string, string | number>) => string;
type ProjectPart = Exclude<GridRow, { kind: "UNIT" }>;

function unitCell({ name, sums, expanded }: Extract<GridRow, { kind: "UNIT" }>, span: number, t: Say): SheetCell {
  const said = [t(words.unitSums, { projects: sums.projects }), `${t(words.adjusted)} ${formatWanyuan(sums.adjustedFen)}`, `${t(words.executed)} ${formatWanyuan(sums.executedFen)}`, `${t(words.rate)} ${formatBp(sums.rateBp)}`];
  return {
    span, label: `${name} ${said.join(" ")}`, plain: name, className: "group",
    shown: <><Icon name={expanded ? "chevronDown" : "chevronRight"} size={12} /><b>{name}</b>{said.map((part) => <small key={part}>{part}</small>)}</>,
  };
}

function nameCell(row: ProjectPart, locale: Locale, t: Say): SheetCell {
  const { model } = row;
  if (row.kind === "FUND") {
    const name = term("FundRow", row.name as FundRowKey, locale);
    return { label: name, plain: name, className: "indented", shown: name };
  }
  if (row.kind === "INDICATOR" && row.subject.kind === "INDICATOR") {
    const id = row.subject.indicator;
    const level = model.facts.indicators.find((indicator) => indicator.id === id)?.level2;
    const group = level ? LEVEL2_LABELS[level][locale].replace(/^服务对象|指标$/g, "") : "";
    return { label: `${row.name}，${group}`, plain: row.name, className: "indented", shown: <><small className="level">{group}</small><span title={row.name}>{row.name}</span></> };
  }
  const { filled, required, returned } = model;
  const back = returned.size > 0 ? t(words.returnedCells, { count: returned.size }) : null;
  const count = back ?? t(filled === required ? words.full : words.cells, { filled, required });
  return {
    label: `${row.name}，${count}`, plain: row.name, className: "project-name",
    shown: <><Icon name={row.expanded ? "chevronDown" : "chevronRight"} size={12} /><b title={row.name}>{row.name}</b><small className={back ? "back" : filled === required ? "full" : undefined}>{back && <Icon name="undo" size={11} />}{count}</small></>,
  };
}

function checksCell(row: ProjectPart, locale: Locale, t: Say): SheetCell {
  const { model } = row;
  const prefix = row.subject.kind === "INDICATOR" ? `indicators[${row.subject.indicator}].` : `funds.${row.subject.fund}.`;
  const counting = model.findings.filter(({ waiver }) => !waiver);
  const own = row.kind === "PROJECT" ? counting : counting.filter(({ path }) => path?.startsWith(prefix));
  const conflict = row.kind !== "PROJECT" && Object.entries(model.saving).some(([path, { status }]) => status === "CONFLICT" && path.startsWith(prefix));
  if (conflict) return { label: t(words.conflictsShort), plain: "", className: "check violet", shown: <Icon name="fork" size={14} /> };
  const worst = own[0];
  const word = worst ? t(severityWord(worst.severity)) : t(words.clean);
  const complete = row.kind !== "PROJECT" || model.filled === model.required;
  return {
    label: worst ? `${word}：${findingText(worst, model.facts, locale)}` : word, plain: "", className: "check",
    shown: worst ? <SignalMark colour={shapeOf(worst.severity)} label={word} /> : complete ? <SignalMark colour="GREEN" label={word} /> : null,
  };
}

/** Beside a project's money, in place of the columns that only indicators have: how it stands against what was expected. */
function summaryCell(row: ProjectPart, column: GridColumn, { order }: Scene, byKey: ReadonlyMap<string, GridColumn>, t: Say): SheetCell | undefined {
  const runs = runsOf(order, byKey);
  const run = runs.find(({ keys }) => keys.includes(column.key));
  if (!run || run.keys[0] !== column.key) return undefined;
  const span = run.keys.length;
  // What does not fit a narrow column stands in the widest run; beside the budget, what of it should be spent by now.
  if (run !== runs.reduce((widest, one) => (one.keys.length > widest.keys.length ? one : widest))) {
    const said = row.kind === "PROJECT" && run.keys.includes("staged") ? t(words.dueProgress, { progress: formatBp(row.model.execution.expectedProgressBp, 0) }) : "";
    return { span, label: said, plain: "", className: "summary", shown: said ? <small>{said}</small> : null };
  }
  if (row.kind === "FUND") {
    const said = t(row.model.cells.get(`funds.${row.name}.executed`)?.origin === "LEDGER" ? words.ledgerSource : words.typedSource);
    return { span, label: said, plain: "", className: "summary", shown: <small>{said}</small> };
  }
  const { gapBp, expectedProgressBp, expectedBalanceFen } = row.model.execution;
  const gap = gapBp === null ? t(words.noRate)
    : gapBp === 0 ? t(words.even)
    : gapBp < 0 ? t(words.behind, { progress: formatBp(expectedProgressBp, 0), gap: pointsText(-gapBp) }) : t(words.ahead, { gap: pointsText(gapBp) });
  const balance = expectedBalanceFen !== null && expectedBalanceFen > 0 ? t(words.balance, { amount: formatWanyuan(expectedBalanceFen) }) : null;
  const late = row.model.findings.length > 0 && gapBp !== null && gapBp < row.model.filing.cycle.settings.executionGapYellowBp;
  return {
    span, label: [gap, balance].filter(Boolean).join("，"), plain: "", className: "summary",
    shown: <><span className={late ? "late" : undefined}>{gap}</span>{balance && <><i className="rule" /><span>{balance}</span></>}</>,
  };
}

/** Columns next to each other that have nothing to say about money. */
function runsOf(order: readonly string[], byKey: ReadonlyMap<string, GridColumn>): { keys: string[] }[] {
  const runs: { keys: string[] }[] = [];
  order.forEach((key, at) => {
    const column = byKey.get(key);
    if (!column || isOfMoney(column)) return;
    const last = runs.at(-1);
    if (last && last.keys.at(-1) === order[at - 1]) last.keys.push(key);
    else runs.push({ keys: [key] });
  });
  return runs;
}

const isOfMoney = ({ fund, project }: GridColumn): boolean => fund !== null || project !== null;

const pointsText = (bp: number): string => (bp / 100).toFixed(2);

function valueCell(row: ProjectPart, column: GridColumn, scene: Scene, t: Say): SheetCell {
  const { model } = row;
  const path = gridPath(column, row.subject);
  const cell = path === undefined ? undefined : column.earlier === "YEAR" ? scene.lastYear(model)(path) : column.earlier ? model.earlier(path) : model.cells.get(path);
  if (!cell || path === undefined) return { shown: <span className="jx-none">—</span>, label: column.label[scene.locale], plain: "", className: "grey" };
  if (column.earlier) {
    const text = displayText(cell, scene.locale);
    return { shown: text || <span className="jx-none">—</span>, label: `${column.label[scene.locale]}：${text || "—"}`, plain: cell.text ?? "", className: "grey earlier" };
  }
  const open = model.isOpen(path);
  const saving = model.saving[path];
  const findings = model.byPath.get(path) ?? [];
  const unreadable = scene.unreadable(model.filing.id, path);
  const returned = model.returned.get(path);
  const worst = findings[0]?.severity;
  return {
    shown: unreadable ? <span className="unreadable">{unreadable.raw}</span> : shownText(cell, model, saving, open, scene.locale, t),
    label: saidOf(row.name, cell, { saving, findings, open, facts: model.facts, unreadable: unreadable !== undefined, returned }, scene.locale),
    plain: plainText(cell, scene.locale),
    className: [open ? "white" : "grey", returned && "returned", cell.origin === "TYPED" && !open && "locked", statusOf(saving, unreadable !== undefined), worst ? `has-${worst.toLowerCase()}` : open && cell.text === null && cell.required && rowIsBlocked(model, cell) && "has-block", cell.type === "RATE" && "rate"].filter(Boolean).join(" "),
    ...(open && { edit: editOf(cell, unreadable?.raw, scene.locale) }),
  };
}

function editOf(cell: Cell, raw: string | undefined, locale: Locale): SheetEdit {
  if (cell.type === "CHOICE" || cell.type === "CHOICES") {
    return { kind: cell.type === "CHOICE" ? "ONE" : "MANY", raw: cell.text ?? "", options: (cell.options ?? []).map((code) => ({ code, label: choiceLabel(cell.column, code, locale) })) };
  }
  return { kind: cell.type === "MONEY" || cell.type === "VALUE" ? "NUMBER" : cell.type === "DATE" ? "DATE" : "TEXT", raw: raw ?? cell.text ?? "" };
}

/** What a copy takes along: numbers without separators, so that a spreadsheet reads them as numbers. */
export function plainText(cell: Cell, locale: Locale): string {
  return cell.type === "CHOICE" || cell.type === "CHOICES" ? displayText(cell, locale) : (cell.text ?? "");
}

const NEEDS_NO_WORDS = ["causes", "explanation", "measure", "measureDue"];

function shownText(cell: Cell, model: FilingModel, saving: CellSaving | undefined, open: boolean, locale: Locale, t: Say): ReactNode {
  if (saving?.status === "CONFLICT") {
    const show = (text: string | null | undefined) => displayText({ ...cell, text: text ?? null }, locale) || "—";
    return <span className="conflict">{show(saving.mine)} ↔ {show(saving.theirs)}</span>;
  }
  const worst = model.byPath.get(cell.path)?.[0];
  if (cell.text === null) {
    if (open && cell.required && rowIsBlocked(model, cell)) return <span className="required">{t(cell.type === "CHOICE" ? words.choose : words.required)}</span>;
    if (open && worst?.severity === "BLOCK") return <span className="required">{t(words.required)}</span>;
    if (NEEDS_NO_WORDS.includes(cell.column) && model.cells.get(`indicators[${cell.row}].likelihood`)?.text === "CERTAIN") return <span className="quiet">{t(words.notNeeded)}</span>;
    return open ? null : <span className="jx-none">—</span>;
  }
  const text = displayText(cell, locale);
  if (cell.type === "CHOICES") return <Chips codes={cell.text.split(",")} column={cell.column} locale={locale} />;
  if (cell.column === "rate" && cell.section === "FUNDS") return <RateBar bp={Number(cell.text) * 100} expectedBp={model.execution.expectedProgressBp} text={text} colour={worst ? "red" : "green"} />;
  return (
    <>
      {cell.column === "likelihood" ? <SignalMark colour={LIKELY[cell.text as Likelihood]} size={12} /> : worst && worst.severity !== "INFO" && <SignalMark colour={shapeOf(worst.severity)} size={12} />}
      {cell.origin === "LEDGER" && <Icon name="lock" size={11} />}
      <span title={cell.type === "TEXT" ? text : undefined}>{text}</span>
    </>
  );
}

const LIKELY: Record<Likelihood, Colour> = { CERTAIN: "GREEN", POSSIBLE: "YELLOW", IMPOSSIBLE: "RED" };

/** A row that a blocking finding names anywhere: all it still owes is shown as owed. */
function rowIsBlocked(model: FilingModel, { path }: Cell): boolean {
  const row = path.slice(0, path.lastIndexOf("."));
  return model.findings.some((finding) => finding.severity === "BLOCK" && finding.path?.startsWith(`${row}.`));
}

/** The first of several choices and how many more. */
function Chips({ codes, column, locale }: { codes: readonly string[]; column: string; locale: Locale }) {
  const names = codes.map((code) => choiceLabel(column, code, locale));
  return <span className="chips" title={names.join("、")}><i>{names[0]}</i>{names.length > 1 && <i>+{names.length - 1}</i>}</span>;
}

function RateBar({ bp, expectedBp, text, colour }: { bp: number; expectedBp: number; text: string; colour: "red" | "green" }) {
  return <><span className="rate-bar" aria-hidden="true"><i className={colour} style={{ width: `${Math.min(100, bp / 100)}%` }} /><em style={{ left: `${expectedBp / 100}%` }} /></span>{text}</>;
}
