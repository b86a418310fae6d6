import type { CellPath } from "@jianxiao/domain";
import { Icon, useLocale, useProblemWords, type Problem } from "@jianxiao/ui";
import { Link } from "react-router";
import { LockWhy } from "../filings/lock-why";
import type { FilingModel } from "./models";
import { words } from "./words";

/** Of the cell with the cursor: why it cannot be typed in, or why its text was not taken. Nothing where all is well. */
export function LockNote({ model, path, problem }: { model: FilingModel | undefined; path: CellPath | null; problem: Problem | undefined }) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const cell = path === null ? undefined : model?.cells.get(path);
  if (!model || !cell) return null;
  if (problem) return <p className="late">{problemWords(problem)}</p>;
  if (model.isOpen(cell.path)) return null;
  if (cell.origin === "TYPED") {
    const { filing } = model;
    const mayAsk = filing.state === "DRAFT" || filing.state === "RETURNED";
    return <LockWhy title={t(words.whyLocked, { cell: cell.label[locale] })} rights={filing.editRights} place={mayAsk ? { cycleId: filing.cycle.id, departmentId: filing.department.id } : null} />;
  }
  const why = cell.origin === "SNAPSHOT" ? t(words.whySnapshot) : cell.origin === "DERIVED" ? t(words.whyDerived) : t(words.ledgerSource);
  return (
    <>
      <h3><Icon name="lock" size={13} />{t(words.whyLocked, { cell: cell.label[locale] })}</h3>
      <p>{why}</p>
      {cell.origin === "LEDGER" && <p><Link to={`/filings/${model.filing.id}`}>{t(words.toDispute)}</Link></p>}
    </>
  );
}
