import { formatBp } from "../money/rate.js";
import { formatWanyuan } from "../money/wanyuan.js";
import type { Fen } from "../money/fen.js";
import { FRAME_PARTS, frameScore, type FrameItem, type FramePart } from "./frame.js";

/** Sections of the official outline (财预〔2020〕10号 reference outline), in order. */
export const REPORT_SECTIONS = ["SUMMARY", "BASICS", "WORK", "CONCLUSION", "ANALYSIS", "FINDINGS", "ADVICE", "OTHER"] as const;
export type ReportSectionKey = (typeof REPORT_SECTIONS)[number];

/** `id` stays with the paragraph however often it is rewritten or moved; `findingIds` ties it to what it rests on, and so to evidence and score. */
export type ReportParagraph = { id: string; text: string; findingIds: string[] };
export type ReportSection = { key: ReportSectionKey; paragraphs: ReportParagraph[] };

export type DraftFacts = {
  projectName: string;
  departmentName: string;
  unitName: string;
  firmName: string;
  commissioner: string;
  goalText: string;
  fiscalYear: number;
  adjustedFen: Fen;
  paidFen: Fen;
  rateBp: number | null;
  plan: { purpose: string; method: string; limits: string };
  frame: readonly FrameItem[];
  visits: readonly { paperNo: string; place: string; day: string; differences: readonly { name: string; claimed: string; verified: string; bp: number | null }[] }[];
  documents: { asked: number; answered: number };
  /** Questionnaires that were given out: answers received, and each satisfaction question's result as a sentence. */
  questionnaires: readonly { title: string; count: number; results: readonly { question: string; text: string }[] }[];
  findings: readonly { id: string; text: string; suggestion: string | null; addressee: string | null; dueOn: string | null }[];
};

const PART_WORDS: Record<FramePart, string> = { DECISION: "决策", PROCESS: "过程", OUTPUT: "产出", BENEFIT: "效益" };
const GRADE_WORDS = { EXCELLENT: "优", GOOD: "良", FAIR: "中", POOR: "差" } as const;

/** A first draft in the official outline from plan, scores, visits and findings. What it cannot know it leaves out; people write on from here. */
export function draftReport(facts: DraftFacts): ReportSection[] {
  const { projectName, departmentName, unitName, firmName, commissioner, goalText, fiscalYear, plan, frame, visits, documents, questionnaires, findings } = facts;
  const total = frameScore(frame);
  const points = (hundredths: number) => (hundredths / 100).toFixed(2);
  const money = `${fiscalYear} 年调整后预算 ${formatWanyuan(facts.adjustedFen)} 万元，截至本次核查支付 ${formatWanyuan(facts.paidFen)} 万元，执行率 ${formatBp(facts.rateBp)}。`;
  const verdict = total.grade === null ? `已评 ${points(total.score)} 分，尚有 ${total.unscored} 项未评分。` : `综合得分 ${points(total.score)} 分，评价等级为“${GRADE_WORDS[total.grade]}”。`;
  const plain = (...texts: string[]): Loose[] => texts.filter((text) => text.trim() !== "").map((text) => ({ text, findingIds: [] }));
  return anchored([
    { key: "SUMMARY", paragraphs: plain(`受${commissioner}委托，${firmName}对${departmentName}“${projectName}”开展重点绩效监控评价。${verdict}共发现问题 ${findings.length} 项。`) },
    { key: "BASICS", paragraphs: plain(`项目由${departmentName}主管，${unitName}实施。`, `绩效目标：${goalText}`, money) },
    {
      key: "WORK",
      paragraphs: plain(
        plan.purpose, plan.method, `调取资料 ${documents.asked} 份，收到 ${documents.answered} 份；现场核查 ${visits.length} 次。`,
        ...visits.map(({ paperNo, place, day }) => `${day}现场核查${place}（工作底稿 ${paperNo}）。`),
        ...questionnaires.map(({ title, count }) => `发放匿名问卷“${title}”，收回有效答卷 ${count} 份。`), plan.limits,
      ),
    },
    { key: "CONCLUSION", paragraphs: plain(verdict, total.parts.map(({ part, points: full, score }) => `${PART_WORDS[part]} ${points(score)} / ${points(full)} 分`).join("，") + "。") },
    {
      key: "ANALYSIS",
      paragraphs: [
        ...FRAME_PARTS.flatMap((part) => plain(frame.filter((row) => row.part === part).map(({ name, points: full, score }) => `${name} ${score === null ? "未评" : points(score)} / ${points(full)} 分`).join("；")).map(({ text, findingIds }) => ({ text: `${PART_WORDS[part]}：${text}。`, findingIds }))),
        ...visits.flatMap(({ paperNo, differences }) => plain(differences.map(({ name, claimed, verified, bp }) => `${name}填报 ${claimed}，现场核实 ${verified}（${bp === null ? "无比例" : formatBp(bp)}）`).join("；")).map(({ text, findingIds }) => ({ text: `核实值与填报值比较（${paperNo}）：${text}。`, findingIds }))),
        ...questionnaires.flatMap(({ title, results }) => results.flatMap(({ question, text }) => plain(`问卷“${title}”：${question}，${text}。`))),
      ],
    },
    { key: "FINDINGS", paragraphs: findings.map(({ id, text }) => ({ text, findingIds: [id] })) },
    {
      key: "ADVICE",
      paragraphs: findings.flatMap(({ id, suggestion, addressee, dueOn }) => (suggestion === null ? [] : [{ text: `${suggestion}${addressee === null ? "" : `（责任方：${addressee}${dueOn === null ? "" : `，${dueOn} 前完成`}）`}`, findingIds: [id] }])),
    },
    { key: "OTHER", paragraphs: plain("本报告依据所附工作底稿和证据形成，仅供委托方使用。") },
  ]);
}

type Loose = Omit<ReportParagraph, "id"> & { id?: string | null | undefined };

/** Paragraphs without an id, or with one that is taken, get one: by what they rest on where that tells, else the first free number of their section. */
export function anchored(sections: readonly { key: ReportSectionKey; paragraphs: readonly Loose[] }[]): ReportSection[] {
  const taken = new Set<string>();
  const take = (id: string) => !taken.has(id) && taken.add(id).size > 0;
  const known = sections.map(({ key, paragraphs }) => ({ key, paragraphs: paragraphs.map(({ id, ...rest }) => ({ ...rest, id: id && take(id) ? id : null })) }));
  return known.map(({ key, paragraphs }) => {
    let next = 1;
    const free = (findingIds: readonly string[]): string => {
      const [only, ...more] = findingIds;
      if (only !== undefined && more.length === 0 && take(`${key}-${only}`)) return `${key}-${only}`;
      while (!take(`${key}-${next}`)) next += 1;
      return `${key}-${next}`;
    };
    return { key, paragraphs: paragraphs.map(({ id, text, findingIds }) => ({ id: id ?? free(findingIds), text, findingIds })) };
  });
}

/** Sections without a word in them; the findings and advice may be empty where nothing was found. */
export function emptySections(sections: readonly ReportSection[], foundSomething: boolean): ReportSectionKey[] {
  const optional: readonly ReportSectionKey[] = foundSomething ? [] : ["FINDINGS", "ADVICE"];
  return REPORT_SECTIONS.filter((key) => !optional.includes(key) && !sections.some((section) => section.key === key && section.paragraphs.some(({ text }) => text.trim() !== "")));
}

/** Findings that no paragraph rests on. */
export function unreported(sections: readonly ReportSection[], findingIds: readonly string[]): string[] {
  const named = new Set(sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.findingIds)));
  return findingIds.filter((id) => !named.has(id));
}
