import { useId, useState, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "./icon";
import { useReasonWords, type Problem } from "./problem-words";

const words = dictionary({
  because: { zh: "现在不能：", en: "Not now: " },
});

/** What the server says about one action: allowed, or every reason why not. */
export type Allowance = { allowed: boolean; reasons: readonly Problem[] };

type Props = {
  allowance: Allowance;
  onClick: () => void;
  children: ReactNode;
  kind?: "primary" | "danger" | "default";
  busy?: boolean;
  /** Shows the reasons beside the button too, not only on demand. */
  spell?: boolean;
  /** Key that does the same, printed in the button. */
  hotkey?: string;
};

/** A button that, when it may not be used, stays reachable and says why. */
export function ReasonedButton({ allowance, onClick, children, kind = "default", busy = false, spell = false, hotkey }: Props) {
  const { t } = useLocale();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const refused = !allowance.allowed;
  const reasons = useReasonWords()(allowance.reasons);
  const told = refused && (spell || asked) && reasons !== "";

  return (
    <span className="jx-reasoned">
      <button
        type="button"
        className={`jx-button ${kind}`}
        aria-disabled={refused || busy || undefined}
        aria-describedby={refused ? id : undefined}
        onClick={() => {
          if (busy) return;
          if (refused) setAsked(!asked);
          else onClick();
        }}
      >
        {refused && <Icon name="lock" size={14} />}
        {children}
        {hotkey && <kbd>{hotkey}</kbd>}
      </button>
      {refused && <span id={id} className={told ? "why" : "jx-hidden"} role={asked ? "status" : undefined}>{t(words.because)}{reasons}</span>}
    </span>
  );
}
