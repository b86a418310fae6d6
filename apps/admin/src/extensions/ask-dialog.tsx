import { useMutation } from "@apollo/client/react";
import { useLocale, useReasonWords, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { chinaInstant } from "../cycle/china-time";
import { Dialog } from "../dialogs/dialog";
import { refusalText } from "../dialogs/refusal";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { AskDeadlineDocument } from "./document";
import { words } from "./words";

type Props = { cycleId: string; departmentId: string; onClose: () => void };

/** Asks the performance office for more time: a unit for itself, a department for itself or one of its units. */
export function AskExtensionDialog({ cycleId, departmentId, onClose }: Props) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const own = useSession().viewer.appointment.unitId ?? null;
  const { units } = useOrganisationChoice(departmentId);
  const [unitId, setUnitId] = useState<string>(own ?? "");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const [said, say] = useState<{ done: boolean; text: string } | null>(null);
  const [ask, asking] = useMutation(AskDeadlineDocument, { refetchQueries: ["DeadlineRequests"] });

  const send = async () => {
    const at = chinaInstant(until);
    if (at === null) return;
    const answer = await ask({ variables: { input: { cycleId, departmentId, unitId: unitId || null, until: at, reason } } }).catch(() => undefined);
    const outcome = answer?.data?.askExtension;
    if (!outcome) say({ done: false, text: t(words.network) });
    else if (outcome.__typename === "ExtensionSaved") say({ done: true, text: t(words.sent) });
    else say({ done: false, text: refusalText(outcome, reasonWords) });
  };
  return (
    <Dialog title={t(words.ask)} onClose={onClose}>
      {said?.done ? <p role="status">{said.text}</p> : (
        <form id="ask-extension" onSubmit={(event) => { event.preventDefault(); void send(); }}>
          {own === null && (
            <label className="field">{t(words.whose)}
              <select value={unitId} onChange={(event) => setUnitId(event.target.value)}>
                <option value="">{t(words.ofDepartment)}</option>
                {units.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </select>
            </label>
          )}
          <label className="field">{t(words.until)}<input type="datetime-local" required value={until} onChange={(event) => setUntil(event.target.value)} /></label>
          <label className="field">{t(words.reason)}<textarea required maxLength={500} rows={3} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
          <p className="quiet">{t(words.reasonHint)}</p>
          {said && <p className="late" role="alert">{said.text}</p>}
        </form>
      )}
      <footer className="actions">
        <button type="button" className="jx-button" onClick={onClose}>{t(said?.done ? words.close : words.cancel)}</button>
        {!said?.done && <button type="submit" form="ask-extension" className="jx-button primary" disabled={asking.loading}>{t(words.send)}</button>}
      </footer>
    </Dialog>
  );
}
