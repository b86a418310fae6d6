import type { FilingFacts, FundFacts } from "../filing/facts.js";
import type { Indicator } from "../indicators/indicator.js";
import type { CycleSettings } from "../signals/settings.js";
import type { CheckFinding, CheckMoment } from "./finding.js";

/** What the approved goal and budget say, for checks that hold a read file against them (C9, C12). */
export type ApprovedFacts = { funds: readonly Pick<FundFacts, "row" | "initialFen" | "adjustedFen">[]; indicators: readonly Indicator[] };

/** Facts a check needs beyond the form itself; a check without its facts says nothing. */
export type CheckExtra = { approved?: ApprovedFacts };

export type CheckInput = { facts: FilingFacts; moment: CheckMoment; settings: CycleSettings; extra: CheckExtra };

/** A finding before it gets its check's code; `severity` only where it differs from the default. */
export type Found = Pick<CheckFinding, "variant" | "path" | "params"> & { severity?: CheckFinding["severity"] };

export type Check = (input: CheckInput) => Found[];
