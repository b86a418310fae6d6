import { type DepartmentFrame, named, own, words } from "../frame-row.js";

/** 四川达州: 部门决策、综合管理、部门绩效情况 (rules-and-forms §2.4). */
export const DAZHOU: DepartmentFrame = {
  code: "DAZHOU",
  name: words("达州市部门整体绩效指标框架", "Dazhou frame"),
  groups: [
    {
      level1: words("部门决策", "Decisions"),
      groups: [
        {
          level2: words("目标任务", "Goals and tasks"),
          rows: [named("goalRelevance", "相关性", "Relevance", { target: "相关" }), named("goalClear", "明确性", "Clearness", { target: "明确" }), named("goalSound", "合理性", "Soundness", { target: "合理" })],
        },
        { level2: words("预算编制", "Budgeting"), rows: [named("budgetComplete", "编制完整性", "Completeness", { target: "完整" }), named("adjustmentRate", "预算调整率", "Adjustment rate", { target: "≤5%", computed: "ADJUSTMENT_RATE" })] },
      ],
    },
    {
      level1: words("综合管理", "Management"),
      groups: [
        {
          level2: words("绩效监控", "Monitoring"),
          rows: [
            named("executionRate", "预算执行进度监控", "Budget execution monitored", { target: "≥95%", computed: "EXECUTION_RATE" }),
            named("monitoringRate", "绩效目标动态监控", "Goals monitored", { target: "100%", computed: "MONITORING_COMPLETION" }),
          ],
        },
        { level2: words("资金管理", "Funds"), rows: [named("useCompliant", "资金使用合规性", "Compliant use of funds", { target: "合规" }), named("carryOverRate", "结转结余率", "Carry-over rate", { target: "≤5%", computed: "CARRY_OVER_RATE" })] },
      ],
    },
    {
      level1: words("部门绩效情况", "Results"),
      groups: [
        { level2: words("履职成效", "Results of the duties"), rows: [own("duty1"), own("duty2", true), own("duty3", true)] },
        { level2: words("可持续发展能力", "Sustainability"), rows: [own("sustain1", true)] },
        { level2: words("满意度", "Satisfaction"), rows: [own("satisfaction1")] },
      ],
    },
  ],
};
