import { chinaDate, term } from "@jianxiao/domain";
import type { OfficialDocument } from "@jianxiao/forms";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import { correctionPage } from "./corrections.js";
import { noticeView } from "./notices.js";

/** A notice issues at most as many as a page shows. */
const ALL = 100;

/** 整改通知书 as the letter that goes out: what was found, what must be done, by when. */
export async function noticeDocument(reading: Reading, viewer: Viewer, id: string): Promise<{ fileName: string; departmentId: string; document: OfficialDocument } | undefined> {
  const notice = await noticeView(reading, id);
  if (!notice) return undefined;
  const { nodes } = await correctionPage(reading, viewer, { noticeId: id }, ALL, 0);
  const { docNo, addressee, subject, requirement, dueAt, issuedAt, department } = notice;
  const bureau = `${viewer.districtName}财政局`;
  return {
    fileName: `整改通知书 ${docNo} ${department.name}.docx`, departmentId: department.id,
    document: {
      title: "预算绩效监控整改通知书", docNo, addressee,
      blocks: [
        { kind: "paragraph", text: `根据预算绩效运行监控情况，现就${subject}提出整改要求。请于${chineseDay(dueAt)}前完成整改，并通过系统报送整改报告和佐证材料。` },
        { kind: "heading", level: 1, text: "发现的问题和整改要求" },
        {
          kind: "table", widths: [6, 22, 34, 30, 14], aligns: ["center", "left", "left", "left", "center"],
          head: [["序号", "项目（部门）", "发现的问题", "整改要求", "时限"]],
          rows: nodes.map(({ finding, measure, dueAt: due }, index) => [
            String(index + 1), finding.projectName ?? department.name, finding.cell ? `${finding.cell.indicator ?? term("FundRow", finding.cell.row, "zh")}：${finding.text}` : finding.text, measure, chinaDate(due),
          ]),
        },
        { kind: "heading", level: 1, text: "有关要求" },
        { kind: "paragraph", text: requirement || "逐项制定整改措施，明确责任人和完成时限。逾期未整改或者整改不到位的，按规定调整预算、暂缓或者停止拨款，并纳入部门预算绩效管理考核。" },
        { kind: "signature", signers: [bureau], date: chineseDay(issuedAt) },
      ],
    },
  };
}

/** 2026年11月25日 */
function chineseDay(at: Date): string {
  const [year, month, day] = chinaDate(at).split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
