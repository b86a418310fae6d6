import { actText, term } from "@jianxiao/domain";
import { useQuery } from "@apollo/client/react";
import { DateTimeText, Loaded, useLocale } from "@jianxiao/ui";
import type { ReactNode } from "react";
import type { DeskPastQuery } from "../../gql/graphql";
import { useStandards } from "../standards/use-standards";
import { DeskPast, type Filing } from "./desk-filing";
import { words as deskWords } from "./words";

type Past = NonNullable<DeskPastQuery["filing"]>;

/** What lies further back, asked for when a tab wants it. */
function WithPast({ filing: { id }, children }: { filing: Filing; children: (past: Past) => ReactNode }) {
  const result = useQuery(DeskPast, { variables: { id }, fetchPolicy: "cache-and-network" });
  return <Loaded result={result}>{({ filing }) => filing && children(filing)}</Loaded>;
}

/** The trail of the filing and its package. */
export function History({ filing }: { filing: Filing }) {
  const { locale } = useLocale();
  return (
    <WithPast filing={filing}>
      {({ history }) => (
        <ol className="history">
          {history.map(({ id, at, act, who, post, params }) => (
            <li key={id}><DateTimeText at={at} /> <b>{who}</b> <span className="muted">{post}</span> {actText(act, params, locale)}</li>
          ))}
        </ol>
      )}
    </WithPast>
  );
}

/** Every decision of the bureau with the verdicts behind it. */
export function Decisions({ filing }: { filing: Filing }) {
  const { t, locale } = useLocale();
  const items = new Map(useStandards(filing.cycle.id, filing.kind).map(({ id, text }) => [id, text]));
  return (
    <WithPast filing={filing}>
      {({ decisions }) => decisions.length === 0 ? <p className="muted">{t(deskWords.noDecisions)}</p> : (
        <ol className="history">
          {decisions.map(({ id, at, office, outcome, opinion, verdicts }) => (
            <li key={id}>
              <DateTimeText at={at} /> <b>{office}</b> {term("FilingAction", outcome, locale)} {opinion}
              <ul className="decision-verdicts">
                {verdicts.map(({ itemId, verdict, decidedBy, note }) => (
                  <li key={itemId} className={verdict.toLowerCase()}>{items.get(itemId) ?? itemId}：{term("Verdict", verdict, locale)}{decidedBy === "CHECK" ? `（${term("StandardMeans", "AUTOMATIC", locale)}）` : ""}{note ? `，${note}` : ""}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </WithPast>
  );
}
