import type { HomeInboxQuery } from "../gql/graphql";

export type InboxItem = HomeInboxQuery["inbox"]["items"][number];

/** The four counters of the home page, in the order of the list: late, returned, review, fill. */
export const INBOX_GROUPS = ["OVERDUE", "RETURNED", "REVIEW", "FILL"] as const;
export type InboxGroup = (typeof INBOX_GROUPS)[number];

const GROUP_OF_KIND = {
  OVERDUE: "OVERDUE",
  RETURNED: "RETURNED",
  SENT_BACK: "RETURNED",
  CONFIRM: "REVIEW",
  PASS: "REVIEW",
  SUBMIT: "REVIEW",
  REVIEW: "REVIEW",
  FILL: "FILL",
  EXPLAIN: "FILL",
  EXTENSION: "REVIEW",
  EXTENSION_ANSWERED: "FILL",
  DISPUTE: "REVIEW",
  OPEN_CYCLE: "FILL",
  RECTIFY: "FILL",
  CONFIRM_CORRECTION: "REVIEW",
  STATE_DECISION: "FILL",
  PROVIDE_DOCUMENT: "FILL",
  REPLY_REPORT: "FILL",
  APPROVE_DECISION: "REVIEW",
  EXECUTE_DECISION: "REVIEW",
  ESCALATED: "REVIEW",
} as const satisfies Record<InboxItem["kind"], InboxGroup>;

/** A late line stands under late whatever it asks for: the verb still says what to do. */
export const groupOf = (item: Pick<InboxItem, "kind" | "overdue">): InboxGroup => (item.overdue ? "OVERDUE" : GROUP_OF_KIND[item.kind]);

export const isInboxGroup = (text: string | null): text is InboxGroup => INBOX_GROUPS.some((group) => group === text);

/** Earliest due first; what has no date comes last; equal dates by title, so that the order never jumps. */
const byDue = (a: InboxItem, b: InboxItem) =>
  (a.dueAt ?? "9999").localeCompare(b.dueAt ?? "9999") || a.title.localeCompare(b.title, "zh-CN") || a.key.localeCompare(b.key);

/** Lines under their groups in the order of the counters; a group without lines is left out. */
export function groupInbox(items: readonly InboxItem[], only: InboxGroup | null = null): { group: InboxGroup; items: InboxItem[] }[] {
  return INBOX_GROUPS.filter((group) => only === null || only === group)
    .map((group) => ({ group, items: items.filter((item) => groupOf(item) === group).sort(byDue) }))
    .filter(({ items: lines }) => lines.length > 0);
}

/** How many lines each counter stands for: exactly those the filter shows. */
export const countInbox = (items: readonly InboxItem[]): Record<InboxGroup, number> => ({
  OVERDUE: items.filter((item) => groupOf(item) === "OVERDUE").length,
  RETURNED: items.filter((item) => groupOf(item) === "RETURNED").length,
  REVIEW: items.filter((item) => groupOf(item) === "REVIEW").length,
  FILL: items.filter((item) => groupOf(item) === "FILL").length,
});

/** Where a line leads: the record itself, else the list narrowed to what the line counts. `outside` is a link to the other app. */
export function targetOf(item: InboxItem): { to: string; outside: boolean } {
  if (item.app === "REVIEW") return { to: item.filingId ? `/review/filings/${item.filingId}` : "/review/", outside: true };
  if (item.kind === "EXTENSION" || item.kind === "EXTENSION_ANSWERED") return { to: `/extensions${item.cycleId ? `?cycle=${item.cycleId}` : ""}`, outside: false };
  const led = resultTarget(item);
  if (led) return { to: led, outside: false };
  if (item.kind === "OPEN_CYCLE") return { to: item.cycleId ? `/cycles/${item.cycleId}` : "/cycles/new", outside: false };
  if (item.kind === "EXPLAIN") return { to: `/warnings?${new URLSearchParams({ cycle: item.cycleId ?? "", open: "1" })}`, outside: false };
  if (item.filingId) return { to: `/filings/${item.filingId}`, outside: false };
  if (item.kind === "OVERDUE" && item.unitId) return { to: `/filings?${new URLSearchParams({ ...(item.cycleId ? { cycle: item.cycleId } : {}), unit: item.unitId, states: "DRAFT,RETURNED" })}`, outside: false };
  if (item.packageId) return { to: `/packages/${item.packageId}`, outside: false };
  const narrowed = new URLSearchParams();
  if (item.cycleId) narrowed.set("cycle", item.cycleId);
  if (item.departmentId) narrowed.set("department", item.departmentId);
  if (item.unitId) narrowed.set("unit", item.unitId);
  return { to: `/filings${narrowed.size > 0 ? `?${narrowed}` : ""}`, outside: false };
}

const CASES: readonly InboxItem["kind"][] = ["RECTIFY", "CONFIRM_CORRECTION", "ESCALATED"];
const EVALUATIONS: readonly InboxItem["kind"][] = ["PROVIDE_DOCUMENT", "REPLY_REPORT"];
const DECISIONS: readonly InboxItem["kind"][] = ["STATE_DECISION", "APPROVE_DECISION", "EXECUTE_DECISION"];

/** The case, decision or evaluated project itself, or the list of those the line counts; null for other lines. */
function resultTarget({ kind, subjectId, departmentId }: InboxItem): string | null {
  if (CASES.includes(kind)) {
    if (subjectId) return `/corrections/${subjectId}`;
    return `/corrections?${new URLSearchParams({ view: "LIST", ...(kind === "ESCALATED" ? { overdue: "1" } : { state: "RESPONDED" }), ...(departmentId ? { department: departmentId } : {}) })}`;
  }
  if (EVALUATIONS.includes(kind)) return subjectId ? `/evaluation/tasks/${subjectId}` : "/evaluation";
  if (!DECISIONS.includes(kind)) return null;
  return subjectId ? `/funding/${subjectId}` : `/funding?view=${kind === "APPROVE_DECISION" ? "HEARD" : "APPROVED"}`;
}
