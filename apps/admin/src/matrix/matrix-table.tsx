import { term } from "@jianxiao/domain";
import { DataTable, Empty, Money, Pager, PointsText, Rate, Signal, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import type { MatrixPoint } from "./selection";
import { words } from "./words";

const PAGE = 50;

const sorts: Record<string, (point: MatrixPoint) => number | string> = {
  CODE: ({ projectCode }) => projectCode,
  ADJUSTED: ({ adjustedFen }) => adjustedFen,
  RATE: ({ rateBp }) => rateBp ?? -1,
  GAP: ({ gapBp }) => gapBp ?? -1_000_000,
  ATTAINMENT: ({ attainmentBp }) => attainmentBp ?? -1,
  MISMATCH: ({ mismatchBp }) => mismatchBp ?? -1_000_000,
};

/** The same rows as the plot, in figures: also what a screen reader gets. */
export function MatrixTable({ points, onOpen }: { points: readonly MatrixPoint[]; onOpen: (point: MatrixPoint) => void }) {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ sort: "CODE", order: "ASC", page: "1" });
  const by = sorts[url.sort] ?? ((point: MatrixPoint) => point.projectCode);
  const factor = url.order === "DESC" ? -1 : 1;
  const sorted = [...points].sort((a, b) => {
    const [left, right] = [by(a), by(b)];
    return factor * (typeof left === "number" && typeof right === "number" ? left - right : String(left).localeCompare(String(right)));
  });
  const page = Math.max(1, Number(url.page) || 1);
  const columns: Column<MatrixPoint>[] = [
    { key: "project", title: t(words.project), sort: "CODE", phone: "title", cell: (point) => <span className="two-lines"><button type="button" className="jx-link" onClick={() => onOpen(point)}>{point.projectName}</button><small>{point.projectCode}，{point.department.name}</small></span> },
    { key: "colour", title: t(words.colour), cell: ({ colour }) => <Signal colour={colour} /> },
    { key: "quadrant", title: t(words.place), cell: ({ quadrant }) => (quadrant ? term("Quadrant", quadrant, locale) : "—") },
    { key: "adjusted", title: t(words.adjusted), sort: "ADJUSTED", align: "right", cell: ({ adjustedFen }) => <Money fen={adjustedFen} /> },
    { key: "rate", title: t(words.rate), sort: "RATE", align: "right", cell: ({ rateBp }) => <Rate bp={rateBp} /> },
    { key: "gap", title: t(words.gap), sort: "GAP", align: "right", cell: ({ gapBp }) => <PointsText bp={gapBp} /> },
    { key: "attainment", title: t(words.attainment), sort: "ATTAINMENT", align: "right", cell: ({ attainmentBp }) => <Rate bp={attainmentBp} /> },
    { key: "mismatch", title: t(words.mismatch), sort: "MISMATCH", align: "right", cell: ({ mismatchBp }) => <PointsText bp={mismatchBp} /> },
  ];
  return (
    <>
      <DataTable
        caption={t(words.title)} rows={sorted.slice((page - 1) * PAGE, page * PAGE)} columns={columns} rowKey={({ filingId }) => filingId}
        sorted={{ by: url.sort, order: url.order === "DESC" ? "DESC" : "ASC" }} onSort={(sort, order) => setUrl({ sort, order })} empty={<Empty title={t(words.none)} />}
      />
      <Pager page={page} size={PAGE} total={sorted.length} onPage={(next) => setUrl({ page: next })} />
    </>
  );
}
