import type { RawRow } from "./raw-rows.js";
import type { Place } from "./row-maker.js";

/** What an issued report is made from. */
const ISSUED_FACTS = {
  projectName: "暗记", departmentName: "", unitName: "", firmName: "", commissioner: "", goalText: "", fiscalYear: 2026, adjustedFen: 0, paidFen: 0, rateBp: null, plan: { purpose: "", method: "", limits: "" }, frame: [], visits: [],
  documents: { asked: 0, answered: 0 }, questionnaires: [], findings: [],
};

/** A value that depends on where the row is made, and on rows that stand there already. */
export type At = { readonly place: Place; readonly find: (table: string, where?: RawRow) => RawRow | undefined };
export type SeedValue = (at: At) => unknown;
export type SeedLine = Readonly<Record<string, unknown>>;

const filing = (state?: string): SeedValue => ({ find }) => find("filing", state === undefined ? {} : { state })?.["id"];
const PICTURE = { path: null, scan: "CLEAN", removedAt: null, mime: "image/png", name: "暗记.png", sha256: "ab".repeat(32) };
const evaluator: SeedValue = ({ find }) => find("account", { login: "fuzz.valid" })?.["id"];
/** Another form than `onForm` names. */
const elsewhere: SeedValue = (at) => (filing("DRAFT")(at) === undefined ? at.find("filing", { cycleId: at.find("cycle", { state: "OPEN" })?.["id"] })?.["id"] : filing("ACCEPTED")(at));
/** Stands wherever a form can still be changed, and elsewhere on any. */
const onForm = { object: "FILING", objectId: (at: At) => filing("DRAFT")(at) ?? filing()(at) };

/**
 * Values for rows the fuzzer makes by itself, by table and column, where the kind of a column does not tell what the code expects of it:
 * mostly JSON with a shape. A feature whose tables are empty in the demonstration adds its line here.
 */
export const SEED_LINES: Readonly<Record<string, SeedLine | readonly SeedLine[]>> = {
  job: { kind: "IMPORT_GOALS", state: "READY", options: { unitId: null, cycleId: null, docNo: null }, result: { projects: 1 }, problem: { code: "NOT_A_WORKBOOK", params: {} }, leaseOwner: null, leaseUntil: null },
  import_row: {
    ord: 0, content: null,
    faults: [{ sheet: "一", row: 1, column: "A", cell: "A1", code: "NOT_A_NUMBER", params: { text: "暗记" }, severity: "BLOCK" }],
    preview: [{ key: "1", title: "暗记", detail: {}, change: "ADD" }],
  },
  assessment_mark: { fiscalYear: 2026, item: "PRE_ASSESSMENT", no: 1 },
  audit_event: { params: {} },
  // One file in two places: it is told where else it is used.
  attachment: [{ ...onForm, ...PICTURE }, { object: "FILING", objectId: elsewhere, ...PICTURE }],
  evidence_link: { ...onForm, path: "" },
  engagement: { state: "ACTIVE", from: "2026-01-01" },
  engagement_member: { accountId: evaluator, post: "LEAD", removedAt: null, undertakingAt: null },
  declaration: { accountId: evaluator, projectId: ({ place }: At) => place.projectId, answer: null, tie: null, answeredAt: null },
  preference: { key: "grid.columns" },
  checklist_verdict: { reviewStepId: ({ find }: At) => find("review_step", { revisionId: find("revision")?.["id"] })?.["id"], revisionId: ({ find }: At) => find("revision")?.["id"], filingId: ({ find }: At) => find("revision")?.["filingId"] },
  presence: { filingId: filing("DRAFT"), seenAt: new Date("2026-11-24T00:59:50Z") },
  document_request: [{ state: "ASKED" }, { state: "ANSWERED" }],
  visit_photo: { voidedAt: null, voidedReason: null },
  payment_dispute: { state: "OPEN", filingId: filing("DRAFT") },
  extension_request: { state: "OPEN" },
  access_request: { state: "PENDING" },
  spot_check_draw: { colours: [] },
  spot_check: { items: [{ item: "budget", points: 900, reason: "暗记" }], state: "OPEN", selfGrade: "GOOD", grade: null, score: null },
  earlier_form: {
    fiscalYear: 2025, cutOffMonth: 12,
    facts: JSON.stringify({
      document: "SELF_EVALUATION", formVersion: "MOF-10-2020", fiscalYear: 2025, cutOffMonth: 12, project: { code: "暗记", name: "暗记", departmentCode: "", departmentName: "", unitName: "", goalText: "暗记" },
      frame: "POST_2021", curve: [], funds: [], indicators: [{ id: "i", level1: "OUTPUT", level2: "QUANTITY", name: "暗记", nature: "POSITIVE", target: { kind: "NUMBER", operator: "GE", micro: 1_000_000 }, unit: "个", weightBp: null, staged: [], actual: { kind: "NUMBER", micro: 1_000_000 }, actualBand: null, forecast: null, forecastBand: null, likelihood: null, causes: [], explanation: null, measure: null, measureDue: null }],
    }),
  },
  goal_revision: [
    { state: "PENDING", decisionId: null, draft: { frame: "POST_2021", text: "暗记", indicators: [] } },
    { state: "DRAFT", decisionId: null, blocks: 0, draft: { frame: "POST_2021", text: "暗记", indicators: [] } },
    { state: "PENDING", decisionId: ({ find }: At) => find("funding_decision")?.["id"], draft: ({ find }: At) => ({ frame: "POST_2021", text: "暗记", indicators: [{ key: find("indicator")?.["id"], lineageId: null, level1: "OUTPUT", level2: "QUANTITY", name: "暗记", nature: "POSITIVE", target: "≥5", unit: "个", weight: "" }] }) },
  ],
  filing_comment: { audience: "PUBLIC_QA", replyToId: null, filingId: (at: At) => filing("DRAFT")(at) ?? filing()(at) },
  check_waiver: Object.fromEntries(["filingId", "code", "variant", "path"].map((name) => [name, ({ find }: At) => find("check_result", { severity: "WARN" })?.[name] ?? (name === "filingId" ? undefined : "")])),
  org_name: { orgId: ({ place }: At) => place.departmentId },
  key_choice: { criteria: { fromFen: null, concernWords: [], colours: [], redCycles: null, randomCount: 0, seed: "暗记" }, decisions: [] },
  // The commissioner is never the evaluated side: a department of nobody's, since these rows are stored without looking at references.
  evaluation_task: { commissionerDepartmentId: "00000000000000000000BUREAU" },
  evaluation_sample: { population: [{ id: "u1", label: "暗记", stratum: "", amountFen: 1 }], drawn: ["u1"] },
  site_visit: (["PLANNED", "UNDER_WAY", "CLOSED"] as const).map((state, at) => ({ no: at + 1, state, checklist: [{ key: "1", text: "暗记", answer: null, note: "" }] })),
  evaluation_finding: { evidence: ({ find }: At) => [{ sort: "VISIT", id: find("evaluation_task")?.["id"] }], withdrawnAt: null },
  evaluation_report: { state: "WRITING", sections: [{ key: "SUMMARY", paragraphs: [{ id: "p1", text: "暗记", findingIds: [] }] }] },
  questionnaire: [
    { no: 1, questions: [{ key: "q1", kind: "SATISFACTION", text: "暗记", required: false, options: [] }], state: "OPEN" },
    { no: 2, questions: [{ key: "q1", kind: "TEXT", text: "暗记", required: false, options: [] }], state: "DRAFT", token: null },
  ],
  questionnaire_answer: { answers: [{ key: "q1", chosen: [5], text: "" }] },
  issued_report: { frozen: JSON.stringify({ facts: ISSUED_FACTS, sections: [{ key: "SUMMARY", paragraphs: [{ id: "p1", text: "暗记", findingIds: [] }] }], reply: "暗记", team: {} }) },
};
