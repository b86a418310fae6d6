import { useId, type ReactNode } from "react";

type CardProps = { title?: ReactNode; note?: ReactNode; extra?: ReactNode; flush?: boolean; className?: string; children: ReactNode };

/** A white card with a line, no shadow. `flush` lets a table reach its edges. */
export function Card({ title, note, extra, flush = false, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={`jx-card${flush ? " flush" : ""}${className ? ` ${className}` : ""}`} aria-labelledby={title ? id : undefined}>
      {title && (
        <header>
          <h2 id={id}>{title}</h2>
          {note && <span className="note">{note}</span>}
          {extra && <span className="extra">{extra}</span>}
        </header>
      )}
      <div className="body">{children}</div>
    </section>
  );
}

/** Names and values in a grid; values that are missing show "—". */
export function KeyValue({ items, columns = 3 }: { items: readonly { label: ReactNode; value: ReactNode; wide?: boolean }[]; columns?: number }) {
  return (
    <dl className="jx-key-value" style={{ "--columns": columns } as React.CSSProperties}>
      {items.map(({ label, value, wide }, at) => (
        <div key={at} className={wide ? "wide" : undefined}>
          <dt>{label}</dt>
          <dd>{value ?? "—"}</dd>
        </div>
      ))}
    </dl>
  );
}

type BarProps = {
  /** What the bar says, for those who can't see it. */
  label: string;
  total: number;
  parts: readonly { value: number; tone?: "blue" | "light" | "red" | "amber" | "green"; label?: string }[];
  /** A tick, e.g. expected progress, on the same scale as `total`. */
  tick?: number;
};

/** A bar of one or more parts with an optional tick. The figures stand beside it in words. */
export function ProgressBar({ label, total, parts, tick }: BarProps) {
  const share = (value: number) => `${total > 0 ? Math.min(100, Math.max(0, (value / total) * 100)) : 0}%`;
  return (
    <span className="jx-bar" role="img" aria-label={label} title={label}>
      {parts.map(({ value, tone = "blue" }, at) => <i key={at} className={tone} style={{ width: share(value) }} />)}
      {tick !== undefined && <em style={{ left: share(tick) }} />}
    </span>
  );
}

type Tab<Key extends string> = { key: Key; label: ReactNode; count?: number; tone?: "red" | "amber" };

/** Counters that are filters: a quiet pill each, the chosen one filled. */
export function CountTabs<Key extends string>({ tabs, active, onChange, label }: { tabs: readonly Tab<Key>[]; active: Key; onChange: (key: Key) => void; label: string }) {
  return (
    <div className="jx-count-tabs" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button key={tab.key} type="button" className={tab.tone} aria-pressed={tab.key === active} onClick={() => onChange(tab.key)}>
          {tab.label}
          {tab.count !== undefined && <b>{tab.count}</b>}
        </button>
      ))}
    </div>
  );
}
