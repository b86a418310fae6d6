import { Card, SeverityTag, useLocale, useProblemWords } from "@jianxiao/ui";
import { Fragment } from "react";
import { faultGroups } from "./faults";
import type { JobDetail } from "./import-document";
import { words } from "./words";

/** Every fault at its place: sheet, row, column, what is wrong and what to do. */
export function FaultList({ job }: { job: Pick<JobDetail, "faults" | "faultCount"> }) {
  const { t } = useLocale();
  const problemWords = useProblemWords();
  const { faults, faultCount } = job;
  return (
    <Card title={t(words.faultList)} note={faults.length < faultCount && t(words.faultsMore, { shown: faults.length, count: faultCount })} flush>
      <table className="figures left faults">
        <caption className="jx-hidden">{t(words.faultList)}</caption>
        <thead><tr><th scope="col">{t(words.cell)}</th><th scope="col">{t(words.row)}</th><th scope="col">{t(words.column)}</th><th scope="col">{t(words.severity)}</th><th scope="col">{t(words.problem)}</th></tr></thead>
        <tbody>
          {faultGroups(faults).map((group) => (
            <Fragment key={group.sheet}>
              <tr className="group"><th colSpan={5} scope="rowgroup">{t(words.sheet)}：{group.sheet}（{group.faults.length}）</th></tr>
              {group.faults.map((fault, at) => (
                <tr key={`${fault.cell} ${fault.code} ${at}`}>
                  <th scope="row">{fault.cell}</th><td>{fault.row}</td><td>{fault.column}</td><td><SeverityTag severity={fault.severity} /></td><td>{problemWords(fault)}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
