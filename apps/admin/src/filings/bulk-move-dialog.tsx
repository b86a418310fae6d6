import { useMutation, useQuery } from "@apollo/client/react";
import { Loaded, SignalMark, useCellQueue, useLocale, useReasonWords } from "@jianxiao/ui";
import { useLayoutEffect, useRef, useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { refusalText } from "../dialogs/refusal";
import type { BulkMove } from "../gql/graphql";
import { MoveFilingsDocument, MoveFilingsPreviewDocument, type BulkOutcome, type Movable } from "./bulk-moves";
import { bulkWords as words } from "./bulk-words";
import { words as filingWords } from "./words";

type Props = { action: BulkMove; rows: readonly Movable[]; onClose: () => void; onDone?: () => void };

/** Confirms or passes several forms: what would become of each first, each to be left out, then what became of each. */
export function BulkMoveDialog({ action, rows: given, onClose, onDone }: Props) {
  const { t } = useLocale();
  const queue = useCellQueue();
  // The list behind moves on while the results are read.
  const [rows] = useState(given);
  // What was still being saved raises the version of its form.
  const latest = useRef(given);
  useLayoutEffect(() => {
    latest.current = given;
  });
  const [leftOut, leaveOut] = useState<ReadonlySet<string>>(new Set());
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome[]>();
  const [problem, setProblem] = useState<string | null>(null);
  const preview = useQuery(MoveFilingsPreviewDocument, { variables: { action, ids: rows.map(({ id }) => id) }, fetchPolicy: "network-only" });
  const [move, moving] = useMutation(MoveFilingsDocument, { refetchQueries: ["HomeInbox", "FilingsPage", "FillGrid", "HomePackageDetail", "FilingNeighbours"] });
  const ready = (preview.data?.moveFilingsPreview.outcomes ?? []).filter((outcome) => !outcome.problem).map(({ id }) => id);
  const chosen = rows.filter(({ id }) => ready.includes(id) && !leftOut.has(id));
  const verb = t(action === "CONFIRM" ? filingWords.confirm : filingWords.pass);

  const send = async () => {
    setProblem(null);
    const settled = await Promise.all(chosen.map(({ id }) => queue.settled(id)));
    if (settled.includes(false)) return setProblem(t(filingWords.unsaved));
    const versionOf = new Map(latest.current.map(({ id, version }) => [id, version]));
    const answer = await move({ variables: { input: { action, filings: chosen.map(({ id, version }) => ({ id, version: versionOf.get(id) ?? version })) } } }).catch(() => undefined);
    if (!answer?.data) return setProblem(t(filingWords.network));
    setOutcomes(answer.data.moveFilings.outcomes);
    onDone?.();
  };

  return (
    <Dialog title={t(outcomes ? words.results : words.title, { verb })} onClose={onClose} wide>
      {outcomes ? (
        <>
          <p role="status">{t(words.done, { verb, done: outcomes.filter(({ done }) => done).length, refused: outcomes.filter(({ done }) => !done).length })}</p>
          <Outcomes rows={rows.filter(({ id }) => outcomes.some((outcome) => outcome.id === id))} outcomes={outcomes} />
        </>
      ) : (
        <Loaded result={preview} lines={4}>
          {({ moveFilingsPreview: { outcomes: looked } }) => (
            <>
              <p role="status">{t(words.ready, { ready: ready.length, refused: looked.length - ready.length })}</p>
              <Outcomes rows={rows} outcomes={looked} leftOut={leftOut} onLeaveOut={(id) => leaveOut((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]))} />
            </>
          )}
        </Loaded>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
      <footer className="dialog-actions">
        <button type="button" className="jx-button" onClick={onClose}>{t(outcomes ? words.close : words.cancel)}</button>
        {!outcomes && <button type="button" className="jx-button primary" disabled={chosen.length === 0 || moving.loading} onClick={() => void send()}>{t(words.send, { verb, count: chosen.length })}</button>}
      </footer>
    </Dialog>
  );
}

type OutcomesProps = { rows: readonly Movable[]; outcomes: readonly BulkOutcome[]; leftOut?: ReadonlySet<string>; onLeaveOut?: (id: string) => void };

function Outcomes({ rows, outcomes, leftOut, onLeaveOut }: OutcomesProps) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const byId = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return (
    <div className="bulk-outcomes scroll-x">
      <table className="figures left">
        <tbody>
          {rows.map(({ id, name, note }) => {
            const outcome = byId.get(id);
            const against = outcome?.problem;
            return (
              <tr key={id} className={against ? "refused" : undefined}>
                {onLeaveOut && <td>{!against && <input type="checkbox" aria-label={name} checked={!leftOut?.has(id)} onChange={() => onLeaveOut(id)} />}</td>}
                <th scope="row">{name}{note && <small className="quiet"> {note}</small>}</th>
                <td>{against ? <span className="late">{refusalText(against, reasonWords)}</span> : <><SignalMark colour="GREEN" size={12} /> {t(outcome?.done ? words.rowDone : words.rowReady)}</>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
