import { useQuery } from "@apollo/client/react";
import { FILING_KINDS, term, type FilingKind } from "@jianxiao/domain";
import { Card, Loaded, ProgressBar, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import { graphql } from "../../gql";
import type { PackagePartsQuery } from "../../gql/graphql";
import { words } from "../../words";

const PackagePartsDocument = graphql(`
  query PackageParts($cycleId: ID!, $departmentId: ID!) {
    projects: filings(filter: { cycleId: $cycleId, departmentId: $departmentId, kinds: [PROJECT] }, limit: 1) { total states { state count } nodes { id } }
    overall: filings(filter: { cycleId: $cycleId, departmentId: $departmentId, kinds: [DEPARTMENT] }, limit: 1) { total states { state count } nodes { id } }
    report: filings(filter: { cycleId: $cycleId, departmentId: $departmentId, kinds: [REPORT] }, limit: 1) { total states { state count } nodes { id } }
  }
`);

type Part = { readonly kind: FilingKind; readonly total: number; readonly accepted: number; readonly waiting: number; readonly returned: number; readonly first: string | undefined };

/** The kinds of forms a package holds, with how far each is; one that the cycle does not ask for is left out. */
export function partsOf({ projects, overall, report }: PackagePartsQuery): Part[] {
  const found = { PROJECT: projects, DEPARTMENT: overall, REPORT: report };
  return FILING_KINDS.map((kind) => {
    const { states, nodes } = found[kind];
    const count = (state: string) => states.find((one) => one.state === state)?.count ?? 0;
    return { kind, total: states.reduce((sum, { count: its }) => sum + its, 0), accepted: count("ACCEPTED"), waiting: count("SUBMITTED"), returned: count("RETURNED"), first: nodes[0]?.id };
  }).filter(({ total }) => total > 0);
}

/** How far a department's package is: it is accepted as a whole when each of its parts is. */
export function PackageParts({ cycleId, departmentId }: { cycleId: string; departmentId: string }) {
  const { t, locale } = useLocale();
  const result = useQuery(PackagePartsDocument, { variables: { cycleId, departmentId }, fetchPolicy: "cache-and-network" });
  return (
    <Card title={t(words.parts)} note={t(words.partsHint)}>
      <Loaded result={result} lines={3}>
        {(data) => {
          const parts = partsOf(data);
          const [count, accepted] = [parts.reduce((sum, { total }) => sum + total, 0), parts.reduce((sum, part) => sum + part.accepted, 0)];
          return (
            <>
              <p>{count > 0 && accepted === count ? t(words.partsWhole, { count }) : t(words.partsLeft, { accepted, count, left: count - accepted })}</p>
              <ProgressBar label={t(words.partsLeft, { accepted, count, left: count - accepted })} total={Math.max(1, count)} parts={[{ value: accepted, tone: "green" }]} />
              <table className="lines numbers parts">
                <thead><tr>{[words.part, words.waitingCount, words.acceptedCount, words.returnedCount, words.otherCount, words.toQueue].map((word) => <th key={word.zh} scope="col">{t(word)}</th>)}</tr></thead>
                <tbody>
                  {parts.map(({ kind, total, accepted: done, waiting, returned, first }) => (
                    <tr key={kind}>
                      <th scope="row">{kind === "PROJECT" ? t(words.projectForms) : term("FilingKind", kind, locale)}</th>
                      <td>{waiting}</td><td>{done}</td><td>{returned}</td><td>{total - done - waiting - returned}</td>
                      <td>{waiting > 0 && <Link to={kind === "PROJECT" ? `/desk?cycle=${cycleId}&department=${departmentId}` : `/desk/${first}?cycle=${cycleId}&department=${departmentId}`}>{t(words.toQueue)}</Link>}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          );
        }}
      </Loaded>
    </Card>
  );
}
