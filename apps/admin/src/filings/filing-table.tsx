import { formatPoints, term, type Role } from "@jianxiao/domain";
import { DataTable, Due, Money, ProgressBar, Rate, SeverityTag, Signal, StateTag, Tag, useLocale, useSession, type Column, type SortOrder } from "@jianxiao/ui";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { BulkMove, FilingsPageQuery } from "../gql/graphql";
import { isOffered } from "./bulk-moves";
import { bulkWords } from "./bulk-words";
import { words } from "./words";

export type FilingRow = FilingsPageQuery["filings"]["nodes"][number];

type Props = {
  self: boolean; rows: readonly FilingRow[]; sorted: { by: string; order: SortOrder }; onSort: (by: string, order: SortOrder) => void; empty: ReactNode;
  /** Choosing several for a bulk move; absent for posts that make none. */
  pick?: { move: BulkMove; chosen: ReadonlySet<string>; onChosen: (chosen: ReadonlySet<string>) => void } | undefined;
};

/** One line per filing with everything the server knows of it, and the one thing to do. */
export function FilingTable({ self, rows, sorted, onSort, empty, pick }: Props) {
  const { t, locale } = useLocale();
  const { role } = useSession().viewer.appointment;
  const movable = pick ? rows.filter((row) => isOffered(row, pick.move)) : [];
  const all = movable.length > 0 && movable.every(({ id }) => pick?.chosen.has(id));
  const picking: Column<FilingRow>[] = !pick || movable.length === 0 ? [] : [{
    key: "pick", name: t(bulkWords.pick), width: "32px",
    title: <input type="checkbox" aria-label={t(bulkWords.chooseAll)} title={t(bulkWords.chooseAll)} checked={all} onChange={() => pick.onChosen(new Set(all ? [] : movable.map(({ id }) => id)))} />,
    cell: (row) => movable.includes(row) && (
      <input type="checkbox" aria-label={t(bulkWords.choose, { name: row.projectName })} checked={pick.chosen.has(row.id)}
        onChange={() => pick.onChosen(new Set(pick.chosen.has(row.id) ? [...pick.chosen].filter((id) => id !== row.id) : [...pick.chosen, row.id]))} />
    ),
  }];
  const columns: Column<FilingRow>[] = [
    ...picking,
    {
      key: "project", title: t(words.project), sort: "PROJECT_NAME", phone: "title",
      cell: (row) => (
        <span className="two-lines">
          <Link to={`/filings/${row.id}`}>{row.projectName}</Link> {row.isKey && <Tag tone="blue" icon="flag">{t(words.key)}</Tag>}
          <small>{row.projectCode}<i className="rule" />{row.unit.name}</small>
        </span>
      ),
    },
    { key: "state", title: t(words.state), sort: "STATE", cell: (row) => <span className="tags"><StateTag state={row.state} />{row.openReturnItems > 0 && <small className="late">{t(words.returnedCells, { count: row.openReturnItems })}</small>}</span> },
    {
      key: "progress", title: t(words.progress),
      cell: (row) => {
        const full = row.filledCells === row.requiredCells;
        const label = t(full ? words.complete : words.cells, { filled: row.filledCells, required: row.requiredCells });
        return <span className="progress-cell"><ProgressBar label={label} total={row.requiredCells} parts={[{ value: row.filledCells, tone: full ? "green" : "blue" }]} />{label}</span>;
      },
    },
    { key: "adjusted", title: t(words.adjusted), sort: "ADJUSTED", align: "right", cell: (row) => <Money fen={row.adjustedFen} /> },
    { key: "executed", title: t(words.executed), sort: "EXECUTED", align: "right", cell: (row) => <Money fen={row.executedFen} /> },
    { key: "rate", title: t(words.rate), sort: "RATE", align: "right", cell: (row) => <Rate bp={row.rateBp} /> },
    ...(self ? [{ key: "score", title: t(words.score), align: "right" as const, cell: (row: FilingRow) => (row.score == null ? "—" : <span>{formatPoints(row.score)} {row.grade && <small>{term("Grade", row.grade, locale)}</small>}</span>) }] : []),
    { key: "attainment", title: t(words.attainment), sort: "ATTAINMENT", align: "right", cell: (row) => <Rate bp={row.attainmentBp} /> },
    {
      key: "signals", title: t(words.signals), sort: "COLOUR",
      cell: (row) => <span className="tags"><span>{t(words.execution)} <Signal colour={row.execColour} /></span><span>{t(words.performance)} <Signal colour={row.perfColour} /></span></span>,
    },
    {
      key: "findings", title: t(words.findings),
      cell: (row) => row.blocks + row.warns === 0 ? <span className="quiet">{t(words.clean)}</span> : (
        <span className="tags">{row.blocks > 0 && <SeverityTag severity="BLOCK" count={row.blocks} />}{row.warns > 0 && <SeverityTag severity="WARN" count={row.warns} />}</span>
      ),
    },
    { key: "due", title: t(words.due), cell: (row) => <Due at={row.dueAt} settled={row.state === "SUBMITTED" || row.state === "ACCEPTED"} stacked /> },
    { key: "act", title: t(words.act), align: "right", cell: (row) => <Link className="jx-button" to={`/filings/${row.id}`} aria-label={`${t(verbOf(row, role))}：${row.projectName}`}>{t(verbOf(row, role))}</Link> },
  ];
  return <DataTable caption={t(words.title)} rows={rows} columns={columns} rowKey={({ id }) => id} sorted={sorted} onSort={onSort} empty={empty} rowClass={(row) => (row.colour === "RED" ? "red-edge" : undefined)} />;
}

type Verbal = Pick<FilingRow, "state" | "allowedActions"> & { unit: Pick<FilingRow["unit"], "isHeadquarters"> };

/** Who types: a unit's filler, and the department's submitter for its own 本级 (the list carries no edit rights; the form does, and decides). */
const types = (role: Role, { unit }: Verbal): boolean => role === "UNIT_FILLER" || (role === "DEPARTMENT_SUBMITTER" && unit.isHeadquarters);

/** The one verb of a line: the move the server allows, else typing where it is this post's to type, else looking. */
export function verbOf(row: Verbal, role: Role) {
  const allowed = (action: string) => row.allowedActions.some((candidate) => candidate.action === action && candidate.allowed);
  if (allowed("PASS")) return words.check;
  if (allowed("CONFIRM")) return words.confirm;
  if (row.state === "DRAFT" && types(role, row)) return words.fill;
  if (row.state === "RETURNED" && types(role, row)) return words.correct;
  return words.view;
}
