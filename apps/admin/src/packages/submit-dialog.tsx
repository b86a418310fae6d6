import { useMutation } from "@apollo/client/react";
import { formatBp, formatWanyuan, term } from "@jianxiao/domain";
import { useLocale, useReasonWords, useProof } from "@jianxiao/ui";
import { useId, useState } from "react";
import { useCycleTitle } from "../cycle/use-cycle";
import { Dialog } from "../dialogs/dialog";
import { refusalText } from "../dialogs/refusal";
import { Digest } from "./digest";
import { FilePackageLateDocument, SubmitPackageDocument, type PackageDetail } from "./package-document";
import { words } from "./words";

type Props = {
  pack: PackageDetail;
  /** Nothing came by the deadline: this is a 补报. */
  late?: boolean;
  /** Name of the person signed in: what must be typed. */
  signer: string;
  onClose: () => void;
};

const REFRESHED = ["HomeInbox", "HomePackage", "HomePackageDetail", "MissingFilings", "OwnForms", "PackagePage"];
const MAX_REASON = 500;

/** Says what is signed, takes the typed name, and shows the digest afterwards. A repeat with the same key is harmless. */
export function SubmitDialog({ pack, late = false, signer, onClose }: Props) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const title = useCycleTitle();
  const prove = useProof();
  const [key] = useState(() => crypto.randomUUID());
  const [version] = useState(pack.version); // what was read is what is signed: a change meanwhile is refused, not signed unseen
  const [name, setName] = useState("");
  const [problem, setProblem] = useState<{ text: string; again: boolean } | null>(null);
  const [reason, setReason] = useState("");
  const [submit, submitting] = useMutation(SubmitPackageDocument, { refetchQueries: REFRESHED });
  const [fileLate, filing] = useMutation(FilePackageLateDocument, { refetchQueries: REFRESHED });
  const id = useId();

  const loading = submitting.loading || filing.loading;
  const outcome = submitting.data?.submitPackage ?? filing.data?.filePackageLate;
  if (outcome?.__typename === "PackageMoved") {
    const latest = outcome.package.revisions.reduce<PackageDetail["revisions"][number] | null>((newest, revision) => (newest && newest.no > revision.no ? newest : revision), null);
    return (
      <Dialog title={t(words.signTitle)} onClose={onClose}>
        <p role="status">{t(words.signDone, { no: latest?.no ?? 1 })}</p>
        {latest && <Digest sha256={latest.sha256} />}
        <p className="quiet">{t(words.signKeep)}</p>
        <p className="dialog-actions"><button type="button" className="jx-button primary" data-begin onClick={onClose}>{t(words.close)}</button></p>
      </Dialog>
    );
  }

  const typed = name.trim();
  const matches = typed === signer && (!late || reason.trim() !== "");
  const projects = pack.summary.filter(({ isSubtotal, isTotal }) => !isSubtotal && !isTotal);
  const colours = (colour: "RED" | "YELLOW") => projects.filter((row) => row.colour === colour).length;
  const warns = pack.findings.filter(({ severity }) => severity === "WARN").length;

  const onSubmit = async () => {
    setProblem(null);
    try {
      const input = { id: pack.id, version, signature: typed, key };
      const answer = await prove(async () => (late ? (await fileLate({ variables: { input: { ...input, reason } } })).data?.filePackageLate : (await submit({ variables: { input } })).data?.submitPackage));
      if (!answer || answer.__typename === "PackageMoved") return;
      setProblem({ text: refusalText(answer, reasonWords), again: false });
    } catch {
      setProblem({ text: t(words.network), again: true });
    }
  };

  return (
    <Dialog title={t(late ? words.lateTitle : words.signTitle)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (matches && !loading) void onSubmit();
        }}
      >
        <p>{t(words.signWhat)}</p>
        <ul className="sign-what">
          <li>{t(words.signForms, { department: pack.department.name, cycle: title(pack.cycle), form: term("DocumentKind", pack.cycle.kind, locale), count: projects.length })}</li>
          <li>{t(words.signMoney, { adjusted: formatWanyuan(pack.adjustedFen), executed: formatWanyuan(pack.executedFen), rate: formatBp(pack.rateBp ?? null) })}</li>
          <li>{t(words.signColours, { red: colours("RED"), yellow: colours("YELLOW") })}</li>
          {warns > 0 && <li>{t(words.signWarns, { count: warns })}</li>}
        </ul>
        <p>{t(words.signThen)}</p>
        {late && (
          <label className="field"><span>{t(words.lateReason)}</span><textarea rows={2} maxLength={MAX_REASON} value={reason} onChange={(event) => setReason(event.target.value)} /><small>{t(words.lateReasonHint)}</small></label>
        )}
        <label className="field">
          <span>{t(words.signName)}</span>
          <input data-begin autoComplete="off" value={name} maxLength={40} aria-describedby={id} aria-invalid={typed !== "" && typed !== signer} onChange={(event) => setName(event.target.value)} />
          {typed !== "" && typed !== signer ? <em id={id}>{t(words.signNameWrong, { name: signer })}</em> : <small id={id}>{t(words.signNameIs, { name: signer })}</small>}
        </label>
        {problem && <p className="late" role="alert">{problem.text}</p>}
        <p className="dialog-actions">
          <button type="button" className="jx-button" onClick={onClose}>{t(words.cancel)}</button>
          <button type="submit" className="jx-button primary" aria-disabled={!matches || loading || undefined} aria-describedby={id}>{t(problem?.again ? words.signAgain : late ? words.fileLate : words.submit)}</button>
        </p>
      </form>
    </Dialog>
  );
}
