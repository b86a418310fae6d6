import type { Level1, Level2, Nature } from "../indicators/indicator.js";
import type { LibraryIndicator } from "./library-indicator.js";

type Line = readonly [sector: string, level1: Level1, level2: Level2, name: string, nature: Nature, unit: string, target: string, explanation: string, example: string];

const SOURCE = "公开的绩效目标申报表";
const SHARE = "按实际完成值与目标值之比得分，超过目标不加分。";
const WORDS = "达成得满分，部分达成得 60%—80%，未达成不得分。";
const LESS = "不高于目标得满分，超过的按超出比例扣分，扣完为止。";

/** What a district begins with: indicators that stand on published target forms of many departments, in plain words. The bureau makes it its own. */
const LINES: readonly Line[] = [
  ["通用", "OUTPUT", "QUALITY", "验收合格率", "POSITIVE", "%", "≥98", "验收合格的项目（批次）数 ÷ 已验收数，以验收单为准。", "高标准农田建设：工程验收合格率 ≥98%"],
  ["通用", "OUTPUT", "QUALITY", "质量抽检合格率", "POSITIVE", "%", "≥95", "抽检合格批次 ÷ 抽检批次，以检测报告为准。", "农产品质量安全：抽检合格率 ≥97%"],
  ["通用", "OUTPUT", "TIMELINESS", "按期完成率", "POSITIVE", "%", "≥95", "按计划时间完成的任务数 ÷ 计划任务数，以进度台账为准。", "危房改造：按期完工率 ≥95%"],
  ["通用", "OUTPUT", "TIMELINESS", "资金拨付及时率", "POSITIVE", "%", "=100", "规定时限内拨付的金额 ÷ 应拨付金额，以国库支付记录为准。", "困难群众救助：每月 10 日前发放，及时率 100%"],
  ["通用", "OUTPUT", "COST", "项目总成本", "NEGATIVE", "万元", "", "项目全部支出，不高于批复的预算。", "老旧小区改造：项目总成本 ≤1200 万元"],
  ["通用", "COST", "ECONOMIC_COST", "单位成本控制", "NEGATIVE", "元", "", "每单位产出的支出，对照标准或上年水平。", "道路养护：每公里养护成本 ≤4.5 万元"],
  ["通用", "BENEFIT", "SOCIAL_BENEFIT", "受益人数", "POSITIVE", "人", "", "直接享受服务或补助的人数，以名册去重后为准。", "农村饮水安全：受益人口 ≥12000 人"],
  ["通用", "BENEFIT", "SUSTAINABILITY", "长效管护制度建立", "QUALITATIVE", "", "建立并执行", "有管护主体、经费和考核办法，并有执行记录。", "农村厕所改造：建立管护制度并落实到村"],
  ["通用", "SATISFACTION", "SATISFACTION", "服务对象满意度", "POSITIVE", "%", "≥90", "抽样问卷中很满意与满意的份数 ÷ 有效问卷数，样本不少于 30 份。", "社区养老：老人满意度 ≥92%"],
  ["农业农村", "OUTPUT", "QUANTITY", "新增高标准农田面积", "POSITIVE", "亩", "", "当年建成并上图入库的面积。", "新增高标准农田 ≥16000 亩"],
  ["农业农村", "OUTPUT", "QUANTITY", "村内道路硬化里程", "POSITIVE", "公里", "", "当年硬化并验收的村内道路长度。", "脱贫村村内道路硬化 ≥20 公里"],
  ["农业农村", "OUTPUT", "QUANTITY", "农户卫生厕所改造数", "POSITIVE", "户", "", "当年改造并通过村、镇两级验收的户数。", "完成改厕 ≥1860 户"],
  ["农业农村", "BENEFIT", "ECONOMIC_BENEFIT", "年新增粮食生产能力", "POSITIVE", "公斤", "", "项目区亩均增产 × 面积，以测产记录为准。", "年增粮食 ≥150 万公斤"],
  ["农业农村", "BENEFIT", "ECOLOGICAL_BENEFIT", "畜禽粪污综合利用率", "POSITIVE", "%", "≥80", "综合利用的粪污量 ÷ 产生量，以规模场台账为准。", "畜禽粪污综合利用率 ≥85%"],
  ["水利", "OUTPUT", "QUANTITY", "河道清淤长度", "POSITIVE", "公里", "", "当年清淤并通过断面测量的长度。", "青泉河清淤 ≥18 公里"],
  ["水利", "BENEFIT", "ECOLOGICAL_BENEFIT", "新增和改善灌溉面积", "POSITIVE", "亩", "", "工程运行后能保证灌溉的面积。", "新增和改善灌溉面积 ≥3500 亩"],
  ["水利", "BENEFIT", "SOCIAL_BENEFIT", "饮水安全保障人口", "POSITIVE", "人", "", "水量、水质达标的供水人口。", "解决饮水安全问题 ≥2100 人"],
  ["教育", "OUTPUT", "QUANTITY", "资助学生人数", "POSITIVE", "人", "", "当年实际领到资助的学生，按学籍去重。", "资助困难学生 ≥1850 人"],
  ["教育", "OUTPUT", "QUALITY", "符合条件学生覆盖率", "POSITIVE", "%", "=100", "实际资助人数 ÷ 符合条件人数。", "应助尽助，覆盖率 100%"],
  ["教育", "BENEFIT", "SOCIAL_BENEFIT", "义务教育巩固率", "POSITIVE", "%", "≥98", "毕业人数 ÷ 入学人数，以学籍系统为准。", "九年义务教育巩固率 ≥98%"],
  ["卫生健康", "OUTPUT", "QUANTITY", "免费健康检查人次", "POSITIVE", "人次", "", "当年实际完成检查的人次，以体检系统为准。", "65 岁以上老人体检 ≥12000 人次"],
  ["卫生健康", "OUTPUT", "QUALITY", "疫苗接种率", "POSITIVE", "%", "≥90", "应种对象中完成接种的比例。", "适龄儿童免疫规划接种率 ≥95%"],
  ["卫生健康", "BENEFIT", "SOCIAL_BENEFIT", "孕产妇系统管理率", "POSITIVE", "%", "≥90", "系统管理人数 ÷ 活产数，以妇幼系统为准。", "孕产妇系统管理率 ≥92%"],
  ["社会保障", "OUTPUT", "QUANTITY", "补贴发放人数", "POSITIVE", "人", "", "当年实际领到补贴的人数，按身份证号去重后只报人数。", "70 周岁以上老人补贴 ≥5600 人"],
  ["社会保障", "OUTPUT", "QUALITY", "补贴发放准确率", "POSITIVE", "%", "=100", "发放无误的笔数 ÷ 发放笔数。", "高龄津贴发放准确率 100%"],
  ["社会保障", "BENEFIT", "SOCIAL_BENEFIT", "城镇新增就业人数", "POSITIVE", "人", "", "当年城镇新就业人数，以就业系统为准。", "城镇新增就业 ≥3200 人"],
  ["交通运输", "OUTPUT", "QUANTITY", "养护道路里程", "POSITIVE", "公里", "", "当年纳入日常养护并考核合格的里程。", "县乡道养护 ≥430 公里"],
  ["交通运输", "BENEFIT", "SOCIAL_BENEFIT", "道路优良路率", "POSITIVE", "%", "≥80", "技术状况评定为优、良的里程 ÷ 总里程。", "农村公路优良中等路率 ≥85%"],
  ["住房城建", "OUTPUT", "QUANTITY", "改造老旧小区数", "POSITIVE", "个", "", "当年完工并移交的小区数。", "改造老旧小区 ≥9 个"],
  ["住房城建", "OUTPUT", "QUANTITY", "管道天然气改造套数", "POSITIVE", "套", "", "当年完成改造并通气的套数。", "城中村管道天然气改造 ≥2600 套"],
  ["住房城建", "BENEFIT", "SOCIAL_BENEFIT", "安全事故数", "NEGATIVE", "起", "=0", "项目实施中发生的一般及以上事故。", "施工安全事故 0 起"],
  ["生态环境", "BENEFIT", "ECOLOGICAL_BENEFIT", "空气质量优良天数比例", "POSITIVE", "%", "≥85", "优、良天数 ÷ 有效监测天数，以国控站点为准。", "优良天数比例 ≥87%"],
  ["文化旅游", "OUTPUT", "QUANTITY", "公益文化活动场次", "POSITIVE", "场", "", "当年举办并有记录的场次。", "送戏下乡 ≥96 场"],
  ["信息化", "OUTPUT", "QUALITY", "系统正常运行率", "POSITIVE", "%", "≥99", "正常运行时间 ÷ 应运行时间，以监控记录为准。", "政务云正常运行率 ≥99.5%"],
  ["信息化", "OUTPUT", "TIMELINESS", "故障响应时间", "NEGATIVE", "小时", "≤2", "从报障到技术人员响应的平均时间。", "运维服务：故障响应 ≤1 小时"],
];

export const DEFAULT_LIBRARY: LibraryIndicator[] = LINES.map(([sector, level1, level2, name, nature, unit, target, explanation, example], at) => ({
  key: `std-${String(at + 1).padStart(3, "0")}`, since: 0, sector, level1, level2, name, nature, unit, target, explanation,
  rule: nature === "QUALITATIVE" ? WORDS : nature === "NEGATIVE" ? LESS : SHARE, examples: [example], source: SOURCE, retired: false,
}));
