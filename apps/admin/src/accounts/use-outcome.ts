import { useReasonWords, useLocale, useProof } from "@jianxiao/ui";
import { useState } from "react";
import { refusalText } from "../dialogs/refusal";
import { words } from "./words";

type Outcome = { readonly __typename: string; readonly code?: string; readonly params?: Record<string, string | number>; readonly reasons?: readonly { code: string; params: Record<string, string | number> }[] };

/** Does an act of record, with proof of presence where the server asks for it, and keeps in words why it did not work. */
export function useOutcome() {
  const { t } = useLocale();
  const prove = useProof();
  const reasonWords = useReasonWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();

  /** The outcome when the act was done; undefined when it was refused, which is then told. */
  async function attempt<Result extends Outcome, Done extends Result["__typename"]>(done: Done, act: () => Promise<Result | undefined>): Promise<Extract<Result, { __typename: Done }> | undefined> {
    if (busy) return undefined;
    setBusy(true);
    setProblem(undefined);
    try {
      const outcome = await prove(act);
      if (outcome?.__typename === done) return outcome as Extract<Result, { __typename: Done }>;
      setProblem(outcome?.code === undefined ? t(words.network) : refusalText({ code: outcome.code, params: outcome.params ?? {}, reasons: outcome.reasons ?? [] }, reasonWords));
    } catch {
      setProblem(t(words.network));
    } finally {
      setBusy(false);
    }
    return undefined;
  }

  return { attempt, busy, problem, setProblem };
}
