import { QUESTIONNAIRE_LIMITS, SATISFACTION_POINTS, term, type Question } from "@jianxiao/domain";
import { alert, escaped, page } from "../../../graphql/plain-page.js";
import type { Asked } from "./answers.service.js";

const STYLE = `body{margin:1rem auto}h1{font-size:1.25rem}fieldset{border-radius:.5rem;padding:.5rem .9rem .9rem}legend{font-weight:600;padding:0 .3rem}
fieldset label{display:flex;gap:.6rem;align-items:center;min-height:2.75rem;margin:0}fieldset input{flex:none;width:1.25rem;height:1.25rem}
textarea{width:100%;box-sizing:border-box;font:inherit;padding:.5rem}button{width:100%;min-height:3rem;border:0;border-radius:.5rem;background:#1456a0;color:#fff;font-size:1.05rem}
.who span{white-space:nowrap}.who,.note{color:#5c6470;font-size:.85rem}.must{color:#c0362c}.fault{border-color:#c0362c;border-width:2px}`;

/** The questionnaire on a phone: a plain form, without script. `faults` are the questions to look at again; what was given stays filled in. */
export function questionnairePage({ title, intro, questions, until, firmName, commissionerName }: Asked, action: string, { faults = [], given = () => [] }: { faults?: readonly string[]; given?: (key: string) => readonly string[] } = {}): string {
  const wrong = faults.length === 0 ? [] : ["有题目没有回答，或者回答不完整，请看标红的题目。"];
  return page(
    title,
    `<p class="who">受${escaped(commissionerName)}委托，由${escaped(firmName)}调查 · <span>${escaped(until)} 截止</span></p>${intro === "" ? "" : `<p>${escaped(intro)}</p>`}
    <p class="note">匿名填写，不需要登录，不记录姓名、手机号和网络地址。请不要在回答中写个人信息。每人填写一次。</p>${alert(wrong)}
    <form method="post" action="${escaped(action)}">${questions.map((question, at) => fieldset(question, at + 1, faults.includes(question.key), given(question.key))).join("")}<button>提交</button></form>`,
    STYLE,
  );
}

/** Thanks, or that there is nothing (more) to answer. */
export function wordsPage(title: string, words: string): string {
  return page(title, `<p>${escaped(words)}</p>`, STYLE);
}

function fieldset(question: Question, no: number, fault: boolean, given: readonly string[]): string {
  const { kind, text, required } = question;
  const many = kind === "MULTIPLE" ? "（可多选）" : "";
  return `<fieldset${fault ? ' class="fault"' : ""}><legend>${no}. ${escaped(text)}${many}${required ? ' <span class="must" title="必答">*</span>' : ""}</legend>${kind === "TEXT" ? textarea(question, no, given) : choices(question, given)}</fieldset>`;
}

function textarea({ key, required }: Question, no: number, [given = ""]: readonly string[]): string {
  return `<textarea name="${key}" rows="3" maxlength="${QUESTIONNAIRE_LIMITS.text}" aria-label="第 ${no} 题"${required ? " required" : ""}>${escaped(given)}</textarea>`;
}

function choices({ key, kind, options, required }: Question, given: readonly string[]): string {
  const offered = kind === "SATISFACTION" ? SATISFACTION_POINTS.map((points) => [String(points), term("Satisfaction", String(points), "zh")] as const) : options.map((option, at) => [String(at), option] as const);
  const type = kind === "MULTIPLE" ? "checkbox" : "radio";
  return offered.map(([value, label]) => `<label><input type="${type}" name="${key}" value="${value}"${given.includes(value) ? " checked" : ""}${required && type === "radio" ? " required" : ""}>${escaped(label)}</label>`).join("");
}
