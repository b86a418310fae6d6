import { useMutation, useQuery } from "@apollo/client/react";
import { isMeasured, term, type AssessmentItem } from "@jianxiao/domain";
import { Attachments, Card, DateTimeText, Empty, Loaded, Tag, useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { refusalText } from "../dialogs/refusal";
import type { AssessmentMarksQuery } from "../gql/graphql";
import { AssessmentEventsDocument, AssessmentMarksDocument, MarkAssessmentDocument, pointsOf, type Assessment } from "./documents";
import { words } from "./words";

type Props = { view: Assessment; line: Assessment["departments"][number]; item: AssessmentItem; onClose: () => void };

/** What one point rests on: the events it is counted from, or what a person gave and why. */
export function BehindScore({ view: { fiscalYear, markable }, line: { department, items }, item, onClose }: Props) {
  const { t, locale } = useLocale();
  const asked = { fiscalYear, departmentId: department.id, item };
  const full = items.find((each) => each.item === item)?.points ?? 0;
  const measured = isMeasured(item);
  return (
    <Card title={t(words.drill, { department: department.name, item: term("AssessmentItem", item, locale) })} note={t(measured ? words.events : words.marks)} extra={<button type="button" className="jx-link" onClick={onClose}>{t(words.close)}</button>}>
      {measured ? <Events asked={asked} /> : <Marks key={`${department.id}:${item}`} asked={asked} full={full} markable={markable} />}
    </Card>
  );
}

type Asked = { fiscalYear: number; departmentId: string; item: AssessmentItem };

function Events({ asked }: { asked: Asked }) {
  const { t } = useLocale();
  const result = useQuery(AssessmentEventsDocument, { variables: asked });
  return (
    <Loaded result={result} lines={4}>
      {({ assessmentEvents }) => assessmentEvents.length === 0 ? <Empty title={t(words.noEvents)} /> : (
        <ul className="trail">
          {assessmentEvents.map((event) => (
            <li key={event.id}>
              <DateTimeText at={event.at} />
              <span><Link to={event.path}>{event.title}</Link>{event.dueAt && <small> {t(words.due)} <DateTimeText at={event.dueAt} /></small>}{event.lateReason && <small> {t(words.lateFiled, { reason: event.lateReason })}</small>}</span>
              {event.met ? <span className="done">{t(words.met)}</span> : <Tag tone="amber" icon="flag">{t(words.missed)}</Tag>}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

type Mark = AssessmentMarksQuery["assessmentMarks"][number];

function Marks({ asked, full, markable }: { asked: Asked; full: number; markable: boolean }) {
  const { t } = useLocale();
  const result = useQuery(AssessmentMarksDocument, { variables: asked, fetchPolicy: "cache-and-network" });
  return (
    <Loaded result={result} lines={4}>
      {({ assessmentMarks: marks }) => {
        const [standing] = marks;
        return (
          <>
            {marks.length === 0 && <p className="quiet">{t(words.notMarked)}</p>}
            <ul className="trail">{marks.map((mark, at) => <MarkLine key={mark.id} mark={mark} earlier={at > 0} />)}</ul>
            {markable && <MarkForm key={standing?.no ?? 0} asked={asked} full={full} was={standing} />}
            {standing && <Attachments object="ASSESSMENT_MARK" id={standing.id} editable={markable} title={t(words.papers)} />}
          </>
        );
      }}
    </Loaded>
  );
}

function MarkLine({ mark, earlier }: { mark: Mark; earlier: boolean }) {
  const { t } = useLocale();
  return (
    <li>
      <DateTimeText at={mark.at} />
      <span className={earlier ? "quiet" : undefined}>{earlier && `${t(words.earlier)} `}<b>{t(words.points, { points: pointsOf(mark.score) })}</b> {mark.reason} <small>{t(words.basisShort)}：{mark.basis}</small></span>
      <span className="quiet">{mark.who}</span>
    </li>
  );
}

function MarkForm({ asked, full, was }: { asked: Asked; full: number; was: Mark | undefined }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [score, setScore] = useState("");
  const [reason, setReason] = useState("");
  const [basis, setBasis] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [save, { loading }] = useMutation(MarkAssessmentDocument, { refetchQueries: ["AssessmentMarks", "Assessment"], awaitRefetchQueries: true });
  const onSave = async () => {
    setProblem(null);
    const outcome = (await save({ variables: { input: { ...asked, score: Math.round(Number(score) * 100), reason, basis, was: was?.no ?? 0 } } }).catch(() => undefined))?.data?.markAssessment;
    if (outcome && outcome.__typename !== "AssessmentMarked") setProblem(refusalText(outcome, reasonWords));
  };
  return (
    <form className="mark-form" onSubmit={(event) => {
      event.preventDefault();
      if (!loading) void onSave();
    }}>
      <div className="field-row">
        <label className="field"><span>{t(words.got, { points: pointsOf(full) })}</span><input required type="number" min={0} max={full / 100} step={0.01} value={score} onChange={({ target }) => setScore(target.value)} /></label>
        <label className="field"><span>{t(words.reason)}</span><input required maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} /></label>
        <label className="field"><span>{t(words.basis)}</span><input required maxLength={200} value={basis} onChange={({ target }) => setBasis(target.value)} /></label>
      </div>
      {problem && <p className="notice late" role="alert">{problem}</p>}
      <p className="dialog-actions"><button type="submit" className="jx-button" aria-disabled={loading || undefined}>{t(was ? words.giveAgain : words.give)}</button></p>
    </form>
  );
}
