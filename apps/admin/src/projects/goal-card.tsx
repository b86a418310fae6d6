import { term } from "@jianxiao/domain";
import { Card, CountTabs, DateTimeText, Tag, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import type { ProjectDetail } from "./project-document";
import { words } from "./words";

/** Every version of the goal with its indicators; the newest approved one first. */
export function GoalCard({ goals }: { goals: ProjectDetail["goals"] }) {
  const { t, locale } = useLocale();
  const sorted = [...goals].sort((a, b) => b.no - a.no);
  const [chosen, setChosen] = useState<string | null>(null);
  const goal = sorted.find(({ id }) => id === chosen) ?? sorted.find(({ state }) => state === "APPROVED") ?? sorted[0];
  if (!goal) return <Card title={t(words.goals)}><p className="quiet">{t(words.goalsNone)}</p></Card>;
  return (
    <Card
      title={t(words.goals)} flush
      extra={sorted.length > 1 && <CountTabs label={t(words.goals)} active={goal.id} onChange={setChosen} tabs={sorted.map(({ id, no }) => ({ key: id, label: t(words.goalNo, { no }) }))} />}
    >
      <div className="goal-text">
        <p>
          <Tag tone={goal.state === "APPROVED" ? "green" : "plain"}>{term("GoalState", goal.state, locale)}</Tag> {t(words.goalNo, { no: goal.no })}
          <i className="rule" />{term("IndicatorFrame", goal.frame, locale)}
          {goal.approvedAt && <><i className="rule" /><DateTimeText at={goal.approvedAt} show="day" /></>}
          {goal.approvedDocNo && <><i className="rule" />{goal.approvedDocNo}</>}
        </p>
        <p>{goal.text}</p>
      </div>
      <div className="scroll-x" role="region" aria-label={t(words.goals)} tabIndex={0}>
        <table className="figures left">
          <thead><tr><th scope="col">{t(words.level)}</th><th scope="col">{t(words.indicator)}</th><th scope="col">{t(words.nature)}</th><th scope="col">{t(words.target)}</th><th scope="col">{t(words.weight)}</th><th scope="col">{t(words.staged)}</th></tr></thead>
          <tbody>
            {[...goal.indicators].sort((a, b) => a.ord - b.ord).map((indicator) => (
              <tr key={indicator.id}>
                <td>{term("Level1", indicator.level1, locale)}<br /><small className="quiet">{term("Level2", indicator.level2, locale)}</small></td>
                <th scope="row">{indicator.name}</th>
                <td>{term("Nature", indicator.nature, locale)}</td>
                <td>{indicator.targetText}</td>
                <td>{indicator.weightBp === null || indicator.weightBp === undefined ? "—" : t(words.weightPoints, { points: indicator.weightBp / 100 })}</td>
                <td>{indicator.stagedText.flatMap((value, at) => (value ? [t(words.stagedAt, { month: at + 1, value })] : [])).join(locale === "zh" ? "；" : "; ") || "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
