import { monitoringForm, monthsText, summaryRows, type FormLayout } from "@jianxiao/domain";
import { writeForm, writeSummary } from "@jianxiao/forms";
import type { FastifyReply } from "fastify";
import type { Viewer } from "../../access/viewer.js";
import type { Reading, UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { filingView } from "./filing-view.js";
import { packageForms } from "./package-facts.js";
import { packageRevisions } from "./package-past.js";
import { packageView } from "./package-view.js";
import { Revision } from "./revision.entity.js";

type Workbook = { fileName: string; bytes: Uint8Array; object: "filing" | "package"; departmentId: string; unitId: string | null };
type Export = (reading: Reading, viewer: Viewer, id: string) => Promise<(() => Promise<Workbook>) | undefined>;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ULID = "(^[0-9A-Za-z]{26})";

/** Official workbooks of one filing and of a package's 汇总表. One form is a few hundred cells: it is written between two requests. */
export function exportRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, { viewer: signedIn }) => {
    const serve = (path: string, make: Export) =>
      server.get<{ Params: { id: string } }>(path, async (request, reply) => {
        const viewer = await signedIn(request, reply);
        if (!viewer) return reply;
        const { id } = request.params;
        // Read first, written after: no connection is held while the workbook is made.
        const write = await unitOfWork.read(viewer, (reading) => make(reading, viewer, id));
        if (!write) return reply.code(404).send({ code: "NOT_FOUND", params: {} });
        const { fileName, bytes, object, departmentId, unitId } = await write();
        await unitOfWork.run(viewer, ({ audit }) => audit("EXPORT", { object, objectId: id, of: { departmentId, unitId }, params: { fileName } }));
        return download(reply, fileName, bytes);
      });
    serve(`/export/filings/:id${ULID}.xlsx`, filingWorkbook);
    serve(`/export/packages/:id${ULID}.xlsx`, packageWorkbook);
  };
}

/** The official form: typed cells open where the viewer may type, all as filed where not. A frozen form carries its revision and digest. */
async function filingWorkbook(reading: Reading, viewer: Viewer, id: string): ReturnType<Export> {
  const filing = await filingView(reading, viewer, id);
  if (!filing) return undefined;
  const { facts, state, department, unit, line, editRights } = filing;
  const frozen = (state === "SUBMITTED" || state === "ACCEPTED") && line.latestRevisionId !== null ? await reading.rows(Revision).find(line.latestRevisionId) : undefined;
  const layout = monitoringForm(facts);
  const printed = frozen ? withFootnote(layout, `第 ${frozen.no} 稿，摘要 ${frozen.sha256.slice(0, 12)}`, `Revision ${frozen.no}, digest ${frozen.sha256.slice(0, 12)}`) : layout;
  const fileName = `${facts.project.code} ${facts.project.name} ${facts.fiscalYear}年${monthsText(facts.cutOffMonth).zh}监控表.xlsx`;
  return async () => ({
    fileName, object: "filing", departmentId: department.id, unitId: unit.id,
    bytes: await writeForm(printed, facts, { stamp: id, fillable: editRights.scope !== "NONE" }),
  });
}

async function packageWorkbook(reading: Reading, viewer: Viewer, id: string): ReturnType<Export> {
  const found = await packageView(reading, viewer, id);
  if (!found) return undefined;
  const { department, cycle, settings, state } = found;
  const rows = summaryRows(await packageForms(reading.rows, id), settings);
  const [signed] = state === "SUBMITTED" || state === "ACCEPTED" ? await packageRevisions(reading.rows, id) : [];
  const foot = signed ? [`第 ${signed.no} 次报送，摘要 ${signed.sha256.slice(0, 12)}，签字：${signed.signatures.map(({ name }) => name).join("、")}`] : [];
  const { fiscalYear, cutOffMonth } = cycle;
  return async () => ({
    fileName: `${department.name} ${fiscalYear}年${monthsText(cutOffMonth).zh}项目支出绩效监控汇总表.xlsx`, object: "package", departmentId: department.id, unitId: null,
    bytes: await writeSummary({ fiscalYear, cutOffMonth, departmentName: department.name, rows }, { foot }),
  });
}

function withFootnote(layout: FormLayout, zh: string, en: string): FormLayout {
  return { ...layout, footnotes: [...layout.footnotes, { zh, en }] };
}

/** The name in UTF-8 (RFC 5987), with a plain one for what cannot read it. */
function download(reply: FastifyReply, fileName: string, bytes: Uint8Array): FastifyReply {
  const encoded = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply
    .header("content-type", XLSX)
    .header("content-disposition", `attachment; filename="export.xlsx"; filename*=UTF-8''${encoded}`)
    .header("cache-control", "no-store")
    .send(Buffer.from(bytes));
}
