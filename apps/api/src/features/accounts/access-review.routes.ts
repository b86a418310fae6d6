import { rightsOf, term } from "@jianxiao/domain";
import { writeListSheets, type ListSheet } from "@jianxiao/forms";
import type { FastifyInstance } from "fastify";
import type { RouteDeps } from "../../graphql/feature.js";
import { NotAllowed } from "../../graphql/problems.js";
import type { AccessReviewService } from "./access-review.service.js";
import { PERSONAL_DATA } from "./personal-data.js";
import type { AccessReviewView } from "./access-review.types.js";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** 权限复核 as a workbook: who may do what by which path, what each role may do, which years were signed, and what is stored about persons. */
export function accessReviewRoutes(service: AccessReviewService): (server: FastifyInstance, deps: RouteDeps) => void {
  return (server, { viewer: signedIn }) => {
    server.get("/export/access-review.xlsx", async (request, reply) => {
      const viewer = await signedIn(request, reply);
      if (!viewer) return reply;
      const review = await service.exported(viewer);
      if (review instanceof NotAllowed) return reply.code(403).send({ code: review.code, params: review.params });
      const book = await writeListSheets(sheetsOf(review, viewer.districtName));
      return reply
        .header("content-type", XLSX).header("cache-control", "no-store")
        .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(`权限复核-${review.year}.xlsx`)}`)
        .send(Buffer.from(book));
    });
  };
}

function sheetsOf({ year, lines, sha256, signed }: AccessReviewView, district: string): ListSheet[] {
  const roles = [...new Set(lines.map(({ role }) => role))];
  const yes = (holds: boolean) => (holds ? "是" : "否");
  return [
    {
      title: "权限清单", note: `${district}　${year} 年　共 ${lines.length} 项任职　摘要 ${sha256.slice(0, 12)}`,
      columns: [
        { heading: "登录名", kind: "TEXT" }, { heading: "姓名", kind: "TEXT", width: 12 }, { heading: "账号", kind: "TEXT", width: 8 }, { heading: "岗位", kind: "TEXT", width: 16 }, { heading: "单位", kind: "TEXT", width: 24 },
        { heading: "任职起", kind: "DATE" }, { heading: "任职止", kind: "DATE" }, { heading: "代理", kind: "TEXT", width: 10 }, { heading: "任命人", kind: "TEXT", width: 12 }, { heading: "批准人", kind: "TEXT", width: 12 },
        { heading: "第二验证", kind: "TEXT", width: 10 }, { heading: "最近登录", kind: "DATE" }, { heading: "待批准事项", kind: "WHOLE", width: 12 },
      ],
      rows: lines.map((line) => [
        line.login, line.name, line.state === "ACTIVE" ? "启用" : "停用", term("Role", line.role, "zh"), line.organisation, line.from, line.until, line.deputyOf, line.grantedBy, line.approvedBy,
        yes(line.secondFactor), line.lastSeen, line.pending,
      ]),
    },
    {
      title: "岗位权限", note: "岗位 → 可以办理的事项；一个人一次只以一项任职办理，不合并权限。",
      columns: [{ heading: "岗位", kind: "TEXT", width: 18 }, { heading: "可以做什么", kind: "TEXT", width: 90 }, { heading: "任职人数", kind: "WHOLE" }],
      rows: roles.map((role) => [term("Role", role, "zh"), rightsOf(role, "zh").join("；"), lines.filter((line) => line.role === role).length]),
    },
    {
      title: "复核签字", note: "每年由安全管理员复核签字。",
      columns: [{ heading: "年度", kind: "TEXT", width: 10 }, { heading: "任职项数", kind: "WHOLE" }, { heading: "签字人", kind: "TEXT", width: 14 }, { heading: "签字时间", kind: "TIME" }, { heading: "意见", kind: "TEXT", width: 60 }, { heading: "摘要", kind: "TEXT", width: 66 }],
      rows: signed.map((each) => [String(each.year), each.posts, each.signedBy, each.at, each.remark, each.sha256]),
    },
    {
      title: "个人信息清单", note: "系统里与个人有关的全部信息。姓名有误由系统管理员更正；法定保存期内的办理和审计记录不因请求删除（个人信息保护法第四十七条），账号停用后不再用于登录。",
      columns: [{ heading: "信息", kind: "TEXT", width: 30 }, { heading: "用途", kind: "TEXT", width: 32 }, { heading: "保存", kind: "TEXT", width: 32 }, { heading: "所在的列", kind: "TEXT", width: 70 }],
      rows: PERSONAL_DATA.map(({ what, why, kept, columns }) => [what, why, kept, columns.join("、")]),
    },
  ];
}
