import { useMutation } from "@apollo/client/react";
import { CURVE_NAMES, CURVES, curveName, curveOf, formatBp, mayNotSetCurve, problemText, term, type CurveName } from "@jianxiao/domain";
import { Card, useLocale, useReasonWords, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import { ProjectPageDocument, type ProjectDetail } from "./project-document";
import { curveWords as words } from "./curve-words";

const SetCurveDocument = graphql(`
  mutation SetCurve($input: SetCurveInput!) {
    setCurve(input: $input) {
      __typename
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

const percents = (curve: readonly number[]): string[] => (curve.length === 12 ? curve : CURVES.EVEN).map((bp) => String(bp / 100));

/** How the spending is expected to run: a template or twelve numbers of the project's own. The money axis is measured against it. */
export function CurveCard({ project }: { project: ProjectDetail }) {
  const { t, locale } = useLocale();
  const [editing, setEditing] = useState(false);
  const { appointment, accountId } = useSession().viewer;
  const actor = { role: appointment.role, accountId, districtId: "", departmentId: appointment.departmentId ?? "", unitId: appointment.unitId ?? "" };
  const against = mayNotSetCurve(actor, { departmentId: project.department.id, unitId: project.unit.id, begun: project.filings.length > 0 });
  const name = curveName(project.curve.length === 12 ? project.curve : CURVES.EVEN);
  return (
    <Card title={t(words.title)} note={name ? term("Curve", name, locale) : t(words.own)}
      extra={!against && <button type="button" className="jx-link" aria-expanded={editing} onClick={() => setEditing(!editing)}>{t(editing ? words.cancel : words.edit)}</button>}>
      {editing ? <CurveForm project={project} onDone={() => setEditing(false)} /> : <Months curve={project.curve.length === 12 ? project.curve : CURVES.EVEN} />}
      {against?.code === "CURVE_LOCKED" && <p className="quiet">{problemText(against.code, against.params, locale)}</p>}
    </Card>
  );
}

function Months({ curve }: { curve: readonly number[] }) {
  const { t } = useLocale();
  return (
    <ol className="curve-months">
      {curve.map((bp, at) => <li key={at}><i style={{ height: `calc((100% - 34px) * ${bp / 10_000})` }} aria-hidden="true" /><b>{formatBp(bp, 0)}</b><small>{t(words.month, { month: at + 1 })}</small></li>)}
    </ol>
  );
}

function CurveForm({ project, onDone }: { project: ProjectDetail; onDone: () => void }) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const [typed, setTyped] = useState(percents(project.curve));
  const [refused, setRefused] = useState<string | null>(null);
  const [save, saving] = useMutation(SetCurveDocument, { refetchQueries: [{ query: ProjectPageDocument, variables: { id: project.id } }], awaitRefetchQueries: true });
  const curve = curveOf(typed);
  const send = async () => {
    if (!curve) return setRefused(problemText("CURVE_INVALID", {}, locale));
    const answer = await save({ variables: { input: { projectId: project.id, curve } } }).catch(() => undefined);
    const outcome = answer?.data?.setCurve;
    if (outcome?.__typename === "CurveSet") return onDone();
    setRefused(outcome ? refusalText(outcome, reasonWords) : t(words.network));
  };
  return (
    <form className="curve-form" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <label className="field">{t(words.template)}
        <select value={(curve && curveName(curve)) ?? ""} onChange={(event) => event.target.value !== "" && setTyped(percents(CURVES[event.target.value as CurveName]))}>
          <option value="">{t(words.own)}</option>
          {CURVE_NAMES.map((name) => <option key={name} value={name}>{term("Curve", name, locale)}</option>)}
        </select>
      </label>
      <div className="curve-inputs">
        {typed.map((text, at) => (
          <label key={at}>{t(words.month, { month: at + 1 })}<input inputMode="decimal" value={text} onChange={(event) => setTyped(typed.with(at, event.target.value))} /></label>
        ))}
      </div>
      {curve && <Months curve={curve} />}
      {refused && <p className="late" role="alert">{refused}</p>}
      <button type="submit" className="jx-button primary" disabled={saving.loading}>{t(words.save)}</button>
    </form>
  );
}
