import { useMutation, useQuery } from "@apollo/client/react";
import { Card, DateTimeText, DownloadButton, ProgressBar, useLocale, useReasonWords, useProof, useSession } from "@jianxiao/ui";
import { useEffect, useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import type { CycleState } from "../gql/graphql";
import { words } from "./archive-words";

const CycleArchiveDocument = graphql(`
  query CycleArchive($cycleId: ID!) {
    cycleArchive(cycleId: $cycleId) { ...ArchiveParts }
  }

  fragment ArchiveParts on CycleArchive {
    id state done total bytes entries sha256 who at finishedAt
  }

  fragment CycleKeepingOutcome on CycleKeepingResult {
    __typename
    ... on CycleKept { cycle { id state } archive { ...ArchiveParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);
const CloseCycleDocument = graphql(`mutation CloseCycle($id: ID!) { outcome: closeCycle(id: $id) { ...CycleKeepingOutcome } }`);
const ReopenCycleDocument = graphql(`mutation ReopenCycle($id: ID!) { outcome: reopenCycle(id: $id) { ...CycleKeepingOutcome } }`);
const ArchiveCycleDocument = graphql(`mutation ArchiveCycle($id: ID!) { outcome: archiveCycle(id: $id) { ...CycleKeepingOutcome } }`);

const LOOK_AGAIN_MS = 2_000;
const WHOLE_DISTRICT = ["PERFORMANCE_OFFICE", "BUREAU_LEADER", "SUPERVISOR"];

/** The end of a cycle: closing it, and putting it away in one file that can be verified. For those who see the whole district. */
export function ArchiveCard({ cycleId, state }: { cycleId: string; state: CycleState }) {
  const { t } = useLocale();
  const prove = useProof();
  const reasonWords = useReasonWords();
  const { role } = useSession().viewer.appointment;
  const sees = WHOLE_DISTRICT.includes(role);
  const { data, startPolling, stopPolling } = useQuery(CycleArchiveDocument, { variables: { cycleId }, skip: !sees });
  const archive = data?.cycleArchive ?? null;
  const underWay = archive?.state === "QUEUED" || archive?.state === "RUNNING";
  const [problem, setProblem] = useState<string | null>(null);
  const [close] = useMutation(CloseCycleDocument);
  const [reopen] = useMutation(ReopenCycleDocument);
  const [put] = useMutation(ArchiveCycleDocument, { refetchQueries: ["CycleArchive"] });
  useEffect(() => {
    if (underWay) startPolling(LOOK_AGAIN_MS);
    else stopPolling();
  }, [underWay, startPolling, stopPolling]);
  if (!sees) return null;

  const act = async (mutate: typeof close) => {
    setProblem(null);
    try {
      const outcome = await prove(async () => (await mutate({ variables: { id: cycleId } })).data?.outcome);
      if (outcome && outcome.__typename !== "CycleKept") setProblem(refusalText(outcome, reasonWords));
    } catch {
      setProblem(t(words.network));
    }
  };
  const mayAct = role === "PERFORMANCE_OFFICE";

  return (
    <Card title={t(words.title)}>
      {state === "OPEN" && <p className="quiet">{t(words.openNote)}</p>}
      {state === "CLOSED" && !archive && <p className="quiet">{t(words.closedNote)}</p>}
      {archive?.state === "FAILED" && <p className="late">{t(words.failed)}</p>}
      {underWay && <p role="status"><ProgressBar label={t(words.underWay, { done: archive.done, total: archive.total })} total={Math.max(1, archive.total)} parts={[{ value: archive.done }]} /> {t(words.underWay, { done: archive.done, total: archive.total })}</p>}
      {archive?.state === "DONE" && (
        <>
          <p>{t(words.done, { entries: archive.entries, size: (archive.bytes / 1_048_576).toFixed(1) })} <span className="quiet">{archive.who} {archive.finishedAt && <DateTimeText at={archive.finishedAt} />}</span></p>
          <p className="quiet digest">SHA-256 {archive.sha256}</p>
          <p className="quiet">{t(words.verify)}</p>
        </>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
      <p className="dialog-actions">
        {archive?.state === "DONE" && <DownloadButton href={`/export/archives/${archive.id}.zip`}>{t(words.download)}</DownloadButton>}
        {mayAct && state === "OPEN" && <button type="button" className="jx-button" onClick={() => void act(close)}>{t(words.close)}</button>}
        {mayAct && state === "CLOSED" && (!archive || archive.state === "FAILED") && (
          <>
            <button type="button" className="jx-button" onClick={() => void act(reopen)}>{t(words.reopen)}</button>
            <button type="button" className="jx-button primary" onClick={() => void act(put)}>{t(words.archive)}</button>
          </>
        )}
      </p>
    </Card>
  );
}
