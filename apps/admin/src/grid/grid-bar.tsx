import { Due, Icon, SaveLine, useLocale, type PresentPerson } from "@jianxiao/ui";
import { Link } from "react-router";
import type { CycleLine } from "../cycle/use-cycle";
import type { GridFiling } from "./document";
import type { useEdits } from "./use-edits";
import { words } from "./words";

type Props = { cycle: CycleLine; filings: readonly GridFiling[]; people: ReadonlyMap<string, readonly PresentPerson[]>; said: ReturnType<typeof useEdits>["said"] };

/** Above the grid: the deadline, who else is here, and the truth about saving. */
export function GridBar({ cycle, filings, people, said }: Props) {
  const { t } = useLocale();
  const dueAt = filings.map((filing) => filing.dueAt).sort()[0];
  const lastSavedAt = filings.map((filing) => filing.lastSavedAt ?? "").sort().at(-1);
  const names = [...new Set([...people.values()].flat().map(({ who }) => who))];
  return (
    <header className="grid-bar">
      <span>{dueAt && <Due at={dueAt} named settled={cycle.state === "CLOSED"} />}</span>
      {names.length > 0 && <span className="people"><Icon name="person" size={14} />{t(words.peopleHere, { names: names.join("、") })}</span>}
      <span className="said" role="status">{said && t(said.what === "PASTED" ? words.pasted : said.what === "UNDONE" ? words.undone : words.nothingToUndo, { count: said.count })}</span>
      {cycle.state === "OPEN" && <Link to={`/extensions?cycle=${cycle.id}`}>{t(words.askMore)}</Link>}
      <SaveLine lastSavedAt={lastSavedAt || null} />
    </header>
  );
}
