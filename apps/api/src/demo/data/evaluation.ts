import type { TeamPost } from "@jianxiao/domain";
import type { FirmKind } from "../../features/evaluation/evaluation.enums.js";

/** How far the evaluation of a key project has come. */
export type EvaluationStage = "ENGAGED" | "ASKING" | "VISITING" | "WITH_DEPARTMENT" | "ACCEPTED";

export type ToldFirm = { name: string; registrationNo: string; kind: FirmKind; credit: string; /** A department the firm serves otherwise, and may not evaluate. */ serves?: { department: string; what: string }; logins: Record<TeamPost, string>; scope: string; feeFen: number; projects: Readonly<Record<string, EvaluationStage>> };

/** Invented firms with their teams and the key projects they look into. */
export const FIRMS: readonly ToldFirm[] = [
  {
    name: "中正绩效评价咨询有限公司", registrationNo: "91419900MA4X00001K", kind: "CONSULTING", credit: "信用管理平台登记，近三年无不良记录。", scope: "数据分析、现场核查、针对性建议", feeFen: 9_600_000,
    logins: { LEAD: "evaluator", MEMBER: "evaluator.member", SECOND: "evaluator.second", FINAL: "evaluator.final" },
    projects: { 高标准农田建设项目: "VISITING", 城区停车设施建设: "ENGAGED", 社区养老服务设施: "ASKING" },
  },
  {
    name: "明信会计师事务所", registrationNo: "91419900MA4X00002H", kind: "ACCOUNTING", credit: "信用管理平台登记，上年评定为良。", scope: "数据分析、现场核查、财务核查", feeFen: 6_800_000,
    serves: { department: "水利局", what: "年度财务审计" },
    logins: { LEAD: "mingxin.lead", MEMBER: "mingxin.member", SECOND: "mingxin.second", FINAL: "mingxin.final" },
    projects: { 校舍安全加固: "ACCEPTED", 乡镇卫生院设备更新: "WITH_DEPARTMENT" },
  },
];

/** A firm in the library that nobody engages. */
export const BLOCKED_FIRM = { name: "宏图项目管理有限公司", registrationNo: "91419900MA4X00003F", kind: "CONSULTING", credit: "上年因报告与底稿不符被通报，列入不良信用记录。" } as const;

export const PLAN = {
  purpose: "核实资金使用和绩效目标完成情况，查找偏差原因，提出纠偏和改进建议，为后续资金安排提供依据。",
  method: "查阅项目资料和财务凭证，分析国库支付与各期填报数据，按金额抽取点位现场核查，访谈项目单位和受益对象。",
  limits: "本次核查以抽查为主，未覆盖全部点位；部分效益指标须待年度终了后评价。",
};

export const REQUESTED = [["项目批复和实施方案", "立项、初步设计和实施方案批复。"], ["合同及中标通知书", "主要施工、供货和监理合同。"], ["验收资料", "已完成部分的验收单、隐蔽工程记录。"], ["支付凭证清单", "按合同列出各期支付凭证号。"]] as const;

/** Per project: the site, where it lies, and how much of the claim was found there. */
export const SITES: Readonly<Record<string, { place: string; latMicro: number; lonMicro: number; share: number; text: string; suggestion: string; addressee: string }>> = {
  高标准农田建设项目: { place: "柳河镇东洼村片区", latMicro: 36_081_200, lonMicro: 114_352_600, share: 0.9335, text: "3 号地块未上图入库，现场仍在平整，计入了已完成面积。", suggestion: "据实调减已完成面积，落实 3 号地块完工时限，并建立上图入库与支付挂钩的核对机制。", addressee: "农业农村局本级" },
  校舍安全加固: { place: "第三小学教学楼", latMicro: 36_096_400, lonMicro: 114_337_100, share: 0.981, text: "一栋教学楼加固后未办理消防复验即投入使用。", suggestion: "补办消防复验，复验合格前不得使用，并完善竣工资料归档。", addressee: "教育局本级" },
  乡镇卫生院设备更新: { place: "白石镇卫生院", latMicro: 36_121_900, lonMicro: 114_298_300, share: 0.872, text: "抽查 12 台设备，2 台已到货未开箱，未发挥效益。", suggestion: "完成安装调试和人员培训，按季报告设备使用率。", addressee: "卫生健康委员会本级" },
  社区养老服务设施: { place: "青泉街道养老服务中心", latMicro: 36_090_700, lonMicro: 114_341_500, share: 1, text: "", suggestion: "", addressee: "" },
  城区停车设施建设: { place: "人民路停车场", latMicro: 36_085_000, lonMicro: 114_349_000, share: 1, text: "", suggestion: "", addressee: "" },
};
