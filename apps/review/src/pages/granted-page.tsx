import { useQuery } from "@apollo/client/react";
import { Card, Empty, Loaded, Money, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import { graphql } from "../gql";
import { words } from "../words";

const GrantedPageQuery = graphql(`
  query GrantedProjects {
    projects(limit: 100) {
      nodes {
        id
        code
        name
        fiscalYear
        department { name }
        adjustedFen
        paidFen
      }
    }
    filings(filter: {}, limit: 100) {
      nodes { id projectId revisionNo dueAt }
    }
  }
`);

/** What an evaluator sees: the projects granted, each with the filings its department has submitted. */
export default function GrantedPage() {
  const { t } = useLocale();
  const result = useQuery(GrantedPageQuery);
  return (
    <div className="review-page">
      <header className="review-head">
        <h1>{t(words.granted)}</h1>
        <span className="muted">{t(words.grantedHint)}</span>
      </header>
      <Loaded result={result}>
        {({ projects, filings }) =>
          projects.nodes.length === 0 ? (
            <Empty title={t(words.emptyGranted)} reason={t(words.emptyGrantedWhy)} />
          ) : (
            <div className="granted">
              {projects.nodes.map(({ id, code, name, fiscalYear, department, adjustedFen, paidFen }) => (
                <Card key={id} title={name} note={`${fiscalYear} ${code}`}>
                  <p>{department.name}</p>
                  <p>{t(words.adjusted)} <Money fen={adjustedFen} />，{t(words.executed)} <Money fen={paidFen} /></p>
                  <ul>
                    {filings.nodes.filter(({ projectId }) => projectId === id).map((filing) => (
                      <li key={filing.id}><Link to={`/desk/${filing.id}`}>{t(words.nthFiling, { no: filing.revisionNo })}</Link></li>
                    ))}
                  </ul>
                </Card>
              ))}
            </div>
          )
        }
      </Loaded>
    </div>
  );
}
