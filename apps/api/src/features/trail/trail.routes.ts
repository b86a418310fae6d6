import { actText, chinaDate, fieldName, fieldText, objectName, term, type Role } from "@jianxiao/domain";
import { writeListSheets, type ListSheet } from "@jianxiao/forms";
import { AUDIT_OUTCOMES } from "../../audit/audit-event.entity.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { handOut } from "../../graphql/handing-out.js";
import { MOST_EXPORTED, readsTrail, type TrailService } from "./trail.service.js";
import type { TrailEntry, TrailFilter } from "./trail.types.js";

type Asked = Readonly<Partial<Record<"search" | "act" | "outcome" | "from" | "until" | "object" | "objectId", string>>>;

/** The trail as a workbook, as it is filtered on the screen. */
export function trailRoutes(service: TrailService, unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    handOut<Asked>(server, deps, unitOfWork, "LIST", "/export/trail.xlsx", async ({ now }, viewer, asked) => {
      if (!readsTrail(viewer)) return undefined;
      const { nodes, more } = await service.list(viewer, filterOf(asked));
      const note = `${viewer.districtName}　${nodes.length} 条${more ? `（只含最近的 ${MOST_EXPORTED} 条，请缩小范围）` : ""}`;
      return async () => ({ fileName: `审计日志-${chinaDate(now)}.xlsx`, object: "trail", of: { departmentId: null }, bytes: await writeListSheets([sheetOf(nodes, note)]) });
    });
  };
}

/** What the address says; parts that are not what they should be count as not said. */
function filterOf({ search, act, outcome, from, until, object, objectId }: Asked): TrailFilter {
  const moment = (text: string | undefined) => (text !== undefined && !Number.isNaN(Date.parse(text)) ? new Date(text) : null);
  const short = (text: string | undefined) => (typeof text === "string" && text !== "" && text.length <= 100 ? text : null);
  return { search: short(search), act: short(act), outcome: AUDIT_OUTCOMES.find((known) => known === outcome) ?? null, from: moment(from), until: moment(until), object: short(object), objectId: short(objectId) };
}

function sheetOf(entries: readonly TrailEntry[], note: string): ListSheet {
  return {
    title: "审计日志", note,
    columns: [
      { heading: "时间", kind: "TIME" }, { heading: "人员", kind: "TEXT", width: 12 }, { heading: "岗位", kind: "TEXT", width: 16 }, { heading: "单位", kind: "TEXT", width: 22 }, { heading: "操作", kind: "TEXT", width: 44 },
      { heading: "变更内容", kind: "TEXT", width: 50 }, { heading: "结果", kind: "TEXT", width: 10 }, { heading: "来源地址", kind: "TEXT", width: 16 }, { heading: "对象", kind: "TEXT", width: 14 }, { heading: "对象编号", kind: "TEXT", width: 30 }, { heading: "摘要", kind: "TEXT", width: 66 },
    ],
    rows: entries.map(({ at, who, post, organisation, act, params, changes, outcome, address, object, objectId, hash }) => [
      at, who, post === "SYSTEM" ? "系统" : term("Role", post as Role, "zh"), organisation, actText(act, params, "zh"), changes.map(changeText).join("\n"), outcome === "REFUSED" ? "被拒绝" : "已完成", address, objectName(object, "zh"), objectId, hash,
    ]),
  };
}

function changeText({ record, veiled, fields }: TrailEntry["changes"][number]): string {
  const lines = fields.map(({ field, path, from, to }) => {
    const name = fieldName(record, field, path, "zh");
    return veiled ? name : `${name}：${fieldText(record, field, from, "zh") ?? "（空）"} → ${fieldText(record, field, to, "zh") ?? "（空）"}`;
  });
  return `${objectName(record, "zh")}　${lines.join("；")}`.slice(0, 2_000);
}
