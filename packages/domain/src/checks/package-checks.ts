import type { FilingKind } from "../filing/states.js";
import { CHECKS } from "./definitions.js";
import type { CheckFinding, CheckMoment } from "./finding.js";

export type PackageProject = { code: string; name: string };

/** A department's package as plain facts. */
export type PackageFacts = {
  /** Deliverables the cycle asks for, and those that are there. */
  required: readonly FilingKind[];
  present: readonly FilingKind[];
  /** Names under the present package revision; looked at only once it was submitted (REVIEW). */
  signatures: number;
  /** Whether the cycle wants a sealed scan, and the present package revision has one that was matched; looked at once it was submitted. */
  sealed?: { wanted: boolean; matched: boolean };
  /** Projects of the cycle that must be in it (exempt and cancelled ones aside). */
  approved: readonly PackageProject[];
  /** Project forms in it. */
  filed: readonly PackageProject[];
};

/** C1: every deliverable is there, and signed. C2: every approved project is in the summary, none twice, none that isn't approved. */
export function runPackageChecks(facts: PackageFacts, moment: CheckMoment): CheckFinding[] {
  const found = { C1: deliverables(facts, moment), C2: projects(facts) };
  return CHECKS.flatMap(({ code, moments, severity }) => ((code === "C1" || code === "C2") && moments.includes(moment) ? found[code].map((finding) => ({ code, severity, ...finding })) : []));
}

type Found = Omit<CheckFinding, "code" | "severity">;

function deliverables({ required, present, signatures, sealed }: PackageFacts, moment: CheckMoment): Found[] {
  const missing = required.filter((kind) => !present.includes(kind)).map((kind): Found => ({ path: null, params: { kind } }));
  if (moment !== "REVIEW") return missing;
  return [
    ...missing,
    ...(signatures === 0 ? [{ variant: "UNSIGNED", path: null, params: {} }] : []),
    ...(sealed?.wanted && !sealed.matched ? [{ variant: "UNSEALED", path: null, params: {} }] : []),
  ];
}

function projects({ approved, filed }: PackageFacts): Found[] {
  const times = new Map<string, number>();
  for (const { code } of filed) times.set(code, (times.get(code) ?? 0) + 1);
  const known = new Set(approved.map(({ code }) => code));
  return [
    ...approved.filter(({ code }) => !times.has(code)).map(({ code, name }): Found => ({ path: null, params: { code, name } })),
    ...[...times].filter(([, count]) => count > 1).map(([code, count]): Found => ({ variant: "TWICE", path: null, params: { code, count } })),
    ...filed.filter(({ code }) => !known.has(code)).map(({ code, name }): Found => ({ variant: "UNKNOWN", path: null, params: { code, name } })),
  ];
}
