import { useMutation } from "@apollo/client/react";
import { satisfactionText, term } from "@jianxiao/domain";
import { Card, DownloadButton, Empty, Icon, QrPicture, QuestionnaireResults, Tag, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { MoveQuestionnaireDocument, type Task } from "./documents";
import { FindingLinks } from "./go";
import { QuestionnaireForm } from "./questionnaire-form";
import { words } from "./words";

export type Questionnaire = Task["questionnaires"][number];

/** Questionnaires: written here, answered by anybody who has the address, added up as the answers come in. */
export function QuestionnairesTab({ task }: { task: Task }) {
  const { t } = useLocale();
  const [editing, setEditing] = useState<string | null>(null);
  const works = task.myPost === "LEAD" || task.myPost === "MEMBER";
  return (
    <div className="stack">
      {works && editing === null && <p className="actions"><button type="button" className="jx-button primary" onClick={() => setEditing("new")}>{t(words.newQuestionnaire)}</button></p>}
      {editing === "new" && <QuestionnaireForm task={task} questionnaire={null} onDone={() => setEditing(null)} />}
      {task.questionnaires.length === 0 && editing === null && <Empty title={t(words.noQuestionnaires)} reason={t(words.noQuestionnairesWhy)} />}
      {task.questionnaires.map((questionnaire) => editing === questionnaire.id
        ? <QuestionnaireForm key={questionnaire.id} task={task} questionnaire={questionnaire} onDone={() => setEditing(null)} />
        : <QuestionnaireCard key={questionnaire.id} task={task} questionnaire={questionnaire} works={works} onEdit={() => setEditing(questionnaire.id)} />)}
    </div>
  );
}

function QuestionnaireCard({ task, questionnaire, works, onEdit }: { task: Task; questionnaire: Questionnaire; works: boolean; onEdit: () => void }) {
  const { t, locale } = useLocale();
  const [move] = useMutation(MoveQuestionnaireDocument);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const { id, version, title, intro, state, path, until, count, questions, itemId } = questionnaire;
  const item = task.items.find((each) => each.id === itemId);
  const onMove = (open: boolean) => act(async () => (await move({ variables: { input: { id, version, open } } })).data?.moveQuestionnaire);
  return (
    <Card
      title={<span id={`at-${id}`}>{questionnaire.no}. {title}</span>}
      note={t(words.answersUntil, { count, day: until })}
      extra={
        <span className="tags">
          <Tag tone={state === "OPEN" ? "green" : "plain"}>{term("QuestionnaireState", state, locale)}</Tag>
          {works && state === "DRAFT" && <><button type="button" className="jx-link" onClick={onEdit}>{t(words.edit)}</button><button type="button" className="jx-button primary" disabled={busy} onClick={() => void onMove(true)}>{t(words.giveOut)}</button></>}
          {state !== "DRAFT" && <DownloadButton href={`/export/questionnaires/${id}.xlsx`}>{t(words.results)}</DownloadButton>}
          {works && state === "OPEN" && <button type="button" className="jx-button" disabled={busy} onClick={() => void onMove(false)}>{t(words.endQuestionnaire)}</button>}
        </span>
      }
    >
      {intro && <p className="muted">{intro}</p>}
      <p className="tags">
        {item && <Tag icon="list">{t(words.basisOf)}：{item.name}</Tag>}
        <FindingLinks task={task} of={({ evidence }) => evidence.some((each) => each.id === id)} />
      </p>
      {state === "OPEN" && path && <PublicAddress path={path} title={title} />}
      {problem && <p className="late" role="alert">{problem}</p>}
      {state === "DRAFT" ? <ol className="questions">{questions.map(({ key, kind, text, options }) => <li key={key}>{text} <small className="muted">{term("QuestionKind", kind, locale)}{options.length > 0 && `：${options.join(" / ")}`}</small></li>)}</ol> : <QuestionnaireResults questions={questions} />}
    </Card>
  );
}

/** The address and its picture, to be printed or sent. */
function PublicAddress({ path, title }: { path: string; title: string }) {
  const { t } = useLocale();
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}${path}`;
  // Without https there is no clipboard: the address can still be marked and copied.
  const onCopy = () => void navigator.clipboard?.writeText(address).then(() => setCopied(true), () => setCopied(false));
  return (
    <div className="public-address">
      <QrPicture text={address} label={t(words.qrOf, { title })} />
      <div>
        <p>{t(words.addressHint)}</p>
        <p><a href={path} target="_blank" rel="noreferrer"><code>{address}</code></a></p>
        <p><button type="button" className="jx-button" onClick={onCopy}><Icon name={copied ? "tick" : "clip"} size={13} />{t(copied ? words.copied : words.copyAddress)}</button></p>
      </div>
    </div>
  );
}

/** Results of questionnaires that are the basis of a row of the frame, as sentences. */
export function resultsFor(task: Task, itemId: string): string[] {
  return task.questionnaires.filter((each) => each.itemId === itemId).flatMap(({ title, questions }) => questions.flatMap(({ text, count, satisfaction }) => (satisfaction ? [`问卷“${title}”：${text}，${satisfactionText({ ...satisfaction, count })}`] : [])));
}
