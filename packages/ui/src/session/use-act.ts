import { useState } from "react";
import { useReasonWords, type Problem } from "../show/problem-words";
import { useProof } from "./proof";

type Outcome = { readonly __typename: string; readonly code?: string; readonly params?: Problem["params"]; readonly path?: string | null; readonly reasons?: readonly Problem[] } | null | undefined;

/** One act at a time: does it (asking for proof of presence where the server wants it), and says in words why it was refused; `unreachable` where there was no answer. True when it was done. */
export function useAct(unreachable: string): { act: (run: () => Promise<Outcome>) => Promise<boolean>; busy: boolean; problem: string | null } {
  const prove = useProof();
  const reasonWords = useReasonWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (run: () => Promise<Outcome>) => {
    setBusy(true);
    setProblem(null);
    try {
      const outcome = await prove(run);
      if (outcome?.code === undefined) return true;
      const given = outcome.reasons?.length ? outcome.reasons : [{ code: outcome.code, params: outcome.params ?? {} }];
      setProblem(reasonWords(given));
      return false;
    } catch {
      setProblem(unreachable);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy, problem };
}
