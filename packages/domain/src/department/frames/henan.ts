import { type DepartmentFrame, named, own, words } from "../frame-row.js";

/** 河南: 投入管理、产出、效益 (rules-and-forms §2.4). Targets are the usual ones and belong to the department. */
export const HENAN: DepartmentFrame = {
  code: "HENAN",
  name: words("河南省部门整体绩效指标框架", "Henan frame"),
  groups: [
    {
      level1: words("投入管理指标", "Input and management"),
      groups: [
        {
          level2: words("工作目标管理", "Goals of the work"),
          rows: [
            named("goalRelevance", "年度履职目标相关性", "Relevance of the year's goals", { target: "相关" }),
            named("taskSoundness", "工作任务科学性", "Soundness of the tasks", { target: "科学" }),
            named("indicatorSoundness", "绩效指标合理性", "Soundness of the indicators", { target: "合理" }),
          ],
        },
        {
          level2: words("预算和财务管理", "Budget and finance"),
          rows: [
            named("budgetComplete", "预算编制完整性", "Completeness of the budget", { target: "完整" }),
            named("specialFundsDetailed", "专项资金细化率", "Special funds broken down", { target: "100%" }),
            named("executionRate", "预算执行率", "Execution rate", { target: "≥95%", computed: "EXECUTION_RATE" }),
            named("adjustmentRate", "预算调整率", "Adjustment rate", { target: "≤5%", computed: "ADJUSTMENT_RATE" }),
            named("carryOverRate", "结转结余率", "Carry-over rate", { target: "≤5%", computed: "CARRY_OVER_RATE" }),
            named("threePublic", "“三公经费”控制率", "Control of the three public expenses", { target: "≤100%" }),
            named("procurementRate", "政府采购执行率", "Execution of procurement", { target: "≥95%" }),
            named("accountsTrue", "决算真实性", "Truth of the accounts", { target: "真实", yearEnd: true }),
            named("useCompliant", "资金使用合规性", "Compliant use of funds", { target: "合规" }),
            named("rulesSound", "管理制度健全性", "Soundness of the rules", { target: "健全" }),
            named("disclosure", "预决算信息公开性", "Disclosure of budget and accounts", { target: "按规定公开" }),
            named("assets", "资产管理规范性", "Management of assets", { target: "规范" }),
          ],
        },
        {
          level2: words("绩效管理", "Performance management"),
          rows: [
            named("monitoringRate", "绩效监控完成率", "Monitoring completed", { target: "100%", computed: "MONITORING_COMPLETION" }),
            named("selfEvaluationRate", "绩效自评完成率", "Self-evaluations completed", { target: "100%", yearEnd: true }),
            named("evaluationRate", "部门绩效评价完成率", "Department evaluations completed", { target: "100%", yearEnd: true }),
            named("resultUseRate", "评价结果应用率", "Results applied", { target: "100%", yearEnd: true }),
          ],
        },
      ],
    },
    {
      level1: words("产出指标", "Output"),
      groups: [
        { level2: words("重点工作任务完成", "Main tasks completed"), rows: [own("task1"), own("task2", true), own("task3", true)] },
        { level2: words("履职目标实现", "Goals of the duties reached"), rows: [own("duty1"), own("duty2", true)] },
      ],
    },
    {
      level1: words("效益指标", "Benefit"),
      groups: [
        { level2: words("履职效益", "Benefit of the duties"), rows: [own("benefit1"), own("benefit2", true)] },
        { level2: words("满意度", "Satisfaction"), rows: [own("satisfaction1")] },
      ],
    },
  ],
};
