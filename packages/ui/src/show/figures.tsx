import { formatBp, formatGap, formatWanyuan, formatYuan, isRounded, type Fen } from "@jianxiao/domain";
import { dictionary, useLocale } from "../i18n/locale";

const words = dictionary({
  yuan: { zh: "{yuan} 元", en: "{yuan} yuan" },
  rounded: { zh: "显示已四舍五入，准确数为 {yuan} 元", en: "Rounded; exactly {yuan} yuan" },
});

type MoneyProps = {
  /** null or undefined: nothing known, shown as "—". */
  fen: Fen | null | undefined;
  strong?: boolean;
};

/** Money in 万元 with two decimals; exact 元 on hover; a small mark when the display is rounded. The page states the unit. */
export function Money({ fen, strong = false }: MoneyProps) {
  const { t } = useLocale();
  if (fen === null || fen === undefined) return <span className="jx-none">—</span>;
  const rounded = isRounded(fen);
  const yuan = formatYuan(fen);
  return (
    <span className={`jx-money${strong ? " strong" : ""}`} title={t(rounded ? words.rounded : words.yuan, { yuan })}>
      {formatWanyuan(fen)}
      {rounded && <sup className="jx-rounded" aria-label={t(words.rounded, { yuan })}>≈</sup>}
    </span>
  );
}

type RateProps = {
  /** Basis points; null when there is no budget to measure against. */
  bp: number | null | undefined;
  digits?: number;
};

/** A rate in per cent; "—" when there is none. */
export function Rate({ bp, digits = 2 }: RateProps) {
  if (bp === null || bp === undefined) return <span className="jx-none">—</span>;
  return <span className="jx-rate">{formatBp(bp, digits)}</span>;
}

/** Difference of two rates in 个百分点, signed with a real minus. */
export function PointsText({ bp }: { bp: number | null | undefined }) {
  const { locale } = useLocale();
  if (bp === null || bp === undefined) return <span className="jx-none">—</span>;
  return <span className="jx-rate">{bp > 0 ? "+" : ""}{formatGap(bp, locale, 2)}</span>;
}
