import { useQuery } from "@apollo/client/react";
import { formatWanyuan, term } from "@jianxiao/domain";
import { Card, DateTimeText, Loaded, dictionary, useLocale, useSession } from "@jianxiao/ui";
import { Link } from "react-router";
import { CorrectionTag } from "../corrections/correction-tag";
import { DecisionStateTag } from "../funding/state-tag";
import { graphql } from "../gql";

const words = dictionary({
  title: { zh: "结果应用", en: "What followed" },
  none: { zh: "还没有登记问题，也没有后续处理。", en: "Nothing has been found, and nothing has followed." },
  propose: { zh: "登记问题、提请处置", en: "Raise a finding, propose" },
  cell: { zh: "到这一格", en: "To the cell" },
  correction: { zh: "整改", en: "Rectification" },
});

const ResultsOfDocument = graphql(`
  query ResultsOf($findings: FindingFilter, $decisions: DecisionFilter) {
    findings(filter: $findings, limit: 50) { nodes { id text path filingId raisedAt raisedByOrganisation cell { row indicator } corrections { id state dueAt } } }
    fundingDecisions(filter: $decisions, limit: 50) { nodes { id kind state amountFen docNo project { id } } }
  }
`);

type Props = { projectId: string; filingId?: string; /** The cell a finding would be about. */ path?: string | null };

/** What was found on a project or a filing and what it has led to: each a link, and each links back. */
export function ResultsCard({ projectId, filingId, path }: Props) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const filter = filingId ? { filingId } : { projectId };
  const result = useQuery(ResultsOfDocument, { variables: { findings: filter, decisions: filter }, fetchPolicy: "cache-and-network" });
  const office = viewer.appointment.role === "PERFORMANCE_OFFICE" || viewer.appointment.role === "BUSINESS_OFFICE";
  return (
    <Card title={t(words.title)} extra={office && <Link to={`/funding/new?project=${projectId}${filingId ? `&filing=${filingId}` : ""}${filingId && path ? `&path=${encodeURIComponent(path)}` : ""}`}>{t(words.propose)}</Link>}>
      <Loaded result={result} lines={2}>
        {({ findings, fundingDecisions }) => findings.nodes.length + fundingDecisions.nodes.length === 0 ? <p className="quiet">{t(words.none)}</p> : (
          <ul className="trail">
            {findings.nodes.map((finding) => (
              <li key={finding.id}>
                <DateTimeText at={finding.raisedAt} show="day" />
                <span>
                  {finding.text}{" "}
                  {finding.filingId && finding.path && <Link to={`/filings/${finding.filingId}?cell=${encodeURIComponent(finding.path)}`}>{finding.cell?.indicator ?? t(words.cell)}</Link>}{" "}
                  {finding.corrections.map((correction) => <span key={correction.id} className="tags"><Link to={`/corrections/${correction.id}`}>{t(words.correction)}</Link><CorrectionTag state={correction.state} /></span>)}
                </span>
                <small>{finding.raisedByOrganisation}</small>
              </li>
            ))}
            {fundingDecisions.nodes.map((decision) => (
              <li key={decision.id}>
                <small>{decision.docNo ?? ""}</small>
                <Link to={`/funding/${decision.id}`}>{term("DecisionKind", decision.kind, locale)}{decision.amountFen > 0 && ` ${formatWanyuan(decision.amountFen)}`}</Link>
                <DecisionStateTag state={decision.state} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}
