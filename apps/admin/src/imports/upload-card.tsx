import { useMutation } from "@apollo/client/react";
import { term, type Role } from "@jianxiao/domain";
import { Card, Icon, Loaded, useLocale, useProblemWords, useReasonWords } from "@jianxiao/ui";
import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { refusalText } from "../dialogs/refusal";
import type { JobKind, StartImportInput } from "../gql/graphql";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { StartImportDocument } from "./import-document";
import { uploadFile } from "./upload";
import { kindHints, words } from "./words";

const MAX_BYTES = 20 * 1024 * 1024;

/** Which imports a post starts; the server decides again. */
const KINDS_OF: Partial<Record<Role, readonly JobKind[]>> = {
  PERFORMANCE_OFFICE: ["IMPORT_GOALS", "IMPORT_PAYMENTS", "IMPORT_EARLIER", "IMPORT_LIBRARY"],
  UNIT_FILLER: ["IMPORT_MONITORING", "IMPORT_EARLIER"],
  UNIT_LEADER: ["IMPORT_MONITORING"],
  DEPARTMENT_SUBMITTER: ["IMPORT_MONITORING", "IMPORT_EARLIER"],
  SYSTEM_ADMIN: ["IMPORT_ORGANISATION"],
};
export const importKindsOf = (role: Role): readonly JobKind[] => KINDS_OF[role] ?? [];

/** Chooses what to import, takes the file, starts the job and goes to it. */
export function UploadCard({ kinds }: { kinds: readonly JobKind[] }) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const reasonWords = useReasonWords();
  const navigate = useNavigate();
  const title = useCycleTitle();
  const { result: asked, cycles, cycle: current } = useCycle();
  const { departments } = useOrganisationChoice("");
  const [kind, setKind] = useState<JobKind>(kinds[0] ?? "IMPORT_MONITORING");
  const [cycleId, setCycleId] = useState("");
  const [unitId, setUnitId] = useState("");
  const [docNo, setDocNo] = useState("");
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [start] = useMutation(StartImportDocument, { refetchQueries: ["ImportsPage"] });
  const input = useRef<HTMLInputElement>(null);

  const open = cycles.filter(({ state }) => state === "OPEN");
  const cycle = open.find(({ id }) => id === (cycleId || current?.id)) ?? open[0];
  // Until the cycles are known no file is taken: where it goes could not be said.
  const unknown = kind === "IMPORT_MONITORING" && asked.data === undefined;
  const closed = kind === "IMPORT_MONITORING" && !cycle;

  const refused = (text: string) => {
    setBusy(null);
    setProblem(text);
  };
  const take = async (file: File | undefined) => {
    if (!file || busy) return;
    if (closed) return refused(t(words.noOpenCycle));
    setProblem(null);
    if (!/\.xlsx$/i.test(file.name)) return refused(t(words.notXlsx, { name: file.name }));
    if (file.size > MAX_BYTES) return refused(t(words.tooLarge, { name: file.name, size: (file.size / 1024 / 1024).toFixed(1) }));
    setBusy(t(words.uploading, { name: file.name }));
    const uploaded = await uploadFile(file);
    if (!uploaded.ok) return refused("problem" in uploaded ? problemWords(uploaded.problem) : t(words.network));
    setBusy(t(words.starting));
    const request: StartImportInput = {
      kind, fileId: uploaded.id,
      ...(kind === "IMPORT_MONITORING" && cycle ? { cycleId: cycle.id } : {}),
      ...(kind === "IMPORT_GOALS" ? { unitId: unitId || null, docNo: docNo.trim() || null } : {}),
    };
    try {
      const outcome = (await start({ variables: { input: request } })).data?.startImport;
      if (outcome?.__typename === "JobChanged") return void navigate(`/imports/${outcome.job.id}`);
      refused(outcome ? refusalText(outcome, reasonWords) : t(words.network));
    } catch {
      refused(t(words.network));
    }
  };

  return (
    <Card title={t(words.kind)}>
      <div className="import-kinds" role="radiogroup" aria-label={t(words.kind)}>
        {kinds.map((each) => (
          <label key={each} className={each === kind ? "chosen" : undefined}>
            <input type="radio" name="kind" value={each} checked={each === kind} onChange={() => setKind(each)} />
            <b>{term("JobKind", each, locale)}</b>
            <small>{t(kindHints[each])}</small>
          </label>
        ))}
      </div>
      {kind === "IMPORT_GOALS" && (
        <div className="import-options">
          <label className="field"><span>{t(words.unit)}</span>
            <select value={unitId} onChange={(event) => setUnitId(event.target.value)}>
              <option value="">{t(words.noUnit)}</option>
              {departments.map((department) => (
                <optgroup key={department.id} label={department.name}>{department.units.map((unit) => <option key={unit.id} value={unit.id}>{unit.name}</option>)}</optgroup>
              ))}
            </select><small>{t(words.unitHint)}</small>
          </label>
          <label className="field"><span>{t(words.docNo)}</span><input value={docNo} maxLength={60} onChange={(event) => setDocNo(event.target.value)} /><small>{t(words.docNoHint)}</small></label>
        </div>
      )}
      {kind === "IMPORT_MONITORING" && !unknown && (
        closed ? <p className="notice">{t(words.noOpenCycle)}</p> : (
          <div className="import-options">
            <label className="field"><span>{t(words.cycle)}</span>
              <select value={cycle?.id ?? ""} onChange={(event) => setCycleId(event.target.value)}>{open.map((line) => <option key={line.id} value={line.id}>{title(line)}</option>)}</select>
            </label>
          </div>
        )
      )}
      {unknown ? <Loaded result={asked} lines={2}>{() => null}</Loaded> : (
        <div
          className={`drop${over ? " over" : ""}`} aria-busy={busy !== null} data-off={closed || undefined}
          onDragOver={(event) => { event.preventDefault(); setOver(true); }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => { event.preventDefault(); setOver(false); void take(event.dataTransfer.files[0]); }}
        >
          <Icon name="upload" size={24} />
          {busy ? <p role="status">{busy}</p> : (
            <p>{t(words.drop)} <button type="button" className="jx-button" aria-disabled={closed || undefined} onClick={() => !closed && input.current?.click()}>{t(words.choose)}</button></p>
          )}
          <small>{t(words.limit)}</small>
          <input ref={input} type="file" hidden data-testid="file" accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" onChange={(event) => { void take(event.target.files?.[0]); event.target.value = ""; }} />
        </div>
      )}
      {problem && <p className="notice late" role="alert">{problem}</p>}
    </Card>
  );
}
