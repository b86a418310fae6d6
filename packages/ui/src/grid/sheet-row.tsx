import { memo, type CSSProperties, type Ref } from "react";
import { SheetEditor, type EditorHandle } from "./sheet-editor";
import type { SheetCell, SheetColumn, SheetRow } from "./sheet-model";

export type RowActions = {
  commit: (raw: string) => boolean;
  typing: (raw: string | null) => void;
  leave: (way: "ENTER" | "TAB", back: boolean) => void;
};

type Props<Row extends SheetRow> = {
  row: Row;
  index: number;
  top: number;
  columns: readonly SheetColumn[];
  /** How far each frozen column stands from the left; undefined for those that scroll. */
  frozenAt: readonly (number | undefined)[];
  cellOf: (row: Row, column: string) => SheetCell | undefined;
  /** Columns that are drawn, both ends counted in; frozen ones and the active one always are. */
  first: number;
  last: number;
  active: string | null;
  /** Indexes of the selected columns in this row, both ends counted in. */
  from: number;
  to: number;
  marked: string | null;
  editor: Ref<EditorHandle>;
  actions: RowActions;
};

/** One line of the sheet. Drawn again only when its own row, its place, or the cursor in it changes. */
export const SheetLine = memo(function SheetLine<Row extends SheetRow>({ row, index, top, columns, frozenAt, cellOf, first, last, active, from, to, marked, editor, actions }: Props<Row>) {
  const cells: React.ReactNode[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (!column) continue;
    const isActive = active === column.key;
    const left = frozenAt[at];
    const always = isActive || left !== undefined;
    if (at > last && !always) continue;
    const cell = cellOf(row, column.key);
    const span = Math.min(cell?.span ?? 1, columns.length - at);
    if (at + span - 1 < first && !always) {
      at += span - 1;
      continue;
    }
    const style: CSSProperties = { gridColumn: span > 1 ? `${at + 1} / span ${span}` : at + 1, ...(left === undefined ? {} : { left }) };
    cells.push(
      <div
        key={column.key} role="gridcell" aria-colindex={at + 1} {...(span > 1 ? { "aria-colspan": span } : {})} data-row={row.key} data-column={column.key} tabIndex={-1}
        aria-label={isActive && cell?.edit ? undefined : cell?.label} aria-selected={at >= from && at <= to} style={style}
        className={["cell", column.align, left !== undefined && "frozen", cell?.className, cell?.edit && "open", isActive && "active", at >= from && at <= to && "chosen", marked === column.key && "marked"].filter(Boolean).join(" ")}
      >
        <span className="shown" aria-hidden={isActive && cell?.edit ? true : undefined}>{cell?.shown}</span>
        {isActive && cell?.edit && <SheetEditor key={row.key + column.key} ref={editor} edit={cell.edit} label={cell.label} onCommit={actions.commit} onTyping={actions.typing} onLeave={actions.leave} />}
      </div>,
    );
    at += span - 1;
  }
  return (
    <div role="row" aria-rowindex={index + 2} {...(row.level === undefined ? {} : { "aria-level": row.level })} {...(row.expanded === undefined ? {} : { "aria-expanded": row.expanded })}
      className={`line ${row.className}`} style={{ transform: `translateY(${top}px)`, height: row.height }}>
      {cells}
    </div>
  );
}) as <Row extends SheetRow>(props: Props<Row>) => React.ReactNode;
