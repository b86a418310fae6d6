import { useQuery } from "@apollo/client/react";
import { actText, term, type Role } from "@jianxiao/domain";
import { useEffect, useRef, useState } from "react";
import type { ShownRecord } from "../gql/graphql";
import { dictionary, useLocale } from "../i18n/locale";
import { DateTimeText } from "../show/date-time";
import { Icon } from "../show/icon";
import { Loaded } from "../show/loaded";
import { ChangeLines } from "./change-lines";
import { RecordHistory } from "./operations";

const words = dictionary({
  open: { zh: "变更记录", en: "Changes" },
  title: { zh: "变更记录", en: "Changes" },
  of: { zh: "{name}：变更记录", en: "Changes of {name}" },
  lead: { zh: "谁、何时、由什么改成什么。记录随操作一并写入，不能修改。", en: "Who changed what, when, from what to what. Written with each act, never changed." },
  none: { zh: "建立以来没有修改过。", en: "Nothing has changed since it was made." },
  most: { zh: "只显示最近的 200 条，更早的请审计管理员查阅审计日志。", en: "The latest 200; earlier ones are in the audit trail." },
  system: { zh: "系统", en: "The system" },
  close: { zh: "关闭", en: "Close" },
});

const MOST = 200;
type Records = readonly { readonly record: ShownRecord; readonly id: string }[];

/** 变更记录: opens beside the page who changed these records, when, from what to what. */
export function HistoryButton({ name, records }: { name: string; records: Records }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="jx-button jx-no-print" onClick={() => setOpen(true)}><Icon name="history" size={14} />{t(words.open)}</button>
      {open && <HistoryDrawer name={name} records={records} onClose={() => setOpen(false)} />}
    </>
  );
}

function HistoryDrawer({ name, records, onClose }: { name: string; records: Records; onClose: () => void }) {
  const { t, locale } = useLocale();
  const element = useRef<HTMLDialogElement>(null);
  const result = useQuery(RecordHistory, { variables: { input: { records: records.map(({ record, id }) => ({ record, id })) } }, fetchPolicy: "network-only" });
  useEffect(() => {
    // jsdom knows the element but not its modal side.
    if (typeof element.current?.showModal === "function") element.current.showModal();
    else element.current?.setAttribute("open", "");
  }, []);

  return (
    <dialog ref={element} className="jx-drawer" aria-label={t(words.of, { name })} onClose={onClose}>
      <div>
        <header>
          <h2>{t(words.title)} <small>{name}</small></h2>
          <button type="button" className="jx-button" onClick={onClose}>{t(words.close)}</button>
        </header>
        <p className="note">{t(words.lead)}</p>
        <Loaded result={result} lines={6}>
          {({ recordHistory }) => (recordHistory.length === 0 ? <p className="none">{t(words.none)}</p> : (
            <>
              <ol>
                {recordHistory.map(({ id, at, who, post, organisation, act, params, change }) => (
                  <li key={id}>
                    <p><b>{post === "SYSTEM" ? t(words.system) : who}</b> <small>{post === "SYSTEM" ? "" : `${term("Role", post as Role, locale)}${organisation && `，${organisation}`}`}</small> <DateTimeText at={at} /></p>
                    <p className="act">{actText(act, params, locale)}</p>
                    <ChangeLines change={change} />
                  </li>
                ))}
              </ol>
              {recordHistory.length === MOST && <p className="note">{t(words.most)}</p>}
            </>
          ))}
        </Loaded>
      </div>
    </dialog>
  );
}
