import { cellLabel, type CellPath } from "@jianxiao/domain";
import { Attachments, EvidenceLinks, useLocale } from "@jianxiao/ui";
import type { Filing } from "./desk-filing";
import { words } from "./words";

/** All files of the form; of the cell in hand those that prove it, wherever they hang. */
export function EvidenceTab({ filing, path }: { filing: Filing; path: CellPath | null }) {
  const { t, locale } = useLocale();
  return (
    <div className="desk-evidence">
      <Attachments object="FILING" id={filing.id} editable={false} />
      {path === null ? <p className="muted">{t(words.evidenceOfCell)}</p> : (
        <div key={path}>
          <Attachments object="FILING" id={filing.id} path={path} editable={false} title={t(words.evidenceOf, { cell: cellLabel(path, filing.facts)[locale] })} />
          <EvidenceLinks object="FILING" id={filing.id} path={path} />
        </div>
      )}
    </div>
  );
}
