import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "../show/icon";

const words = dictionary({
  pages: { zh: "分页", en: "Pages" },
  range: { zh: "第 {from}—{to} 条，共 {total} 条", en: "{from}–{to} of {total}" },
  previous: { zh: "上一页", en: "Previous" },
  next: { zh: "下一页", en: "Next" },
  page: { zh: "第 {page} 页", en: "Page {page}" },
});

type Props = { page: number; size: number; total: number; onPage: (page: number) => void };

/** Where in a list one is, and the pages around it. */
export function Pager({ page, size, total, onPage }: Props) {
  const { t } = useLocale();
  const last = Math.max(1, Math.ceil(total / size));
  if (total === 0) return null;
  const shown = Math.min(Math.max(1, page), last);
  return (
    <nav className="jx-pager" aria-label={t(words.pages)}>
      <span className="range">{t(words.range, { from: (shown - 1) * size + 1, to: Math.min(total, shown * size), total })}</span>
      {last > 1 && (
        <span className="pages">
          <button type="button" aria-label={t(words.previous)} disabled={shown === 1} onClick={() => onPage(shown - 1)}><Icon name="chevronLeft" size={14} /></button>
          {pagesAround(shown, last).map((entry, at) =>
            entry === null ? <i key={`gap${at}`}>…</i> : (
              <button key={entry} type="button" aria-label={t(words.page, { page: entry })} aria-current={entry === shown ? "page" : undefined} onClick={() => onPage(entry)}>{entry}</button>
            ))}
          <button type="button" aria-label={t(words.next)} disabled={shown === last} onClick={() => onPage(shown + 1)}><Icon name="chevronRight" size={14} /></button>
        </span>
      )}
    </nav>
  );
}

/** First, last, and two to each side of the page; null is a gap. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const wanted = [...new Set([1, page - 2, page - 1, page, page + 1, page + 2, last])].filter((n) => n >= 1 && n <= last).sort((a, b) => a - b);
  return wanted.flatMap((n, at) => {
    const before = wanted[at - 1];
    if (before === undefined || n === before + 1) return [n];
    return n === before + 2 ? [n - 1, n] : [null, n];
  });
}
