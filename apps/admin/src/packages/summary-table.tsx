import { summaryForm, type SummaryRow } from "@jianxiao/domain";
import { PrintedForm } from "@jianxiao/ui";
import { useMemo } from "react";
import type { PackageDetail } from "./package-document";

type Line = PackageDetail["summary"][number];

/** A line as the form definition reads it: what the server leaves out is null. */
const rowOf = ({ filingId, rateBp, expectedRateBp, likelihood, measureDue, expectedBalanceFen, colour, score, grade, ...line }: Line): SummaryRow => ({
  ...line,
  filingId: filingId ?? null, rateBp: rateBp ?? null, expectedRateBp: expectedRateBp ?? null, measureDue: measureDue ?? null, expectedBalanceFen: expectedBalanceFen ?? null, colour: colour ?? null, score: score ?? null, grade: grade ?? null,
  likelihood: likelihood === "CERTAIN" || likelihood === "POSSIBLE" || likelihood === "IMPOSSIBLE" ? likelihood : null,
});

/** 项目支出绩效监控汇总表 in its official layout, from the rows the server computed; the same definition prints and exports. */
export function SummaryTable({ pack }: { pack: PackageDetail }) {
  const layout = useMemo(
    () => summaryForm({ kind: pack.cycle.kind, fiscalYear: pack.cycle.fiscalYear, cutOffMonth: pack.cycle.cutOffMonth, departmentName: pack.department.name, rows: pack.summary.map(rowOf) }),
    [pack],
  );
  return <div className="scroll-x summary"><PrintedForm layout={layout} /></div>;
}
