import type { Words } from "../words.js";

const OUR_FAULT: Words = {
  zh: "系统出了问题，这次没有办理。请重试；仍不成功请联系系统管理员[并提供编号 {reference}]。",
  en: "Something went wrong on our side and nothing was done. Try again, or tell the system administrator[ the number {reference}].",
};

/** Signing in, requests and the server itself. */
export const ACCESS_PROBLEMS = {
  NOT_FOUND: { zh: "找不到，或不在你的范围内。", en: "Not found, or not yours to see." },
  STALE_VERSION: {
    zh: "别人刚刚改动过。请刷新后再办理，你填写的内容会保留。",
    en: "Somebody has just changed this. Reload and try again; what you typed is kept.",
  },
  NOT_ALLOWED: { zh: "现在不能办理，原因见下。", en: "This cannot be done now, for the reasons below." },
  INVALID: { zh: "填写内容有误[：{field:InputField}]。请改正后再试。", en: "Something is filled in wrongly[: {field:InputField}]. Correct it and try again." },
  BAD_USER_INPUT: {
    zh: "提交的内容格式不对，没有办理。请刷新页面后重试。",
    en: "The request was malformed and nothing was done. Reload the page and try again.",
  },
  MISSING_FIELD: { zh: "[{field:InputField}]没有填写，请补上。", en: "This is missing[: {field:InputField}]." },
  TOO_SHORT: { zh: "内容太短，至少 {min} 字。", en: "Too short: at least {min} characters." },
  TOO_MANY: { zh: "一次最多 {max} 项。请分几次办理。", en: "At most {max} at a time. Do it in parts." },
  UNAUTHENTICATED: {
    zh: "登录已失效。请重新登录，页面上填写的内容不会丢失。",
    en: "Your session has ended. Sign in again; what you typed is kept.",
  },
  PROOF_NEEDED: { zh: "这一步要再次确认是您本人。请输入密码后继续。", en: "This step needs proof that it is you. Give your password to go on." },
  FORBIDDEN: { zh: "你的任职不能使用这项功能。", en: "Your post may not use this." },
  SIGN_IN_REFUSED: { zh: "账号或密码不正确[，还可再试 {left} 次]。", en: "Wrong login or password[; {left} attempts left]." },
  LOCKED_OUT: {
    zh: "多次输入错误，账号已暂时锁定[，{until:time} 后可再试]。",
    en: "Too many wrong attempts: locked for a while[, until {until:time}].",
  },
  NO_APPOINTMENT: {
    zh: "这个账号目前没有有效任职。请联系本部门账号管理员。",
    en: "This account has no current post. Ask your account manager.",
  },
  APPOINTMENT_ENDED: { zh: "该任职已到期或被撤销。请选择其他任职。", en: "That post has ended. Choose another." },
  EXCLUSIVE_ROLES: {
    zh: "{first:Role}与{second:Role}不能由同一人担任。",
    en: "{first:Role} and {second:Role} may not be held by one person.",
  },
  KEY_REUSED: {
    zh: "这个请求编号已用于另一项内容，没有重复办理。请刷新后重试。",
    en: "This request key was used for something else. Reload and try again.",
  },
  CONFLICT: { zh: "{by}已改为“{value}”。请选择保留哪一个。", en: "{by} has changed it to “{value}”. Choose which one to keep." },
  FOREIGN_SITE: {
    zh: "请求来源不正确，已拒绝。请从本系统页面操作。",
    en: "The request came from elsewhere and was refused. Use the pages of this system.",
  },
  RATE_LIMITED: { zh: "操作过于频繁，请稍候再试。", en: "Too many requests. Wait a moment." },
  REQUEST_TOO_LARGE: { zh: "提交的内容过大。请分几次提交。", en: "The request is too large. Send it in parts." },
  DISK_FULL: {
    zh: "服务器存储已满，这次没有保存。内容保留在本机，请联系系统管理员。",
    en: "The server's disk is full; this was not saved. It is kept on this machine; tell the system administrator.",
  },
  NO_ANSWER: {
    zh: "服务器没有答复这一格是否保存。内容保留在本机，正在重试。",
    en: "The server did not say whether this was saved. It is kept here and tried again.",
  },
  BUSY: { zh: "系统繁忙，这次没有办理。请稍候再试。", en: "The system is busy and did nothing. Try again shortly." },
  OFFLINE: {
    zh: "网络不通。填写内容保留在本机，恢复后自动保存。",
    en: "No connection. What you type is kept here and saved when it returns.",
  },
  INTERNAL: OUR_FAULT,
  INTERNAL_SERVER_ERROR: OUR_FAULT,
} as const satisfies Record<string, Words>;
