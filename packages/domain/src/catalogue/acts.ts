import { fill } from "./fill.js";
import type { Locale, Params, Words } from "./words.js";

/** Every act the audit trail records, told in the past as a line of history. Params are what the act wrote down. */
export const ACTS = {
  SIGN_IN: { zh: "登录", en: "Signed in" },
  SIGN_IN_REFUSED: { zh: "登录未成功[（{login}）]", en: "Sign-in refused[ ({login})]" },
  LOCK_OUT: { zh: "账号因多次输错被暂时锁定[（{login}）]", en: "Account locked after wrong attempts[ ({login})]" },
  SIGN_OUT: { zh: "退出登录", en: "Signed out" },
  CHOOSE_APPOINTMENT: { zh: "切换任职[为{role:Role}][（{organisation}）]", en: "Switched post[ to {role:Role}][ ({organisation})]" },
  REFUSED: { zh: "越权操作被拒绝[：{operation}]", en: "Refused[: {operation}]" },
  SAVE_CELLS: { zh: "填写[ {count} 格]", en: "Filled in[ {count} cells]" },
  CONFIRM_FILING: { zh: "单位确认[，第 {no} 稿]", en: "Confirmed by the unit[, revision {no}]" },
  SEND_BACK_FILING: { zh: "部门退回单位[：{opinion}]", en: "Sent back to the unit[: {opinion}]" },
  PASS_FILING: { zh: "部门初审通过[：{opinion}]", en: "Passed by the department[: {opinion}]" },
  SUBMIT_FILING: { zh: "随报送件报送[，第 {no} 稿]", en: "Submitted with the package[, revision {no}]" },
  WITHDRAW_FILING: { zh: "随报送件撤回", en: "Withdrawn with the package" },
  RETURN_FILING: { zh: "财政退回[ {count} 格][：{opinion}]", en: "Returned by the bureau[: {count} cells][; {opinion}]" },
  ACCEPT_FILING: { zh: "财政审核通过[：{opinion}]", en: "Accepted by the bureau[: {opinion}]" },
  REOPEN_FILING: { zh: "绩效股重新打开[ {count} 格][：{opinion}]", en: "Reopened by the performance office[: {count} cells][; {opinion}]" },
  SUBMIT_PACKAGE: {
    zh: "签字报送[（{signature}）][，第 {no} 次][，{count} 份]",
    en: "Signed and submitted[ by {signature}][, no. {no}][, {count} filings]",
  },
  WITHDRAW_PACKAGE: { zh: "撤回报送", en: "Submission withdrawn" },
  OPEN_CYCLE: {
    zh: "布置监控[：{fiscalYear} 年 1—{cutOffMonth} 月][，{count} 个项目]",
    en: "Cycle opened[: {fiscalYear}, months 1–{cutOffMonth}][, {count} projects]",
  },
  CLOSE_CYCLE: { zh: "结束监控批次", en: "Cycle closed" },
  EXTEND_DEADLINE: { zh: "延长期限[至 {until:time}]", en: "Deadline extended[ to {until:time}]" },
  EXEMPT_PROJECT: { zh: "项目免报[：{reason}]", en: "Project exempted[: {reason}]" },
  CHANGE_SETTINGS: { zh: "修改监控标准[，第 {version} 版]", en: "Settings changed[, version {version}]" },
  APPROVE_GOAL: { zh: "批复绩效目标[，第 {no} 版][，{docNo}]", en: "Goal approved[, version {no}][, {docNo}]" },
  CHANGE_BUDGET: { zh: "预算调整[ {deltaFen:wanyuan} 万元][，{docNo}]", en: "Budget changed[ by {deltaFen:wanyuan} 万元][, {docNo}]" },
  UPLOAD_FILE: { zh: "上传文件[：{fileName}]", en: "File uploaded[: {fileName}]" },
  DOWNLOAD_FILE: { zh: "下载文件[：{fileName}]", en: "File downloaded[: {fileName}]" },
  START_IMPORT: { zh: "开始导入[：{fileName}]", en: "Import started[: {fileName}]" },
  CANCEL_IMPORT: { zh: "取消导入[：{fileName}]", en: "Import cancelled[: {fileName}]" },
  IMPORT_GOALS: { zh: "导入绩效目标[ {count} 个项目][（{fileName}）]", en: "Goals imported[: {count} projects][ ({fileName})]" },
  IMPORT_PAYMENTS: {
    zh: "导入国库支付[ {count} 笔][，合计 {sumFen:wanyuan} 万元][（{fileName}）]",
    en: "Payments imported[: {count}][, {sumFen:wanyuan} 万元 together][ ({fileName})]",
  },
  IMPORT_MONITORING: {
    zh: "导入监控表[ {count} 个项目][（{fileName}）]",
    en: "Monitoring forms imported[: {count} projects][ ({fileName})]",
  },
  SYSTEM_WORK: { zh: "系统自动处理[（{reason}）]", en: "Done by the system[ ({reason})]" },
  EXPORT: { zh: "导出[：{fileName}]", en: "Exported[: {fileName}]" },
  SET_PASSWORD: { zh: "设置密码", en: "Password set" },
  CREATE_DISTRICT: { zh: "建立财政区划[：{name}]", en: "District created[: {name}]" },
  GRANT_APPOINTMENT: { zh: "任职[：{name}][，{role:Role}]", en: "Appointed[: {name}][, {role:Role}]" },
  END_APPOINTMENT: { zh: "免去任职[：{name}][，{role:Role}]", en: "Appointment ended[: {name}][, {role:Role}]" },
} as const satisfies Record<string, Words>;

export type Act = keyof typeof ACTS;

export function isAct(act: string): act is Act {
  return Object.hasOwn(ACTS, act);
}

/** One line of history. An act this version doesn't know is shown by its code. */
export function actText(act: string, params: Params, locale: Locale): string {
  return isAct(act) ? fill(ACTS[act], params, locale) : act;
}
