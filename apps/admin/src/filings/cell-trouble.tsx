import { displayText, type Cell } from "@jianxiao/domain";
import { useLocale, useProblemWords, type CellSaving } from "@jianxiao/ui";
import { words } from "./words";

type Props = { cell: Cell; saving: CellSaving; onChoose: (side: "MINE" | "THEIRS") => void; onDiscard: () => void };

/** A conflict with both values and who stored the other; or why a text was not taken, with the way out. Nothing when all is well. */
export function CellTrouble({ cell, saving, onChoose, onDiscard }: Props) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const say = (text: string | null | undefined) => (text ? displayText({ ...cell, text }, locale) : t(words.emptyValue));

  if (saving.status === "CONFLICT") {
    return (
      <section className="trouble conflict" role="alert">
        <h3>{t(words.conflict)}</h3>
        <p>{t(words.conflictBy, { by: saving.by ?? "—", theirs: say(saving.theirs), mine: say(saving.mine) })}</p>
        <p className="tags">
          <button type="button" className="jx-button" onClick={() => onChoose("MINE")}>{t(words.takeMine)} {say(saving.mine)}</button>
          <button type="button" className="jx-button" onClick={() => onChoose("THEIRS")}>{t(words.takeTheirs)} {say(saving.theirs)}</button>
        </p>
      </section>
    );
  }
  if ((saving.status === "REFUSED" || saving.status === "LOCKED") && saving.reason) {
    return (
      <section className="trouble" role="alert">
        <p>{t(words.refused, { why: problemWords(saving.reason) })}</p>
        <button type="button" className="jx-button" onClick={onDiscard}>{t(words.discard, { mine: say(saving.mine) })}</button>
      </section>
    );
  }
  return null;
}
