import type { Colour, Severity } from "@jianxiao/domain";
import { dictionary, useLocale, type Text } from "../i18n/locale";

type Shape = Colour | "INFO";

const words = dictionary({
  RED: { zh: "红色", en: "Red" },
  YELLOW: { zh: "黄色", en: "Yellow" },
  GREEN: { zh: "正常", en: "Normal" },
  INFO: { zh: "提示", en: "Note" },
});

const severityWords = dictionary<Severity>({
  BLOCK: { zh: "阻断", en: "Blocking" },
  WARN: { zh: "警告", en: "Warning" },
  INFO: { zh: "提示", en: "Note" },
});

const SHAPE_OF: Record<Severity, Shape> = { BLOCK: "RED", WARN: "YELLOW", INFO: "INFO" };

type MarkProps = { colour: Shape; size?: number; label?: string };

/** The bare shape: diamond, triangle, circle. Alone only where the row has the word; then give `label`. */
export function SignalMark({ colour, size = 14, label }: MarkProps) {
  const named = label ? { role: "img", "aria-label": label } : { "aria-hidden": true as const };
  return (
    <svg className={`jx-signal-mark jx-${colour.toLowerCase()}`} width={size} height={size} viewBox="0 0 14 14" focusable="false" {...named}>
      {colour === "RED" && <path className="shape" d="M7 .6L13.4 7 7 13.4.6 7z" />}
      {colour === "YELLOW" && <path className="shape" d="M7 1.2l6 11H1z" />}
      {(colour === "GREEN" || colour === "INFO") && <circle className="shape" cx="7" cy="7" r="6" />}
      {colour === "RED" && <path className="sign" d="M7 3.9v3.6M7 9.6v.2" />}
      {colour === "YELLOW" && <path className="sign" d="M7 5.2v3.2M7 10.2v.2" />}
      {colour === "GREEN" && <path className="sign" d="M4.3 7.2l2 2 3.4-4" />}
      {colour === "INFO" && <path className="sign" d="M7 6.4v3.4M7 4.2v.2" />}
    </svg>
  );
}

type Props = {
  /** null: not computed yet, shown as "—". */
  colour: Colour | null | undefined;
  /** Words instead of 红色 / 黄色 / 正常, e.g. "执行 红色". */
  word?: string;
  /** As a bordered tag rather than inline. */
  tag?: boolean;
};

/** Shape + word + colour, never colour alone. */
export function Signal({ colour, word, tag = false }: Props) {
  const { t } = useLocale();
  if (!colour) return <span className="jx-none">{word ? `${word} —` : "—"}</span>;
  return (
    <span className={`jx-signal jx-${colour.toLowerCase()}${tag ? " jx-tag" : ""}`}>
      <SignalMark colour={colour} />
      <span>{word ?? t(words[colour])}</span>
    </span>
  );
}

/** Severity of a finding: shape, word and, with `count`, how many. */
export function SeverityTag({ severity, count }: { severity: Severity; count?: number }) {
  const { t } = useLocale();
  const shape = SHAPE_OF[severity];
  return (
    <span className={`jx-signal jx-tag jx-${shape.toLowerCase()}`}>
      <SignalMark colour={shape} />
      <span>{t(severityWords[severity])}</span>
      {count !== undefined && <b>{count}</b>}
    </span>
  );
}

/** Shape that stands for a severity. */
export const shapeOf = (severity: Severity): Shape => SHAPE_OF[severity];
/** Word of a severity in both languages. */
export const severityWord = (severity: Severity): Text => severityWords[severity];
