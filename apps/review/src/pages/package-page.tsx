import { useQuery } from "@apollo/client/react";
import { summaryForm, type SummaryRow } from "@jianxiao/domain";
import { DateTimeText, Empty, Loaded, Money, PrintedForm, Rate, StateTag, useLocale } from "@jianxiao/ui";
import { useParams } from "react-router";
import { graphql } from "../gql";
import { FilingSteps } from "../features/desk/filing-steps";
import { words } from "../words";

const PackagePageQuery = graphql(`
  query ReviewPackage($id: ID!) {
    package(id: $id) {
      id
      cycle { fiscalYear cutOffMonth }
      department { code name }
      state
      submittedAt
      adjustedFen
      executedFen
      rateBp
      steps { step state who post at opinion dueAt }
      revisions { id no sha256 submittedAt filingCount signatures { name post at } }
      summary { filingId projectCode projectName unitName isSubtotal isTotal initialFen adjustedFen executedFen rateBp expectedFen expectedRateBp indicatorCount done onTrack deviating likelihood problems measures measureDue expectedBalanceFen colour }
    }
  }
`);

/** One department's package: the computed 汇总表 in its official layout, and what was signed. */
export default function PackagePage() {
  const { t } = useLocale();
  const { id = "" } = useParams();
  const result = useQuery(PackagePageQuery, { variables: { id } });
  return (
    <Loaded result={result}>
      {({ package: found }) =>
        found ? (
          <div className="review-page">
            <FilingSteps steps={found.steps} />
            <header className="review-head">
              <h1>{found.department.name}</h1>
              <StateTag of="package" state={found.state} />
              <span className="muted">
                {t(words.adjusted)} <Money fen={found.adjustedFen} />，{t(words.executed)} <Money fen={found.executedFen} />，{t(words.rate)} <Rate bp={found.rateBp} />
              </span>
              <a className="desk-export" href={`/export/packages/${found.id}.xlsx`}>{t(words.exportXlsx)}</a>
            </header>
            <PrintedForm layout={summaryForm({ ...found.cycle, departmentName: found.department.name, rows: found.summary as SummaryRow[] })} />
            <ol className="history">
              {found.revisions.map(({ id: revision, no, sha256, submittedAt, filingCount, signatures }) => (
                <li key={revision}>
                  {t(words.nthFiling, { no })} <DateTimeText at={submittedAt} /> <span className="muted">{t(words.totals, { total: filingCount })}</span>{" "}
                  {signatures.map(({ name, post }) => `${name}（${post}）`).join("、")} <code title={sha256}>{t(words.digest)} {sha256.slice(0, 12)}</code>
                </li>
              ))}
            </ol>
          </div>
        ) : (
          <Empty title={t(words.packageMissing)} />
        )
      }
    </Loaded>
  );
}
