import type { DecisionCause, DecisionKind } from "@jianxiao/domain";

/** 资金处置 kinds the story needs; amounts of the first three, less the counter-decision, are the headline 调减收回. */
export type PlannedKind = Extract<DecisionKind, "REDUCE_BUDGET" | "RECOVER_FUNDS" | "RECOVER_BALANCE" | "SUSPEND_PAYMENT" | "STOP_PAYMENT">;

/** One decision taken by 23 October: amount in 万元 (negative: a counter-decision), project by name where the story names it, and why. */
export type PlannedDecision = { kind: PlannedKind; wanyuan: number; project?: string; basis?: string; docNo: number; monthDay: string };

const rest = (kind: PlannedKind, docNo: number, monthDay: string, amounts: readonly number[]): PlannedDecision[] =>
  amounts.map((wanyuan) => ({ kind, wanyuan, docNo, monthDay }));

/** Cuts 612.30 (17 lines), recovered money 287.64 (11), recovered balances 259.50 (13): 1,159.44 万元 in 41 lines. Suspended 412.00 and stopped 96.00 stand beside it. */
export const DECISIONS: readonly PlannedDecision[] = [
  { kind: "REDUCE_BUDGET", wanyuan: 186, project: "老旧小区改造配套", basis: "双慢，预计只能完成 6 成", docNo: 31, monthDay: "10-19" },
  { kind: "REDUCE_BUDGET", wanyuan: 120, project: "检测设备购置", basis: "零执行，招标两次流标", docNo: 33, monthDay: "10-20" },
  { kind: "REDUCE_BUDGET", wanyuan: 92, project: "智慧停车平台", basis: "合同价低于预算", docNo: 33, monthDay: "10-20" },
  ...rest("REDUCE_BUDGET", 31, "10-19", [32, 28.5, 25, 22.4, 20, 18.6, 16.8, 14, 12.5, 11.2, 9.3, 7, 5]),
  { kind: "REDUCE_BUDGET", wanyuan: -8, project: "老旧小区改造配套", basis: "新增两栋楼已签合同，冲回多调部分", docNo: 34, monthDay: "10-21" },
  { kind: "RECOVER_FUNDS", wanyuan: 98.5, project: "体育公园二期前期费", basis: "选址调整，项目停止", docNo: 28, monthDay: "10-16" },
  ...rest("RECOVER_FUNDS", 28, "10-16", [36, 30.5, 26.4, 22, 18.74, 15.5, 13, 11, 9, 7]),
  { kind: "RECOVER_BALANCE", wanyuan: 76.42, project: "办公楼维修（上年完工）", basis: "竣工决算结余", docNo: 25, monthDay: "10-13" },
  { kind: "RECOVER_BALANCE", wanyuan: 64.8, project: "青泉河河道清淤", basis: "审计核减工程款", docNo: 25, monthDay: "10-13" },
  ...rest("RECOVER_BALANCE", 25, "10-13", [21.6, 18.4, 15.08, 13.2, 11.5, 10, 8.6, 7.4, 5.5, 4.2, 2.8]),
  ...rest("SUSPEND_PAYMENT", 29, "10-15", [210, 132, 70]),
  ...rest("STOP_PAYMENT", 29, "10-15", [96]),
];

/** Decisions under way when the visitor looks: three before the leader (148.60 万元 together), others with the unit or the office. */
export type PendingDecision = { kind: PlannedKind; wanyuan: number; department?: string; stage: "PROPOSED" | "HEARD" | "APPROVED" };

export const PENDING: readonly PendingDecision[] = [
  { kind: "REDUCE_BUDGET", wanyuan: 62, stage: "HEARD" },
  { kind: "RECOVER_FUNDS", wanyuan: 54.6, stage: "HEARD" },
  { kind: "SUSPEND_PAYMENT", wanyuan: 32, stage: "HEARD" },
  { kind: "REDUCE_BUDGET", wanyuan: 12, department: "212", stage: "PROPOSED" },
  { kind: "RECOVER_BALANCE", wanyuan: 9.6, department: "210", stage: "PROPOSED" },
  { kind: "REDUCE_BUDGET", wanyuan: 21, stage: "APPROVED" },
];

export const CAUSE_OF: Record<PlannedKind, DecisionCause> = { REDUCE_BUDGET: "OBJECTIVE", RECOVER_FUNDS: "SERIOUS", RECOVER_BALANCE: "SAVED", SUSPEND_PAYMENT: "SERIOUS", STOP_PAYMENT: "SERIOUS" };

/** Why, where the story says nothing of its own. */
export const BASES: Record<PlannedKind, readonly string[]> = {
  REDUCE_BUDGET: ["双慢，年内完不成目标", "实际对象少于年初摸底数", "合同价低于预算", "开工推迟，剩余工程量转下年", "政策调整，补助标准降低"],
  RECOVER_FUNDS: ["方向改变，已下达资金不再使用", "项目停止实施", "资金闲置满六个月", "与其他项目内容重复"],
  RECOVER_BALANCE: ["竣工决算结余", "政府采购节约", "审计核减工程款", "任务完成，经费结余"],
  SUSPEND_PAYMENT: ["进度与绩效双慢，整改前暂缓拨款", "验收资料不全，暂缓后续拨款", "绩效目标偏离较大，暂缓拨款"],
  STOP_PAYMENT: ["目标完全不可能实现，停止拨款"],
};

/** What the bureau found, from which the decision follows. */
export const FOUND: Record<PlannedKind, readonly string[]> = {
  REDUCE_BUDGET: ["预算执行明显低于序时进度，全年预计形成结余。", "执行进度和产出指标均落后，剩余资金年内难以形成支出。"],
  RECOVER_FUNDS: ["项目已停止或方向改变，已下达资金没有支出安排。", "绩效目标已不可能实现，资金闲置。"],
  RECOVER_BALANCE: ["项目任务已经完成，资金有结余未交回。", "结算后资金结余，未按规定及时清理。"],
  SUSPEND_PAYMENT: ["支出进度慢，产出指标偏离阶段目标，继续拨款有沉淀风险。"],
  STOP_PAYMENT: ["核心指标填报为“完全不可能”，继续拨款将造成浪费。"],
};

/** What units said when they were heard. */
export const STATEMENTS = ["无异议，按规定办理。", "同意，剩余工作量已重新安排。", "情况属实，请予核减。", "同意收回，下年按实际需求申报。"] as const;
