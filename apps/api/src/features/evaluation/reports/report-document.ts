import { FRAME_PARTS, frameScore, TEAM_POSTS, term, type DraftFacts, type ReportSection, type TeamPost } from "@jianxiao/domain";
import type { OfficialDocument } from "@jianxiao/forms";

type Given = {
  facts: DraftFacts;
  sections: readonly ReportSection[];
  reply: string | null;
  team: Partial<Record<TeamPost, readonly string[]>>;
  issuedOn: string | null;
  /** First figures of the digest, once it is issued; a draft says that it is one. */
  digest: string | null;
};

const points = (hundredths: number | null) => (hundredths === null ? "—" : (hundredths / 100).toFixed(2));

/** The report as an official document: cover words, the outline, the table of scores, the department's reply, and the names of the three-step control. */
export function reportDocument({ facts, sections, reply, team, issuedOn, digest }: Given): OfficialDocument {
  const total = frameScore(facts.frame);
  const numbered = sections.filter(({ key, paragraphs }) => key !== "SUMMARY" && paragraphs.length > 0);
  const summary = sections.find(({ key }) => key === "SUMMARY");
  return {
    title: `${facts.projectName}重点绩效监控评价报告`,
    subtitle: digest === null ? "（征求意见稿，未定稿）" : `（${facts.fiscalYear} 年，定稿摘要 ${digest}）`,
    blocks: [
      ...([["项目单位", facts.unitName], ["主管部门", facts.departmentName], ["委托单位", facts.commissioner], ["评价机构", facts.firmName]] as const).map(([name, value]) => ({ kind: "paragraph" as const, text: `${name}：${value}`, align: "left" as const })),
      { kind: "heading", level: 1, text: term("ReportSection", "SUMMARY", "zh"), numbered: false },
      ...(summary?.paragraphs ?? []).map(({ text }) => ({ kind: "paragraph" as const, text })),
      ...numbered.flatMap(({ key, paragraphs }) => [
        { kind: "heading" as const, level: 1 as const, text: term("ReportSection", key, "zh") },
        ...paragraphs.map(({ text }) => ({ kind: "paragraph" as const, text })),
        ...(key === "CONCLUSION" ? [scoreTable(facts, total)] : []),
      ]),
      { kind: "heading", level: 1, text: "部门意见", numbered: false },
      { kind: "paragraph", text: reply ?? "（部门尚未回复）" },
      { kind: "paragraph", text: TEAM_POSTS.filter((post) => team[post]?.length).map((post) => `${term("TeamPost", post, "zh")}：${team[post]?.join("、")}`).join("　"), align: "left" },
      { kind: "signature", signers: [facts.firmName], ...(issuedOn === null ? {} : { date: issuedOn }) },
    ],
  };
}

function scoreTable({ frame }: DraftFacts, total: ReturnType<typeof frameScore>) {
  return {
    kind: "table" as const, caption: "评分表", unit: "单位：分", widths: [2, 3, 6, 2, 2], aligns: ["center", "left", "left", "right", "right"] as const,
    head: [["一级指标", "二级指标", "三级指标", "分值", "得分"]],
    rows: [
      ...FRAME_PARTS.flatMap((part) => frame.filter((row) => row.part === part).map(({ level2, name, points: full, score }) => [term("FramePart", part, "zh"), level2, name, points(full), points(score)])),
      ["合计", "", "", points(total.points), points(total.score)],
    ],
  };
}
