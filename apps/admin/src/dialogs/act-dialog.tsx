import { dictionary, useLocale, useReasonWords, type Problem } from "@jianxiao/ui";
import { useState, type ReactNode } from "react";
import { Dialog } from "./dialog";
import { refusalText } from "./refusal";

const words = dictionary({
  cancel: { zh: "取消", en: "Cancel" },
  network: { zh: "没有连上服务器。请重试，不会重复办理。", en: "The server could not be reached. Try again; nothing is done twice." },
});

/** How an act can end: done, or a problem with its reasons. */
export type ActOutcome = { readonly __typename: string } | (Problem & { readonly __typename: string; readonly reasons?: readonly Problem[] }) | null | undefined;

type Props = {
  title: string;
  what?: ReactNode;
  children?: ReactNode;
  confirm: string;
  danger?: boolean;
  /** Why it cannot be confirmed yet. */
  missing?: string | null;
  act: () => Promise<ActOutcome>;
  onDone?: (() => void) | undefined;
  onClose: () => void;
};

/** A question with an answer to give: does the act, closes when it is done, and says here why it was refused. */
export function ActDialog({ title, what, children, confirm, danger = false, missing = null, act, onDone, onClose }: Props) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const outcome = await act();
      if (outcome && "code" in outcome) setProblem(refusalText(outcome, reasonWords));
      else if (outcome) {
        onDone?.();
        onClose();
      }
    } catch {
      setProblem(t(words.network));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (missing) setProblem(missing);
        else if (!busy) void onSubmit();
      }}>
        {what && <p>{what}</p>}
        {children}
        {problem && <p className="late" role="alert">{problem}</p>}
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
          <button type="submit" className={`jx-button ${danger ? "danger" : "primary"}`} aria-disabled={busy || undefined}>{confirm}</button>
        </p>
      </form>
    </Dialog>
  );
}
