import { anchored, frameScore, TEAM_POSTS, type DraftFacts, type FrameScore, type ReportAction, type ReportSection, type TeamPost } from "@jianxiao/domain";
import { canonicalJson, sha256 } from "../../monitoring/index.js";
import type { IssuedReport, ReportStep } from "./report.entity.js";

type TeamNames = Partial<Record<TeamPost, readonly string[]>>;

/** What an issued report says. */
export type IssuedText = {
  readonly facts: DraftFacts;
  readonly sections: ReportSection[];
  readonly reply: string | null;
  readonly team: TeamNames;
};

/** Freezes a report as its lead signs it: the whole of what its document is made from, so that it can be written again exactly. */
export function frozenReport({ signedBy, signedAt, ...text }: IssuedText & { signedBy: string; signedAt: Date }): Pick<IssuedReport, "frozen" | "sha256" | "issuedAt"> & Pick<FrameScore, "score" | "grade"> {
  const { score, grade } = frameScore(text.facts.frame);
  const frozen = canonicalJson({ ...text, signedBy, signedAt: signedAt.toISOString() });
  return { frozen, sha256: sha256(frozen), issuedAt: signedAt, score, grade };
}

/** What an issue says. The oldest ones kept no names: they stand in the steps made before it. */
export function issuedText({ frozen, issuedAt }: IssuedReport, steps: readonly ReportStep[]): IssuedText {
  const { team, sections, ...rest } = JSON.parse(frozen) as Omit<IssuedText, "team"> & { team?: TeamNames };
  return { ...rest, sections: anchored(sections), team: team ?? namesIn(steps.filter(({ at }) => at <= issuedAt)) };
}

const STEP_OF: Partial<Record<TeamPost, ReportAction>> = { LEAD: "HAND_UP", SECOND: "PASS_SECOND", FINAL: "PASS_FINAL" };

/** Who wrote and who passed a report, by the steps of its latest round. */
export function namesIn(steps: readonly Pick<ReportStep, "action" | "who">[]): TeamNames {
  const latest = steps.slice(Math.max(0, steps.findLastIndex(({ action }) => action === "HAND_UP")));
  return Object.fromEntries(TEAM_POSTS.flatMap((post) => {
    const names = [...new Set(latest.filter(({ action }) => action === STEP_OF[post]).map(({ who }) => who))];
    return names.length > 0 ? [[post, names]] : [];
  }));
}
