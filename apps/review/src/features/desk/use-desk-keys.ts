import type { Verdict } from "@jianxiao/domain";
import { useHotkeys, useLocale, type Hotkey } from "@jianxiao/ui";
import { words } from "../../words";
import { words as deskWords } from "./words";

type QueueActions = { move: (step: 1 | -1) => void; undo: () => void };
type Actions = {
  onlyChanges: () => void;
  nextFinding: () => void;
  comment: () => void;
  speak: (verdict: Verdict) => void;
  accept: () => void;
  giveBack: () => void;
};
type May = { decide: boolean; compare: boolean; accept: boolean; giveBack: boolean };

/** Walking the queue and taking a decision back: keys that act while a record is still on its way, too. */
export function useQueueKeys({ move, undo }: QueueActions): void {
  const { t } = useLocale();
  useHotkeys([
    { keys: "J", label: t(words.keyNext), run: () => move(1) },
    { keys: "K", label: t(words.keyPrevious), run: () => move(-1) },
    { keys: "Z", label: t(deskWords.keyUndo), run: undo },
  ]);
}

/** The open record's keys; answers with those to print at its foot. */
export function useDeskKeys(actions: Actions, may: May): Pick<Hotkey, "keys" | "label">[] {
  const { t } = useLocale();
  const keys: Hotkey[] = [
    { keys: "D", label: t(words.keyChanges), run: () => actions.onlyChanges(), disabled: !may.compare },
    { keys: "F8", label: t(words.keyProblem), run: () => actions.nextFinding(), everywhere: true },
    { keys: "C", label: t(deskWords.keyComment), run: () => actions.comment() },
    { keys: "1", label: t(deskWords.keyVerdict), run: () => actions.speak("OK"), disabled: !may.decide },
    { keys: "2", label: t(deskWords.keyVerdict), run: () => actions.speak("DOUBT"), disabled: !may.decide },
    { keys: "3", label: t(deskWords.keyVerdict), run: () => actions.speak("FAIL"), disabled: !may.decide },
    { keys: "A", label: t(words.keyAccept), run: () => actions.accept(), disabled: !may.accept },
    { keys: "R", label: t(words.keyReturn), run: () => actions.giveBack(), disabled: !may.giveBack },
  ];
  useHotkeys(keys);
  const verdicts = ["1", "2", "3"];
  return [
    { keys: "J", label: t(words.keyNext) }, { keys: "K", label: t(words.keyPrevious) },
    ...(may.decide ? [{ keys: "X", label: t(words.keyPick) }, { keys: verdicts, label: t(deskWords.keyVerdict) }] : []),
    ...keys.filter(({ keys: key, disabled }) => !disabled && !verdicts.includes(String(key))).map(({ keys: key, label }) => ({ keys: key, label })),
    { keys: "Z", label: t(deskWords.keyUndo) },
  ];
}
