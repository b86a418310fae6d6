import { fieldName, fieldText, recordName } from "@jianxiao/domain";
import { dictionary, useLocale } from "../i18n/locale";

const words = dictionary({
  nothing: { zh: "（空）", en: "(empty)" },
  becomes: { zh: "改为", en: "became" },
  veiled: { zh: "业务数据，内容不在此显示", en: "business data: what it held is not shown here" },
});

export type RecordChange = { record: string; veiled: boolean; fields: readonly { field: string; path: readonly string[]; from?: string | null; to?: string | null }[] };

/** What changed in one record, field by field: old, new. */
export function ChangeLines({ change: { record, veiled, fields } }: { change: RecordChange }) {
  const { t, locale } = useLocale();
  return (
    <ul className="jx-change-lines">
      {fields.map(({ field, path, from, to }) => {
        const [was, becomes] = [fieldText(record, field, from ?? null, locale), fieldText(record, field, to ?? null, locale)];
        const nothing = <i>{t(words.nothing)}</i>;
        return (
          <li key={`${field} ${path.join(" ")}`}>
            <b>{recordName(record, locale)} · {fieldName(record, field, path, locale)}</b>
            {!veiled && <span>{was === null ? nothing : <del>{was}</del>} <em aria-hidden="true">→</em><span className="jx-hidden">{t(words.becomes)}</span> {becomes === null ? nothing : <ins>{becomes}</ins>}</span>}
          </li>
        );
      })}
      {veiled && <li className="note">{t(words.veiled)}</li>}
    </ul>
  );
}
