import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "../show/icon";
import { clockText } from "../show/time";
import { useCellQueue } from "./cell-saving-provider";
import { useSavingSummary } from "./use-cell-saving";

const words = dictionary({
  saved: { zh: "已保存 {at}", en: "Saved {at}" },
  stored: { zh: "上次保存 {at}", en: "Last saved {at}" },
  nothing: { zh: "自动保存", en: "Saves by itself" },
  saving: { zh: "{count} 格保存中", en: "{count} saving" },
  local: { zh: "{count} 格存在本机，联网后自动保存", en: "{count} kept on this device until the network is back" },
  waiting: { zh: "{count} 格待保存", en: "{count} to be saved" },
  failed: { zh: "{count} 格没有保存", en: "{count} not saved" },
  conflicts: { zh: "{count} 格冲突", en: "{count} in conflict" },
  refused: { zh: "{count} 格未被接受", en: "{count} not accepted" },
  retry: { zh: "重试", en: "Try again" },
});

type Props = {
  /** Last save the server knows of, before anything was typed here. */
  lastSavedAt?: string | null;
  onConflicts?: () => void;
};

/** The truth about saving in one line, never a toast: last save, cells under way, kept here, failed, in conflict. */
export function SaveLine({ lastSavedAt, onConflicts }: Props) {
  const { t } = useLocale();
  const { lastSavedAt: savedHere, saving, local, failed, conflicts, refused, offline } = useSavingSummary();
  const { retry } = useCellQueue();
  return (
    <span className="jx-save-line" role="status">
      <span className="time">
        <Icon name={offline ? "cloudOff" : "cloud"} size={14} />
        {savedHere ? t(words.saved, { at: clockText(savedHere) }) : lastSavedAt ? t(words.stored, { at: clockText(lastSavedAt) }) : t(words.nothing)}
      </span>
      {saving > 0 && <span className="saving"><Icon name="sync" size={14} />{t(words.saving, { count: saving })}</span>}
      {local > 0 && <span className={offline ? "local" : "saving"}><Icon name={offline ? "cloudOff" : "sync"} size={14} />{t(offline ? words.local : words.waiting, { count: local })}</span>}
      {failed > 0 && <span className="failed"><Icon name="cross" size={14} />{t(words.failed, { count: failed })} <button type="button" className="jx-link" onClick={retry}>{t(words.retry)}</button></span>}
      {conflicts > 0 && (
        <span className="conflict">
          <Icon name="fork" size={14} />
          {onConflicts ? <button type="button" className="jx-link" onClick={onConflicts}>{t(words.conflicts, { count: conflicts })}</button> : t(words.conflicts, { count: conflicts })}
        </span>
      )}
      {refused > 0 && <span className="failed"><Icon name="lock" size={14} />{t(words.refused, { count: refused })}</span>}
    </span>
  );
}
