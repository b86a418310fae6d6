import { useMutation, useQuery } from "@apollo/client/react";
import { useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import { words } from "./member-words";

const AddableProjectsDocument = graphql(`
  query AddableProjects($cycleId: ID!) { addableProjects(cycleId: $cycleId) { projectYearId projectCode projectName departmentName } }
`);

const AddToCycleDocument = graphql(`
  mutation AddToCycle($input: AddToCycleInput!) {
    addToCycle(input: $input) {
      __typename
      ... on MembershipChanged { member { id membership } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

/** Puts a project that was approved after the opening into the cycle. */
export function AddProject({ cycleId }: { cycleId: string }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [chosen, setChosen] = useState("");
  const [reason, setReason] = useState("");
  const [note, setNote] = useState<string | null>(null);
  const projects = useQuery(AddableProjectsDocument, { variables: { cycleId } }).data?.addableProjects ?? [];
  const [add, { loading }] = useMutation(AddToCycleDocument, { refetchQueries: ["CycleMembers", AddableProjectsDocument] });
  const ready = chosen !== "" && reason.trim() !== "" && !loading;
  const onAdd = async () => {
    setNote(null);
    try {
      const answer = (await add({ variables: { input: { cycleId, projectYearId: chosen, reason: reason.trim() } } })).data?.addToCycle;
      if (answer?.__typename !== "MembershipChanged") return setNote(answer ? refusalText(answer, reasonWords) : null);
      setChosen("");
      setReason("");
      setNote(t(words.addDone));
    } catch {
      setNote(t(words.network));
    }
  };
  if (projects.length === 0) return <p className="quiet">{t(words.add)}：{t(words.addNone)}</p>;
  return (
    <form className="add-project" onSubmit={(event) => { event.preventDefault(); if (ready) void onAdd(); }}>
      <label><span>{t(words.add)}</span><select value={chosen} title={t(words.addHint)} onChange={(event) => setChosen(event.target.value)}><option value="">{t(words.addChoose)}</option>{projects.map(({ projectYearId, projectCode, projectName, departmentName }) => <option key={projectYearId} value={projectYearId}>{projectCode} {projectName}（{departmentName}）</option>)}</select></label>
      <label><span>{t(words.why)}</span><input value={reason} maxLength={200} onChange={(event) => setReason(event.target.value)} /></label>
      <button type="submit" className="jx-button" aria-disabled={!ready || undefined}>{t(words.add)}</button>
      {note && <span role="status">{note}</span>}
    </form>
  );
}
