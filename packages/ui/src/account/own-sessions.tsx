import { useMutation } from "@apollo/client/react";
import { dictionary, useLocale } from "../i18n/locale";
import { DataTable } from "../lists/data-table";
import { Card } from "../show/card";
import { DateTimeText } from "../show/date-time";
import { Empty } from "../show/loaded";
import { Tag } from "../show/state-tag";
import type { MyAccount } from "./my-account-page";
import { EndSessionMutation } from "./operations";

const words = dictionary({
  title: { zh: "登录的设备", en: "Signed-in devices" },
  note: { zh: "最多同时 {count} 处登录，超出时最久未用的自动退出。", en: "At most {count} at once; the least recently used ends." },
  device: { zh: "浏览器", en: "Browser" },
  address: { zh: "网络地址", en: "Address" },
  started: { zh: "登录时间", en: "Signed in" },
  seen: { zh: "最近使用", en: "Last used" },
  current: { zh: "本机", en: "this one" },
  end: { zh: "结束", en: "End" },
  acts: { zh: "办理", en: "Acts" },
  unknown: { zh: "未知", en: "unknown" },
  none: { zh: "没有其他登录", en: "None" },
});

/** Where the person is signed in; what they don't know they can end. */
export function OwnSessions({ account, onChanged }: { account: MyAccount; onChanged: () => void }) {
  const { t } = useLocale();
  const [end] = useMutation(EndSessionMutation);
  return (
    <Card title={t(words.title)} note={t(words.note, { count: account.sessionsAllowed })} flush>
      <DataTable
        caption={t(words.title)} rows={account.sessions} rowKey={({ id }) => id} empty={<Empty title={t(words.none)} />}
        columns={[
          { key: "device", title: t(words.device), phone: "title", cell: ({ agent, current }) => <>{browserName(agent) ?? t(words.unknown)} {current && <Tag tone="blue">{t(words.current)}</Tag>}</> },
          { key: "address", title: t(words.address), cell: ({ address }) => address ?? "—" },
          { key: "started", title: t(words.started), cell: ({ startedAt }) => <DateTimeText at={startedAt} /> },
          { key: "seen", title: t(words.seen), cell: ({ seenAt }) => <DateTimeText at={seenAt} /> },
          { key: "act", title: t(words.acts), align: "right", cell: ({ id, current }) => !current && <button type="button" className="jx-button" onClick={() => void end({ variables: { id } }).then(onChanged, onChanged)}>{t(words.end)}</button> },
        ]}
      />
    </Card>
  );
}

/** "Chrome, Windows" of what a browser calls itself. */
function browserName(agent: string | null | undefined): string | undefined {
  if (!agent) return undefined;
  const browser = [["Edg/", "Edge"], ["Firefox/", "Firefox"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]].find(([mark = ""]) => agent.includes(mark))?.[1];
  const system = [["Windows", "Windows"], ["Android", "Android"], ["iPhone", "iPhone"], ["Mac OS", "macOS"], ["Linux", "Linux"]].find(([mark = ""]) => agent.includes(mark))?.[1];
  return [browser, system].filter((part) => part !== undefined).join(", ") || agent.slice(0, 40);
}
