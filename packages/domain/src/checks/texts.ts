import { fill } from "../catalogue/fill.js";
import type { Words } from "../cells/cell.js";
import { cellLabel } from "../cells/cells.js";
import type { Locale } from "../cells/display.js";
import type { FilingFacts } from "../filing/facts.js";
import type { CheckCode, CheckFinding } from "./finding.js";

/** Name of each check as a list shows it. */
const TITLES: Record<CheckCode, Words> = {
  C1: { zh: "报送材料齐全", en: "All deliverables present" },
  C2: { zh: "项目不漏不重", en: "Every project once" },
  C3: { zh: "指标填写完整", en: "Indicators filled in" },
  C4: { zh: "全年预计执行数已填", en: "Year-end forecast of money" },
  C5: { zh: "偏差有原因有措施", en: "Deviations explained" },
  C6: { zh: "合计等于分项之和", en: "Totals are sums" },
  C7: { zh: "执行率计算正确", en: "Rates are right" },
  C8: { zh: "执行率口径正确", en: "Rate is of the budget" },
  C9: { zh: "预算数与批复一致", en: "Budget as approved" },
  C10: { zh: "计划分项与预算一致", en: "Plan adds up" },
  C11: { zh: "成本指标与执行数一致", en: "Cost equals execution" },
  C12: { zh: "指标与批复一致", en: "Indicators as approved" },
  C13: { zh: "报告与表格一致", en: "Report and tables agree" },
  C14: { zh: "金额单位统一", en: "One unit of money" },
  C15: { zh: "全年预计不低于已完成", en: "Forecast not below actual" },
  C16: { zh: "可能性与执行进度相符", en: "Likelihood fits execution" },
  C17: { zh: "问题说明与执行进度相符", en: "Problems fit execution" },
  C18: { zh: "指标值合理", en: "Target is possible" },
  C19: { zh: "质量指标不重复数量", en: "Quality isn't quantity" },
  C20: { zh: "指标与项目相关", en: "Indicator fits the project" },
  C21: { zh: "指标归类正确", en: "Right category" },
  C22: { zh: "支出不超预算", en: "Within the budget" },
  C23: { zh: "资金及时支出", en: "Spent in time" },
  C24: { zh: "自评得分符合规则", en: "Scores follow the rule" },
  C25: { zh: "拨付与支出分开", en: "Allocated is not paid" },
};

/** What is wrong, with the numbers, and what to do. Key: check code, with its variant where it has several. `{cell}` is the cell's label. */
const SENTENCES: Record<string, Words> = {
  C1: { zh: "缺少“{kind:FilingKind}”，请补齐后报送。", en: "“{kind:FilingKind}” is missing. Add it before submitting." },
  "C1.UNSIGNED": { zh: "报送件没有负责人签字，请退回补签。", en: "The package has no signature. Return it to be signed." },
  "C1.UNSEALED": { zh: "本批要求盖章扫描件，这次报送的扫描件还没有上传或没有核对。", en: "This cycle wants a sealed scan; the one of this submission is missing or not matched." },
  C2: { zh: "项目“{name}”（{code}）没有列入本次报送，请补报或说明免报原因。", en: "Project “{name}” ({code}) is not in the package. Add it, or give the reason for exemption." },
  "C2.TWICE": { zh: "项目 {code} 重复列入 {count} 次，请只保留一份。", en: "Project {code} is in the package {count} times. Keep one." },
  "C2.UNKNOWN": { zh: "项目“{name}”（{code}）不在本批监控项目中，请核对项目编码。", en: "Project “{name}” ({code}) is not in this cycle. Check its code." },
  C3: { zh: "“{cell}”没有填写，请补填。", en: "“{cell}” is empty. Fill it in." },
  "C3.ROW": { zh: "第 {position} 行指标[“{name}”]整行未填，请填写完成情况、全年预计和完成可能性。", en: "Indicator {position}[ “{name}”] is entirely empty. Fill in actual, forecast and likelihood." },
  "C3.SELF_ROW": { zh: "第 {position} 行指标[“{name}”]整行未填，请填写全年实际完成值[并打分]。", en: "Indicator {position}[ “{name}”] is entirely empty. Fill in what the year reached." },
  "C3.IN_WORDS": { zh: "“{cell}”应当填数，填的是“{text}”，无法计算完成率[；其中的数是 {number}]。请改填数字，确实没有数的说明理由。", en: "“{cell}” asks for a number and says “{text}”, from which nothing can be computed[; it holds {number}]. Enter the number, or say why there is none." },
  "C3.CARRIED": { zh: "“{cell}”仍是1—{month}月监控时的数，没有达到指标值。请核实全年完成情况；确实没有再完成的，写明原因后说明保留。", en: "“{cell}” is still what monitoring said in month {month}, below the target. Check what the whole year reached, or say why it stands." },
  C4: { zh: "“{cell}”没有填写，请补填。没有支出的填 0。", en: "“{cell}” is empty. Fill it in; write 0 where nothing is spent." },
  C5: { zh: "完成可能性选了“{likelihood:Likelihood}”，“{cell}”必须填写。", en: "With likelihood “{likelihood:Likelihood}”, “{cell}” is required." },
  "C5.SELF": { zh: "完成值与指标值有偏差，“{cell}”必须填写。", en: "The result deviates from its target: “{cell}” is required." },
  C6: { zh: "“{cell}”写的是 {printedFen:wanyuan} 万元，分项之和是 {sumFen:wanyuan} 万元。请核对分项，合计应等于分项之和。", en: "“{cell}” says {printedFen:wanyuan} 万元, but the parts add up to {sumFen:wanyuan} 万元. Check the parts; a total is their sum." },
  C7: { zh: "“{cell}”写的是 {printedBp:bp}，按执行数除以预算数应为 {realBp:bp}。请更正。", en: "“{cell}” says {printedBp:bp}; executed divided by budget is {realBp:bp}. Correct it." },
  C8: { zh: "“{cell}”写的 {printedBp:bp} 是支出占到位资金的比例，占预算的执行率是 {realBp:bp}。请按预算数计算。", en: "“{cell}” of {printedBp:bp} is a share of the money received; of the budget it is {realBp:bp}. Compute it from the budget." },
  "C8.BOND_QUOTA": { zh: "专项债券自评表按“支出÷下达额度”给分，与按预算计算的执行率口径不同，汇总时请分开。", en: "The bond form scores paid ÷ quota issued, which is not execution of a budget. Keep the two apart in summaries." },
  C9: { zh: "“{cell}”写的是 {printedFen:wanyuan} 万元，批复数是 {approvedFen:wanyuan} 万元。请按批复数填写；已调整的请附文号。", en: "“{cell}” says {printedFen:wanyuan} 万元, approved are {approvedFen:wanyuan} 万元. Use the approved figure, or name the document that changed it." },
  C10: { zh: "实施计划 {count} 个分项共 {sumFen:wanyuan} 万元，年度预算是 {printedFen:wanyuan} 万元。请核对分项或说明差额。", en: "The plan's {count} items add up to {sumFen:wanyuan} 万元, the year's budget is {printedFen:wanyuan} 万元. Check the items or explain the difference." },
  C11: { zh: "“{cell}”填的是 {actual} 万元，执行数是 {executedFen:wanyuan} 万元。项目总成本应与执行数一致，请核对。", en: "“{cell}” says {actual} 万元, executed are {executedFen:wanyuan} 万元. The cost of the project is what was executed; check both." },
  C12: { zh: "“{cell}”是“{printed}”，批复的是“{approved}”。指标值不能自行改动，需要调整请走绩效目标调整。", en: "“{cell}” is “{printed}”, approved is “{approved}”. Targets change only by a goal adjustment." },
  "C12.NAME": { zh: "指标名称是“{printed}”，批复的是“{approved}”。请按批复填写。", en: "The indicator is called “{printed}”, approved is “{approved}”. Use the approved name." },
  "C12.NEW": { zh: "指标“{name}”不在批复的绩效目标中，请删除，或先办理绩效目标调整。", en: "Indicator “{name}” is not in the approved goal. Remove it, or adjust the goal first." },
  "C12.MISSING": { zh: "批复的指标“{name}”没有列入本表，请补上。", en: "The approved indicator “{name}” is missing. Add it." },
  C13: { zh: "报告中写执行率 {printedBp:bp}，表中是 {realBp:bp}。请统一。", en: "The report says {printedBp:bp} executed, the table {realBp:bp}. Make them agree." },
  "C13.STALE": { zh: "正文有 {count} 处数字与审核后的数据不一致，如“{shown}”现为“{now}”。请点“更新”，并核对文字。", en: "{count} figures of the text differ from the reviewed data, such as “{shown}”, now “{now}”. Update them and read the sentence again." },
  C14: { zh: "同一张表里有多种金额单位（{units}）。请全部换算成万元。", en: "The table mixes units of money ({units}). Convert everything to 万元." },
  "C14.MAGNITUDE": { zh: "“{item}”的金额像是以元填写：除以一万后合计才对得上。请换算成万元。", en: "“{item}” seems to be in 元: divided by ten thousand the total fits. Convert it to 万元." },
  C15: { zh: "“{cell}”填的是 {forecast}{unit}，低于已完成的 {actual}{unit}。请核对两个数。", en: "“{cell}” says {forecast}{unit}, less than the {actual}{unit} reached already. Check both." },
  "C15.FUNDS": { zh: "“{cell}”填的是 {expectedFen:wanyuan} 万元，低于已执行的 {executedFen:wanyuan} 万元。请核对。", en: "“{cell}” says {expectedFen:wanyuan} 万元, less than the {executedFen:wanyuan} 万元 executed already. Check it." },
  C16: { zh: "执行率 {rateBp:bp}，应达进度 {expectedProgressBp:bp}，{count} 项指标却都选“确定能”。请核实可能性，或说明年底前如何完成支出。", en: "Execution is {rateBp:bp} where {expectedProgressBp:bp} was expected, yet all {count} indicators are “certain”. Check the likelihood, or say how the money will be spent." },
  C17: { zh: "写着“{text}”，但执行率只有 {rateBp:bp}，应达进度 {expectedProgressBp:bp}。请写明进度慢的原因。", en: "It says “{text}”, but execution is {rateBp:bp} where {expectedProgressBp:bp} was expected. Say why it is slow." },
  C18: { zh: "“{cell}”写的是“{target}”，而“{words}”最高 100%。请核对指标值或写成“=100%”。", en: "“{cell}” is “{target}”, but “{words}” cannot exceed 100 %. Check it, or write “=100%”." },
  C19: { zh: "质量指标“{name}”与数量指标“{quantity}”说的是同一件事。请改为合格率、达标率等反映质量的指标。", en: "Quality indicator “{name}” repeats quantity indicator “{quantity}”. Use one that tells of quality." },
  C20: { zh: "指标“{name}”中的“{words}”属于{field}，项目是{own}。请核实这个指标是否与项目相关。", en: "“{words}” in indicator “{name}” belongs to {field}, the project to {own}. Check that the indicator fits." },
  C21: { zh: "指标“{name}”归在“{level2:Level2}”，其中的“{words}”通常属于{belongs}。请核实归类。", en: "Indicator “{name}” is filed under “{level2:Level2}”; “{words}” usually belongs to {belongs}. Check its category." },
  C22: { zh: "“{cell}”为 {executedFen:wanyuan} 万元，超出预算 {budgetFen:wanyuan} 万元，超 {overFen:wanyuan} 万元。请核对；确属超预算的写明依据。", en: "“{cell}” is {executedFen:wanyuan} 万元, {overFen:wanyuan} 万元 over the budget of {budgetFen:wanyuan} 万元. Check it, or name the basis." },
  C23: { zh: "预算 {budgetFen:wanyuan} 万元至今没有支出，应达进度 {expectedProgressBp:bp}。请说明原因和支出计划。", en: "Nothing of {budgetFen:wanyuan} 万元 is spent; {expectedProgressBp:bp} was expected. Give the reason and the plan." },
  "C23.LATE_TRANCHE": { zh: "“{item}”[ {receivedFen:wanyuan} 万元]于 {on} 才到位，年内难以支出。请说明结转或收回安排。", en: "“{item}”[ of {receivedFen:wanyuan} 万元] arrived only on {on}, too late to be spent. Say whether it is carried over or returned." },
  C24: { zh: "“{cell}”自评 {given} 分，按规则应为 {due} 分（满分 {weight} 分）。请重新打分或说明扣分原因。", en: "“{cell}” was given {given} points, by the rule {due} (of {weight}). Score it again, or explain." },
  "C24.FUNDS": { zh: "预算执行率自评 {given} 分，按执行率计算应为 {due} 分（满分 {weight} 分）。请更正。", en: "Execution was given {given} points, by its rate {due} (of {weight}). Correct it." },
  "C24.TOTAL": { zh: "总分写的是 {given}，各项得分之和是 {due}。请更正。", en: "The total says {given}, the points add up to {due}. Correct it." },
  "C24.BAND": { zh: "“{cell}”打了 {given} 分，“{band:Band}”应在 {from}—{to} 分之间。请改达成程度或得分。", en: "“{cell}” was given {given} points; “{band:Band}” allows {from}–{to}. Change the degree or the score." },
  C25: { zh: "“{cell}”写的 {printedBp:bp} 是拨付占预算的比例，实际支出占预算 {realBp:bp}。拨付不等于支出，请按支出数计算。", en: "“{cell}” of {printedBp:bp} is what was allocated; {realBp:bp} was paid. Compute it from what was paid." },
  "C25.BALANCE": { zh: "[“{item}”]下达[ {budgetFen:wanyuan} 万元]，支出[ {executedFen:wanyuan} 万元]，年末结余 {balanceFen:wanyuan} 万元。请说明原因，并按规定结转或收回。", en: "[“{item}”: ]allocated[ {budgetFen:wanyuan} 万元], paid[ {executedFen:wanyuan} 万元], left {balanceFen:wanyuan} 万元 at year end. Give the reason, and carry it over or return it." },
};

export function checkTitle(code: CheckCode, locale: Locale): string {
  return TITLES[code][locale];
}

/** One sentence about a finding: the cell, the numbers, what to do. Without facts the cell is named by its path. */
export function findingText({ code, variant, path, params }: Pick<CheckFinding, "code" | "variant" | "path" | "params">, facts: FilingFacts | null, locale: Locale): string {
  const words = (variant === undefined ? undefined : SENTENCES[`${code}.${variant}`]) ?? SENTENCES[code] ?? TITLES[code];
  const cell = path === null ? "" : facts === null ? path : cellLabel(path, facts)[locale];
  return fill(words, { ...params, cell: cell.replace(/^[：:]\s*/, "") }, locale);
}
