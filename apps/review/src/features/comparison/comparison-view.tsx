import { cellLabel, displayText, cellAt, type CellPath, type FilingFacts } from "@jianxiao/domain";
import { Diff, useLocale } from "@jianxiao/ui";
import type { Filing } from "../desk/desk-filing";
import { words } from "../../words";
import type { Comparison } from "./comparison";

/** Every changed cell on its own line: what it was, what it is, what the department says. */
export function ChangedCells({ filing, comparison, onGoTo }: { filing: Filing; comparison: Comparison; onGoTo: (path: CellPath) => void }) {
  const { t, locale } = useLocale();
  const reply = new Map(filing.returnItems.map((item) => [item.path, item]));
  const shown = comparison.cells.filter(({ kind }) => kind !== "DERIVED");
  return (
    <table className="lines">
      <thead>
        <tr>
          <th scope="col">{t(words.cell)}</th>
          <th scope="col">{t(words.asReturned)} → {t(words.now)}</th>
          <th scope="col">{t(words.reason)}</th>
          <th scope="col">{t(words.reply)}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ path, was, now, kind }) => (
          <tr key={path} className={kind === "UNASKED" ? "unasked" : undefined}>
            <th scope="row">
              <button type="button" className="jx-link" onClick={() => onGoTo(path)}>{cellLabel(path, filing.facts)[locale]}</button>
            </th>
            <td><Diff was={printed(filing.facts, path, was, locale)} now={printed(filing.facts, path, now, locale)} unasked={kind === "UNASKED"} /></td>
            <td>{kind === "UNASKED" ? t(words.unasked, { count: 1 }) : reply.get(path)?.reason}</td>
            <td>{reply.get(path)?.reply}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Canonical text as the form prints it; codes become words. */
function printed(facts: FilingFacts, path: CellPath, text: string | null, locale: "zh" | "en"): string {
  const cell = cellAt(facts, path);
  return cell ? displayText({ ...cell, text }, locale) : (text ?? "—");
}
