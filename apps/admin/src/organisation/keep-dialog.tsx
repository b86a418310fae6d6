import { useQuery } from "@apollo/client/react";
import { OFFICE_KINDS, chinaDate, term } from "@jianxiao/domain";
import { useLocale, useNow, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { Field } from "../dialogs/field";
import { refusalText } from "../dialogs/refusal";
import { FIELDS, missingField, useKeeping, type Act, type Answers } from "./keep";
import { OfficesDocument } from "./organisation-document";
import { words } from "./words";

const TITLES = {
  CREATE_DEPARTMENT: words.newDepartment, CREATE_UNIT: words.newUnit, CREATE_OFFICE: words.newOffice, RENAME: words.rename, CLOSE: words.close, REOPEN: words.reopen, ASSIGN_OFFICE: words.assign,
} as const;

type Props = { act: Act; onClose: () => void };
type Problem = { field: keyof Answers | null; text: string };

/** Asks what an act on the organisation needs, and says at its field what is wrong. */
export function KeepDialog({ act, onClose }: Props) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const today = chinaDate(new Date(useNow()));
  const keep = useKeeping();
  const [answers, setAnswers] = useState<Answers>(() => ({ code: "", name: act.act === "RENAME" ? act.body.name : "", from: today, on: today, officeId: "", kind: "BUSINESS", isBureau: false }));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const fields = FIELDS[act.act];
  const asksOffice = fields.includes("officeId");
  const offices = (useQuery(OfficesDocument, { skip: !asksOffice }).data?.offices ?? []).filter(({ kind, closedOn }) => kind === "BUSINESS" && !closedOn);

  const set = (patch: Partial<Answers>) => setAnswers((before) => ({ ...before, ...patch }));
  const wrong = (field: keyof Answers) => (problem?.field === field ? problem.text : null);
  const name = "body" in act ? act.body.name : "name" in act ? act.name : null;
  const title = name === null ? t(TITLES[act.act]) : t(words.titleOf, { act: t(TITLES[act.act]), name });

  const onSave = async () => {
    const missing = missingField(act.act, answers);
    if (busy || missing) return setProblem(missing && { field: missing, text: t(words.need) });
    setBusy(true);
    setProblem(null);
    try {
      const outcome = await keep(act, answers);
      if (outcome?.__typename === "OrganisationChanged") return onClose();
      setProblem(outcome ? { field: fields.find((field) => field === outcome.path) ?? null, text: refusalText(outcome, reasonWords) } : { field: null, text: t(words.network) });
    } catch {
      setProblem({ field: null, text: t(words.network) });
    }
    setBusy(false);
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        {act.act === "REOPEN" && <p>{t(words.reopenWhy)}</p>}
        {fields.includes("code") && <Field label={t(words.fieldCode)} hint={t(words.fieldCodeHint)} problem={wrong("code")}><input maxLength={32} value={answers.code} onChange={(event) => set({ code: event.target.value })} /></Field>}
        {fields.includes("name") && <Field label={t(act.act === "RENAME" ? words.fieldNewName : words.fieldName)} problem={wrong("name")}><input maxLength={90} value={answers.name} onChange={(event) => set({ name: event.target.value })} /></Field>}
        {fields.includes("kind") && (
          <Field label={t(words.fieldKind)} problem={wrong("kind")}>
            <select value={answers.kind} onChange={(event) => set({ kind: OFFICE_KINDS.find((kind) => kind === event.target.value) ?? "BUSINESS" })}>
              {OFFICE_KINDS.map((kind) => <option key={kind} value={kind}>{term("OfficeKind", kind, locale)}</option>)}
            </select>
          </Field>
        )}
        {asksOffice && (
          <Field label={t(words.fieldOffice)} problem={wrong("officeId")}>
            <select value={answers.officeId} onChange={(event) => set({ officeId: event.target.value })}>
              <option value="">{act.act === "ASSIGN_OFFICE" ? (act.officeName ?? t(words.need)) : t(words.fieldNoOffice)}</option>
              {offices.map((office) => <option key={office.id} value={office.id}>{office.name}</option>)}
            </select>
          </Field>
        )}
        {fields.includes("from") && <Field label={t(words.fieldFrom)} {...(act.act === "RENAME" ? { hint: t(words.fieldFromHint) } : {})} problem={wrong("from")}><input type="date" value={answers.from} onChange={(event) => set({ from: event.target.value })} /></Field>}
        {fields.includes("on") && <Field label={t(words.fieldOn)} hint={t(words.fieldOnHint)} problem={wrong("on")}><input type="date" value={answers.on} onChange={(event) => set({ on: event.target.value })} /></Field>}
        {fields.includes("isBureau") && (
          <>
            <label className="check"><input type="checkbox" checked={answers.isBureau} onChange={(event) => set({ isBureau: event.target.checked })} /> {t(words.fieldBureau)}</label>
            <p className="quiet">{wrong("isBureau") ?? t(words.headquartersHint)}</p>
          </>
        )}
        {problem?.field === null && <p className="late" role="alert">{problem.text}</p>}
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
          <button type="submit" className="jx-button primary" aria-disabled={busy || undefined}>{t(words.save)}</button>
        </p>
      </form>
    </Dialog>
  );
}
