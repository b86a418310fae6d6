import { DownloadButton, useLocale } from "@jianxiao/ui";
import { words } from "./words";

/** The rows behind one card as a workbook. */
export function ExportCard({ cycleId, part, card }: { cycleId: string; part: string; card: string }) {
  const { t } = useLocale();
  return <DownloadButton href={`/export/cockpit/${cycleId}.xlsx?part=${part}`} label={t(words.exportCard, { card })} />;
}
