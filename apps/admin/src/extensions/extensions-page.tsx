import { useMutation, useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, DateTimeText, Empty, Loaded, Tag, useLocale, useReasonWords, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { chinaInstant, chinaLocal } from "../cycle/china-time";
import { refusalText } from "../dialogs/refusal";
import { AskExtensionDialog } from "./ask-dialog";
import { DecideDeadlineDocument, DeadlineRequestsDocument, type ExtensionLine } from "./document";
import { words } from "./words";

/** Requests for more time in a cycle: whose, until when, why, and what the performance office said. */
export function ExtensionsPage() {
  const { t } = useLocale();
  const title = useCycleTitle();
  const { result: cycles, cycle } = useCycle();
  const { appointment } = useSession().viewer;
  const [asking, setAsking] = useState(false);
  const result = useQuery(DeadlineRequestsDocument, { variables: { cycleId: cycle?.id ?? "" }, skip: !cycle });
  return (
    <div className="page">
      <Loaded result={cycles}>
        {() => cycle && (
          <>
            <div className="page-head">
              <h1>{t(words.title)}</h1>
              <span className="note">{title(cycle)}</span>
              {appointment.departmentId && cycle.state === "OPEN" && <span className="tools"><button type="button" className="jx-button primary" onClick={() => setAsking(true)}>{t(words.ask)}</button></span>}
            </div>
            <Loaded result={result}>
              {({ extensions }) => extensions.length === 0
                ? <Empty title={t(words.none)} reason={t(words.noneWhy)} />
                : <div className="stack">{extensions.map((extension) => <ExtensionCard key={extension.id} extension={extension} />)}</div>}
            </Loaded>
            {asking && appointment.departmentId && <AskExtensionDialog cycleId={cycle.id} departmentId={appointment.departmentId} onClose={() => setAsking(false)} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

const TONES = { OPEN: "amber", GRANTED: "green", REFUSED: "blue" } as const;

function ExtensionCard({ extension }: { extension: ExtensionLine }) {
  const { t, locale } = useLocale();
  const { departmentName, unitName, wantedUntil, reason, state, who, post, organisation, askedAt, grantedUntil, answer, decidedBy, decidedAt, decidable } = extension;
  return (
    <Card title={<>{departmentName}{unitName && <><i className="rule" />{unitName}</>}</>} extra={<Tag tone={TONES[state]}>{term("ExtensionState", state, locale)}</Tag>}>
      <p>{t(words.wanted)} <b><DateTimeText at={wantedUntil} show="long" /></b>{grantedUntil && <><i className="rule" />{t(words.granted)} <b><DateTimeText at={grantedUntil} show="long" /></b></>}</p>
      <p><q>{reason}</q> <small className="quiet">{organisation} {term("Role", post, locale)} {who} <DateTimeText at={askedAt} /></small></p>
      {decidedBy && <p>{answer && <q>{answer}</q>} <small className="quiet">{decidedBy} <DateTimeText at={decidedAt} /></small></p>}
      {decidable && <Decide extension={extension} />}
    </Card>
  );
}

function Decide({ extension: { id, wantedUntil } }: { extension: ExtensionLine }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [until, setUntil] = useState(chinaLocal(Date.parse(wantedUntil)));
  const [answer, setAnswer] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [decide, deciding] = useMutation(DecideDeadlineDocument, { refetchQueries: ["HomeInbox"] });
  const act = async (granted: boolean) => {
    const said = await decide({ variables: { input: { id, until: granted ? chinaInstant(until) : null, answer } } }).catch(() => undefined);
    const outcome = said?.data?.decideExtension;
    setRefused(!outcome ? t(words.network) : outcome.__typename === "ExtensionSaved" ? null : refusalText(outcome, reasonWords));
  };
  return (
    <div className="decide">
      <label className="field">{t(words.until)}<input type="datetime-local" value={until} onChange={(event) => setUntil(event.target.value)} /></label>
      <label className="field">{t(words.answer)}<input maxLength={500} value={answer} onChange={(event) => setAnswer(event.target.value)} placeholder={t(words.answerHint)} /></label>
      <span className="tags">
        <button type="button" className="jx-button primary" disabled={deciding.loading} onClick={() => void act(true)}>{t(words.grant)}</button>
        <button type="button" className="jx-button" disabled={deciding.loading} onClick={() => void act(false)}>{t(words.refuse)}</button>
      </span>
      {refused && <p className="late" role="alert">{refused}</p>}
    </div>
  );
}
