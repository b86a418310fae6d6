import { Steps, minuteText, useLocale, useNow, type Step } from "@jianxiao/ui";
import { term } from "@jianxiao/domain";
import type { Filing } from "./desk-filing";
import { words } from "../../words";

const STATES: readonly Step["state"][] = ["done", "current", "waiting", "returned"];

/** The approver strip of a filing or package as the server tells it. */
export function FilingSteps({ steps }: { steps: Filing["steps"] }) {
  const { t, locale } = useLocale();
  const now = useNow();
  return (
    <Steps
      label={t(words.steps)}
      steps={steps.map(({ step, state, who, post, at, dueAt }, index) => ({
        key: `${step}${index}`,
        title: term("Step", step, locale),
        state: STATES.find((one) => one === state.toLowerCase()) ?? "waiting",
        detail: [who ?? post, at ? minuteText(at, now) : dueAt ? `${t(words.due)} ${minuteText(dueAt, now)}` : undefined].filter(Boolean).join(" "),
      }))}
    />
  );
}
