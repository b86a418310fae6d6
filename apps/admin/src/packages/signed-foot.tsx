import { digestCode, digestHead, term } from "@jianxiao/domain";
import { QrPicture, longText, useLocale } from "@jianxiao/ui";
import type { PackageDetail } from "./package-document";
import { words } from "./words";

/** Under the printed 汇总表: number, digest as text and QR, who signed, and room for the seal. On screen it says what the print will carry. */
export function SignedFoot({ pack }: { pack: PackageDetail }) {
  const { t, locale } = useLocale();
  const latest = pack.revisions.reduce<PackageDetail["revisions"][number] | null>((newest, revision) => (newest && newest.no > revision.no ? newest : revision), null);
  if (!latest || pack.state === "FILLING" || pack.state === "READY") return <p className="signed-foot draft">{t(words.printDraft)}</p>;
  return (
    <div className="signed-foot">
      <QrPicture text={digestCode("PACKAGE", latest.no, latest.sha256)} label={t(words.printQr, { digest: digestHead(latest.sha256) })} />
      <dl>
        <div><dt>{t(words.printNo)}</dt><dd>{t(words.revisionNo, { no: latest.no })}<i className="rule" />{longText(latest.submittedAt, locale)}</dd></div>
        {latest.lateReason && <div className="wide"><dt>{t(words.lateReason)}</dt><dd>{t(words.lateFiled, { reason: latest.lateReason })}</dd></div>}
        <div><dt>{t(words.digest)}</dt><dd><code>{digestHead(latest.sha256)}</code></dd></div>
        <div><dt>{t(words.printSigned)}</dt><dd>{latest.signatures.map(({ name, post }) => `${term("Role", post, locale)} ${name}`).join("，")}</dd></div>
      </dl>
      <p className="seal">{t(words.printSeal, { department: pack.department.name })}</p>
    </div>
  );
}
