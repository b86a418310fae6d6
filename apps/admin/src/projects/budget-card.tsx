import { formatWanyuan, sumFen, term } from "@jianxiao/domain";
import { Card, Money, useLocale } from "@jianxiao/ui";
import type { ProjectDetail } from "./project-document";
import { words as keepWords } from "./keep-words";
import { words } from "./words";

/** Money by source with each change and its document; totals are sums. */
export function BudgetCard({ lines, onChange }: { lines: ProjectDetail["budgetLines"]; onChange?: ((line: ProjectDetail["budgetLines"][number]) => void) | undefined }) {
  const { t, locale } = useLocale();
  if (lines.length === 0) return <Card title={t(words.budget)}><p className="quiet">{t(words.budgetNone)}</p></Card>;
  return (
    <Card title={t(words.budget)} flush>
      <table className="figures">
        <thead><tr><th scope="col">{t(words.source)}</th><th scope="col">{t(words.initial)}</th><th scope="col">{t(words.changes)}</th><th scope="col">{t(words.adjusted)}</th><th scope="col">{t(words.paid)}</th></tr></thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{term("FundRow", line.source, locale)}</th>
              <td><Money fen={line.initialFen} /></td>
              <td>
                {line.changes.length === 0 ? <span className="quiet">{t(words.noChanges)}</span> : line.changes.map((change) => (
                  <span key={change.id} className="two-lines">{change.deltaFen > 0 ? "+" : ""}{formatWanyuan(change.deltaFen)}<small>{change.effectiveOn} {change.docNo}</small></span>
                ))}
                {onChange && <>{" "}<button type="button" className="jx-link" onClick={() => onChange(line)}>{t(keepWords.change)}</button></>}
              </td>
              <td><Money fen={line.adjustedFen} /></td>
              <td><Money fen={line.paidFen} /></td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(words.total)}</th>
            <td><Money fen={sumFen(lines.map(({ initialFen }) => initialFen))} strong /></td>
            <td><Money fen={sumFen(lines.flatMap(({ changes }) => changes.map(({ deltaFen }) => deltaFen)))} /></td>
            <td><Money fen={sumFen(lines.map(({ adjustedFen }) => adjustedFen))} strong /></td>
            <td><Money fen={sumFen(lines.map(({ paidFen }) => paidFen))} strong /></td>
          </tr>
        </tfoot>
      </table>
    </Card>
  );
}
