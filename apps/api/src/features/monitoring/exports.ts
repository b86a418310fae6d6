import { filingForm, monthsText, summaryRows, type CycleKind, type FilingFacts, type FormLayout, type SummaryRow } from "@jianxiao/domain";
import { reportDocument, writeDocument, writeSummary } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import type { MadeDocument, MakeDocument } from "../../graphql/handing-out.js";
import { Department } from "../organisation/index.js";
import { Cycle } from "./cycle.entity.js";
import { filingView } from "./filing-view.js";
import { stampOf } from "./form-stamp.js";
import { revisionView } from "./filing-past.js";
import { Package, PackageRevision } from "./package.entity.js";
import { packageRevisions } from "./package-past.js";
import { packageView } from "./package-view.js";
import { projectForms } from "./project-forms.js";
import { Revision } from "./revision.entity.js";
import type { WriteForms } from "./write-in-thread.js";

export type Export = MakeDocument<{ id: string }>;
type Owner = { departmentId: string; unitId: string | null };

type Frozen = { no: number; sha256: string; frozenAt: Date };

/** The official form: typed cells open where the viewer may type, all as filed where not. A frozen form carries its revision and digest. */
export const filingWorkbook = (write: WriteForms): Export => async (reading, viewer, { id }) => {
  const filing = await filingView(reading, viewer, id);
  if (!filing || filing.kind === "REPORT") return undefined;
  const { facts, department, unit, editRights } = filing;
  const layout = withFoot(filingForm(facts), await frozenOf(reading, filing));
  return async () => ({
    fileName: `${nameOf(facts)}.xlsx`, object: "filing", of: { departmentId: department.id, unitId: unit.id },
    bytes: await write([{ layout, facts, stamp: stampOf({ filingId: id, version: filing.version, at: reading.now }) }], { fillable: editRights.scope !== "NONE" }),
  });
};

/** The report as a document, with its revision and digest once it is frozen. */
export const filingDocument: Export = async (reading, viewer, { id }) => {
  const filing = await filingView(reading, viewer, id);
  if (filing?.kind !== "REPORT") return undefined;
  const frozen = await frozenOf(reading, filing);
  return () => reportFile(filing.facts, frozen, { departmentId: filing.department.id, unitId: filing.unit.id });
};

/** A form exactly as it was frozen, whatever became of it since. */
export const revisionWorkbook = (write: WriteForms): Export => async (reading, viewer, { id }) => {
  const found = await frozenRevision(reading, viewer, id);
  if (!found || found.facts.document === "REPORT") return undefined;
  const { facts, revision, owner } = found;
  return async () => ({
    fileName: `${nameOf(facts)}（第${revision.no}稿）.xlsx`, object: "filing", of: owner,
    bytes: await write([{ layout: withFoot(filingForm(facts), revision), facts }], { fillable: false }),
  });
};

export const revisionDocument: Export = async (reading, viewer, { id }) => {
  const found = await frozenRevision(reading, viewer, id);
  return found?.facts.document === "REPORT" ? () => reportFile(found.facts, found.revision, found.owner) : undefined;
};

/** 汇总表 as it now computes; a submitted one with what was signed. */
export const packageWorkbook: Export = async (reading, viewer, { id }) => {
  const found = await packageView(reading, viewer, id);
  if (!found) return undefined;
  const { department, cycle, settings, state } = found;
  const rows = summaryRows(await projectForms(reading.rows, id), settings);
  const [signed] = state === "SUBMITTED" || state === "ACCEPTED" ? await packageRevisions(reading.rows, id) : [];
  return () => summaryFile({ cycle, department, rows, foot: signed ? [signatureLine(signed)] : [], version: "" });
};

/** 汇总表 as it was signed. */
export const packageRevisionWorkbook: Export = async ({ rows }, _viewer, { id }) => {
  const revision = await rows(PackageRevision).find(id);
  const owner = revision && (await rows(Package).find(revision.packageId));
  const cycle = owner && (await rows(Cycle).find(owner.cycleId));
  const department = owner && (await rows(Department).find(owner.departmentId));
  if (!revision || !cycle || !department) return undefined;
  const signed = (await packageRevisions(rows, revision.packageId)).find(({ no }) => no === revision.no);
  return () => summaryFile({ cycle, department, rows: revision.summary as SummaryRow[], foot: signed ? [signatureLine(signed)] : [], version: `（第${revision.no}次报送）` });
};

/** Every project form of a package this viewer may see, a sheet each, to be filled elsewhere and read back. */
export const formsWorkbook = (write: WriteForms): Export => async (reading, viewer, { id }) => {
  const found = await packageView(reading, viewer, id);
  if (!found) return undefined;
  const { department, cycle } = found;
  const forms = await projectForms(reading.rows, id);
  if (forms.length === 0) return undefined;
  return async () => ({
    fileName: `${department.name} ${formsOf(cycle)}表.xlsx`, object: "package", of: { departmentId: department.id, unitId: null },
    bytes: await write(forms.map(({ filingId, version, facts }) => ({ layout: filingForm(facts), facts, stamp: stampOf({ filingId, version, at: reading.now }) })), { fillable: true }),
  });
};

async function frozenOf({ rows }: Reading, { state, line: { latestRevisionId } }: { state: string; line: { latestRevisionId: string | null } }): Promise<Frozen | undefined> {
  return (state === "SUBMITTED" || state === "ACCEPTED") && latestRevisionId !== null ? rows(Revision).find(latestRevisionId) : undefined;
}

async function frozenRevision(reading: Reading, viewer: Viewer, id: string) {
  const view = await revisionView(reading, viewer, id);
  const revision = view && (await reading.rows(Revision).find(id));
  // Seen through its filing: a department's own forms are not for everybody who has the row.
  const filing = revision && (await filingView(reading, viewer, revision.filingId));
  return view && revision && filing ? { facts: view.facts, revision, owner: { departmentId: revision.departmentId, unitId: revision.unitId } } : undefined;
}

async function reportFile(facts: FilingFacts, frozen: Frozen | undefined, owner: Owner): Promise<MadeDocument> {
  const print = frozen ? { foot: footOf(frozen).zh, date: chineseDay(frozen.frozenAt) } : {};
  return { fileName: `${nameOf(facts)}${frozen ? `（第${frozen.no}稿）` : ""}.docx`, object: "filing", of: owner, bytes: await writeDocument(reportDocument(facts, print)) };
}

type CycleNamed = { kind: CycleKind; fiscalYear: number; cutOffMonth: number };
/** "2026年1—9月项目支出绩效监控", "2026年项目支出绩效自评". */
const formsOf = ({ kind, fiscalYear, cutOffMonth }: CycleNamed): string => (kind === "SELF_EVALUATION" ? `${fiscalYear}年项目支出绩效自评` : `${fiscalYear}年${monthsText(cutOffMonth).zh}项目支出绩效监控`);

type SummaryFile = { cycle: CycleNamed; department: Pick<Department, "id" | "name">; rows: SummaryRow[]; foot: string[]; version: string };

async function summaryFile({ cycle, department, rows, foot, version }: SummaryFile): Promise<MadeDocument> {
  return {
    fileName: `${department.name} ${formsOf(cycle)}汇总表${version}.xlsx`, object: "package", of: { departmentId: department.id, unitId: null },
    bytes: await writeSummary({ kind: cycle.kind, fiscalYear: cycle.fiscalYear, cutOffMonth: cycle.cutOffMonth, departmentName: department.name, rows }, { foot }),
  };
}

function signatureLine({ no, sha256, signatures, lateReason }: { no: number; sha256: string; signatures: readonly { name: string }[]; lateReason: string | null }): string {
  return `${lateReason === null ? "" : `补报（原因：${lateReason}）。`}第 ${no} 次报送，摘要 ${sha256.slice(0, 12)}，签字：${signatures.map(({ name }) => name).join("、")}`;
}

const footOf = ({ no, sha256 }: Frozen) => ({ zh: `第 ${no} 稿，摘要 ${sha256.slice(0, 12)}`, en: `Revision ${no}, digest ${sha256.slice(0, 12)}` });

function withFoot(layout: FormLayout, frozen: Frozen | undefined): FormLayout {
  return frozen ? { ...layout, footnotes: [...layout.footnotes, footOf(frozen)] } : layout;
}

function nameOf({ document, project, fiscalYear, cutOffMonth }: FilingFacts): string {
  const when = `${fiscalYear}年${monthsText(cutOffMonth).zh}`;
  if (document === "DEPARTMENT") return `${project.departmentName} ${when}部门整体支出绩效监控表`;
  if (document === "REPORT") return `${project.departmentName} ${when}绩效监控总结报告`;
  if (document === "SELF_EVALUATION") return `${project.code} ${project.name} ${fiscalYear}年绩效自评表`;
  return `${project.code} ${project.name} ${when}监控表`;
}

/** 2026年10月12日, in China's time. */
function chineseDay(at: Date): string {
  const [year, month, day] = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(at).split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}
