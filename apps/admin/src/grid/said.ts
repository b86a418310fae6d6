import { displayText, findingText, type Cell, type CheckFinding, type FilingFacts } from "@jianxiao/domain";
import { type CellSaving, fill, type Locale, statusWord } from "@jianxiao/ui";
import type { ReturnedCell } from "./models";
import { words } from "./words";

type State = { saving: CellSaving | undefined; findings: readonly CheckFinding[]; open: boolean; facts: FilingFacts; unreadable: boolean; returned: ReturnedCell | undefined };

/** A cell in words: its row, its column, its value and how it stands. What the eye reads from colours and corners is said here. */
export function saidOf(row: string, cell: Cell, { saving, findings, open, facts, unreadable, returned }: State, locale: Locale): string {
  const stop = locale === "zh" ? "；" : "; ";
  const column = cell.label[locale].split(locale === "zh" ? "：" : ": ").at(-1) ?? "";
  const state = [
    unreadable ? statusWord("REFUSED")[locale] : saving && statusWord(saving.status)[locale],
    cell.origin === "LEDGER" ? words.ledgerSource[locale] : cell.origin === "TYPED" && !open && words.lockedCell[locale],
    returned && fill(words.returnedCell[locale], { reason: returned.reason }),
    ...findings.map((finding) => findingText(finding, facts, locale)),
  ].filter(Boolean);
  return [`${row} ${column} ${displayText(cell, locale) || "—"}`, ...state].join(stop);
}

/** The class of a cell's state. */
export function statusOf(saving: CellSaving | undefined, unreadable: boolean): string | undefined {
  if (unreadable) return "is-refused";
  return saving && `is-${saving.status.toLowerCase()}`;
}
