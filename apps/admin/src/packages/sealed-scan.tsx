import { useMutation } from "@apollo/client/react";
import { Attachments, DateTimeText, SignalMark, useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import type { PackageDetail } from "./package-document";
import { words } from "./words";

const MatchScanDocument = graphql(`
  mutation MatchScan($input: MatchScanInput!) {
    matchScan(input: $input) {
      __typename
      ... on ScanMatched { scan { fileName sha256 who at } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

type Props = { revision: PackageDetail["revisions"][number]; mayMatch: boolean };

/** The scan of the sealed print of one submission: uploaded, then matched by the digits printed on it. */
export function SealedScan({ revision, mayMatch }: Props) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [digest, setDigest] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [match, { loading }] = useMutation(MatchScanDocument, { refetchQueries: ["PackagePage"] });
  if (revision.sealedScan) {
    return <p className="quiet"><SignalMark colour="GREEN" /> {t(words.scanMatched, { file: revision.sealedScan.fileName, who: revision.sealedScan.who })} <DateTimeText at={revision.sealedScan.at} /></p>;
  }
  const onMatch = async () => {
    setProblem(null);
    try {
      const answer = (await match({ variables: { input: { packageRevisionId: revision.id, digest } } })).data?.matchScan;
      if (answer && answer.__typename !== "ScanMatched") setProblem(refusalText(answer, reasonWords));
    } catch {
      setProblem(t(words.scanNetwork));
    }
  };
  return (
    <div className="sealed-scan">
      <p className="late">{t(words.scanWanted)}</p>
      <Attachments object="PACKAGE" id={revision.id} title={t(words.scanTitle)} />
      {mayMatch && (
        <form onSubmit={(event) => { event.preventDefault(); if (digest.trim() !== "" && !loading) void onMatch(); }}>
          <label className="field"><span>{t(words.scanDigest)}</span><input value={digest} maxLength={100} autoComplete="off" onChange={(event) => setDigest(event.target.value)} /></label>
          <button type="submit" className="jx-button" aria-disabled={digest.trim() === "" || loading || undefined}>{t(words.scanMatch)}</button>
        </form>
      )}
      {problem && <p className="late" role="alert">{problem}</p>}
    </div>
  );
}
