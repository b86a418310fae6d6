import { useQuery } from "@apollo/client/react";
import { addDays, chinaDate, nextNoticeNumber } from "@jianxiao/domain";
import { Card, useLocale, useNow } from "@jianxiao/ui";
import { NoticeNumberingDocument } from "../corrections/correction-document";
import type { EditorProps } from "./editors";
import { words } from "./words";

/** How 整改通知书 are numbered, with the number the next one would get. */
export function NoticeNumberingEditor({ body, editable, onChange }: EditorProps<"NOTICE_NUMBERING">) {
  const { t } = useLocale();
  const today = chinaDate(new Date(useNow()));
  const issued = useQuery(NoticeNumberingDocument, { fetchPolicy: "cache-and-network" }).data?.notices.nodes;
  const year = Number(today.slice(0, 4));
  const whole = (text: string) => Math.trunc(Number(text)) || 0;
  return (
    <>
      <Card title={t(words.numbering)} note={t(words.numberingHint)}>
        <div className="field-row">
          <label className="field"><span>{t(words.prefix)}</span><input value={body.prefix} maxLength={20} readOnly={!editable} onChange={({ target }) => onChange({ ...body, prefix: target.value })} /><small>{t(words.prefixHint)}</small></label>
          <label className="field"><span>{t(words.startAt)}</span><input type="number" min={1} max={9_999} value={body.startAt} readOnly={!editable} onChange={({ target }) => onChange({ ...body, startAt: whole(target.value) })} /><small>{t(words.startAtHint)}</small></label>
          <label className="field"><span>{t(words.dueDays)}</span><input type="number" min={1} max={365} value={body.dueDays} readOnly={!editable} onChange={({ target }) => onChange({ ...body, dueDays: whole(target.value) })} /><small>{t(words.dueDaysHint)}</small></label>
        </div>
      </Card>
      <Card title={t(words.preview)}>
        {issued && (
          <p role="status">
            {t(words.previewNext)} <b>{nextNoticeNumber(body, year, issued.map(({ docNo }) => docNo))}</b><i className="rule" />
            {t(words.previewDue, { date: addDays(today, Math.min(365, Math.max(1, body.dueDays))) })}
          </p>
        )}
      </Card>
    </>
  );
}
