import { useMutation, useQuery } from "@apollo/client/react";
import { addDays, chinaDate, term, type NoticeNumbering } from "@jianxiao/domain";
import { Icon, Loaded, Tag, useLocale, useNow, useProblemWords, useReasonWords, type Problem } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { NoticeNumberingDocument } from "../corrections/correction-document";
import { Dialog } from "../dialogs/dialog";
import { refusalText } from "../dialogs/refusal";
import type { BatchAct } from "../gql/graphql";
import { PreviewBatchDocument, RunBatchDocument, type BatchLine } from "./batch-document";
import { batchWords as words } from "./batch-words";

type Props = { act: BatchAct; cycleId: string; filingIds: readonly string[]; onClose: () => void };

/** One act on the framed projects: what would happen row by row, what to say, and afterwards what happened. */
export function BatchDialog({ act, cycleId, filingIds, onClose }: Props) {
  const { t } = useLocale();
  const preview = useQuery(PreviewBatchDocument, { variables: { input: { act, cycleId, filingIds: [...filingIds] } }, fetchPolicy: "network-only" });
  const [done, setDone] = useState<readonly BatchLine[]>();
  return (
    <Dialog title={t(words[act], { count: filingIds.length })} wide onClose={onClose}>
      {done ? (
        <>
          <p role="status">{t(words.result, { done: done.filter(({ state }) => state === "DONE").length, others: done.filter(({ state }) => state !== "DONE").length })}</p>
          <Rows lines={done} />
          <p className="dialog-actions"><button type="button" className="jx-button primary" data-begin onClick={onClose}>{t(words.close)}</button></p>
        </>
      ) : (
        <Loaded result={preview} lines={6}>{({ previewBatch }) => <BatchForm act={act} cycleId={cycleId} lines={previewBatch} onDone={setDone} onClose={onClose} />}</Loaded>
      )}
    </Dialog>
  );
}

type FormProps = { act: BatchAct; cycleId: string; lines: readonly BatchLine[]; onDone: (rows: readonly BatchLine[]) => void; onClose: () => void };

function BatchForm({ act, cycleId, lines, onDone, onClose }: FormProps) {
  const { t } = useLocale();
  const now = useNow();
  const reasonWords = useReasonWords();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const [requirement, setRequirement] = useState("");
  const [dueChosen, setDue] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const scheme = useQuery(NoticeNumberingDocument, { skip: act !== "NOTICE" }).data?.setting.body as NoticeNumbering | undefined;
  const due = dueChosen ?? (scheme ? addDays(chinaDate(new Date(now)), scheme.dueDays) : "");
  const [run, { loading }] = useMutation(RunBatchDocument, { refetchQueries: ["MatrixPage", "Corrections", "Notices"] });
  const taken = lines.filter(({ filingId, state }) => state === "READY" && !left.has(filingId));
  const toggle = (filingId: string) => setLeft((before) => new Set(before.has(filingId) ? [...before].filter((id) => id !== filingId) : [...before, filingId]));

  const onSubmit = async () => {
    setProblem(null);
    if (taken.length === 0) return setProblem(t(words.nothing));
    try {
      const input = { act, cycleId, filingIds: taken.map(({ filingId }) => filingId), reason, key, ...(act === "NOTICE" ? { requirement, dueAt: `${due}T17:30:00+08:00` } : {}) };
      const outcome = (await run({ variables: { input } })).data?.runBatch;
      if (outcome?.__typename === "BatchRun") onDone(outcome.rows);
      else if (outcome) setProblem(refusalText(outcome as Problem, reasonWords));
    } catch {
      setProblem(t(words.network));
    }
  };

  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      if (!loading) void onSubmit();
    }}>
      <Rows lines={lines} left={left} onToggle={toggle} />
      <label className="field"><span>{t(act === "NOTICE" ? words.found : words.why)}</span><textarea required data-begin rows={2} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} /></label>
      {act === "NOTICE" && (
        <>
          <label className="field"><span>{t(words.requirement)}</span><textarea required rows={2} maxLength={2_000} value={requirement} onChange={({ target }) => setRequirement(target.value)} /></label>
          <label className="field"><span>{t(words.due)}</span><input required type="date" value={due} onChange={({ target }) => setDue(target.value)} /></label>
          <p className="quiet">{t(words.perDepartment, { count: new Set(taken.map(({ departmentName }) => departmentName)).size })}</p>
        </>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
      <p className="dialog-actions">
        <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
        <button type="submit" className="jx-button primary" aria-disabled={loading || undefined}>{t(words.confirm, { count: taken.length })}</button>
      </p>
    </form>
  );
}

const TONE = { READY: "blue", DONE: "green", ALREADY: "plain", REFUSED: "amber" } as const;

function Rows({ lines, left, onToggle }: { lines: readonly BatchLine[]; left?: ReadonlySet<string>; onToggle?: (filingId: string) => void }) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  return (
    <div className="batch-rows">
      <table className="figures">
        <thead><tr><th scope="col">{t(words.project)}</th><th scope="col">{t(words.state)}</th></tr></thead>
        <tbody>
          {lines.map(({ filingId, projectName, departmentName, state, reason, path }) => (
            <tr key={filingId}>
              <th scope="row">
                {onToggle && state === "READY"
                  ? <label className="check"><input type="checkbox" checked={!left?.has(filingId)} onChange={() => onToggle(filingId)} /><span className="two-lines">{projectName}<small>{departmentName}</small></span></label>
                  : <span className="two-lines">{path ? <Link to={path}>{projectName}</Link> : projectName || filingId}<small>{departmentName}</small></span>}
              </th>
              <td><Tag tone={TONE[state]}>{term("BatchState", state, locale)}</Tag>{reason && <small> {problemWords(reason)}</small>}{path && <Link to={path} aria-label={projectName}><Icon name="chevronRight" size={12} /></Link>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
