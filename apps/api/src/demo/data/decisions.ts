/** 资金处置 kinds the story needs; amounts of the first three, less the counter-decision, are the headline 调减收回. */
export type PlannedKind = "REDUCE_BUDGET" | "RECOVER_FUNDS" | "RECOVER_BALANCE" | "SUSPEND_PAYMENT" | "STOP_PAYMENT";

/** One decision taken by 23 October: amount in 万元 (negative: a counter-decision), project by name where the story names it. */
export type PlannedDecision = { kind: PlannedKind; wanyuan: number; project?: string; docNo: number; monthDay: string };

const rest = (kind: PlannedKind, docNo: number, monthDay: string, amounts: readonly number[]): PlannedDecision[] =>
  amounts.map((wanyuan) => ({ kind, wanyuan, docNo, monthDay }));

/** Cuts 612.30 (17 lines), recovered money 287.64 (11), recovered balances 259.50 (13): 1,159.44 万元 in 41 lines. Suspended 412.00 and stopped 96.00 stand beside it. */
export const DECISIONS: readonly PlannedDecision[] = [
  { kind: "REDUCE_BUDGET", wanyuan: 186, project: "老旧小区改造配套", docNo: 31, monthDay: "10-19" },
  { kind: "REDUCE_BUDGET", wanyuan: 120, project: "检测设备购置", docNo: 33, monthDay: "10-20" },
  { kind: "REDUCE_BUDGET", wanyuan: 92, project: "智慧停车平台", docNo: 33, monthDay: "10-20" },
  ...rest("REDUCE_BUDGET", 31, "10-19", [32, 28.5, 25, 22.4, 20, 18.6, 16.8, 14, 12.5, 11.2, 9.3, 7, 5]),
  { kind: "REDUCE_BUDGET", wanyuan: -8, project: "老旧小区改造配套", docNo: 30, monthDay: "10-16" },
  { kind: "RECOVER_FUNDS", wanyuan: 98.5, project: "体育公园二期前期费", docNo: 28, monthDay: "10-16" },
  ...rest("RECOVER_FUNDS", 28, "10-16", [36, 30.5, 26.4, 22, 18.74, 15.5, 13, 11, 9, 7]),
  { kind: "RECOVER_BALANCE", wanyuan: 76.42, project: "办公楼维修（上年完工）", docNo: 25, monthDay: "10-13" },
  { kind: "RECOVER_BALANCE", wanyuan: 64.8, project: "青泉河河道清淤", docNo: 25, monthDay: "10-13" },
  ...rest("RECOVER_BALANCE", 25, "10-13", [21.6, 18.4, 15.08, 13.2, 11.5, 10, 8.6, 7.4, 5.5, 4.2, 2.8]),
  ...rest("SUSPEND_PAYMENT", 29, "10-15", [210, 132, 70]),
  ...rest("STOP_PAYMENT", 29, "10-15", [96]),
];
