import { CYCLE_KINDS, type CycleKind } from "../cycle/kind.js";
import { CHECK_CODES, type CheckCode } from "../checks/finding.js";
import { FILING_KINDS, type FilingKind } from "../filing/states.js";
import { DEFAULT_STANDARDS } from "./default-standards.js";
import { SettingReader, type SettingRule } from "./setting.js";

/** 完整性 一致性 合理性 相关性 合规性 及时性. */
export const STANDARD_GROUPS = ["COMPLETE", "CONSISTENT", "REASONABLE", "RELEVANT", "COMPLIANT", "TIMELY"] as const;
export type StandardGroup = (typeof STANDARD_GROUPS)[number];

/** AUTOMATIC: its checks decide. ASSISTED: its checks propose, a person decides. HUMAN: only a person can tell. */
export const STANDARD_MEANS = ["AUTOMATIC", "ASSISTED", "HUMAN"] as const;
export type StandardMeans = (typeof STANDARD_MEANS)[number];

/** One item a filing is held against (审核要点). */
export type StandardItem = {
  /** Lasting: verdicts name it, across versions. */
  id: string;
  group: StandardGroup;
  means: StandardMeans;
  text: string;
  guidance: string;
  /** The kind of cycle it is asked in; in every one where it doesn't say. */
  of?: CycleKind | undefined;
  /** Checks whose findings speak for or against it. */
  checks: CheckCode[];
  /** 常用语: reasons that can be taken over when its cells are returned. */
  reasons: string[];
};

/** What the bureau holds filings against, and who must sign. */
export type Standards = {
  items: Record<FilingKind, StandardItem[]>;
  /** ONE: a single office accepts. BOTH: the 业务股室 reviews and the 绩效股 signs after it. */
  signing: "ONE" | "BOTH";
  /** Which projects a second round takes in. */
  secondRound: { zeroExecution: boolean; /** Attainment this far (in basis points) under the staged target. */ offTargetBp: number };
};

/** What a filing of a cycle of this kind is held against. */
export function standardsFor({ items }: Pick<Standards, "items">, kind: CycleKind): Standards["items"] {
  return Object.fromEntries(FILING_KINDS.map((each) => [each, items[each].filter(({ of }) => of === undefined || of === kind)])) as Standards["items"];
}

/** 审核标准. */
export const standardsRule: SettingRule<Standards> = {
  default: DEFAULT_STANDARDS,
  savedBy: ["PERFORMANCE_OFFICE"],
  read(body) {
    const reader = new SettingReader();
    const given = reader.object(body, "");
    const lists = reader.object(given["items"], "items");
    const items = Object.fromEntries(FILING_KINDS.map((kind) => {
      const list = reader.list(lists[kind], `items.${kind}`, 40).map((item, index) => readItem(reader, item, `items.${kind}.${index}`));
      reader.unique(list.map(({ id }) => id), `items.${kind}`);
      return [kind, list];
    })) as Standards["items"];
    const round = reader.object(given["secondRound"], "secondRound");
    return reader.answer({
      items,
      signing: reader.choice(given["signing"], "signing", ["ONE", "BOTH"]),
      secondRound: { zeroExecution: reader.flag(round["zeroExecution"], "secondRound.zeroExecution"), offTargetBp: reader.whole(round["offTargetBp"], "secondRound.offTargetBp", 0, 10_000) },
    });
  },
};

function readItem(reader: SettingReader, item: unknown, path: string): StandardItem {
  const given = reader.object(item, path);
  return {
    id: reader.text(given["id"], `${path}.id`, 26),
    group: reader.choice(given["group"], `${path}.group`, STANDARD_GROUPS),
    means: reader.choice(given["means"], `${path}.means`, STANDARD_MEANS),
    ...(given["of"] === undefined || given["of"] === null ? {} : { of: reader.choice(given["of"], `${path}.of`, CYCLE_KINDS) }),
    text: reader.text(given["text"], `${path}.text`, 100),
    guidance: reader.text(given["guidance"], `${path}.guidance`, 500, true),
    checks: reader.list(given["checks"], `${path}.checks`, CHECK_CODES.length).map((code, at) => reader.choice(code, `${path}.checks.${at}`, CHECK_CODES)),
    // A blank line between two reasons is no reason.
    reasons: reader.list(given["reasons"], `${path}.reasons`, 20).filter((reason) => typeof reason !== "string" || reason.trim() !== "").map((reason, at) => reader.text(reason, `${path}.reasons.${at}`, 200)),
  };
}
