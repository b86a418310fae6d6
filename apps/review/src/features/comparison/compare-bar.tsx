import { useLocale } from "@jianxiao/ui";
import { words } from "../../words";
import type { Comparison } from "./comparison";

/** Which two revisions are held against each other, and how many cells changed as asked, unasked, or not at all. */
export function CompareBar({ comparison, folded, onFold }: { comparison: Comparison; folded: boolean; onFold: (folded: boolean) => void }) {
  const { t } = useLocale();
  const { before, after, asked, unasked, unchanged } = comparison;
  return (
    <div className="compare-bar">
      <span>{t(words.compare, { before, after })}</span>
      <button type="button" className="jx-button" aria-pressed={folded} onClick={() => onFold(true)}>{t(words.onlyChanges, { count: asked + unasked })}</button>
      <button type="button" className="jx-button" aria-pressed={!folded} onClick={() => onFold(false)}>{t(words.wholeForm)}</button>
      <span className="compare-counts">
        <span className="asked">{t(words.asked, { count: asked })}</span>
        {unchanged > 0 && <span className="unchanged">{t(words.unchanged, { count: unchanged })}</span>}
        {unasked > 0 && <span className="unasked">{t(words.unasked, { count: unasked })}</span>}
      </span>
    </div>
  );
}
