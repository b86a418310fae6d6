import type { RecordWords } from "./record-words.js";

export const PEOPLE_RECORDS = {
  account: {
    name: { zh: "账号", en: "Account" },
    fields: {
      name: { zh: "姓名", en: "Name" },
      login: { zh: "登录名", en: "Login" },
      state: { zh: "状态", en: "State", format: "AccountState" },
      passwordHash: { zh: "密码", en: "Password", format: "secret" },
      passwordSetAt: { zh: "密码设置时间", en: "Password set", format: "time" },
      lockedUntil: { zh: "锁定至", en: "Locked until", format: "time" },
      disabledReason: { zh: "停用原因", en: "Why disabled" },
      totpEnc: { zh: "第二验证", en: "Second factor", format: "secret" },
    },
  },
  appointment: { name: { zh: "任职", en: "Post" }, fields: { holderName: { zh: "姓名", en: "Holder" }, organisation: { zh: "单位", en: "Organisation" } } },
  access_request: { name: { zh: "权限申请", en: "Access request" }, fields: { state: { zh: "状态", en: "State", format: "AccessRequestState" }, decidedByName: { zh: "办理人", en: "Decided by" }, decidedAt: { zh: "办理时间", en: "Decided", format: "time" } } },
  grant: { name: { zh: "项目授权", en: "Grant" }, fields: { revokedAt: { zh: "收回时间", en: "Revoked", format: "time" } } },
  district: { name: { zh: "财政区划", en: "District" }, fields: {} },
  department: { name: { zh: "主管部门", en: "Department" }, fields: { isBureau: { zh: "财政局本身", en: "The bureau itself", format: "flag" } } },
  unit: { name: { zh: "预算单位", en: "Unit" }, fields: { isHeadquarters: { zh: "本级", en: "Headquarters", format: "flag" } } },
  office: { name: { zh: "股室", en: "Office" }, fields: { kind: { zh: "类别", en: "Kind", format: "OfficeKind" } } },
  office_department: { name: { zh: "归口", en: "Office of a department" }, fields: {} },
} as const satisfies Record<string, RecordWords>;
