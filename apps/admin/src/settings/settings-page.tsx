import { useMutation, useQuery } from "@apollo/client/react";
import { SETTING_KINDS, settingPlace, SETTINGS, term, type SettingBodies, type SettingKind } from "@jianxiao/domain";
import { Card, CountTabs, DateTimeText, Loaded, useAct, useLocale, useSession, useUrlState } from "@jianxiao/ui";
import { useState, type ComponentType } from "react";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import type { SettingQuery } from "../gql/graphql";
import { ApplyCheckPackDocument, SaveSettingDocument, SettingDocument } from "./documents";
import { EDITORS, type EditorProps } from "./editors";
import { SettingVersions } from "./setting-versions";
import { useUnsaved } from "./use-unsaved";
import { words } from "./words";

const EDITED = SETTING_KINDS.filter((kind) => EDITORS[kind] !== undefined);

/** Kinds a cycle takes over when it is opened and keeps; the others hold at once. */
const OF_A_CYCLE: readonly SettingKind[] = ["CHECK_PACK", "STANDARDS", "SCORING"];

/** What the district decides for itself, kind by kind, in versions. */
export function SettingsPage() {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ kind: EDITED[0] ?? "" });
  const kind = EDITED.find((known) => known === url.kind) ?? "CHECK_PACK";
  const result = useQuery(SettingDocument, { variables: { kind }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page settings">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <CountTabs label={t(words.kinds)} active={kind} onChange={(next) => setUrl({ kind: next })} tabs={EDITED.map((each) => ({ key: each, label: term("SettingKind", each, locale) }))} />
      </div>
      <Loaded result={result} lines={12}>
        {({ setting }) => setting.kind === kind && <SettingScreen key={`${kind}:${setting.version}`} setting={setting} kind={kind} onSaved={() => void result.refetch()} />}
      </Loaded>
    </div>
  );
}

function SettingScreen<Kind extends SettingKind>({ setting, kind, onSaved }: { setting: SettingQuery["setting"]; kind: Kind; onSaved: () => void }) {
  const { t, locale } = useLocale();
  const { act, busy, problem } = useAct(t(words.unreachable));
  const { cycle } = useCycle();
  const cycleTitle = useCycleTitle();
  const [save] = useMutation(SaveSettingDocument);
  const [apply] = useMutation(ApplyCheckPackDocument);
  const [stored] = useState<SettingBodies[Kind]>(() => {
    const read = SETTINGS[kind].read(setting.body);
    return "body" in read ? read.body : SETTINGS[kind].default;
  });
  const { body, unsaved, change } = useUnsaved(`${useSession().viewer.appointment.id} ${kind} ${setting.version}`, stored);
  const [note, setNote] = useState<string>();
  const Editor = EDITORS[kind] as ComponentType<EditorProps<Kind>> | undefined;
  const { version, who, at, editable } = setting;

  const onSave = async () => {
    const done = await act(async () => {
      const outcome = (await save({ variables: { input: { kind, version, body } } })).data?.saveSetting;
      // A fault names its field as the code has it; people are told where that is.
      return outcome?.__typename === "Invalid" && outcome.path?.startsWith("body") ? { ...outcome, params: { field: settingPlace(body, outcome.path.replace(/^body\.?/, ""), locale) } } : outcome;
    });
    if (done) {
      change(stored);
      onSaved();
    }
  };

  async function onApply(cycleId: string) {
    setNote(undefined);
    if (await act(async () => (await apply({ variables: { cycleId } })).data?.applyCheckPack)) setNote(t(words.applied));
  }

  return (
    <>
      <Card>
        <p>{version === 0 ? t(words.standard) : t(words.version, { version, who: who ?? "" })} {at && <DateTimeText at={at} />} <span className="note">{editable ? t(OF_A_CYCLE.includes(kind) ? words.nextCycle : words.atOnce) : t(words.readOnly)}</span></p>
        {editable && (
          <p className="dialog-actions">
            {cycle?.state === "OPEN" && (kind === "CHECK_PACK" || (kind === "SCORING" && cycle.kind === "SELF_EVALUATION")) && <button type="button" className="jx-button" disabled={busy || unsaved} onClick={() => void onApply(cycle.id)}>{t(words.apply, { cycle: cycleTitle(cycle) })}</button>}
            <button type="button" className="jx-button primary" disabled={busy || !unsaved} onClick={() => void onSave()}>{t(words.save, { version: version + 1 })}</button>
            {unsaved && <button type="button" className="jx-link" disabled={busy} onClick={() => change(stored)}>{t(words.discard)}</button>}
            {unsaved && <span className="quiet">{t(words.unsaved)}</span>}
          </p>
        )}
        {(problem ?? note) && <p role={problem ? "alert" : "status"} className="notice">{problem ?? note}</p>}
      </Card>
      {Editor && <Editor body={body} editable={editable} onChange={change} />}
      <SettingVersions kind={kind} version={version} />
    </>
  );
}
