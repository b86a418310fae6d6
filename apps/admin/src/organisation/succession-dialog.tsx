import { useMutation } from "@apollo/client/react";
import { SUCCESSION_KINDS, chinaDate, term, type SuccessionKind } from "@jianxiao/domain";
import { useLocale, useNow, useReasonWords } from "@jianxiao/ui";
import { useId, useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { Field } from "../dialogs/field";
import { refusalText } from "../dialogs/refusal";
import { RecordSuccessionDocument, type Choice } from "./succession-document";
import { words } from "./words";

type FieldName = "kind" | "fromIds" | "toIds" | "on" | "docNo";
const FIELDS: readonly FieldName[] = ["kind", "fromIds", "toIds", "on", "docNo"];

/** Records a succession: which departments, into which, from which day, by which document; and says what will follow from it. */
export function SuccessionDialog({ departments, onClose }: { departments: readonly Choice[]; onClose: () => void }) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const today = chinaDate(new Date(useNow()));
  const [key] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<SuccessionKind>("MERGED");
  const [fromIds, setFrom] = useState<string[]>([]);
  const [toIds, setTo] = useState<string[]>([]);
  const [on, setOn] = useState(today);
  const [docNo, setDocNo] = useState("");
  const [problem, setProblem] = useState<{ field: FieldName | null; text: string } | null>(null);
  const [record, { loading }] = useMutation(RecordSuccessionDocument, { refetchQueries: ["Successions", "OrganisationPage"], awaitRefetchQueries: true });
  const wrong = (field: FieldName) => (problem?.field === field ? problem.text : null);
  const open = departments.filter(({ closedOn }) => !closedOn);

  const onSave = async () => {
    if (loading) return;
    setProblem(null);
    try {
      const outcome = (await record({ variables: { input: { kind, fromIds, toIds, on, docNo, key } } })).data?.outcome;
      if (outcome?.__typename === "SuccessionsChanged") return onClose();
      setProblem(outcome ? { field: FIELDS.find((field) => field === outcome.path) ?? null, text: refusalText(outcome, reasonWords) } : { field: null, text: t(words.network) });
    } catch {
      setProblem({ field: null, text: t(words.network) });
    }
  };

  return (
    <Dialog title={t(words.newSuccession)} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <Field label={t(words.successionKind)} problem={wrong("kind")}>
          <select value={kind} onChange={(event) => { setKind(SUCCESSION_KINDS.find((each) => each === event.target.value) ?? "MERGED"); setFrom([]); setTo([]); }}>
            {SUCCESSION_KINDS.map((each) => <option key={each} value={each}>{term("SuccessionKind", each, locale)}</option>)}
          </select>
        </Field>
        <Departments label={t(words.predecessor)} problem={wrong("fromIds")} choices={open.filter(({ isBureau }) => !isBureau)} several={kind === "MERGED"} chosen={fromIds} onChoose={setFrom} />
        <Departments label={t(words.successor)} hint={t(words.successorHint)} problem={wrong("toIds")} choices={open.filter(({ id }) => !fromIds.includes(id))} several={kind === "SPLIT"} chosen={toIds} onChoose={setTo} />
        <Field label={t(words.successionOn)} problem={wrong("on")}><input type="date" value={on} onChange={(event) => setOn(event.target.value)} /></Field>
        <Field label={t(words.docNo)} problem={wrong("docNo")}><input maxLength={100} value={docNo} onChange={(event) => setDocNo(event.target.value)} /></Field>
        <p className="quiet">{t(words.successionWhat)}</p>
        {problem?.field === null && <p className="late" role="alert">{problem.text}</p>}
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
          <button type="submit" className="jx-button primary" aria-disabled={loading || undefined}>{t(words.record)}</button>
        </p>
      </form>
    </Dialog>
  );
}

type DepartmentsProps = { label: string; hint?: string; problem: string | null; choices: readonly Choice[]; several: boolean; chosen: readonly string[]; onChoose: (ids: string[]) => void };

function Departments({ label, hint, problem, choices, several, chosen, onChoose }: DepartmentsProps) {
  const { t } = useLocale();
  const id = useId();
  if (!several) return (
    <Field label={label} problem={problem} {...(hint === undefined ? {} : { hint })}>
      <select value={chosen[0] ?? ""} onChange={(event) => onChoose(event.target.value ? [event.target.value] : [])}>
        <option value="">{t(words.need)}</option>
        {choices.map((each) => <option key={each.id} value={each.id}>{each.code} {each.name}</option>)}
      </select>
    </Field>
  );
  return (
    <fieldset className="several" aria-describedby={id}>
      <legend>{label}</legend>
      <div className="choices">
        {choices.map((each) => (
          <label key={each.id} className="check">
            <input type="checkbox" checked={chosen.includes(each.id)} onChange={({ target }) => onChoose(target.checked ? [...chosen, each.id] : chosen.filter((other) => other !== each.id))} />
            {each.code} {each.name}
          </label>
        ))}
      </div>
      {problem ? <em id={id} role="alert">{problem}</em> : <small id={id}>{t(words.chosen, { count: chosen.length })}</small>}
    </fieldset>
  );
}
