import { term } from "@jianxiao/domain";
import { Attachments, Card, Icon, KeyValue, Money, Rate, Signal, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import type { Task } from "./documents";
import { words } from "./words";

/** What the engagement is about, whom to ask, and what the department has submitted. */
export function OverviewTab({ task }: { task: Task }) {
  const { t, locale } = useLocale();
  const { project } = task;
  return (
    <div className="two-columns">
      <Card title={t(words.commission)}>
        <KeyValue
          columns={2}
          items={[
            { label: t(words.commissioner), value: task.commissionerName },
            { label: t(words.firm), value: task.firmName },
            { label: t(words.dates), value: `${task.from} — ${task.until}` },
            { label: t(words.me), value: task.myPost ? term("TeamPost", task.myPost, locale) : null },
            { label: t(words.budget), value: <><Money fen={project.adjustedFen} strong /> <small className="muted">{t(words.unit)}</small></> },
            { label: t(words.paid), value: <Money fen={project.paidFen} strong /> },
            { label: t(words.scope), value: task.scope, wide: true },
          ]}
        />
      </Card>
      <Card title={t(words.submitted)} extra={<Link to="/filings">{t(words.seeForm)}</Link>}>
        {task.cycles.length === 0 ? <p className="muted">{t(words.noForms)}</p> : (
          <table className="plain">
            <thead><tr><th scope="col">{t(words.month)}</th><th scope="col">{t(words.execution)}</th><th scope="col">{t(words.attainment)}</th><th scope="col">{t(words.colour)}</th></tr></thead>
            <tbody>{task.cycles.map((cycle) => <tr key={cycle.cutOffMonth}><th scope="row">{t(words.upTo, { month: cycle.cutOffMonth })}</th><td><Rate bp={cycle.rateBp ?? null} /></td><td><Rate bp={cycle.attainmentBp ?? null} /></td><td><Signal colour={cycle.colour ?? null} /></td></tr>)}</tbody>
          </table>
        )}
      </Card>
      <Card title={t(words.contacts)}>
        {task.contacts.length === 0 ? <p className="muted">{t(words.noContacts)}</p> : <ul className="lines">{task.contacts.map(({ id, name, post, phone }) => <li key={id}>{post} {name} <a href={`tel:${phone}`}>{phone}</a></li>)}</ul>}
      </Card>
      <Card title={t(words.ownPapers)} note={t(words.ownPapersNote)}><Attachments object="EVALUATION_TASK" id={task.id} title={t(words.ownFiles)} /></Card>
      <Card title={t(words.team)} extra={<a className="jx-button" href={`/evaluation/tasks/${task.id}/papers.zip`} download><Icon name="download" size={14} />{t(words.papers)}</a>}>
        <ul className="lines">{task.team.map(({ post, downloads }, at) => <li key={at}>{term("TeamPost", post, locale)} <span className="muted">{downloads}</span></li>)}</ul>
      </Card>
    </div>
  );
}
