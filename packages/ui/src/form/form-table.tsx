import type { CellPath, FormCell, FormLayout } from "@jianxiao/domain";
import { useMemo, type ReactNode } from "react";
import { useLocale } from "../i18n/locale";
import { useForm, type FormScene } from "./form-context";
import { Place } from "./place";
import { placeElement, placeKey } from "./places";
import { partsOf, type Drawn, type Part } from "./plan";
import { words } from "./words";

type Props = { layout: FormLayout; hidden: ReadonlySet<number>; onUnfold: (rows: readonly number[]) => void };

/** The official table: merged heads, dark lines, the same grid as print and workbook. */
export function FormTable({ layout, hidden, onUnfold }: Props) {
  const parts = useMemo(() => partsOf(layout, hidden), [layout, hidden]);
  const total = layout.widths.reduce((sum, width) => sum + width, 0);
  const columns = <colgroup>{layout.widths.map((width, at) => <col key={at} style={{ width: `${(width / total) * 100}%` }} />)}</colgroup>;
  const lines = (part: Part) => part.lines.map(({ line, content, cells, foldColumns }) => (
    <tr key={line} className={content.kind === "FOLD" ? "fold" : undefined}>
      {cells.map((piece) => <FormTd key={`${piece.cell.row}:${piece.cell.column}`} piece={piece} />)}
      {content.kind === "FOLD" && <Fold rows={content.rows} columns={foldColumns} layout={layout} onUnfold={onUnfold} />}
    </tr>
  ));
  const head = parts.findIndex((part) => part.head);
  const above = head > 0 ? parts.slice(0, head) : [];
  const below = head > 0 ? parts.slice(head) : parts;
  // Heads repeat only at the top of a table, so what stands above them is a table of its own, joined to the next.
  return (
    <>
      {above.length > 0 && <table className="upper">{columns}<tbody>{above.map(lines)}</tbody></table>}
      <table>
        {columns}
        {below.filter((part) => part.head).map((part) => <thead key="head">{lines(part)}</thead>)}
        <tbody>{below.filter((part) => !part.head).map(lines)}</tbody>
      </table>
    </>
  );
}

function FormTd({ piece }: { piece: Drawn }) {
  const { locale } = useLocale();
  const { cell, lines, bare } = piece;
  const spans = { ...(lines > 1 ? { rowSpan: lines } : {}), ...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {}) };
  if (cell.kind === "VALUE" && cell.path !== undefined && !bare) return <ValueTd cell={cell} path={cell.path} spans={spans} />;
  const Tag = cell.kind === "HEAD" ? "th" : "td";
  return <Tag {...spans} className={plainClass(cell, bare)}>{bare ? null : <span>{cell.text?.[locale]}</span>}</Tag>;
}

type ValueProps = { cell: FormCell; path: CellPath; spans: { rowSpan?: number; colSpan?: number } };

function ValueTd({ cell, path, spans }: ValueProps) {
  const form = useForm();
  return (
    <td {...spans} className={valueClass(form, cell, path)} onMouseDown={(event) => focusInside(event, placeKey(path, cell.option))}>
      <Place path={path} {...(cell.option === undefined ? {} : { option: cell.option })} />
      {cell.also?.map((path) => <Place key={path} path={path} companion />)}
      <Marks cell={cell} />
    </td>
  );
}

/** A press on the edge of the cell is a press on what stands in it. */
function focusInside(event: React.MouseEvent<HTMLElement>, key: string) {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  placeElement(event.currentTarget, key)?.focus();
}

/** A text this short stays on one line of a printed table whose columns fit themselves. */
const BRIEF = 12;

const plainClass = (cell: FormCell, bare: Drawn["bare"]): string =>
  [cell.kind.toLowerCase(), cell.align ?? (cell.kind === "HEAD" ? "center" : "left"), cell.vertical && "vertical", cell.kind === "NOTE" && (cell.text?.zh.length ?? 0) <= BRIEF && "brief", bare && `bare-${bare}`].filter(Boolean).join(" ");

function valueClass(form: FormScene, cell: FormCell, path: CellPath): string {
  const paths = [path, ...(cell.also ?? [])];
  const typed = paths.filter((own) => form.changeAt(own)?.derived === false);
  const changed = typed.length > 0 && (typed.some((own) => form.changeAt(own)?.unasked) ? "changed unasked" : "changed");
  return [plainClass(cell, false), form.isEditable(path) ? "white" : "grey", changed].filter(Boolean).join(" ");
}

function Marks({ cell }: { cell: FormCell }): ReactNode {
  const form = useForm();
  const { path, option } = cell;
  if (path === undefined) return null;
  // A choice spread over several columns is marked once, at its first option.
  if (option !== undefined && form.cellAt(path)?.options?.[0] !== option) return null;
  const pins = form.pins(path);
  const marks = form.marks(path);
  if (pins.length === 0 && !marks) return null;
  return (
    <span className="marks">
      {marks}
      {pins.map((pin) => <span key={pin.label} className={`jx-pin ${pin.tone}`} title={pin.title}>{pin.label}</span>)}
    </span>
  );
}

type FoldProps = { rows: readonly number[]; columns: number; layout: FormLayout; onUnfold: (rows: readonly number[]) => void };

function Fold({ rows, columns, layout, onUnfold }: FoldProps) {
  const form = useForm();
  const { t, locale } = useLocale();
  const names = rows.flatMap((row) => layout.cells.filter((cell) => cell.row === row && cell.path?.endsWith(".name")).map(({ path }) => form.cellAt(path ?? "")?.text ?? ""));
  return (
    <td colSpan={columns}>
      ⋯ {t(words.folded, { count: rows.length })}{names.length > 0 && `${locale === "zh" ? "：" : ": "}${names.join(locale === "zh" ? "、" : ", ")}`}{" "}
      <button type="button" className="jx-link" onClick={() => onUnfold(rows)}>{t(words.unfold)}</button>
    </td>
  );
}
