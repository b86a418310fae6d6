import { digestCode, digestHead } from "@jianxiao/domain";
import { longText, QrPicture, useLocale } from "@jianxiao/ui";
import type { FilingDetail } from "./filing-document";
import { words } from "./words";

/** Under a form, on screen and on paper: revision and digest (the full one on hover), on paper with its code. A form that came back since carries none: what it says now is not what was signed. */
export function FrozenFoot({ filing: { state, revisions } }: { filing: Pick<FilingDetail, "state" | "revisions"> }) {
  const { t, locale } = useLocale();
  const latest = revisions.reduce<FilingDetail["revisions"][number] | null>((newest, revision) => (newest && newest.no > revision.no ? newest : revision), null);
  const issued = state === "SUBMITTED" || state === "ACCEPTED";
  if (!latest || !issued) return <div className="frozen-foot"><p>{t(latest ? words.frozenBefore : words.notFrozen, { no: latest?.no ?? 0 })}</p></div>;
  const digest = digestHead(latest.sha256);
  return (
    <div className="frozen-foot" title={latest.sha256}>
      <QrPicture text={digestCode("FILING", latest.no, latest.sha256)} label={t(words.frozenCode, { digest })} />
      <p>{t(words.frozen, { no: latest.no, at: longText(latest.frozenAt, locale), digest })}</p>
    </div>
  );
}
