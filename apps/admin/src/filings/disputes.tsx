import { useMutation } from "@apollo/client/react";
import { formatWanyuan, parseWanyuan, type FundRowKey } from "@jianxiao/domain";
import { Attachments, DateTimeText, useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import { FilingPageDocument, type FilingDetail } from "./filing-document";
import { words } from "./waive-words";

const RaiseDocument = graphql(`
  mutation DisputeLedger($input: DisputeLedgerInput!) {
    disputeLedger(input: $input) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

const AnswerDocument = graphql(`
  mutation AnswerDispute($input: AnswerDisputeInput!) {
    answerDispute(input: $input) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

/** Beside a treasury figure: it is disputed by a note with an amount and evidence, and never overwritten. */
export function Disputes({ filing, row }: { filing: FilingDetail; row: FundRowKey }) {
  const { t } = useLocale();
  const own = filing.disputes.filter((dispute) => dispute.row === row);
  const mayRaise = filing.editRights.scope !== "NONE" && !own.some(({ open }) => open);
  if (own.length === 0 && !mayRaise) return null;
  return (
    <section className="disputes">
      <h3>{t(words.disputes)}</h3>
      {own.map((dispute) => <Dispute key={dispute.id} dispute={dispute} filingId={filing.id} />)}
      {mayRaise && <Raise filingId={filing.id} row={row} />}
    </section>
  );
}

function useAsk(filingId: string) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [refused, setRefused] = useState<string | null>(null);
  const after = { refetchQueries: [{ query: FilingPageDocument, variables: { id: filingId } }, "HomeInbox"] };
  const tell = (outcome: { __typename: string; code?: string; params?: Record<string, string | number> } | undefined): boolean => {
    const done = outcome?.__typename === "DisputeSaved";
    setRefused(done ? null : outcome?.code ? refusalText({ ...outcome, code: outcome.code, params: outcome.params ?? {} }, reasonWords) : t(words.network));
    return done;
  };
  return { refused, setRefused, after, tell };
}

function Raise({ filingId, row }: { filingId: string; row: FundRowKey }) {
  const { t } = useLocale();
  const { refused, setRefused, after, tell } = useAsk(filingId);
  const [open, setOpen] = useState(false);
  const [claimed, setClaimed] = useState("");
  const [note, setNote] = useState("");
  const [raise, raising] = useMutation(RaiseDocument, after);
  const send = async () => {
    const money = parseWanyuan(claimed, { nonNegative: true });
    if (!money.ok) return setRefused(t(words.notMoney));
    const answer = await raise({ variables: { input: { filingId, row, claimedFen: money.fen, note } } }).catch(() => undefined);
    if (tell(answer?.data?.disputeLedger)) setOpen(false);
  };
  return (
    <>
      <button type="button" className="jx-link" aria-expanded={open} onClick={() => setOpen(!open)}>{t(words.dispute)}</button>
      {open && (
        <form onSubmit={(event) => { event.preventDefault(); void send(); }}>
          <label className="field">{t(words.claimed)}<input required inputMode="decimal" value={claimed} onChange={(event) => setClaimed(event.target.value)} /></label>
          <label className="field">{t(words.note)}<textarea required rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} /></label>
          <button type="submit" className="jx-button" disabled={raising.loading}>{t(words.raise)}</button>
        </form>
      )}
      {refused && <p className="late" role="alert">{refused}</p>}
    </>
  );
}

function Dispute({ dispute, filingId }: { dispute: FilingDetail["disputes"][number]; filingId: string }) {
  const { t } = useLocale();
  const { refused, after, tell } = useAsk(filingId);
  const [answer, setAnswer] = useState("");
  const [send, sending] = useMutation(AnswerDocument, after);
  const decide = async (upheld: boolean) => {
    const said = await send({ variables: { input: { id: dispute.id, upheld, answer } } }).catch(() => undefined);
    tell(said?.data?.answerDispute);
  };
  return (
    <div className="dispute">
      <p><b>{t(words.said, { ledger: formatWanyuan(dispute.ledgerFen), claimed: formatWanyuan(dispute.claimedFen) })}</b> <small className="quiet">{dispute.who} <DateTimeText at={dispute.at} /></small></p>
      <p><q>{dispute.note}</q></p>
      <p className={dispute.open ? "quiet" : undefined}>{t(dispute.open ? words.open : dispute.upheld ? words.upheld : words.rejected)}{dispute.answer && <> <q>{dispute.answer}</q> <small className="quiet">{dispute.answeredBy} <DateTimeText at={dispute.answeredAt} /></small></>}</p>
      <Attachments object="DISPUTE" id={dispute.id} title={t(words.proof)} />
      {dispute.answerable && (
        <form onSubmit={(event) => event.preventDefault()}>
          <label className="field">{t(words.answer)}<textarea rows={2} maxLength={500} value={answer} onChange={(event) => setAnswer(event.target.value)} /></label>
          <span className="tags">
            <button type="button" className="jx-button" disabled={sending.loading} onClick={() => void decide(true)}>{t(words.uphold)}</button>
            <button type="button" className="jx-button" disabled={sending.loading} onClick={() => void decide(false)}>{t(words.reject)}</button>
          </span>
        </form>
      )}
      {refused && <p className="late" role="alert">{refused}</p>}
    </div>
  );
}
