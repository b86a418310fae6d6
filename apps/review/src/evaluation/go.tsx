import { Icon, useLocale } from "@jianxiao/ui";
import { createContext, useContext, useEffect } from "react";
import type { Task } from "./documents";
import { words } from "./words";

export const TABS = ["overview", "plan", "requests", "analysis", "sample", "visits", "questionnaires", "findings", "report"] as const;
export type TabKey = (typeof TABS)[number];

/** From one end of a link to the other: evidence, finding, score and paragraph each lead to those they belong to. */
export const GoContext = createContext<(tab: TabKey, at: string) => void>(() => undefined);

/** What `at` names is brought into sight once it is there. */
export function useArrival(at: string): void {
  useEffect(() => {
    if (at !== "") document.getElementById(`at-${at}`)?.scrollIntoView({ block: "center" });
  }, [at]);
}

/** The findings something belongs to, by number; nothing where there are none. */
export function FindingLinks({ task, of }: { task: Task; of: (finding: Task["findings"][number]) => boolean }) {
  const { t } = useLocale();
  const go = useContext(GoContext);
  const found = task.findings.filter((finding) => !finding.withdrawnAt && of(finding));
  return found.map(({ id, no, text }) => <button key={id} type="button" className="jx-link finding-link" title={text} onClick={() => go("findings", id)}><Icon name="flag" size={12} />{t(words.findingNo, { no })}</button>);
}
