import { Icon, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import type { VisitState } from "./use-visit";
import { words } from "./words";

/** What was noted on this visit. */
export function FindingsPart({ state }: { state: VisitState }) {
  const { t } = useLocale();
  const { local } = state;
  if (!local) return null;
  const stored = (local.visit.task?.findings ?? []).filter(({ visitId, withdrawnAt }) => visitId === local.visit.id && !withdrawnAt);
  return (
    <section className="card list">
      <h2>{t(words.findings)}</h2>
      {stored.length + local.findings.length === 0 && <p>{t(words.noFindings)}</p>}
      {stored.map(({ id, no, text }) => <p key={id} className="line"><Icon name="tick" size={14} /> {no}. {text}</p>)}
      {local.findings.map(({ key, text }) => <p key={key} className="line"><Icon name="clock" size={14} /> {text}</p>)}
    </section>
  );
}

/** What the server tells a second sending by. Pages without https have no `randomUUID`. */
function newKey(): string {
  return `finding-${[...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("")}`;
}

/** One sentence about a problem, kept at once and sent by itself. */
export function RaiseFinding({ state, onDone }: { state: VisitState; onDone: () => void }) {
  const { t } = useLocale();
  const [text, setText] = useState("");
  const onKeep = () => {
    state.change((local) => ({ ...local, findings: [...local.findings, { key: newKey(), text: text.trim() }] }));
    onDone();
  };
  return (
    <form className="sheet" onSubmit={(event) => { event.preventDefault(); if (text.trim()) onKeep(); }}>
      <h2>{t(words.raise)}</h2>
      <textarea rows={3} maxLength={1000} aria-label={t(words.raise)} placeholder={t(words.raiseHint)} value={text} onChange={(event) => setText(event.target.value)} />
      <p><button type="button" onClick={onDone}>{t(words.cancel)}</button><button type="submit" className="primary" disabled={text.trim() === ""}>{t(words.keep)}</button></p>
    </form>
  );
}
