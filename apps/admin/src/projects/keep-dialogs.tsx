import { useMutation } from "@apollo/client/react";
import { chinaDate, formatWanyuan, parseWanyuan, term } from "@jianxiao/domain";
import { useLocale, useNow, useReasonWords } from "@jianxiao/ui";
import { useState, type ReactNode } from "react";
import { Dialog } from "../dialogs/dialog";
import { Field } from "../dialogs/field";
import { refusalText } from "../dialogs/refusal";
import type { CreateProjectMutation, ProjectKind } from "../gql/graphql";
import { ChangeBudgetDocument, EditProjectDocument } from "./keep-document";
import { words } from "./keep-words";
import type { ProjectDetail } from "./project-document";

const KINDS: readonly ProjectKind[] = ["PROJECT", "POLICY"];

type Problem = { field: string | null; text: string };
type Outcome = CreateProjectMutation["outcome"];
type Asking = { title: string; busy: boolean; problem: Problem | null; onSave: () => void; onClose: () => void; children: ReactNode };

/** A few fields, kept or not; what is wrong stands at its field or above the buttons. */
function Asking({ title, busy, problem, onSave, onClose, children }: Asking) {
  const { t } = useLocale();
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); if (!busy) onSave(); }}>
        {children}
        {problem?.field === null && <p className="late" role="alert">{problem.text}</p>}
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
          <button type="submit" className="jx-button primary" aria-disabled={busy || undefined}>{t(words.save)}</button>
        </p>
      </form>
    </Dialog>
  );
}

/** Sends one act; closes when it is done, else says why not. */
function useSending(onClose: () => void) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (act: () => Promise<Outcome | undefined>) => {
    setProblem(null);
    try {
      const outcome = await act();
      if (outcome?.__typename === "ProjectKept") onClose();
      else setProblem(outcome ? { field: outcome.path ?? null, text: refusalText(outcome, reasonWords) } : { field: null, text: t(words.network) });
    } catch {
      setProblem({ field: null, text: t(words.network) });
    }
  };
  const wrong = (field: string) => (problem?.field === field ? problem.text : null);
  return { problem, setProblem, send, wrong };
}

const RENEWED = { refetchQueries: ["ProjectPage"], awaitRefetchQueries: true };

export function EditProjectDialog({ project, onClose }: { project: ProjectDetail; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { problem, send, wrong } = useSending(onClose);
  const [name, setName] = useState(project.name);
  const [kind, setKind] = useState<ProjectKind>(project.kind);
  const [edit, { loading }] = useMutation(EditProjectDocument, RENEWED);
  const { id, version } = project;
  return (
    <Asking title={t(words.edit)} busy={loading} problem={problem} onClose={onClose} onSave={() => void send(async () => (await edit({ variables: { input: { id, version, name, kind } } })).data?.outcome)}>
      <Field label={t(words.name)} problem={wrong("name")}><input maxLength={200} value={name} onChange={(event) => setName(event.target.value)} /></Field>
      <Field label={t(words.kind)} problem={null}>
        <select value={kind} onChange={(event) => setKind(KINDS.find((each) => each === event.target.value) ?? kind)}>{KINDS.map((each) => <option key={each} value={each}>{term("ProjectKind", each, locale)}</option>)}</select>
      </Field>
    </Asking>
  );
}

export function ChangeBudgetDialog({ line, onClose }: { line: ProjectDetail["budgetLines"][number]; onClose: () => void }) {
  const { t, locale } = useLocale();
  const { problem, setProblem, send, wrong } = useSending(onClose);
  const today = chinaDate(new Date(useNow()));
  const [key] = useState(() => crypto.randomUUID());
  const [delta, setDelta] = useState("");
  const [effectiveOn, setEffectiveOn] = useState(today);
  const [docNo, setDocNo] = useState("");
  const [change, { loading }] = useMutation(ChangeBudgetDocument, RENEWED);
  const onSave = () => {
    const amount = parseWanyuan(delta.replace(/^\s*[-−－]/, "-"));
    if (!amount.ok) return setProblem({ field: "deltaFen", text: t(words.notMoney) });
    void send(async () => (await change({ variables: { input: { budgetLineId: line.id, deltaFen: amount.fen, effectiveOn, docNo, key } } })).data?.outcome);
  };
  return (
    <Asking title={t(words.changeOf, { source: term("FundRow", line.source, locale) })} busy={loading} problem={problem} onClose={onClose} onSave={onSave}>
      <Field label={t(words.delta)} hint={t(words.deltaHint, { adjusted: formatWanyuan(line.adjustedFen) })} problem={wrong("deltaFen")}><input inputMode="decimal" value={delta} onChange={(event) => setDelta(event.target.value)} /></Field>
      <Field label={t(words.effectiveOn)} problem={wrong("effectiveOn")}><input type="date" value={effectiveOn} onChange={(event) => setEffectiveOn(event.target.value)} /></Field>
      <Field label={t(words.docNo)} problem={wrong("docNo")}><input maxLength={100} value={docNo} onChange={(event) => setDocNo(event.target.value)} /></Field>
      <p className="quiet">{t(words.cyclesKeep)}</p>
    </Asking>
  );
}
