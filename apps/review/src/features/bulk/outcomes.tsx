import { useLocale, useReasonWords, type Problem } from "@jianxiao/ui";
import type { QueueItem } from "../queue/use-queue";
import { words } from "../queue/words";

export type Outcome = { id: string; done: boolean; problem?: (Problem & { reasons?: readonly Problem[] }) | null | undefined };

/** What becomes, or became, of each row; what cannot be done says why. */
export function Outcomes({ rows, outcomes, doneWord }: { rows: readonly QueueItem[]; outcomes: readonly Outcome[]; doneWord?: string }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const names = new Map(rows.map(({ id, projectName }) => [id, projectName]));
  return (
    <table className="lines bulk-outcomes">
      <tbody>
        {outcomes.map(({ id, done, problem }) => (
          <tr key={id} className={problem ? "refused" : undefined}>
            <th scope="row">{names.get(id) ?? id}</th>
            <td>{problem ? reasonWords(problem.reasons ?? [problem]) : done ? t(words.done) : (doneWord ?? "")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
