import { useMutation } from "@apollo/client/react";
import { CURVES, mayHaveStages, mayNotSetStages, parseTarget, problemText, readBlock, readStages, stagesAlong, stageTexts, type Indicator } from "@jianxiao/domain";
import { Card, useLocale, useReasonWords, useSession } from "@jianxiao/ui";
import { useState, type ClipboardEvent } from "react";
import { refusalText } from "../dialogs/refusal";
import { graphql } from "../gql";
import { curveWords } from "./curve-words";
import { ProjectPageDocument, type ProjectDetail } from "./project-document";
import { stageWords as words } from "./stage-words";

const SetStagedTargetsDocument = graphql(`
  mutation SetStagedTargets($input: SetStagedTargetsInput!) {
    setStagedTargets(input: $input) {
      __typename
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

const MONTHS = Array.from({ length: 12 }, (_, at) => at);

type Row = ProjectDetail["goals"][number]["indicators"][number];

/** The indicator as the rules read it: the project's page carries its target as the form prints it. */
function ruled({ targetText, level2, nature, unit }: Row): Pick<Indicator, "level2" | "nature" | "target" | "unit" | "staged"> {
  const parsed = parseTarget(targetText, unit, nature as Indicator["nature"]);
  return { level2: level2 as Indicator["level2"], nature: nature as Indicator["nature"], target: parsed.ok ? parsed.target : { kind: "TEXT", text: targetText }, unit, staged: [] };
}

/** What of each number is due by which month. Completion is measured by it, and what is too far off is monitored a second time. */
export function StagesCard({ project }: { project: ProjectDetail }) {
  const { t, locale } = useLocale();
  const [editing, setEditing] = useState(false);
  const { appointment, accountId } = useSession().viewer;
  const actor = { role: appointment.role, accountId, districtId: "", departmentId: appointment.departmentId ?? "", unitId: appointment.unitId ?? "" };
  const against = mayNotSetStages(actor, { departmentId: project.department.id, unitId: project.unit.id, begun: project.filings.length > 0 });
  const goal = [...project.goals].sort((one, other) => other.no - one.no).find(({ state }) => state === "APPROVED");
  const counted = [...(goal?.indicators ?? [])].sort((one, other) => one.ord - other.ord).filter((row) => mayHaveStages(ruled(row)));
  const staged = counted.filter((row) => row.staged.some((text) => text !== ""));
  if (counted.length === 0) return null;
  return (
    <Card title={t(words.title)} note={t(words.note)} flush
      extra={!against && <button type="button" className="jx-link" aria-expanded={editing} onClick={() => setEditing(!editing)}>{t(editing ? curveWords.cancel : curveWords.edit)}</button>}>
      {editing ? <StagesForm project={project} rows={counted} onDone={() => setEditing(false)} />
        : staged.length === 0 ? <p className="quiet stages-none">{t(words.none)}</p>
        : <StagesTable rows={staged} cell={(row, month) => row.staged[month] || <span className="jx-none">—</span>} />}
      {against?.code === "STAGES_LOCKED" && <p className="quiet stages-none">{problemText(against.code, against.params, locale)}</p>}
    </Card>
  );
}

type TableProps = { rows: readonly Row[]; cell: (row: Row, month: number) => React.ReactNode; act?: (row: Row) => React.ReactNode };

function StagesTable({ rows, cell, act }: TableProps) {
  const { t } = useLocale();
  return (
    <div className="scroll-x" role="region" aria-label={t(words.title)} tabIndex={0}>
      <table className="figures stages">
        <thead>
          <tr>
            <th scope="col">{t(words.indicator)}</th><th scope="col">{t(words.target)}</th>
            {MONTHS.map((month) => <th key={month} scope="col">{t(curveWords.month, { month: month + 1 })}</th>)}
            {act && <th scope="col"><span className="jx-hidden">{t(words.acts)}</span></th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th><td>{row.targetText}</td>
              {MONTHS.map((month) => <td key={month}>{cell(row, month)}</td>)}
              {act && <td>{act(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StagesForm({ project, rows, onDone }: { project: ProjectDetail; rows: readonly Row[]; onDone: () => void }) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const [typed, setTyped] = useState<Readonly<Record<string, readonly string[]>>>(() => Object.fromEntries(rows.map(({ id, staged }) => [id, staged])));
  const [refused, setRefused] = useState<string | null>(null);
  const [save, saving] = useMutation(SetStagedTargetsDocument, { refetchQueries: [{ query: ProjectPageDocument, variables: { id: project.id } }], awaitRefetchQueries: true });
  const read = new Map(rows.map((row) => [row.id, readStages(ruled(row), typed[row.id] ?? [])]));
  const problemOf = (row: Row, month: number) => {
    const of = read.get(row.id);
    return of && !of.ok ? of.problems.find((each) => each.month === month + 1)?.problem : undefined;
  };
  const faults = rows.flatMap((row) => MONTHS.flatMap((month) => problemOf(row, month) ?? []));

  const send = async () => {
    if (faults.length > 0) return;
    const answer = await save({ variables: { input: { projectId: project.id, indicators: rows.map(({ id }) => ({ indicatorId: id, staged: [...(typed[id] ?? [])] })) } } }).catch(() => undefined);
    const outcome = answer?.data?.setStagedTargets;
    if (outcome?.__typename === "StagedTargetsSet") return onDone();
    setRefused(outcome ? refusalText(outcome, reasonWords) : t(curveWords.network));
  };
  // A block out of a spreadsheet goes in from where the cursor stands; what falls outside is left out.
  const paste = (event: ClipboardEvent, at: number, month: number) => {
    const block = readBlock(event.clipboardData.getData("text/plain"));
    if (block.length === 0 || (block.length === 1 && block[0]?.length === 1)) return;
    event.preventDefault();
    setTyped((before) => block.reduce((all, line, down) => {
      const row = rows[at + down];
      return row ? { ...all, [row.id]: line.reduce<readonly string[]>((texts, text, across) => (month + across < 12 ? texts.with(month + across, text.trim()) : texts), all[row.id] ?? []) } : all;
    }, before));
  };

  return (
    <form className="stages-form" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <StagesTable rows={rows}
        cell={(row, month) => {
          const problem = problemOf(row, month);
          return (
            <input inputMode="decimal" value={typed[row.id]?.[month] ?? ""} aria-label={`${row.name} ${t(curveWords.month, { month: month + 1 })}`} aria-invalid={problem !== undefined}
              title={problem ? problemText(problem.code, problem.params, locale) : undefined}
              onChange={(event) => setTyped({ ...typed, [row.id]: (typed[row.id] ?? []).with(month, event.target.value) })} onPaste={(event) => paste(event, rows.indexOf(row), month)} />
          );
        }}
        act={(row) => {
          const along = stagesAlong(ruled(row), project.curve.length === 12 ? project.curve : CURVES.EVEN);
          return (
            <span className="stages-acts">
              {along && <button type="button" className="jx-link" onClick={() => setTyped({ ...typed, [row.id]: stageTexts({ staged: along }) })}>{t(words.along)}</button>}
              <button type="button" className="jx-link" onClick={() => setTyped({ ...typed, [row.id]: MONTHS.map(() => "") })}>{t(words.clear)}</button>
            </span>
          );
        }} />
      <div className="stages-foot">
        {faults[0] && <p className="late" role="alert">{t(words.faults, { count: faults.length })} {problemText(faults[0].code, faults[0].params, locale)}</p>}
        {refused && <p className="late" role="alert">{refused}</p>}
        <button type="submit" className="jx-button primary" disabled={saving.loading || faults.length > 0}>{t(curveWords.save)}</button>
        <span className="quiet">{t(words.hint)}</span>
      </div>
    </form>
  );
}
