import { cellLabel, term, type CellPath } from "@jianxiao/domain";
import { useMutation, useQuery } from "@apollo/client/react";
import { Attachments, DateTimeText, EvidenceLinks, Loaded, SeverityTag, Tag, useLocale, useNow, useProblemWords } from "@jianxiao/ui";
import { Input } from "antd";
import { useState } from "react";
import { graphql } from "../../gql";
import type { ProjectCorrectionsQuery } from "../../gql/graphql";
import type { Filing } from "../desk/desk-filing";
import { endOfDay } from "../opinion/opinion";
import { words } from "./words";

const ProjectCorrections = graphql(`
  query ProjectCorrections($filter: CorrectionFilter!, $findings: FindingFilter!) {
    corrections(filter: $filter, limit: 50) {
      total
      nodes { id state measure dueAt overdueDays issuedBy issuedAt response respondedAt reopenedFromId finding { id text fiscalYear cutOffMonth path filingId } }
    }
    findings(filter: $findings, limit: 50) {
      nodes { id text severity source path raisedBy raisedByOrganisation raisedAt corrections { id } }
    }
  }
`);

const RaiseFinding = graphql(`
  mutation DeskFinding($input: RaiseFindingInput!) {
    raiseFinding(input: $input) { __typename ... on FindingRaised { finding { id } } ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

const RaiseCorrection = graphql(`
  mutation DeskCorrection($input: RaiseCorrectionInput!) {
    raiseCorrection(input: $input) { __typename ... on Problem { code params path } ... on NotAllowed { reasons { code params path } } }
  }
`);

const MONTH_MS = 30 * 86_400_000;

/** What the department was asked to put right about this project, in this cycle and before, and asking for more. */
export function CorrectionsTab({ filing, path, mayRaise }: { filing: Filing; path: CellPath | null; mayRaise: boolean }) {
  const { t, locale } = useLocale();
  const filter = filing.projectId ? { projectId: filing.projectId } : { filingId: filing.id };
  const result = useQuery(ProjectCorrections, { variables: { filter, findings: filter }, fetchPolicy: "cache-and-network" });
  return (
    <div className="corrections">
      <Loaded result={result} lines={2}>
        {({ corrections, findings }) => corrections.total === 0 && findings.nodes.length === 0 ? <p className="muted">{t(words.none)}</p> : (
          <>
          <RaisedFindings findings={findings.nodes} />
          <ol className="history">
            {corrections.nodes.map(({ id, state, measure, dueAt, overdueDays, issuedBy, issuedAt, response, reopenedFromId, finding }) => (
              <li key={id}>
                <Tag tone={state === "CONFIRMED" ? "green" : overdueDays > 0 ? "amber" : "blue"}>{term("CorrectionState", state, locale)}</Tag>{" "}
                {overdueDays > 0 && <Tag tone="amber" icon="clock">{t(words.overdue, { days: overdueDays })}</Tag>} {reopenedFromId && <Tag tone="violet">{t(words.again)}</Tag>}{" "}
                <b>{finding.text}</b> <span className="muted">{finding.fiscalYear && t(words.ofCycle, { year: finding.fiscalYear, month: finding.cutOffMonth ?? "" })}</span>
                <br />{measure}（{t(words.due)} <DateTimeText at={dueAt} show="day" />） <span className="muted">{t(words.issued, { by: issuedBy })} <DateTimeText at={issuedAt} show="day" /></span>
                {response && <><br />{t(words.response, { text: response })}</>}
              </li>
            ))}
          </ol>
          </>
        )}
      </Loaded>
      {mayRaise && <RaiseForm filing={filing} path={path} onRaised={() => void result.refetch()} />}
    </div>
  );
}

/** What somebody wrote down about it, with the files that prove it. */
function RaisedFindings({ findings }: { findings: ProjectCorrectionsQuery["findings"]["nodes"] }) {
  const { locale } = useLocale();
  if (findings.length === 0) return null;
  return (
    <ol className="history raised">
      {findings.map(({ id, text, severity, source, raisedBy, raisedByOrganisation, raisedAt }) => (
        <li key={id}>
          <SeverityTag severity={severity} /> <b>{text}</b> <span className="muted">{term("FindingSource", source, locale)} {raisedByOrganisation} {raisedBy} <DateTimeText at={raisedAt} show="day" /></span>
          <FindingProof id={id} />
        </li>
      ))}
    </ol>
  );
}

/** Asked for when it is opened. */
function FindingProof({ id }: { id: string }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t(words.proof)}</summary>
      {open && <><Attachments object="FINDING" id={id} /><EvidenceLinks object="FINDING" id={id} /></>}
    </details>
  );
}

function RaiseForm({ filing, path, onRaised }: { filing: Filing; path: CellPath | null; onRaised: () => void }) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const now = useNow();
  const [problem, setProblem] = useState("");
  const [measure, setMeasure] = useState("");
  const [dueOn, setDueOn] = useState(() => new Date(now + MONTH_MS).toISOString().slice(0, 10));
  const [note, setNote] = useState<string>();
  const [raiseFinding, finding] = useMutation(RaiseFinding);
  const [raiseCorrection, correction] = useMutation(RaiseCorrection);

  async function raise() {
    const found = (await raiseFinding({ variables: { input: { filingId: filing.id, path, severity: "WARN", text: problem.trim() } } })).data?.raiseFinding;
    if (found?.__typename !== "FindingRaised") return setNote(found ? problemWords(found) : undefined);
    const asked = (await raiseCorrection({ variables: { input: { findingId: found.finding.id, measure: measure.trim(), dueAt: endOfDay(dueOn) } } })).data?.raiseCorrection;
    if (asked?.__typename !== "CorrectionMoved") return setNote(asked ? problemWords(asked) : undefined);
    setProblem("");
    setMeasure("");
    setNote(t(words.done));
    onRaised();
  }

  return (
    <form className="correction-new" onSubmit={(event) => { event.preventDefault(); void raise(); }}>
      <p><b>{t(words.raise)}</b> <span className="muted">{path ? t(words.about, { cell: cellLabel(path, filing.facts)[locale] }) : t(words.aboutForm)}</span></p>
      <Input size="small" maxLength={500} value={problem} placeholder={t(words.problem)} aria-label={t(words.problem)} onChange={({ target }) => setProblem(target.value)} />
      <Input size="small" maxLength={500} value={measure} placeholder={t(words.measure)} aria-label={t(words.measure)} onChange={({ target }) => setMeasure(target.value)} />
      <span className="comment-send">
        <label>{t(words.due)} <input type="date" min={new Date(now).toISOString().slice(0, 10)} value={dueOn} onChange={({ target }) => setDueOn(target.value)} /></label>
        <button type="submit" className="jx-button" disabled={finding.loading || correction.loading || problem.trim() === "" || measure.trim() === ""}>{t(words.raise)}</button>
      </span>
      {note && <p role="status" className="muted">{note}</p>}
    </form>
  );
}
