import { useApolloClient, useQuery } from "@apollo/client/react";
import { settingPathText, settingValueText, type SettingKind, type SettingValue } from "@jianxiao/domain";
import { Card, DateTimeText, Icon, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import type { SettingVersionsQuery } from "../gql/graphql";
import { SettingVersionsDocument } from "./documents";
import { words } from "./words";

/** The server's page of versions. */
const PAGE = 10;

type Version = SettingVersionsQuery["settingVersions"][number];

/** Who changed a setting when, and each value it was changed from and to. `version` is the one in force: a new one is read at once. */
export function SettingVersions({ kind, version }: { kind: SettingKind; version: number }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <Card flush title={<button type="button" className="jx-link" aria-expanded={open} onClick={() => setOpen(!open)}><Icon name={open ? "chevronDown" : "chevronRight"} size={12} />{t(words.versions)}</button>} note={t(words.versionsNote)}>
      {open && (version === 0 ? <p className="setting-none quiet">{t(words.noVersions)}</p> : <Versions key={`${kind} ${version}`} kind={kind} />)}
    </Card>
  );
}

function Versions({ kind }: { kind: SettingKind }) {
  const { t } = useLocale();
  const client = useApolloClient();
  const { data } = useQuery(SettingVersionsDocument, { variables: { kind, before: null }, fetchPolicy: "network-only" });
  const [older, setOlder] = useState<readonly Version[]>([]);
  const versions = [...(data?.settingVersions ?? []), ...older];
  const last = versions.at(-1)?.version ?? 1;
  const more = async () => {
    const found = await client.query({ query: SettingVersionsDocument, variables: { kind, before: last }, fetchPolicy: "network-only" });
    setOlder([...older, ...(found.data?.settingVersions ?? [])]);
  };
  return (
    <>
      {versions.map((each, at) => <VersionLine key={each.version} version={each} open={at === 0} />)}
      {last > 1 && versions.length >= PAGE && <p className="goal-rows-foot"><button type="button" className="jx-link" onClick={() => void more()}>{t(words.olderVersions)}</button></p>}
    </>
  );
}

function VersionLine({ version: { version, who, at, changed, changes }, open }: { version: Version; open: boolean }) {
  const { t, locale } = useLocale();
  return (
    <details className="setting-version" open={open}>
      <summary><b>{t(words.versionLine, { version })}</b> {who} <DateTimeText at={at} /> <span className="quiet">{t(words.changedValues, { count: changed })}</span></summary>
      {changed === 0 ? <p className="quiet">{t(words.noChanges)}</p> : (
        <ul>
          {changes.map(({ path, from, to }) => {
            const text = (value: unknown) => settingValueText(path, (value ?? null) as SettingValue, locale);
            return <li key={path.join("/")}><span>{settingPathText(path, locale)}</span> {from === null || from === undefined ? <ins>{t(words.put, { value: text(to) })}</ins> : to === null || to === undefined ? <del>{t(words.took, { value: text(from) })}</del> : <><del>{text(from)}</del> → <ins>{text(to)}</ins></>}</li>;
          })}
          {changed > changes.length && <li className="quiet">{t(words.moreChanges, { count: changed - changes.length })}</li>}
        </ul>
      )}
    </details>
  );
}
