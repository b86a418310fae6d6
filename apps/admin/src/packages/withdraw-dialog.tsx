import { useMutation } from "@apollo/client/react";
import { useLocale, useReasonWords } from "@jianxiao/ui";
import { useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { refusalText } from "../dialogs/refusal";
import { WithdrawPackageDocument, type PackageDetail } from "./package-document";
import { words } from "./words";

/** Says what withdrawing undoes and what stays, then does it. */
export function WithdrawDialog({ pack, onClose }: { pack: PackageDetail; onClose: () => void }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const [key] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [withdraw, { loading }] = useMutation(WithdrawPackageDocument, { refetchQueries: ["HomeInbox", "HomePackage", "HomePackageDetail", "MissingFilings", "OwnForms"] });

  const onWithdraw = async () => {
    setProblem(null);
    try {
      const outcome = (await withdraw({ variables: { input: { id: pack.id, version: pack.version, key } } })).data?.withdrawPackage;
      if (outcome?.__typename === "PackageMoved") onClose();
      else if (outcome) setProblem(refusalText(outcome, reasonWords));
    } catch {
      setProblem(t(words.network));
    }
  };
  return (
    <Dialog title={t(words.withdrawTitle)} onClose={onClose}>
      <p>{t(words.withdrawWhat)}</p>
      {problem && <p className="late" role="alert">{problem}</p>}
      <p className="dialog-actions">
        <button type="button" className="jx-button" data-begin onClick={onClose}>{t(words.cancel)}</button>
        <button type="button" className="jx-button danger" aria-disabled={loading || undefined} onClick={() => void onWithdraw()}>{t(words.withdraw)}</button>
      </p>
    </Dialog>
  );
}
