import type { Level1, Level2 } from "../indicators/indicator.js";

/** Rates that are a share of a whole, so that more than 100 % cannot be (C18). Growth, completion of a plan and 保值增值 rates can. */
export const CAPPED_RATE = /(合格|达标|及时|按时|按期|准时|覆盖|完好|优良|优秀|满意|准确|公开|到位|签约|入学|巩固|参保|救助|处置|办结|利用|使用|知晓|普及)率$|满意度$|(占比|比例|比重)$/;

/** Says "nothing wrong" and nothing else (C17). */
export const NO_PROBLEM = /^(暂?无(存在)?(问题|偏差|异常)?|(暂时?)?没有(发现)?(问题|偏差)?|(暂)?未发现问题|不存在问题|一切正常|正常)[。.！!]?$/;

/** Endings by which a quality row only counts again what a quantity row counts (C19). 合格率, 达标率 and the like are quality. */
export const REPEATED_COUNT = /(任务)?(完成率|完成情况|完成数量?|完成量|数量|个数|人数|次数|总数)$/;

/**
 * Fields of work with things built that can't be mistaken (C20). A project belongs to the fields its name or goal names; an indicator that names things of another field,
 * and none of its project's own, is called out. Social fields are left out on purpose: their words turn up everywhere.
 */
export const FIELDS: readonly { field: string; project: RegExp; indicator: RegExp }[] = [
  { field: "农田建设", project: /农田|耕地|田间/, indicator: /农田|耕地|田间|机耕|灌溉|排涝|排水达标|粮食|机井|亩均/ },
  { field: "道路建设", project: /道路|公路|交通|畅通|街巷|路网|路面/, indicator: /(村内|村组|入户|通村)道路|道路硬化|(公路|道路)(新建|改建|建设|硬化)?里程|公路/ },
  { field: "桥梁建设", project: /桥/, indicator: /桥梁|危桥/ },
  { field: "供水", project: /供水|饮水|自来水|水厂/, indicator: /供水|饮水|自来水/ },
  { field: "造林绿化", project: /造林|绿化|森林|林业|国土绿化/, indicator: /造林|森林抚育|植树/ },
];

/**
 * Words that belong to another category (C21): `foreign` without `own` in an indicator's name. The first rule whose place fits counts.
 * Only words that decide by themselves are listed.
 */
export const CATEGORY_RULES: readonly { level1?: Level1; level2?: readonly Level2[]; except?: readonly Level1[]; foreign: RegExp; own: RegExp; belongs: string }[] = [
  { level2: ["ECOLOGICAL_BENEFIT"], foreign: /成本|经费|预算|资金|造价|支出|费用/, own: /生态|环境|污染|排放|绿|水质|水土|空气|节能|能耗|节水|垃圾|灌溉|排水|植被/, belongs: "成本指标" },
  { level2: ["COST", "ECONOMIC_COST", "SOCIAL_COST", "ECOLOGICAL_COST"], foreign: /增收|受益|就业|带动|满意|覆盖率|受惠/, own: /成本|费用|经费|补助|标准|价|支出|投资|资金|预算|控制|节约/, belongs: "效益指标" },
  { except: ["SATISFACTION"], foreign: /满意度$|满意率$/, own: /^$/, belongs: "满意度指标" },
];
