import { useEffect, useReducer, type Dispatch } from "react";
import { NO_OPINION, editOpinion, storedOpinion, type Opinion, type OpinionEdit } from "./opinion";

/** The opinion under `key`, kept on this device at every keystroke and forgotten once it is given. */
export function useOpinion(key: string): [Opinion, Dispatch<OpinionEdit>] {
  const [opinion, edit] = useReducer(editOpinion, undefined, () => storedOpinion(localStorage, key));
  useEffect(() => {
    if (opinion === NO_OPINION) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(opinion));
  }, [key, opinion]);
  return [opinion, edit];
}
