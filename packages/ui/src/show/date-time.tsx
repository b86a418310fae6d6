import { dictionary, useLocale } from "../i18n/locale";
import { useNow } from "../session/now";
import { Icon } from "./icon";
import { clockText, dayText, lateness, longText, minuteText } from "./time";

const words = dictionary({
  overdue: { zh: "逾期 {days} 天", en: "{days} d overdue" },
  today: { zh: "今天到期，还有 {hours} 小时", en: "due today, {hours} h left" },
  soon: { zh: "今天到期，不到 1 小时", en: "due within the hour" },
  left: { zh: "还有 {days} 天", en: "{days} d left" },
  due: { zh: "应于 {at}", en: "due {at}" },
  limit: { zh: "时限 {at}", en: "due {at}" },
});

type Show = "minute" | "day" | "clock" | "long";

/** An instant in Beijing time: `10-16 17:30`, the day alone, the clock alone, or in long words. */
export function DateTimeText({ at, show = "minute" }: { at: string | null | undefined; show?: Show }) {
  const { locale } = useLocale();
  const now = useNow();
  if (!at) return <span className="jx-none">—</span>;
  const text = { minute: () => minuteText(at, now), day: () => dayText(at, now), clock: () => clockText(at), long: () => longText(at, locale) }[show]();
  return (
    <time dateTime={at} title={longText(at, locale)} className="jx-time">
      {text}
    </time>
  );
}

type DueProps = {
  at: string | null | undefined;
  /** The thing is done: the date alone, no countdown. */
  settled?: boolean;
  /** No column's head says what this date is. */
  named?: boolean;
  /** Two lines, as in the inbox. */
  stacked?: boolean;
};

/** A deadline with what is left of it. Lateness is a clock and a word, never a colour of the project. */
export function Due({ at, settled = false, named = false, stacked = false }: DueProps) {
  const { t, locale } = useLocale();
  const now = useNow();
  if (!at) return <span className="jx-none">—</span>;
  const date = minuteText(at, now);
  if (settled) return <time dateTime={at} className="jx-due">{named ? t(words.limit, { at: date }) : date}</time>;
  const late = lateness(at, now);
  const tone = late.kind === "OVERDUE" ? "late" : late.kind === "TODAY" || late.days <= 1 ? "soon" : "calm";
  const left =
    late.kind === "OVERDUE" ? t(words.overdue, { days: late.days })
    : late.kind === "LEFT" ? t(words.left, { days: late.days })
    : late.hours === 0 ? t(words.soon) : t(words.today, { hours: late.hours });
  return (
    <time dateTime={at} title={longText(at, locale)} className={`jx-due ${tone}${stacked ? " stacked" : ""}`}>
      {late.kind === "OVERDUE" && <Icon name="clock" size={12} />}
      <span>{left}</span>
      <span className="when">{late.kind === "OVERDUE" ? t(words.due, { at: date }) : date}</span>
    </time>
  );
}
