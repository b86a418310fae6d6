import { useMutation, useQuery } from "@apollo/client/react";
import { CYCLE_KINDS, DEFAULT_DELIVERABLES, DEPARTMENT_FRAMES, monthsText, term, type CycleKind, type FilingKind } from "@jianxiao/domain";
import { Card, Empty, Icon, longText, shanghai, useLocale, useNow, useReasonWords, useSession } from "@jianxiao/ui";
import { useId, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { chinaInstant, chinaLocal } from "../cycle/china-time";
import { CyclesDocument, useCycle, useCycleTitle } from "../cycle/use-cycle";
import { Field } from "../dialogs/field";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import { OPENING_FIELDS, cutOffDay, openingAllowance, openingFault, type OpeningField } from "./opening";
import { words } from "./words";

const ProjectsOfYearDocument = graphql(`
  query ProjectsOfYear($year: Int!) {
    projects(filter: { fiscalYear: $year }, limit: 1) { total }
    departments(limit: 1) { total }
  }
`);

const FlaggedProjectsDocument = graphql(`
  query FlaggedProjects($cycleId: ID!) {
    flaggedProjects(cycleId: $cycleId) { projectCode }
  }
`);

const OpenCycleDocument = graphql(`
  mutation OpenCycle($input: OpenCycleInput!) {
    openCycle(input: $input) {
      __typename
      ... on CycleOpened { cycle { id } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

const DAY = 86_400_000;
const END_OF_DAY = "T17:30";
const OWN_KINDS = ["DEPARTMENT", "REPORT"] as const;
const MONTHS = [3, 6, 7, 8, 9, 10, 11, 12] as const;

/** The performance office opens a cycle: year, cut-off, round, three deadlines, instructions; beside it what that will do. */
export function NewCyclePage() {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const reasonWords = useReasonWords();
  const navigate = useNavigate();
  const title = useCycleTitle();
  const { cycles } = useCycle();
  const now = useNow();
  const today = shanghai(now);
  const inDays = (days: number) => chinaLocal(now + days * DAY).slice(0, 10) + END_OF_DAY;

  const faultId = useId();
  const [key] = useState(() => crypto.randomUUID());
  // The last month that is over; early in a year, the year before as a whole.
  const over = MONTHS.findLast((each) => each < today.month);
  const [year, setYear] = useState(over === undefined ? today.year - 1 : today.year);
  const [month, setMonth] = useState<number>(over ?? 12);
  const [params] = useSearchParams();
  const [kind, setKind] = useState<CycleKind>(CYCLE_KINDS.find((each) => each === params.get("kind")) ?? "MONITORING");
  const self = kind === "SELF_EVALUATION";
  const flaggedOf = params.get("flaggedOf");
  const [round, setRound] = useState(flaggedOf ? 2 : 1);
  const [unit, setUnit] = useState(() => inDays(7));
  const [department, setDepartment] = useState(() => inDays(10));
  const [review, setReview] = useState(() => inDays(20));
  const [instructions, setInstructions] = useState("");
  const [kinds, setKinds] = useState<FilingKind[]>([...DEFAULT_DELIVERABLES.kinds]);
  const [departmentFrame, setDepartmentFrame] = useState(DEFAULT_DELIVERABLES.departmentFrame);
  const [sealedScan, setSealedScan] = useState(DEFAULT_DELIVERABLES.sealedScan);
  const [problem, setProblem] = useState<{ text: string; field: OpeningField | null } | null>(null);
  const [open, { loading }] = useMutation(OpenCycleDocument, { refetchQueries: [CyclesDocument, "HomeInbox"], awaitRefetchQueries: true });
  const counts = useQuery(ProjectsOfYearDocument, { variables: { year } }).data;
  const flagged = useQuery(FlaggedProjectsDocument, { variables: { cycleId: flaggedOf ?? "" }, skip: !flaggedOf }).data?.flaggedProjects;

  const allowance = openingAllowance(viewer.appointment.role);
  if (!allowance.allowed) {
    return <div className="page"><Empty title={t(words.openWhy)} reason={reasonWords(allowance.reasons)} action={<Link className="jx-button" to="/cycles">{t(words.back)}</Link>} /></div>;
  }

  const opening = { kind, fiscalYear: year, cutOffMonth: self ? 12 : month, round: self ? 1 : round, unitDueAt: chinaInstant(unit), departmentDueAt: chinaInstant(department), reviewDueAt: chinaInstant(review) };
  const fault = openingFault(opening, cycles, now);
  const faultText = fault && (fault.kind === "SAME" ? t(words.same, { cycle: title(fault.cycle) }) : t({ ORDER: words.order, DATES: words.dates, PAST: words.past }[fault.kind]));
  const wrong = (field: OpeningField) => (fault?.field === field ? faultText : problem?.field === field ? problem.text : null);
  const say = (at: string | null) => (at ? longText(at, locale) : "—");
  const cutOff = cutOffDay(year, opening.cutOffMonth);

  const onOpen = async () => {
    const { unitDueAt, departmentDueAt, reviewDueAt } = opening;
    if (fault || loading || !unitDueAt || !departmentDueAt || !reviewDueAt) return;
    setProblem(null);
    try {
      const outcome = (await open({ variables: { input: { ...opening, unitDueAt, departmentDueAt, reviewDueAt, instructions: instructions.trim(), kinds, departmentFrame, sealedScan, key, flaggedOf } } })).data?.openCycle;
      if (outcome?.__typename === "CycleOpened") return void navigate(`/cycles/${outcome.cycle.id}`);
      if (!outcome) return;
      const field = OPENING_FIELDS.find((known) => known === outcome.path) ?? null;
      setProblem({ field, text: refusalText(outcome, reasonWords) });
    } catch {
      setProblem({ field: null, text: t(words.network) });
    }
  };

  return (
    <div className="page">
      <div className="page-head"><Link to="/cycles"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link><h1>{t(words.newTitle)}</h1></div>
      <form className="new-cycle" onSubmit={(event) => { event.preventDefault(); void onOpen(); }}>
        <Card title={title(opening)}>
          <div className="fields">
            {!flaggedOf && <Field label={t(words.kind)} problem={wrong("kind")}><select value={kind} onChange={(event) => setKind(CYCLE_KINDS.find((each) => each === event.target.value) ?? "MONITORING")}>{CYCLE_KINDS.map((each) => <option key={each} value={each}>{term("CycleKind", each, locale)}</option>)}</select></Field>}
            <Field label={t(words.year)} problem={wrong("fiscalYear")}><input type="number" min={2018} max={2100} value={year} onChange={(event) => setYear(Number(event.target.value))} /></Field>
            {!self && <Field label={t(words.month)} problem={wrong("cutOffMonth")}><select value={month} onChange={(event) => setMonth(Number(event.target.value))}>{Array.from({ length: 12 }, (_, at) => at + 1).map((each) => <option key={each} value={each}>{monthsText(each)[locale]}</option>)}</select></Field>}
            {!self && <Field label={t(words.round)} problem={wrong("round")}><input type="number" min={1} max={9} value={round} onChange={(event) => setRound(Number(event.target.value))} /></Field>}
            <Field label={t(words.unitDueLong)} problem={wrong("unitDueAt")} hint={t(words.dueHint)}><input type="datetime-local" required value={unit} onChange={(event) => setUnit(event.target.value)} /></Field>
            <Field label={t(words.departmentDueLong)} problem={wrong("departmentDueAt")} hint={t(words.dueHint)}><input type="datetime-local" required value={department} onChange={(event) => setDepartment(event.target.value)} /></Field>
            <Field label={t(words.reviewDueLong)} problem={wrong("reviewDueAt")} hint={t(words.dueHint)}><input type="datetime-local" required value={review} onChange={(event) => setReview(event.target.value)} /></Field>
          </div>
          <fieldset className="deliverable-choice">
            <legend>{t(words.deliverables)}</legend>
            <label><input type="checkbox" checked disabled /> {self ? term("DocumentKind", "SELF_EVALUATION", locale) : term("FilingKind", "PROJECT", locale)}</label>
            {!self && OWN_KINDS.map((kind) => <label key={kind}><input type="checkbox" checked={kinds.includes(kind)} onChange={(event) => setKinds(event.target.checked ? [...kinds, kind] : kinds.filter((each) => each !== kind))} /> {term("FilingKind", kind, locale)}</label>)}
            <label><input type="checkbox" checked={sealedScan} onChange={(event) => setSealedScan(event.target.checked)} /> {t(words.sealedScan)}</label>
            {!self && kinds.includes("DEPARTMENT") && <label>{t(words.frame)} <select value={departmentFrame} onChange={(event) => setDepartmentFrame(event.target.value)}>{DEPARTMENT_FRAMES.map(({ code, name }) => <option key={code} value={code}>{name[locale]}</option>)}</select></label>}
          </fieldset>
          <Field label={t(words.instructions)} problem={wrong("instructions")} hint={t(words.instructionsHint)}><textarea rows={6} maxLength={4000} value={instructions} onChange={(event) => setInstructions(event.target.value)} /></Field>
        </Card>
        <Card title={t(words.preview)}>
          {counts?.projects.total === 0 ? <p className="notice">{t(words.previewNone, { year })}</p> : (
            <ul className="sign-what">
              {flaggedOf && <li>{t(words.previewFlagged)}</li>}
              {flaggedOf ? <li>{t(words.previewFlaggedForms, { projects: flagged?.length ?? "…" })}</li> : <li>{t(words.previewForms, { form: term("DocumentKind", kind, locale), departments: counts?.departments.total ?? "…", projects: counts?.projects.total ?? "…", year })}</li>}
              <li>{t(words.previewSnapshot, { cutOff })}</li>
              <li>{t(words.previewLedger, { cutOff })}</li>
              {self && <li>{t(words.previewCarried)}</li>}
              <li>{t(words.previewInbox)}</li>
              <li>{t(words.previewDates, { unit: say(opening.unitDueAt), department: say(opening.departmentDueAt), review: say(opening.reviewDueAt) })}</li>
            </ul>
          )}
          {faultText && <p className="late" id={faultId}>{t(words.seeField, { problem: faultText })}</p>}
          {problem?.field === null && <p className="notice late" role="alert">{problem.text}</p>}
          <p className="dialog-actions"><button type="submit" className="jx-button primary" aria-disabled={fault !== null || loading || undefined} aria-describedby={fault ? faultId : undefined}>{t(words.confirm)}</button></p>
        </Card>
      </form>
    </div>
  );
}
