import type { RowsOf } from "../../access/rows.js";
import type { Selection } from "../../access/select.js";
import type { Reading } from "../../database/unit-of-work.js";
import { Department, DepartmentRef } from "../organisation/index.js";
import { Correction, RectificationNotice } from "./correction.entity.js";
import { NoticePage, NoticeView, type NoticesArgs } from "./notice.types.js";

type Line = Pick<RectificationNotice, "id" | "docNo" | "addressee" | "subject" | "requirement" | "issuedAt" | "issuedBy" | "dueAt" | "departmentId"> & { departmentCode: string; departmentName: string };
type Stand = { noticeId: string; issues: number; responded: number; confirmed: number; overdue: number };

/** One page of notices, newest first, each with how its issues stand: three statements. */
export async function noticePage(reading: Reading, { departmentId, search, limit, offset }: Pick<NoticesArgs, "departmentId" | "search" | "limit" | "offset">): Promise<NoticePage> {
  const matching = () => {
    const lines = noticeLines(reading.rows);
    if (departmentId) lines.where("k.departmentId = :departmentId", { departmentId });
    const text = search?.trim().toLowerCase();
    return text ? lines.where("INSTR(LOWER(k.docNo), :text) > 0 OR INSTR(LOWER(k.subject), :text) > 0 OR INSTR(d.name, :text) > 0 OR INSTR(d.pinyin, :text) > 0", { text }) : lines;
  };
  const total = await matching().count();
  const lines = await matching().orderBy("k.issuedAt", "DESC").orderBy("k.id", "DESC").limit(limit, offset).all<Line>();
  return Object.assign(new NoticePage(), { nodes: await presented(reading, lines), total });
}

/** A notice; undefined where it is not the viewer's to see. */
export async function noticeView(reading: Reading, id: string): Promise<NoticeView | undefined> {
  return (await presented(reading, await noticeLines(reading.rows).where("k.id = :id", { id }).all<Line>()))[0];
}

function noticeLines(rows: RowsOf): Selection {
  return rows(RectificationNotice).select("k").join(Department, "d", "d.id = k.departmentId").columns({
    id: "k.id", docNo: "k.docNo", addressee: "k.addressee", subject: "k.subject", requirement: "k.requirement", issuedAt: "k.issuedAt", issuedBy: "k.issuedBy", dueAt: "k.dueAt",
    departmentId: "d.id", departmentCode: "d.code", departmentName: "d.name",
  });
}

async function presented({ rows, now }: Reading, lines: readonly Line[]): Promise<NoticeView[]> {
  const stands = await rows(Correction).select("n").where("n.noticeId IN (:...ids)", { ids: lines.map(({ id }) => id) })
    .columns({
      noticeId: "n.noticeId", issues: { sql: "COUNT(*)", as: "whole" }, responded: { sql: "SUM(CASE WHEN n.state = 'RESPONDED' THEN 1 ELSE 0 END)", as: "whole" },
      confirmed: { sql: "SUM(CASE WHEN n.state IN ('CONFIRMED', 'REOPENED') THEN 1 ELSE 0 END)", as: "whole" },
      overdue: { sql: "SUM(CASE WHEN n.state IN ('ISSUED', 'REJECTED') AND n.dueAt < :now THEN 1 ELSE 0 END)", as: "whole" },
    }, { now })
    .groupBy("n.noticeId").all<Stand>();
  return lines.map(({ departmentId, departmentCode, departmentName, ...line }) => {
    const { noticeId: _, ...stand } = stands.find(({ noticeId }) => noticeId === line.id) ?? { noticeId: line.id, issues: 0, responded: 0, confirmed: 0, overdue: 0 };
    return Object.assign(new NoticeView(), { ...line, ...stand, department: new DepartmentRef({ id: departmentId, code: departmentCode, name: departmentName }) });
  });
}
