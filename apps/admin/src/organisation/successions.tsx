import { useMutation, useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { DataTable, DateTimeText, Empty, Loaded, useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { SuccessionDialog } from "./succession-dialog";
import { CancelSuccessionDocument, SuccessionsDocument, type SuccessionLine } from "./succession-document";
import { words } from "./words";

/** 机构改革: who stands in whose place from which day, and recording it. */
export function Successions() {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const [recording, setRecording] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const result = useQuery(SuccessionsDocument, { fetchPolicy: "cache-and-network" });
  const [cancel] = useMutation(CancelSuccessionDocument, { refetchQueries: ["Successions", "OrganisationPage"], awaitRefetchQueries: true });

  const onCancel = async ({ id }: SuccessionLine) => {
    setProblem(null);
    try {
      const outcome = (await cancel({ variables: { id } })).data?.outcome;
      if (outcome && outcome.__typename !== "SuccessionsChanged") setProblem(refusalText(outcome, reasonWords));
    } catch {
      setProblem(t(words.network));
    }
  };

  return (
    <Loaded result={result} lines={6}>
      {({ successions, mayRecordSuccession, departments }) => (
        <>
          <div className="filters">
            {mayRecordSuccession && <button type="button" className="jx-button primary" onClick={() => setRecording(true)}>{t(words.newSuccession)}</button>}
            <span className="quiet">{t(words.successionNote)}</span>
          </div>
          {problem && <p className="notice late" role="alert">{problem}</p>}
          <DataTable
            caption={t(words.successions)} rows={successions} rowKey={({ id }) => id} empty={<Empty title={t(words.noSuccessions)} reason={t(words.noSuccessionsWhy)} />}
            columns={[
              { key: "from", title: t(words.predecessor), phone: "title", cell: (row) => row.fromName },
              { key: "kind", title: t(words.successionKind), cell: (row) => term("SuccessionKind", row.kind, locale) },
              { key: "to", title: t(words.successor), cell: (row) => row.toName },
              { key: "on", title: t(words.successionOn), cell: (row) => row.on },
              { key: "docNo", title: t(words.docNo), cell: (row) => row.docNo },
              { key: "who", title: t(words.recordedBy), cell: (row) => <>{row.who} <small className="quiet"><DateTimeText at={row.at} show="day" /></small></> },
              { key: "act", title: t(words.acts), align: "right", cell: (row) => (row.cancellable ? <button type="button" className="jx-link" onClick={() => void onCancel(row)}>{t(words.takeBack)}</button> : "—") },
            ]}
          />
          {recording && <SuccessionDialog departments={departments.nodes} onClose={() => setRecording(false)} />}
        </>
      )}
    </Loaded>
  );
}
