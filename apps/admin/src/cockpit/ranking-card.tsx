import { useQuery } from "@apollo/client/react";
import { formatBp } from "@jianxiao/domain";
import { Card, Icon, Loaded, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import type { CockpitRankingQuery } from "../gql/graphql";
import { CockpitRankingDocument } from "./cockpit-document";
import { ExportCard } from "./export-card";
import { words } from "./words";

type Line = CockpitRankingQuery["assessment"]["departments"][number];

const SHOWN = 5;

/** Who leads the year's assessment and who is last; absent where the viewer is told no places. */
export function RankingCard({ fiscalYear, cycleId }: { fiscalYear: number; cycleId: string }) {
  const { t } = useLocale();
  const result = useQuery(CockpitRankingDocument, { variables: { fiscalYear }, fetchPolicy: "cache-and-network" });
  const placed = (result.data?.assessment.departments ?? []).filter(({ place }) => place !== null);
  if (result.data && placed.length === 0) return null;
  // Few departments stand in one list; nobody is both among the first and the last.
  const short = placed.length <= 2 * SHOWN;
  return (
    <Card title={t(words.ranking)} note={placed.length > 0 ? t(words.rankingNote, { count: placed.length }) : undefined} extra={<><ExportCard cycleId={cycleId} part="assessment" card={t(words.ranking)} /><Link to="/assessment">{t(words.workspace)}<Icon name="chevronRight" size={12} /></Link></>}>
      <Loaded result={result} lines={5}>
        {() => (
          <div className="cockpit-ranking">
            <Places title={t(words.top, { count: short ? placed.length : SHOWN })} lines={short ? placed : placed.slice(0, SHOWN)} />
            {!short && <Places title={t(words.bottom, { count: SHOWN })} lines={placed.slice(-SHOWN)} />}
          </div>
        )}
      </Loaded>
    </Card>
  );
}

function Places({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <table className="cockpit-causes">
      <caption>{title}</caption>
      <tbody>{lines.map(({ department, place, percentBp }) => <tr key={department.id}><td>{place}</td><th scope="row"><Link to={`/assessment?department=${department.id}&item=ON_TIME`}>{department.name}</Link></th><td>{formatBp(percentBp ?? null)}</td></tr>)}</tbody>
    </table>
  );
}
