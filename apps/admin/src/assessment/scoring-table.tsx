import { useMutation, useQuery } from "@apollo/client/react";
import { ASSESSMENT_ITEMS, isMeasured, term, type AssessmentTable } from "@jianxiao/domain";
import { Card, useLocale, useProblemWords } from "@jianxiao/ui";
import { useState } from "react";
import { SettingVersions } from "../settings/setting-versions";
import { AssessmentTableDocument, SaveAssessmentTableDocument } from "./documents";
import { words } from "./words";

/** 评分表: points of each item, 100 together. */
export function ScoringTable() {
  const { t } = useLocale();
  const result = useQuery(AssessmentTableDocument);
  const setting = result.data?.setting;
  if (!setting) return null;
  const { points } = setting.body as AssessmentTable;
  return (
    <>
      <TableForm key={setting.version} version={setting.version} points={points} editable={setting.editable} title={t(words.table)} />
      <SettingVersions kind="ASSESSMENT" version={setting.version} />
    </>
  );
}

function TableForm({ version, points, editable, title }: { version: number; points: AssessmentTable["points"]; editable: boolean; title: string }) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const [values, setValues] = useState<Record<string, string>>(() => Object.fromEntries(ASSESSMENT_ITEMS.map((item) => [item, String(points[item] / 100)])));
  const [told, setTold] = useState<string | null>(null);
  const [save, { loading }] = useMutation(SaveAssessmentTableDocument, { refetchQueries: ["Assessment", "AssessmentTable"] });
  const hundredths = Object.fromEntries(ASSESSMENT_ITEMS.map((item) => [item, Math.round(Number(values[item]) * 100)]));
  const sum = Object.values(hundredths).reduce((total, each) => total + each, 0) / 100;
  const onSave = async () => {
    if (sum !== 100) return setTold(t(words.mustBe100, { sum }));
    const outcome = (await save({ variables: { input: { kind: "ASSESSMENT", version, body: { points: hundredths } } } }).catch(() => undefined))?.data?.saveSetting;
    setTold(outcome === undefined ? t(words.unreachable) : "code" in outcome ? problemWords(outcome) : t(words.saved));
  };
  return (
    <Card title={title} note={t(words.tableNote, { version, sum })}>
      <form onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void onSave();
      }}>
        <div className="field-row">
          {ASSESSMENT_ITEMS.map((item) => (
            <label key={item} className="field">
              <span>{term("AssessmentItem", item, locale)}</span>
              <input inputMode="decimal" readOnly={!editable} value={values[item] ?? ""} onChange={(event) => setValues((before) => ({ ...before, [item]: event.target.value }))} />
              {!isMeasured(item) && <small>{t(words.byHand)}</small>}
            </label>
          ))}
        </div>
        {told && <p role="status">{told}</p>}
        {editable && <p className="dialog-actions"><button type="submit" className="jx-button" aria-disabled={loading || undefined}>{t(words.save)}</button></p>}
      </form>
    </Card>
  );
}
