import { cycleTitle } from "@jianxiao/domain";
import { useMutation, useQuery } from "@apollo/client/react";
import { Card, DataTable, Empty, Loaded, useLocale, useNow, useReasonWords, useSession, useUrlState, type Problem } from "@jianxiao/ui";
import { Select } from "antd";
import { useState } from "react";
import { AbsenceForm, Absences } from "../features/assignment/absence-form";
import { AssignReviewers, Assignments as AssignmentsDocument, DistributeReviewers, EndAbsence, EnterAbsence, MoveDepartment } from "../features/assignment/documents";
import { loadsOf, type Assignments } from "../features/assignment/loads";
import { words } from "../features/assignment/words";
import { useReviewCycles } from "../features/queue/use-queue";
import { words as queueWords } from "../features/queue/words";

type Outcome = { __typename: string } & Partial<Problem> & { reasons?: readonly Problem[] };

/** Who reviews whom: departments to reviewers, evenly if wanted, with deputies; the performance office also moves departments between offices. */
export default function AssignmentPage() {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const [url, setUrl] = useUrlState({ cycle: "" });
  const { cycles, current } = useReviewCycles();
  const id = url.cycle || current?.id || "";
  const [note, setNote] = useState<string>();
  const result = useQuery(AssignmentsDocument, { variables: { id }, skip: !id, fetchPolicy: "cache-and-network" });

  const told = async (outcome: Outcome | undefined) => {
    const { code, params } = outcome ?? {};
    const reasons = outcome?.reasons ?? (code === undefined ? [] : [{ code, params: params ?? {} }]);
    setNote(reasons.length > 0 ? reasonWords(reasons) : t(words.done));
    await result.refetch();
  };

  return (
    <div className="review-page">
      <header className="review-head">
        <h1>{t(words.title)}</h1>
        <Select value={id} aria-label={t(queueWords.cycle)} onChange={(cycle) => setUrl({ cycle })} options={cycles.map((cycle) => ({ value: cycle.id, label: cycleTitle(cycle)[locale] }))} />
        <span className="muted">{t(words.hint)}</span>
      </header>
      {note && <p role="status" className="assignment-note">{note}</p>}
      <Loaded result={result} lines={10}>
        {({ reviewAssignments }) => (reviewAssignments ? <AssignmentScreen assignments={reviewAssignments} cycleId={id} onDone={told} /> : <Empty title={t(words.none)} />)}
      </Loaded>
    </div>
  );
}

function AssignmentScreen({ assignments, cycleId, onDone }: { assignments: Assignments; cycleId: string; onDone: (outcome: Outcome | undefined) => Promise<void> }) {
  const { t } = useLocale();
  const { viewer } = useSession();
  const today = new Date(useNow() + 8 * 3_600_000).toISOString().slice(0, 10);
  const [assign] = useMutation(AssignReviewers);
  const [distribute] = useMutation(DistributeReviewers);
  const [enter] = useMutation(EnterAbsence);
  const [end] = useMutation(EndAbsence);
  const [move] = useMutation(MoveDepartment);
  const performance = viewer.appointment.role === "PERFORMANCE_OFFICE";
  const loads = loadsOf(assignments);
  const offices = [...new Map(assignments.reviewers.map(({ officeId, office }) => [officeId, office]))];
  const holding = new Set(assignments.departments.map(({ officeId }) => officeId));
  const sharing = offices.filter(([office]) => holding.has(office));
  const [chosen, spread] = useState<string>();
  const spreading = chosen ?? sharing[0]?.[0] ?? "";
  return (
    <div className="stack">
      <Card title={t(words.reviewers)} extra={
        <span className="assignment-spread">
          <Select size="small" value={spreading} aria-label={t(words.spreadWhich)} onChange={spread} options={sharing.map(([value, label]) => ({ value, label }))} />
          <button type="button" className="jx-button" disabled={!spreading} onClick={() => void distribute({ variables: { cycleId, officeId: spreading } }).then(({ data }) => onDone(data?.distributeReviewers))}>{t(words.spreadAct)}</button>
        </span>
      }>
        <ul className="assignment-loads">
          {assignments.reviewers.filter(({ officeId }) => performance || holding.has(officeId)).map(({ id, name, office, awayUntil, deputy }) => (
            <li key={id}>{office} {t(words.load, { name, ...(loads.get(id) ?? { departments: 0, filings: 0, waiting: 0 }) })}{awayUntil && <span className="muted"> {t(words.away, { deputy: deputy ?? "", until: awayUntil })}</span>}</li>
          ))}
        </ul>
        <Absences absences={assignments.absences} onEnd={(id) => void end({ variables: { id } }).then(({ data }) => onDone(data?.endReviewerAbsence))} />
        <AbsenceForm reviewers={assignments.reviewers} today={today} forAll={performance} onEnter={(input) => void enter({ variables: { input } }).then(({ data }) => onDone(data?.enterReviewerAbsence))} />
      </Card>
      <Card title={t(words.department)} flush>
        <DataTable
          caption={t(words.title)} rows={assignments.departments} rowKey={({ department }) => department.id} empty={<Empty title={t(words.none)} />}
          columns={[
            { key: "department", title: t(words.department), phone: "title", cell: (row) => <span className="two-lines">{row.department.name}{row.isBureau && <small>{t(words.bureau)}</small>}</span> },
            {
              key: "office", title: t(words.office),
              cell: (row) => performance ? (
                <Select
                  size="small" variant="borderless" value={row.officeId ?? ""} aria-label={`${t(words.move)} ${row.department.name}`} options={offices.map(([value, label]) => ({ value, label }))}
                  onChange={(officeId) => void move({ variables: { input: { departmentId: row.department.id, officeId, from: today } } }).then(({ data }) => onDone(data?.moveDepartment))}
                />
              ) : row.office ?? "—",
            },
            {
              key: "reviewer", title: t(words.reviewer),
              cell: (row) => (
                <Select
                  size="small" value={row.reviewerId ?? ""} aria-label={`${t(words.reviewer)} ${row.department.name}`} style={{ minWidth: 140 }}
                  options={[{ value: "", label: t(words.nobody) }, ...assignments.reviewers.filter(({ officeId }) => (row.isBureau ? officeId !== row.officeId : officeId === row.officeId)).map(({ id, name }) => ({ value: id, label: name }))]}
                  onChange={(appointmentId) => void assign({ variables: { input: { cycleId, departments: [{ departmentId: row.department.id, appointmentId: appointmentId || null }] } } }).then(({ data }) => onDone(data?.assignReviewers))}
                />
              ),
            },
            { key: "filings", title: t(words.filings), align: "right", cell: (row) => row.filings },
            { key: "waiting", title: t(words.waiting), align: "right", cell: (row) => row.waiting || "—" },
          ]}
        />
      </Card>
    </div>
  );
}
