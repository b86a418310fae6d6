import { dictionary, useLocale } from "../i18n/locale";

const words = dictionary({
  was: { zh: "原为", en: "was" },
  now: { zh: "现为", en: "now" },
  empty: { zh: "（空）", en: "(empty)" },
  unasked: { zh: "没有要求改", en: "not asked for" },
});

type Props = { was: string | null; now: string | null; unasked?: boolean };

/** Old value struck, new value tinted; a change nobody asked for is violet and says so. */
export function Diff({ was, now, unasked = false }: Props) {
  const { t } = useLocale();
  return (
    <span className={`jx-diff${unasked ? " unasked" : ""}`}>
      <span className="jx-hidden">{t(words.was)}</span>
      <del>{was || t(words.empty)}</del>
      <span className="jx-hidden">{t(words.now)}</span>
      <ins>{now || t(words.empty)}</ins>
      {unasked && <span className="jx-hidden">{t(words.unasked)}</span>}
    </span>
  );
}
