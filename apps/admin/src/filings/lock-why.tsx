import { term } from "@jianxiao/domain";
import { Icon, longText, useLocale, useProblemWords, type Problem } from "@jianxiao/ui";
import { useState } from "react";
import { AskExtensionDialog } from "../extensions/ask-dialog";
import type { GridFiling } from "../grid/document";
import { words } from "./waive-words";

type Props = { title: string; rights: GridFiling["editRights"]; place: { cycleId: string; departmentId: string } | null };

/** Why a form cannot be typed in, who can open it by which move, and how to ask for more time. */
export function LockWhy({ title, rights, place }: Props) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const [asking, setAsking] = useState(false);
  const reasons = [...new Set(rights.reasons.map((reason: Problem) => problemWords(reason)))];
  return (
    <>
      <h3><Icon name="lock" size={13} />{title}</h3>
      {reasons.map((text) => <p key={text}>{text}</p>)}
      {rights.since && <p>{t(words.since, { at: longText(rights.since, locale) })}</p>}
      {rights.lifts.length > 0 && (
        <p>{t(words.lifters)}{rights.lifts.map(({ role, action }) => t(words.lift, { role: term("Role", role, locale), action: term("FilingAction", action, locale) })).join(locale === "zh" ? "、" : ", ")}</p>
      )}
      {place && <p><button type="button" className="jx-link" onClick={() => setAsking(true)}>{t(words.askMore)}</button></p>}
      {asking && place && <AskExtensionDialog {...place} onClose={() => setAsking(false)} />}
    </>
  );
}
