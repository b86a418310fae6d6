/** 项目支出绩效目标执行监控表, annex to 财预〔2019〕136号. Revisions store it, so that an old filing prints as it was signed. */
export const FORM_VERSION = "MOF-136-2019";
/** 项目支出绩效自评表, annex to 财预〔2020〕10号. */
export const SELF_EVALUATION_FORM_VERSION = "MOF-10-2020";
