import { CHECK_MODES, CHECKS, checkTitle, SEVERITIES, term, THRESHOLD_BOUNDS, type CheckCode, type CheckRule } from "@jianxiao/domain";
import { useQuery } from "@apollo/client/react";
import { Card, DataTable, Empty, useLocale } from "@jianxiao/ui";
import { useCycle } from "../cycle/use-cycle";
import { CheckFrequenciesDocument } from "./documents";
import type { EditorProps } from "./editors";
import { words } from "./words";

type Threshold = keyof typeof THRESHOLD_BOUNDS;
const THRESHOLDS = Object.keys(THRESHOLD_BOUNDS) as Threshold[];

/** Each check with its mode and severity, how often it fires, and the numbers colours are judged by. */
export function CheckPackEditor({ body, editable, onChange }: EditorProps<"CHECK_PACK">) {
  const { t, locale } = useLocale();
  const { cycle } = useCycle();
  const { data } = useQuery(CheckFrequenciesDocument, { variables: { cycleId: cycle?.id ?? "" }, skip: !cycle });
  const fires = new Map(data?.checkFrequencies.map((line) => [line.code, line]));
  const rule = (code: CheckCode, change: Partial<CheckRule>) => onChange({ ...body, checks: { ...body.checks, [code]: { ...body.checks[code], ...change } } });
  return (
    <>
      <Card title={t(words.checks)} note={t(words.trialHint)} flush>
        <DataTable
          caption={t(words.checks)} rows={[...CHECKS]} rowKey={({ code }) => code} empty={<Empty title={t(words.checks)} />}
          columns={[
            { key: "code", title: t(words.check), phone: "title", cell: ({ code, group }) => <span className="two-lines">{code} {checkTitle(code, locale)}<small>{term("CheckGroup", group, locale)}</small></span> },
            {
              key: "mode", title: t(words.mode),
              cell: ({ code }) => <select aria-label={`${t(words.mode)} ${code}`} disabled={!editable} value={body.checks[code].mode} onChange={({ target }) => rule(code, { mode: CHECK_MODES.find((mode) => mode === target.value) ?? "ON" })}>{CHECK_MODES.map((mode) => <option key={mode} value={mode}>{term("CheckMode", mode, locale)}</option>)}</select>,
            },
            {
              key: "severity", title: t(words.severity),
              cell: ({ code }) => <select aria-label={`${t(words.severity)} ${code}`} disabled={!editable} value={body.checks[code].severity} onChange={({ target }) => rule(code, { severity: SEVERITIES.find((severity) => severity === target.value) ?? "WARN" })}>{SEVERITIES.map((severity) => <option key={severity} value={severity}>{term("Severity", severity, locale)}</option>)}</select>,
            },
            { key: "fires", title: t(words.fires), align: "right", cell: ({ code }) => { const line = fires.get(code); return line ? t(words.firesOf, { findings: line.findings, filings: line.filings }) : "—"; } },
          ]}
        />
      </Card>
      <Card title={t(words.thresholds)}>
        <div className="field-row">
          {THRESHOLDS.map((name) => {
            const [min, max] = THRESHOLD_BOUNDS[name];
            return (
              <label key={name} className="field"><span>{t(words[name])}</span>
                <input type="number" step={0.01} min={min / 100} max={max / 100} disabled={!editable} value={body.thresholds[name] / 100} onChange={({ target }) => onChange({ ...body, thresholds: { ...body.thresholds, [name]: Math.round(Number(target.value) * 100) } })} />
              </label>
            );
          })}
        </div>
      </Card>
    </>
  );
}
