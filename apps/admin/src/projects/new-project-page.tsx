import { useMutation, useQuery } from "@apollo/client/react";
import { parseWanyuan, term, type Fen } from "@jianxiao/domain";
import { Card, Empty, Icon, Loaded, shanghai, useLocale, useNow, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { Field } from "../dialogs/field";
import { refusalText } from "../dialogs/refusal";
import type { BudgetSource, ProjectKind } from "../gql/graphql";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { CreateProjectDocument, MayKeepProjectsDocument } from "./keep-document";
import { words } from "./keep-words";

const KINDS: readonly ProjectKind[] = ["PROJECT", "POLICY"];
const SOURCES: readonly BudgetSource[] = ["generalPublicBudget", "governmentFund", "stateCapital", "specialBond", "carriedOver", "other"];

type Line = { source: BudgetSource; amount: string };
type Problem = { field: string | null; text: string };

/** The performance office writes a project down that no workbook brings: unit, name, and its budget by source. */
export function NewProjectPage() {
  const { t } = useLocale();
  const result = useQuery(MayKeepProjectsDocument);
  return (
    <div className="page">
      <div className="page-head"><Link to="/projects"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link><h1>{t(words.newTitle)}</h1></div>
      <Loaded result={result}>{({ mayKeepProjects }) => mayKeepProjects ? <NewProject /> : <Empty title={t(words.notYours)} reason={t(words.notYoursWhy)} />}</Loaded>
    </div>
  );
}

function NewProject() {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const navigate = useNavigate();
  const { departments } = useOrganisationChoice("");
  const [key] = useState(() => crypto.randomUUID());
  const [given, setGiven] = useState({ unitId: "", name: "", code: "", kind: "PROJECT" as ProjectKind, classified: false });
  const [year, setYear] = useState(shanghai(useNow()).year);
  const [lines, setLines] = useState<readonly Line[]>([{ source: "generalPublicBudget", amount: "" }]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [create, { loading }] = useMutation(CreateProjectDocument, { refetchQueries: ["ProjectsPage"] });
  const wrong = (field: string) => (problem?.field === field ? problem.text : null);
  const left = SOURCES.filter((source) => !lines.some((line) => line.source === source));
  const setLine = (at: number, patch: Partial<Line>) => setLines((before) => before.map((line, index) => (index === at ? { ...line, ...patch } : line)));

  const onCreate = async () => {
    if (loading) return;
    const missing = (["unitId", "name"] as const).find((field) => given[field].trim() === "");
    if (missing) return setProblem({ field: missing, text: t(words.need) });
    const amounts = lines.map(({ amount }) => parseWanyuan(amount, { nonNegative: true }));
    const unread = amounts.findIndex((amount) => !amount.ok);
    if (unread >= 0) return setProblem({ field: `line${unread}`, text: t(words.notMoney) });
    setProblem(null);
    try {
      const input = { ...given, code: given.code || null, fiscalYear: year, key, lines: lines.map(({ source }, at) => ({ source, initialFen: (amounts[at] as { fen: Fen }).fen })) };
      const outcome = (await create({ variables: { input } })).data?.outcome;
      if (outcome?.__typename === "ProjectKept") return void navigate(`/projects/${outcome.projectId}`);
      setProblem(outcome ? { field: outcome.path ?? null, text: refusalText(outcome, reasonWords) } : { field: null, text: t(words.network) });
    } catch {
      setProblem({ field: null, text: t(words.network) });
    }
  };

  return (
    <form className="new-cycle" onSubmit={(event) => { event.preventDefault(); void onCreate(); }}>
      <Card title={t(words.head)}>
        <div className="fields">
          <Field label={t(words.unit)} problem={wrong("unitId")}>
            <select value={given.unitId} onChange={(event) => setGiven({ ...given, unitId: event.target.value })}>
              <option value="">{t(words.choose)}</option>
              {departments.map((department) => <optgroup key={department.id} label={department.name}>{department.units.map((unit) => <option key={unit.id} value={unit.id}>{unit.name}</option>)}</optgroup>)}
            </select>
          </Field>
          <Field label={t(words.name)} problem={wrong("name")}><input maxLength={200} value={given.name} onChange={(event) => setGiven({ ...given, name: event.target.value })} /></Field>
          <Field label={t(words.year)} problem={wrong("fiscalYear")}><input type="number" min={2018} max={2100} value={year} onChange={(event) => setYear(Number(event.target.value))} /></Field>
          <Field label={t(words.code)} hint={t(words.codeHint)} problem={wrong("code")}><input maxLength={64} value={given.code} onChange={(event) => setGiven({ ...given, code: event.target.value })} /></Field>
          <Field label={t(words.kind)} problem={wrong("kind")}>
            <select value={given.kind} onChange={(event) => setGiven({ ...given, kind: KINDS.find((kind) => kind === event.target.value) ?? "PROJECT" })}>{KINDS.map((kind) => <option key={kind} value={kind}>{term("ProjectKind", kind, locale)}</option>)}</select>
          </Field>
        </div>
        <label className="check"><input type="checkbox" checked={given.classified} onChange={(event) => setGiven({ ...given, classified: event.target.checked })} /> {t(words.classified)}</label>
      </Card>
      <Card title={t(words.budget)}>
        {lines.map((line, at) => (
          <div key={line.source} className="fields budget-line">
            <Field label={t(words.source)} problem={null}>
              <select value={line.source} onChange={(event) => setLine(at, { source: SOURCES.find((source) => source === event.target.value) ?? line.source })}>{[line.source, ...left].map((source) => <option key={source} value={source}>{term("FundRow", source, locale)}</option>)}</select>
            </Field>
            <Field label={t(words.amount)} problem={wrong(`line${at}`)}><input inputMode="decimal" value={line.amount} onChange={(event) => setLine(at, { amount: event.target.value })} /></Field>
            {lines.length > 1 && <button type="button" className="jx-button" onClick={() => setLines(lines.filter((other) => other !== line))}>{t(words.removeSource, { source: term("FundRow", line.source, locale) })}</button>}
          </div>
        ))}
        {left[0] && <p><button type="button" className="jx-button" onClick={() => setLines([...lines, { source: left[0] ?? "other", amount: "" }])}>{t(words.addSource)}</button></p>}
        {wrong("lines") && <p className="late" role="alert">{wrong("lines")}</p>}
        <p className="quiet">{t(words.goalNext)}</p>
        {problem?.field === null && <p className="notice late" role="alert">{problem.text}</p>}
        <p className="dialog-actions"><button type="submit" className="jx-button primary" aria-disabled={loading || undefined}>{t(words.create)}</button></p>
      </Card>
    </form>
  );
}
