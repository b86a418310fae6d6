import { useEffect, useReducer, type Dispatch } from "react";
import { NO_OPINION, editOpinion, storedOpinion, type Opinion, type OpinionEdit } from "./opinion";

/** The opinion under `key`, kept on this device at every keystroke and forgotten once it is given. */
export function useOpinion(key: string): [Opinion, Dispatch<OpinionEdit>] {
  const [opinion, edit] = useReducer(editOpinion, undefined, () => storedOpinion(localStorage, key));
  useEffect(() => keepOpinion(key, opinion === NO_OPINION ? undefined : opinion), [key, opinion]);
  return [opinion, edit];
}

/** Keeps an opinion on this device, or forgets it. */
export function keepOpinion(key: string, opinion: Opinion | undefined): void {
  if (opinion === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(opinion));
}
