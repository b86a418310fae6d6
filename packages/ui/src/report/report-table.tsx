import type { ReportTable } from "@jianxiao/domain";
import { useLocale } from "../i18n/locale";

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);

/** A table of the report, or a chart as bars with their figures beside them. */
export function ReportTableView({ table: { kind, caption, unit, head, rows, numeric, lengths } }: { table: ReportTable }) {
  const { locale } = useLocale();
  if (kind === "BARS") {
    return (
      <table className="report-table bars">
        <caption>{caption[locale]}</caption>
        <thead className="jx-hidden"><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {rows.map(([name = "", value = ""], at) => (
            <tr key={name}><th scope="row">{name}</th><td><span className="bar"><i style={{ width: `${(lengths[at] ?? 0) / 100}%` }} /></span><b>{value}</b></td></tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <table className="report-table">
      <caption>{caption[locale]}{unit && <small>{unit}</small>}</caption>
      <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>{rows.map((row, at) => <tr key={at}>{row.map((text, column) => <td key={column} className={numeric[column] ? "right" : isDate(text) ? "left brief" : "left"}>{text}</td>)}</tr>)}</tbody>
    </table>
  );
}
