import type { GridColumn } from "@jianxiao/domain";
import { Icon, useLocale } from "@jianxiao/ui";
import { Dialog } from "../dialogs/dialog";
import { defaultLayout, moved, toggled, type GridLayout } from "./layout";
import { words } from "./words";

type Props = { columns: readonly GridColumn[]; layout: GridLayout; onChange: (to: (layout: GridLayout) => GridLayout) => void; onClose: () => void };

/** Which columns, in what order, how high the lines. */
export function ColumnsDialog({ columns, layout, onChange, onClose }: Props) {
  const { t, locale } = useLocale();
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const ordered = [...layout.shown.flatMap((key) => byKey.get(key) ?? []), ...columns.filter(({ key }) => !layout.shown.includes(key))];
  return (
    <Dialog title={t(words.columnsTitle)} onClose={onClose}>
      <p className="quiet">{t(words.columnsNote)}</p>
      <ul className="grid-columns">
        {ordered.map((column) => {
          const name = column.label[locale];
          const shown = layout.shown.includes(column.key);
          return (
            <li key={column.key}>
              <label className="check"><input type="checkbox" checked={shown} onChange={() => onChange((one) => toggled(one, column.key, columns))} />{name}</label>
              {shown && (
                <span>
                  <button type="button" className="jx-button icon" aria-label={t(words.left, { name })} onClick={() => onChange((one) => moved(one, column.key, -1))}><Icon name="chevronUp" size={12} /></button>
                  <button type="button" className="jx-button icon" aria-label={t(words.right, { name })} onClick={() => onChange((one) => moved(one, column.key, 1))}><Icon name="chevronDown" size={12} /></button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="tags">
        {t(words.density)}
        {(["comfortable", "compact"] as const).map((density) => (
          <label key={density} className="check"><input type="radio" name="density" checked={layout.density === density} onChange={() => onChange((one) => ({ ...one, density }))} />{t(words[density])}</label>
        ))}
      </p>
      <footer className="actions">
        <button type="button" className="jx-button" onClick={() => onChange(() => defaultLayout(columns))}>{t(words.reset)}</button>
        <button type="button" className="jx-button primary" onClick={onClose}>{t(words.close)}</button>
      </footer>
    </Dialog>
  );
}
