import type { Level2 } from "@jianxiao/domain";

/** What kind of work a project is; decides its quality, time, cost and effect indicators and how its money flows. */
export const WORK_KINDS = ["BUILD", "REPAIR", "BUY", "GRANT", "SERVICE", "EVENT", "TRAIN", "IT", "CASE", "RUN"] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Name and target as a form prints them. `{cost}` is the budget in 万元, `{people}` a number of people that fits the budget. */
export type IndicatorWords = readonly [level2: Level2, name: string, target: string];

type Work = {
  /** Always among the indicators. */
  core: readonly IndicatorWords[];
  /** Drawn from until the project has as many indicators as it should. */
  more: readonly IndicatorWords[];
  curve: "EVEN" | "SPRING_SUMMER" | "AUTUMN_WINTER" | "EARLY_GRANT" | "YEAR_END_SETTLEMENT" | "MILESTONES";
};

export const WORKS: Record<WorkKind, Work> = {
  BUILD: {
    curve: "SPRING_SUMMER",
    core: [
      ["ECONOMIC_COST", "项目总成本", "≤{cost}万元"],
      ["QUALITY", "工程验收合格率", "=100%"],
      ["TIMELINESS", "按期完工率", "≥90%"],
      ["SOCIAL_BENEFIT", "受益群众人数", "≥{people}人"],
      ["SATISFACTION", "受益群众满意度", "≥90%"],
    ],
    more: [
      ["QUALITY", "设计变更控制率", "≤5%"],
      ["ECOLOGICAL_BENEFIT", "施工扬尘投诉办结率", "≥95%"],
      ["SOCIAL_BENEFIT", "改善基础设施条件", "明显改善"],
      ["TIMELINESS", "工程款支付及时率", "≥95%"],
      ["SOCIAL_COST", "施工期间交通投诉件数", "≤12件"],
      ["QUALITY", "质量安全事故数", "=0起"],
    ],
  },
  REPAIR: {
    curve: "EVEN",
    core: [
      ["ECONOMIC_COST", "维修养护总成本", "≤{cost}万元"],
      ["QUALITY", "养护质量达标率", "≥95%"],
      ["TIMELINESS", "问题处置及时率", "≥95%"],
      ["SOCIAL_BENEFIT", "保障设施正常运行", "有效保障"],
      ["SATISFACTION", "使用人满意度", "≥90%"],
    ],
    more: [
      ["QUALITY", "设施完好率", "≥96%"],
      ["TIMELINESS", "年度养护计划完成时间", "12月20日前"],
      ["SOCIAL_BENEFIT", "安全责任事故数", "=0起"],
      ["ECOLOGICAL_BENEFIT", "养护垃圾规范处理率", "=100%"],
      ["SOCIAL_BENEFIT", "群众投诉办结率", "≥98%"],
      ["QUALITY", "维修一次合格率", "≥95%"],
    ],
  },
  BUY: {
    curve: "MILESTONES",
    core: [
      ["ECONOMIC_COST", "设备购置总成本", "≤{cost}万元"],
      ["QUALITY", "设备验收合格率", "=100%"],
      ["TIMELINESS", "设备到位及时率", "≥95%"],
      ["SOCIAL_BENEFIT", "设备利用率", "≥90%"],
      ["SATISFACTION", "使用人员满意度", "≥90%"],
    ],
    more: [
      ["QUALITY", "设备故障率", "≤3%"],
      ["TIMELINESS", "招标完成时间", "6月底前"],
      ["SOCIAL_BENEFIT", "提升服务保障能力", "明显提升"],
      ["ECOLOGICAL_COST", "废旧设备规范处置率", "=100%"],
      ["QUALITY", "政府采购合规率", "=100%"],
      ["SOCIAL_BENEFIT", "服务对象受益人次", "≥{people}人次"],
    ],
  },
  GRANT: {
    curve: "EARLY_GRANT",
    core: [
      ["ECONOMIC_COST", "补助资金总额", "≤{cost}万元"],
      ["QUALITY", "补助对象认定准确率", "=100%"],
      ["TIMELINESS", "补助资金发放及时率", "≥95%"],
      ["SOCIAL_BENEFIT", "减轻群众负担", "明显减轻"],
      ["SATISFACTION", "补助对象满意度", "≥92%"],
    ],
    more: [
      ["QUALITY", "资金发放差错率", "≤0.5%"],
      ["SOCIAL_BENEFIT", "政策知晓率", "≥90%"],
      ["TIMELINESS", "名单公示完成时间", "3月底前"],
      ["SOCIAL_BENEFIT", "受益人数", "≥{people}人"],
      ["QUALITY", "补助标准执行符合率", "=100%"],
      ["SOCIAL_BENEFIT", "信访事项办结率", "=100%"],
    ],
  },
  SERVICE: {
    curve: "YEAR_END_SETTLEMENT",
    core: [
      ["ECONOMIC_COST", "购买服务总成本", "≤{cost}万元"],
      ["QUALITY", "服务考核合格率", "≥95%"],
      ["TIMELINESS", "服务响应及时率", "≥95%"],
      ["SOCIAL_BENEFIT", "服务覆盖人次", "≥{people}人次"],
      ["SATISFACTION", "服务对象满意度", "≥90%"],
    ],
    more: [
      ["QUALITY", "服务人员持证率", "=100%"],
      ["SOCIAL_BENEFIT", "提高公共服务水平", "明显提高"],
      ["TIMELINESS", "季度考核按时完成率", "=100%"],
      ["QUALITY", "服务成果验收通过率", "≥98%"],
      ["SOCIAL_BENEFIT", "投诉办结率", "≥98%"],
      ["SOCIAL_COST", "有责投诉件数", "≤6件"],
    ],
  },
  EVENT: {
    curve: "EVEN",
    core: [
      ["ECONOMIC_COST", "活动总成本", "≤{cost}万元"],
      ["QUALITY", "活动方案落实率", "≥95%"],
      ["TIMELINESS", "活动按计划开展率", "≥90%"],
      ["SOCIAL_BENEFIT", "活动参与人次", "≥{people}人次"],
      ["SATISFACTION", "参与群众满意度", "≥92%"],
    ],
    more: [
      ["SOCIAL_BENEFIT", "扩大社会影响", "明显扩大"],
      ["QUALITY", "活动安全事故数", "=0起"],
      ["SOCIAL_BENEFIT", "媒体报道篇数", "≥24篇"],
      ["TIMELINESS", "活动总结完成时间", "12月15日前"],
      ["ECONOMIC_BENEFIT", "带动消费金额", "≥{people}万元"],
      ["QUALITY", "宣传内容审核率", "=100%"],
    ],
  },
  TRAIN: {
    curve: "AUTUMN_WINTER",
    core: [
      ["ECONOMIC_COST", "人均培训成本", "≤550元/人·天"],
      ["QUALITY", "培训考核合格率", "≥95%"],
      ["TIMELINESS", "培训按期完成率", "≥90%"],
      ["SOCIAL_BENEFIT", "提升业务能力", "明显提升"],
      ["SATISFACTION", "参训人员满意度", "≥92%"],
    ],
    more: [
      ["ECONOMIC_COST", "培训总成本", "≤{cost}万元"],
      ["QUALITY", "参训人员出勤率", "≥95%"],
      ["SOCIAL_BENEFIT", "学员跟踪回访率", "≥60%"],
      ["QUALITY", "师资符合率", "=100%"],
      ["TIMELINESS", "培训计划下达时间", "3月底前"],
      ["SOCIAL_BENEFIT", "培训成果运用率", "≥70%"],
    ],
  },
  IT: {
    curve: "MILESTONES",
    core: [
      ["ECONOMIC_COST", "系统建设运维总成本", "≤{cost}万元"],
      ["QUALITY", "系统可用率", "≥99%"],
      ["TIMELINESS", "故障处理及时率", "≥95%"],
      ["SOCIAL_BENEFIT", "网上办理率", "≥85%"],
      ["SATISFACTION", "用户满意度", "≥90%"],
    ],
    more: [
      ["QUALITY", "网络安全事件数", "=0起"],
      ["SOCIAL_BENEFIT", "数据共享水平", "明显提高"],
      ["TIMELINESS", "系统上线时间", "9月底前"],
      ["SOCIAL_BENEFIT", "系统使用人次", "≥{people}人次"],
      ["QUALITY", "数据准确率", "≥98%"],
      ["ECONOMIC_BENEFIT", "节约纸质材料费用", "≥6万元"],
    ],
  },
  CASE: {
    curve: "EVEN",
    core: [
      ["ECONOMIC_COST", "办案执法总成本", "≤{cost}万元"],
      ["QUALITY", "案卷评查合格率", "≥95%"],
      ["TIMELINESS", "按期办结率", "≥95%"],
      ["SOCIAL_BENEFIT", "违法行为查处率", "≥95%"],
      ["SATISFACTION", "群众满意度", "≥90%"],
    ],
    more: [
      ["SOCIAL_BENEFIT", "规范行业秩序", "明显规范"],
      ["QUALITY", "行政复议纠错率", "≤2%"],
      ["SOCIAL_BENEFIT", "举报线索核查率", "=100%"],
      ["TIMELINESS", "抽检结果公示及时率", "≥98%"],
      ["QUALITY", "执法全过程记录率", "=100%"],
      ["SOCIAL_BENEFIT", "问题整改完成率", "≥90%"],
    ],
  },
  RUN: {
    curve: "EVEN",
    core: [
      ["ECONOMIC_COST", "运行保障总成本", "≤{cost}万元"],
      ["QUALITY", "保障任务完成率", "≥98%"],
      ["TIMELINESS", "经费支付及时率", "≥95%"],
      ["SOCIAL_BENEFIT", "保障机关正常运转", "有效保障"],
      ["SATISFACTION", "服务对象满意度", "≥90%"],
    ],
    more: [
      ["QUALITY", "工作任务差错率", "≤1%"],
      ["ECOLOGICAL_BENEFIT", "人均能耗下降率", "≥2%"],
      ["TIMELINESS", "年度工作计划完成时间", "12月25日前"],
      ["QUALITY", "固定资产账实相符率", "=100%"],
      ["SOCIAL_BENEFIT", "提升行政效能", "明显提升"],
      ["SOCIAL_COST", "重复保障事项件数", "≤3件"],
    ],
  },
};

/** Quantities for works whose description names fewer than wanted. Unit and size go with the kind of work. */
export const MORE_QUANTITIES: Record<WorkKind, readonly string[]> = {
  BUILD: ["完成施工标段个数:个:4", "组织现场监理次数:次:48", "完成竣工资料归档份数:份:36"],
  REPAIR: ["巡查养护次数:次:120", "更换配件数量:件:160", "处理报修件数:件:220"],
  BUY: ["购置设备台数:台:24", "操作培训人次:人次:60", "签订采购合同份数:份:3"],
  GRANT: ["补助对象人数:人:860", "组织入户核查户数:户:320", "发放批次:批次:4"],
  SERVICE: ["开展服务次数:次:180", "提交服务成果份数:份:12", "服务队伍人数:人:18"],
  EVENT: ["开展活动场次:场:16", "印发宣传材料份数:份:6000", "布置宣传展板块数:块:40"],
  TRAIN: ["举办培训班期数:期:8", "培训人次:人次:420", "编印教材册数:册:500"],
  IT: ["维护系统个数:个:3", "新增功能模块个数:个:6", "开展安全检查次数:次:12"],
  CASE: ["检查单位户次:户次:360", "查办案件件数:件:48", "抽检批次:批次:120"],
  RUN: ["保障会议次数:次:60", "保障工作人员人数:人:45", "印制材料册数:册:1200"],
};
