import { useQuery } from "@apollo/client/react";
import { summaryForm, term, type CheckFinding, type SummaryRow } from "@jianxiao/domain";
import { Card, DateTimeText, Empty, FindingList, Loaded, Money, PrintedForm, Rate, StateTag, useLocale } from "@jianxiao/ui";
import { useParams } from "react-router";
import { graphql } from "../gql";
import { PackageParts } from "../features/packages/package-parts";
import { FilingSteps } from "../features/desk/filing-steps";
import { words } from "../words";

const PackagePageQuery = graphql(`
  query ReviewPackage($id: ID!) {
    package(id: $id) {
      id
      cycle { id kind fiscalYear cutOffMonth }
      department { id code name }
      state
      findings { code variant severity path params trial }
      submittedAt
      adjustedFen
      executedFen
      rateBp
      steps { step state who post at opinion dueAt }
      revisions { id no sha256 submittedAt filingCount signatures { name post at } }
      summary { filingId projectCode projectName unitName isSubtotal isTotal initialFen adjustedFen executedFen rateBp expectedFen expectedRateBp indicatorCount done onTrack deviating likelihood problems measures score grade measureDue expectedBalanceFen colour }
    }
  }
`);

/** One department's package: the computed 汇总表 in its official layout, and what was signed. */
export default function PackagePage() {
  const { t, locale } = useLocale();
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
            <PackageParts cycleId={found.cycle.id} departmentId={found.department.id} />
            {found.findings.length > 0 && <Card title={`${t(words.packageFindings)} ${found.findings.length}`} flush><FindingList findings={found.findings as CheckFinding[]} facts={null} /></Card>}
            <PrintedForm layout={summaryForm({ ...found.cycle, departmentName: found.department.name, rows: found.summary as SummaryRow[] })} />
            <ol className="history">
              {found.revisions.map(({ id: revision, no, sha256, submittedAt, filingCount, signatures }) => (
                <li key={revision}>
                  {t(words.nthFiling, { no })} <DateTimeText at={submittedAt} /> <span className="muted">{t(words.totals, { total: filingCount })}</span>{" "}
                  {signatures.map(({ name, post }) => `${name}（${term("Role", post, locale)}）`).join("、")} <code title={sha256}>{t(words.digest)} {sha256.slice(0, 12)}</code>
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
