import type { ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "./icon";

const words = dictionary({
  done: { zh: "已完成", en: "done" },
  current: { zh: "进行中", en: "in progress" },
  waiting: { zh: "未开始", en: "not started" },
  returned: { zh: "已退回", en: "returned" },
});

export type Step = { key: string; title: ReactNode; detail?: ReactNode; state: "done" | "current" | "waiting" | "returned" };

/** The approver strip: every step with person, state and date. */
export function Steps({ steps, stacked = false, label }: { steps: readonly Step[]; stacked?: boolean; label: string }) {
  const { t } = useLocale();
  return (
    <ol className={`jx-steps${stacked ? " stacked" : ""}`} aria-label={label}>
      {steps.map((step, at) => (
        <li key={step.key} className={step.state} aria-current={step.state === "current" ? "step" : undefined}>
          <span className="dot">
            {step.state === "done" ? <Icon name="tick" size={12} /> : step.state === "returned" ? <Icon name="undo" size={12} /> : at + 1}
          </span>
          <span className="words">
            <b>{step.title}</b>
            <span className="jx-hidden">{t(words[step.state])}</span>
            {step.detail && <span className="detail">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
