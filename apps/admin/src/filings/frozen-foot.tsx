import { longText, useLocale } from "@jianxiao/ui";
import type { FilingDetail } from "./filing-document";
import { words } from "./words";

/** Revision number and the first twelve digits of its digest, on screen and on paper; the full digest on hover. */
export function FrozenFoot({ revisions }: { revisions: FilingDetail["revisions"] }) {
  const { t, locale } = useLocale();
  const latest = revisions.reduce<FilingDetail["revisions"][number] | null>((newest, revision) => (newest && newest.no > revision.no ? newest : revision), null);
  return (
    <p className="frozen-foot" title={latest?.sha256}>
      {latest ? t(words.frozen, { no: latest.no, at: longText(latest.frozenAt, locale), digest: latest.sha256.slice(0, 12) }) : t(words.notFrozen)}
    </p>
  );
}
