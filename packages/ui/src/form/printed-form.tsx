import type { FormLayout } from "@jianxiao/domain";
import type { ReactNode } from "react";
import { useLocale } from "../i18n/locale";
import { FormTable } from "./form-table";

type SheetProps = { layout: Pick<FormLayout, "title" | "subtitle" | "captionLeft" | "captionRight" | "footnotes">; frozen: boolean; style?: React.CSSProperties | undefined; children: ReactNode };

/** The paper: serif title, the line above the table, footnotes. */
export function Sheet({ layout, frozen, style, children }: SheetProps) {
  const { locale } = useLocale();
  return (
    <div className={`sheet${frozen ? " frozen" : ""}`} style={style}>
      <h2>{layout.title[locale]}</h2>
      <p className="caption">
        <span>{layout.captionLeft[locale]}</span>
        <span>{layout.subtitle[locale]}</span>
        <span>{layout.captionRight[locale]}</span>
      </p>
      {children}
      {layout.footnotes.length > 0 && <p className="footnotes">{layout.footnotes.map((note) => note[locale]).join(locale === "zh" ? "" : " ")}</p>}
    </div>
  );
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** Pixels of one character of a column's width: figures then stay on one line. */
const CHARACTER = 7.5;

/** A computed official table, e.g. the 汇总表: headings and figures, nothing to type. Scrolls sideways where it doesn't fit. */
export function PrintedForm({ layout }: { layout: FormLayout }) {
  const { locale } = useLocale();
  const width = layout.widths.reduce((sum, one) => sum + one, 0) * CHARACTER;
  return (
    // Reached by the keyboard, because only then can it be scrolled by it.
    <div className="jx-form printed" role="region" aria-label={layout.title[locale]} tabIndex={0}>
      <Sheet layout={layout} frozen style={{ minWidth: width }}>
        <FormTable layout={layout} hidden={NO_ROWS} onUnfold={() => undefined} />
      </Sheet>
    </div>
  );
}
