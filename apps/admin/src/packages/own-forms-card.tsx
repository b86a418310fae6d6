import { useQuery } from "@apollo/client/react";
import { SUMMARY_TITLES, term } from "@jianxiao/domain";
import { Card, Icon, Loaded, SeverityTag, StateTag, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import { graphql } from "../gql";
import { words as filingWords } from "../filings/words";
import type { PackageDetail } from "./package-document";
import { words } from "./words";

export const OwnFormsDocument = graphql(`
  query OwnForms($packageId: ID!) {
    filings(filter: { packageId: $packageId, kinds: [DEPARTMENT, REPORT] }, limit: 2) {
      total
      nodes { id kind state projectName filledCells requiredCells blocks warns openReturnItems }
    }
  }
`);

/** The three deliverables of a package: the computed summary, and the two forms the department writes for itself. */
export function OwnFormsCard({ pack }: { pack: PackageDetail }) {
  const { t, locale } = useLocale();
  const self = pack.cycle.kind === "SELF_EVALUATION";
  const result = useQuery(OwnFormsDocument, { variables: { packageId: pack.id }, fetchPolicy: "cache-and-network" });
  return (
    <Card title={t(self ? words.selfDeliverables : words.deliverables)} note={t(self ? words.selfDeliverablesNote : words.deliverablesNote)} flush>
      <ul className="deliverables">
        <li>
          <a href="#summary"><b>{t(SUMMARY_TITLES[pack.cycle.kind])}</b></a>
          <small className="quiet">{t(words.summaryComputed)}</small>
          <a className="jx-link" href={`/export/packages/${pack.id}.xlsx`} download><Icon name="download" size={12} />.xlsx</a>
        </li>
        <Loaded result={result} lines={2}>
          {({ filings: { nodes } }) => nodes.map((form) => (
            <li key={form.id}>
              <Link to={`/filings/${form.id}`}><b>{term("FilingKind", form.kind, locale)}</b></Link>
              <span className="deliverable-state">
                <StateTag state={form.state} />
                <small className="quiet">{t(filingWords.cells, { filled: form.filledCells, required: form.requiredCells })}</small>
                {form.openReturnItems > 0 && <small className="late">{t(filingWords.returnedCells, { count: form.openReturnItems })}</small>}
                {form.blocks > 0 && <SeverityTag severity="BLOCK" count={form.blocks} />}
                {form.warns > 0 && <SeverityTag severity="WARN" count={form.warns} />}
              </span>
              {form.kind === "REPORT"
                ? <a className="jx-link" href={`/export/filings/${form.id}.docx`} download><Icon name="download" size={12} />.docx</a>
                : <a className="jx-link" href={`/export/filings/${form.id}.xlsx`} download><Icon name="download" size={12} />.xlsx</a>}
            </li>
          ))}
        </Loaded>
      </ul>
      <p className="deliverables-foot">
        <a className="jx-link" href={`/export/package-forms/${pack.id}.xlsx`} download><Icon name="download" size={12} />{t(words.formsOut, { form: term("DocumentKind", pack.cycle.kind, locale) })}</a>
        <small className="quiet">{t(words.formsOutNote)}</small>
        <Link className="jx-link" to="/imports"><Icon name="upload" size={12} />{t(words.formsIn, { form: term("DocumentKind", pack.cycle.kind, locale) })}</Link>
      </p>
    </Card>
  );
}
