import { findingText, type CheckFinding, type FilingFacts, type Severity } from "@jianxiao/domain";
import type { ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { SignalMark, severityWord, shapeOf } from "./signal";

const words = dictionary({
  clean: { zh: "没有发现问题。", en: "No problems found." },
  waived: { zh: "{who} 已说明：{reason}", en: "Explained by {who}: {reason}" },
  list: { zh: "检查发现的问题", en: "Problems found by the checks" },
});

const ORDER: readonly Severity[] = ["BLOCK", "WARN", "INFO"];

/** The words with which somebody let a warning stand. */
export type WaiverWords = { reason: string; who: string };

/** A finding, and why it stands where it was waived. */
export type ShownFinding = CheckFinding & { waiver?: WaiverWords | null };

type Props<Found extends ShownFinding> = {
  findings: readonly Found[];
  /** To name cells by the project's own indicators; null where findings belong to no one filing. */
  facts: FilingFacts | null;
  /** The one whose cell has the focus. */
  active?: string | null;
  /** Number of the pin that ties a finding to its cell. */
  pin?: (finding: Found, at: number) => number | undefined;
  onGo?: (finding: Found) => void;
  /** What can be done about it, e.g. fill in, waive. */
  actions?: (finding: Found) => ReactNode;
  empty?: ReactNode;
};

/** Findings in words, worst first. Each goes to its cell. */
export function FindingList<Found extends ShownFinding>({ findings, facts, active, pin, onGo, actions, empty }: Props<Found>) {
  const { t, locale } = useLocale();
  if (findings.length === 0) return <p className="jx-findings-none"><SignalMark colour="GREEN" /> {empty ?? t(words.clean)}</p>;
  const sorted = inOrder(findings);
  return (
    <ul className="jx-findings" aria-label={t(words.list)}>
      {sorted.map((finding, at) => {
        const number = pin?.(finding, at);
        const body = (
          <>
            {number === undefined
              ? <SignalMark colour={shapeOf(finding.severity)} label={t(severityWord(finding.severity))} />
              : <span className={`jx-pin jx-${shapeOf(finding.severity).toLowerCase()}`}>{number}</span>}
            <span className="text">
              {findingText(finding, facts, locale)}
              {finding.waiver && <small className="waived">{t(words.waived, { who: finding.waiver.who, reason: finding.waiver.reason })}</small>}
            </span>
            <span className="code">{finding.code}</span>
          </>
        );
        return (
          <li key={`${finding.code}${finding.variant ?? ""}${finding.path ?? ""}${at}`} className={finding.path !== null && finding.path === active ? "active" : undefined}>
            {onGo && finding.path !== null ? <button type="button" onClick={() => onGo(finding)}>{body}</button> : <div>{body}</div>}
            {actions && <span className="actions">{actions(finding)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** Blocking first, then warnings, then notes, at last what was explained; each in the order the checks gave. */
export function inOrder<Found extends { severity: Severity; waiver?: unknown }>(findings: readonly Found[]): Found[] {
  const counting = findings.filter(({ waiver }) => !waiver);
  return [...ORDER.flatMap((severity) => counting.filter((finding) => finding.severity === severity)), ...findings.filter(({ waiver }) => waiver)];
}
