import { useMutation } from "@apollo/client/react";
import { formatWanyuan, parseWanyuan, term, wanyuanText } from "@jianxiao/domain";
import { useLocale, useProof } from "@jianxiao/ui";
import { useState } from "react";
import { ActDialog, type ActOutcome } from "../dialogs/act-dialog";
import {
  ApproveDecisionDocument, CancelDecisionDocument, CloseHearingDocument, CounterDecisionDocument, ExecuteDecisionDocument, RefuseDecisionDocument, StateOnDecisionDocument, type DecisionDetail,
} from "./funding-document";
import { words } from "./words";

type Props = { decision: DecisionDetail; onClose: () => void };

const REFETCH = ["FundingDecision", "FundingDecisions", "FundingLedger", "HomeInbox"];

/** What was read is what is decided about: a change meanwhile is refused, not decided unseen. */
function useVersion({ id, version }: DecisionDetail) {
  const [read] = useState({ id, version });
  return read;
}

/** The leader's approval, with proof that it is them. */
export function ApproveDialog({ decision, onClose }: Props) {
  const { t, locale } = useLocale();
  const prove = useProof();
  const read = useVersion(decision);
  const [opinion, setOpinion] = useState("");
  const [approve] = useMutation(ApproveDecisionDocument, { refetchQueries: REFETCH });
  const kind = term("DecisionKind", decision.kind, locale);
  return (
    <ActDialog
      title={t(words.approveTitle, { kind })} confirm={term("DecisionAction", "APPROVE", locale)} onClose={onClose}
      what={t(decision.amountFen > 0 ? words.approveWhat : words.approveNoAmount, { project: decision.project.name, amount: formatWanyuan(decision.amountFen) })}
      act={() => prove<ActOutcome>(async () => (await approve({ variables: { input: { ...read, opinion: opinion.trim() || null } } })).data?.approveDecision)}
    >
      <Words label={t(words.opinion)} value={opinion} onChange={setOpinion} />
    </ActDialog>
  );
}

/** Refusal and withdrawal both want a reason. */
export function EndDialog({ decision, onClose, how }: Props & { how: "REFUSE" | "CANCEL" }) {
  const { t, locale } = useLocale();
  const read = useVersion(decision);
  const [opinion, setOpinion] = useState("");
  const [refuse] = useMutation(RefuseDecisionDocument, { refetchQueries: REFETCH });
  const [cancel] = useMutation(CancelDecisionDocument, { refetchQueries: REFETCH });
  const input = { ...read, opinion: opinion.trim() || null };
  return (
    <ActDialog
      danger title={t(how === "REFUSE" ? words.refuseTitle : words.cancelTitle)} confirm={term("DecisionAction", how, locale)} onClose={onClose}
      act={async () => (how === "REFUSE" ? (await refuse({ variables: { input } })).data?.refuseDecision : (await cancel({ variables: { input } })).data?.cancelDecision)}
    >
      <Words label={t(words.reason)} value={opinion} onChange={setOpinion} />
    </ActDialog>
  );
}

export function CloseHearingDialog({ decision, onClose }: Props) {
  const { t } = useLocale();
  const read = useVersion(decision);
  const [close] = useMutation(CloseHearingDocument, { refetchQueries: REFETCH });
  return <ActDialog title={t(words.closeHearingTitle)} what={t(words.closeHearingWhat)} confirm={t(words.confirm)} onClose={onClose} act={async () => (await close({ variables: { input: read } })).data?.closeHearing} />;
}

/** The unit's view, in its own words. */
export function StateDialog({ decision, onClose }: Props) {
  const { t, locale } = useLocale();
  const read = useVersion(decision);
  const [agrees, setAgrees] = useState(true);
  const [statement, setStatement] = useState("");
  const [state] = useMutation(StateOnDecisionDocument, { refetchQueries: REFETCH });
  const amount = decision.amountFen > 0 ? ` ${formatWanyuan(decision.amountFen)} 万元` : "";
  return (
    <ActDialog
      title={t(words.stateTitle)} what={t(words.stateWhat, { kind: term("DecisionKind", decision.kind, locale), amount })} confirm={term("DecisionAction", "STATE", locale)} onClose={onClose}
      act={async () => (await state({ variables: { input: { ...read, agrees, statement } } })).data?.stateOnDecision}
    >
      <p className="tags">
        <label className="check"><input type="radio" name="agrees" checked={agrees} onChange={() => setAgrees(true)} /> {t(words.weAgree)}</label>
        <label className="check"><input type="radio" name="agrees" checked={!agrees} onChange={() => setAgrees(false)} /> {t(words.weObject)}</label>
      </p>
      <Words label={t(words.yourView)} value={statement} onChange={setStatement} />
    </ActDialog>
  );
}

/** Document, day and voucher of the execution. */
export function ExecuteDialog({ decision, onClose }: Props) {
  const { t, locale } = useLocale();
  const read = useVersion(decision);
  const [docNo, setDocNo] = useState("");
  const [executedOn, setExecutedOn] = useState(() => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
  const [voucher, setVoucher] = useState("");
  const [execute] = useMutation(ExecuteDecisionDocument, { refetchQueries: REFETCH });
  return (
    <ActDialog
      title={t(words.executeTitle)} what={t(words.executeWhat)} confirm={term("DecisionAction", "EXECUTE", locale)} onClose={onClose}
      act={async () => (await execute({ variables: { input: { ...read, docNo, executedOn, voucherKey: voucher.trim() || null } } })).data?.executeDecision}
    >
      <label className="field"><span>{t(words.docNo)}</span><input maxLength={100} value={docNo} onChange={(event) => setDocNo(event.target.value)} /></label>
      <label className="field"><span>{t(words.executedOn)}</span><input type="date" required value={executedOn} onChange={(event) => setExecutedOn(event.target.value)} /></label>
      <label className="field"><span>{t(words.voucher)}</span><input maxLength={80} value={voucher} onChange={(event) => setVoucher(event.target.value)} /></label>
    </ActDialog>
  );
}

/** A decision of its own that takes this one back, whole or in part. */
export function CounterDialog({ decision, onClose, onMade }: Props & { onMade: (id: string) => void }) {
  const { t, locale } = useLocale();
  const read = useVersion(decision);
  const [amount, setAmount] = useState(wanyuanText(decision.amountFen));
  const [basis, setBasis] = useState("");
  const [counter] = useMutation(CounterDecisionDocument, { refetchQueries: REFETCH });
  const parsed = parseWanyuan(amount, { nonNegative: true });
  const amountFen = decision.amountFen > 0 && parsed.ok && parsed.fen > 0 ? parsed.fen : null;
  return (
    <ActDialog
      title={t(words.counterTitle)} what={t(words.counterWhat, { amount: formatWanyuan(decision.amountFen) })} confirm={term("DecisionAction", "COUNTER", locale)} onClose={onClose}
      missing={decision.amountFen > 0 && amountFen === null ? t(words.notAmount) : null}
      act={async () => {
        const outcome = (await counter({ variables: { input: { ...read, amountFen, basis } } })).data?.counterDecision;
        if (outcome?.__typename === "DecisionMoved") onMade(outcome.decision.id);
        return outcome;
      }}
    >
      {decision.amountFen > 0 && <label className="field"><span>{t(words.counterAmount)}</span><input inputMode="decimal" value={amount} onChange={(event) => setAmount(event.target.value)} /></label>}
      <Words label={t(words.basis)} value={basis} onChange={setBasis} />
    </ActDialog>
  );
}

function Words({ label, value, onChange }: { label: string; value: string; onChange: (text: string) => void }) {
  return <label className="field"><span>{label}</span><textarea rows={3} maxLength={2000} value={value} onChange={(event) => onChange(event.target.value)} /></label>;
}
