import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, Empty, Loaded, ProgressBar, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import { CockpitDeviationsDocument } from "./cockpit-document";
import { ExportCard } from "./export-card";
import { words } from "./words";

/** Why indicators will be missed, as the forms say it, and in which part of the goal. */
export function CausesCard({ cycleId }: { cycleId: string }) {
  const { t, locale } = useLocale();
  const result = useQuery(CockpitDeviationsDocument, { variables: { cycleId }, fetchPolicy: "cache-and-network" });
  const lines = (of: string) => `/deviations?cycle=${cycleId}${of}`;
  const count = result.data?.deviations.indicators;
  return (
    <Card title={t(words.causes)} note={count ? <Link to={lines("")}>{t(words.causesNote, { count })}</Link> : undefined} extra={<ExportCard cycleId={cycleId} part="causes" card={t(words.causes)} />}>
      <Loaded result={result}>
        {({ deviations }) => deviations.indicators === 0 ? <Empty title={t(words.noDeviations)} /> : (
          <>
            <table className="cockpit-causes"><tbody>
              {[...deviations.byCause].sort((a, b) => b.indicators - a.indicators).map(({ cause, indicators }) => (
                <tr key={cause}>
                  <th scope="row"><Link to={lines(`&cause=${cause}`)}>{term("Cause", cause, locale)}</Link></th>
                  <td><ProgressBar label={`${term("Cause", cause, locale)} ${indicators}`} total={Math.max(...deviations.byCause.map((line) => line.indicators))} parts={[{ value: indicators }]} /></td>
                  <td>{indicators}</td>
                </tr>
              ))}
            </tbody></table>
            <h3 className="cockpit-sub">{t(words.levels)}</h3>
            <table className="cockpit-causes"><tbody>
              {deviations.byLevel1.filter(({ indicators }) => indicators > 0).map(({ level1, indicators, impossible }) => (
                <tr key={level1}><th scope="row">{term("Level1", level1, locale)}</th><td colSpan={2}><Link to={lines(`&level1=${level1}`)}>{t(words.level, { count: indicators, impossible })}</Link></td></tr>
              ))}
            </tbody></table>
          </>
        )}
      </Loaded>
    </Card>
  );
}
