import { acceptanceReasons, type FilingAction, type StandingVerdict } from "@jianxiao/domain";
import { Icon, ReasonedButton, useLocale, useProblemWords, type Allowance } from "@jianxiao/ui";
import type { Filing } from "../desk/desk-filing";
import { words as deskWords } from "../desk/words";
import { asDomain } from "../standards/items";
import type { StandardItem } from "../standards/use-standards";
import { words } from "../../words";
import { returnGaps, type Opinion } from "./opinion";

/** What the reviewer may do with this opinion now, and why not. */
export type Choices = { accepting: Allowance; returning: Allowance };

/** The server's answer, and what this opinion still lacks. */
export function choicesOf(filing: Filing, opinion: Opinion, items: readonly StandardItem[], standing: readonly StandingVerdict[], today: string): Choices {
  const lacking = acceptanceReasons(items.map(asDomain), standing, opinion.remark);
  const marked = opinion.cells.length > 0 ? [{ code: "CELLS_MARKED_FOR_RETURN", params: {} }] : [];
  return {
    accepting: and(allowance(filing, "ACCEPT"), [...marked, ...lacking]),
    returning: and(allowance(filing, filing.state === "ACCEPTED" ? "REOPEN" : "RETURN"), returnGaps(opinion, today).map((code) => ({ code, params: {} }))),
  };
}

type Props = { filing: Filing; opinion: Opinion; choices: Choices; signsFirst: boolean; onAccept: () => void; onReturn: () => void };

/** The two decisions; the one that cannot be made says why. */
export function DecisionFoot({ filing, opinion, choices: { accepting, returning }, signsFirst, onAccept, onReturn }: Props) {
  const { t } = useLocale();
  const problemWords = useProblemWords();
  const count = opinion.cells.length;
  // Of the two, the one the opinion leads to is explained without being asked.
  const wanted = count > 0 || filing.state === "ACCEPTED" ? returning : accepting;
  return (
    <footer className="opinion-foot">
      {filing.state !== "ACCEPTED" && (
        <ReasonedButton kind={count === 0 ? "primary" : "default"} allowance={accepting} onClick={onAccept} hotkey="A">
          {t(signsFirst ? deskWords.signFirst : opinion.remark.trim() ? words.acceptRemark : words.accept)}
        </ReasonedButton>
      )}
      <ReasonedButton kind={count === 0 ? "default" : "danger"} allowance={returning} onClick={onReturn} hotkey="R">
        {filing.state === "ACCEPTED" ? t(words.reopen) : count === 0 ? t(words.returnNone) : t(words.return, { count })}
      </ReasonedButton>
      {!wanted.allowed && wanted.reasons[0] && <p className="opinion-why"><Icon name="lock" size={12} />{problemWords(wanted.reasons[0])}</p>}
    </footer>
  );
}

function allowance(filing: Pick<Filing, "allowedActions">, action: FilingAction): Allowance {
  return filing.allowedActions.find((one) => one.action === action) ?? { allowed: false, reasons: [] };
}

function and({ allowed, reasons }: Allowance, lacks: Allowance["reasons"]): Allowance {
  return { allowed: allowed && lacks.length === 0, reasons: [...reasons, ...lacks] };
}
