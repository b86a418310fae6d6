import { formatBp, formatWanyuan, isRounded, type Fen } from "@jianxiao/domain";
import { dictionary, useLocale } from "../i18n/locale";

const words = dictionary({
  yuan: { zh: "{yuan} 元", en: "{yuan} yuan" },
  rounded: { zh: "显示已四舍五入，准确数为 {yuan} 元", en: "Rounded; exactly {yuan} yuan" },
});

/** Exact 元 with two decimals and thousand separators. */
export function yuanText(fen: Fen): string {
  const digits = Math.abs(fen).toString().padStart(3, "0");
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${fen < 0 ? "−" : ""}${whole}.${digits.slice(-2)}`;
}

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
  const yuan = yuanText(fen);
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
  const sign = bp > 0 ? "+" : bp < 0 ? "−" : "";
  const figure = `${sign}${(Math.abs(bp) / 100).toFixed(2)}`;
  return <span className="jx-rate">{locale === "zh" ? `${figure} 个百分点` : `${figure} points`}</span>;
}
