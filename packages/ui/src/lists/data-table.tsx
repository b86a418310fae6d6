import type { ReactNode } from "react";
import { Link } from "react-router";
import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "../show/icon";

const words = dictionary({
  sort: { zh: "按{column}排序", en: "Sort by {column}" },
});

export type SortOrder = "ASC" | "DESC";

export type Column<Row> = {
  key: string;
  title: ReactNode;
  /** Plain words of the head, where `title` is not a text; also the label on a phone. */
  name?: string;
  cell: (row: Row) => ReactNode;
  align?: "left" | "right" | "center";
  /** CSS width. */
  width?: string;
  /** Name the server sorts by; the head becomes a button. */
  sort?: string;
  /** Where the row leads; makes this cell its link. One column of a table. */
  to?: (row: Row) => string;
  /** On a phone: the line's heading, left out, or label and value (the default). */
  phone?: "title" | "hide";
};

type Props<Row> = {
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  caption: string;
  sorted?: { by: string; order: SortOrder };
  onSort?: (by: string, order: SortOrder) => void;
  /** Says why there is nothing, and the next act. */
  empty: ReactNode;
  /** Key of the row the keyboard is on or the panel shows. */
  current?: string | undefined;
  onRow?: (row: Row) => void;
  /** A heading row before this one, when it differs from the one before. */
  group?: (row: Row) => { key: string; label: ReactNode } | undefined;
  rowClass?: (row: Row) => string | undefined;
  foot?: ReactNode;
};

/** A plain table that sticks its head, sorts on the server, links its rows, and becomes a list on a phone. */
export function DataTable<Row>(props: Props<Row>) {
  const { rows, columns, rowKey, caption, sorted, onSort, empty, current, onRow, group, rowClass, foot } = props;
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="jx-table">
      <table>
        <caption className="jx-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sorted={sorted} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap((row, at) => {
            const key = rowKey(row);
            const heading = group?.(row);
            const above = rows[at - 1];
            const changed = heading !== undefined && (above === undefined || group?.(above)?.key !== heading.key);
            const line = (
              <tr key={key} className={rowClass?.(row)} aria-current={key === current || undefined} data-clickable={onRow ? "" : undefined}
                onClick={onRow && ((event) => { if (!(event.target as Element).closest("a, button, input, label")) onRow(row); })}>
                {columns.map((column) => (
                  <td key={column.key} className={`${column.align ?? "left"}${column.phone ? ` phone-${column.phone}` : ""}`} data-label={nameOf(column)}>
                    {column.to ? <Link to={column.to(row)}>{column.cell(row)}</Link> : column.cell(row)}
                  </td>
                ))}
              </tr>
            );
            return changed ? [<tr key={`group ${heading.key}`} className="group"><th colSpan={columns.length} scope="rowgroup">{heading.label}</th></tr>, line] : [line];
          })}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

const nameOf = <Row,>({ title, name }: Column<Row>): string => name ?? (typeof title === "string" ? title : "");

type HeadProps<Row> = { column: Column<Row>; sorted: Props<Row>["sorted"]; onSort: Props<Row>["onSort"] };

function Head<Row>({ column, sorted, onSort }: HeadProps<Row>) {
  const { t } = useLocale();
  const { sort } = column;
  const active = sort !== undefined && sorted?.by === sort ? sorted.order : undefined;
  return (
    <th scope="col" className={column.align ?? "left"} style={column.width ? { width: column.width } : undefined} aria-sort={active === "ASC" ? "ascending" : active === "DESC" ? "descending" : undefined}>
      {sort && onSort ? (
        <button type="button" title={t(words.sort, { column: nameOf(column) })} onClick={() => onSort(sort, active === "ASC" ? "DESC" : "ASC")}>
          {column.title}
          <Icon name={active === "ASC" ? "chevronUp" : "chevronDown"} size={12} className={active ? "sorted" : "unsorted"} />
        </button>
      ) : column.title}
    </th>
  );
}
