import type { FormFaultCode, WorkbookRefusal } from "../../cells/import-fault.js";
import type { Words } from "../words.js";

/** Why a workbook as a whole was not read. */
export const WORKBOOK_PROBLEMS: Record<
  WorkbookRefusal | "FILE_TOO_LARGE" | "ZIP_BOMB" | "TOO_MANY_SHEETS" | "FORM_NOT_RECOGNISED" | "FILE_ALREADY_IMPORTED" | "FILE_MISSING",
  Words
> = {
  EMPTY_FILE: { zh: "文件是空的。请重新导出后再上传。", en: "The file is empty. Export it again, then upload." },
  NOT_A_WORKBOOK: { zh: "这不是电子表格文件。请上传 .xlsx 文件。", en: "This isn't a workbook. Upload an .xlsx file." },
  NOT_XLSX: {
    zh: "只能读取 .xlsx。请在 Excel 或 WPS 中“另存为”.xlsx 后上传。",
    en: "Only .xlsx can be read. Save the file as .xlsx in Excel or WPS, then upload.",
  },
  ENCRYPTED: {
    zh: "文件设了打开密码，无法读取。请取消密码后重新上传。",
    en: "The file is protected by a password. Remove it and upload again.",
  },
  MACROS: {
    zh: "文件带有宏，为安全起见不读取。请另存为不含宏的 .xlsx 后上传。",
    en: "The file contains macros and is not read. Save it as .xlsx without macros.",
  },
  DAMAGED: {
    zh: "文件已损坏或不完整。请在 Excel 或 WPS 中打开并重新保存后上传。",
    en: "The file is damaged or incomplete. Open and save it again in Excel or WPS, then upload.",
  },
  TOO_MANY_ENTRIES: {
    zh: "文件内部条目过多[，共 {count} 个][，上限 {limit} 个]。请只保留要导入的工作表。",
    en: "The file has too many parts[: {count}][, limit {limit}]. Keep only the sheets to import.",
  },
  TOO_LARGE: {
    zh: "文件解开后超过 {limitMegabytes} MB。请删除图片和无关工作表后上传。",
    en: "Unpacked, the file exceeds {limitMegabytes} MB. Remove pictures and unrelated sheets.",
  },
  TOO_COMPRESSED: {
    zh: "文件压缩比异常，可能是恶意文件，已拒绝读取。请另存一份后再上传。",
    en: "The file is compressed beyond what is plausible and was refused. Save a fresh copy and upload that.",
  },
  UNSAFE_PATH: {
    zh: "文件内部结构不正常，已拒绝读取。请在 Excel 或 WPS 中另存一份后上传。",
    en: "The inside of the file is not in order and was refused. Save a fresh copy in Excel or WPS.",
  },
  UNSAFE_LINK: {
    zh: "文件内部含有指向外部的链接，已拒绝读取。请另存一份后上传。",
    en: "The file links to places outside itself and was refused. Save a fresh copy.",
  },
  UNSAFE_XML: {
    zh: "文件内部含有不安全的内容，已拒绝读取。请在 Excel 或 WPS 中另存一份后上传。",
    en: "The file contains unsafe content and was refused. Save a fresh copy in Excel or WPS.",
  },
  TOO_MANY_CELLS: {
    zh: "表格太大[，上限 {limit}]。请只保留要导入的行和工作表，或分几次导入。",
    en: "The workbook is too large[ (limit {limit})]. Keep only the rows and sheets to import, or import in parts.",
  },
  FILE_TOO_LARGE: {
    zh: "文件超过 {limitMegabytes} MB。请删除图片和无关工作表后上传。",
    en: "The file exceeds {limitMegabytes} MB. Remove pictures and unrelated sheets.",
  },
  ZIP_BOMB: {
    zh: "文件解开后大得不正常，已拒绝读取。请另存一份后再上传。",
    en: "The file unpacks to an implausible size and was refused. Save a fresh copy.",
  },
  TOO_MANY_SHEETS: {
    zh: "工作表过多[，上限 {limit} 张]。请分几个文件导入。",
    en: "Too many sheets[ (limit {limit})]. Import them in several files.",
  },
  FORM_NOT_RECOGNISED: {
    zh: "没有认出官方表样。请使用本系统下载的表，不要改动表头。",
    en: "No official form was recognised. Use the form downloaded here and leave its headings as they are.",
  },
  FILE_ALREADY_IMPORTED: {
    zh: "同一个文件已经导入过[（{at:time}，{fileName}）]，没有重复导入。",
    en: "This very file was imported before[ ({at:time}, {fileName})] and was not imported again.",
  },
  FILE_MISSING: { zh: "找不到上传的文件。请重新上传。", en: "The uploaded file is gone. Upload it again." },
};

/** What a reader of official workbooks finds wrong in a place. */
export const FORM_FAULT_WORDS: Record<FormFaultCode, Words> = {
  NO_FORM: {
    zh: "这张工作表里没有认出官方表样。请使用本系统下载的表，不要改动表头。",
    en: "No official form was recognised on this sheet. Use the form downloaded here.",
  },
  NO_PAYMENTS: {
    zh: "没有找到支付明细。请使用支付导入模板，从表头下一行起填写。",
    en: "No payments were found. Use the payments template and start below its heading.",
  },
  NO_ORGANISATION: {
    zh: "没有找到机构。请使用机构导入模板，从表头下一行起填写。",
    en: "No departments, units or offices were found. Use the organisation template and start below its heading.",
  },
  NO_INDICATORS: { zh: "没有填写绩效指标。每个项目至少要有一个指标。", en: "There are no indicators. Each project needs at least one." },
  HEADING_MISSING: {
    zh: "找不到栏目[“{heading}”]。请恢复官方表头。",
    en: "The heading[ “{heading}”] is missing. Restore the official headings.",
  },
  YEAR_MISSING: {
    zh: "没有找到年度。请在表题下写明，如“（2026年度）”。",
    en: "The fiscal year is missing. Write it below the title, like （2026年度）.",
  },
  PROJECT_NAME_MISSING: { zh: "项目名称没有填写。", en: "The project name is missing." },
  PROJECT_CODE_MISSING: { zh: "项目编码没有填写。", en: "The project code is missing." },
  DUPLICATE_PROJECT: {
    zh: "项目[{projectCode}]在文件中出现不止一次[，另一处在 {otherSheet}][ 第 {otherRow} 行]。请只保留一处。",
    en: "Project[ {projectCode}] appears more than once in the file[, also on {otherSheet}][ row {otherRow}]. Keep one.",
  },
  DUPLICATE_VOUCHER: {
    zh: "凭证号[ {voucherKey} ]重复[，另一处在第 {otherRow} 行]。请核对是否重复登记。",
    en: "Voucher[ {voucherKey}] appears twice[, also in row {otherRow}]. Check whether it was entered twice.",
  },
  FUND_ROW_UNKNOWN: {
    zh: "[“{text}”]不是认得的资金来源。请使用表中列出的资金行。",
    en: "Not a known source of funds[: “{text}”]. Use the rows of the form.",
  },
  TOTAL_MISMATCH: {
    zh: "合计与各行之和不符[：合计 {total}，各行之和 {sum}]。请核对。",
    en: "The total differs from the sum of its rows[: {total} against {sum}]. Check the figures.",
  },
  LEVEL1_UNKNOWN: {
    zh: "[“{text}”]不是认得的一级指标。可用：成本指标、产出指标、效益指标、满意度指标。",
    en: "Not a known level-1 indicator[: “{text}”]. Use cost, output, benefit or satisfaction.",
  },
  LEVEL2_UNKNOWN: {
    zh: "[“{text}”]不是该一级指标下的二级指标。请按官方分类填写。",
    en: "Not a level-2 indicator of this group[: “{text}”]. Use the official ones.",
  },
  LEVEL2_MISSING: { zh: "二级指标没有填写。", en: "The level-2 indicator is missing." },
  INDICATOR_NAME_MISSING: { zh: "三级指标名称没有填写。", en: "The indicator's name is missing." },
  DUPLICATE_INDICATOR: {
    zh: "指标“{name}”在文件中重复[，另一处在第 {otherRow} 行]。请只留一行。",
    en: "Indicator “{name}” stands twice in the file[, also in row {otherRow}]. Keep one row.",
  },
  INDICATOR_BROKEN: { zh: "指标“{name}”的编号、分类或长度不合要求，请对照导出的指标库修改。", en: "Key, category or length of indicator “{name}” is not as it must be. Compare with the exported library." },
  TARGET_MISSING: { zh: "年度指标值没有填写。", en: "The target of the year is missing." },
  REQUIRED: { zh: "这一格必填。", en: "This cell must be filled." },
  ZERO_AMOUNT: { zh: "金额是 0。请填写实际支付金额，或删去这一行。", en: "The amount is 0. Enter what was paid, or remove the row." },
  TOO_MANY_ROWS: { zh: "行数过多[，上限 {limit} 行]。请分几次导入。", en: "Too many rows[ (limit {limit})]. Import them in parts." },
  TOO_MANY_TICKS: { zh: "完成目标可能性只能勾选一项。", en: "Tick only one likelihood." },
  CELL_ERROR: {
    zh: "单元格里是错误值[（{text}）]。请改正公式后填写结果。",
    en: "The cell holds an error[ ({text})]. Correct the formula and type its result.",
  },
};

/** What only the server can see: how a workbook fits what is already there. */
export const IMPORT_PROBLEMS = {
  UNKNOWN_PROJECT: {
    zh: "没有编码为 {projectCode} 的项目，或不在你的范围内。请核对编码。",
    en: "There is no project {projectCode}, or it isn't yours. Check the code.",
  },
  UNKNOWN_DEPARTMENT: { zh: "没有主管部门“{text}”。请核对部门名称和代码。", en: "There is no department “{text}”. Check name and code." },
  UNKNOWN_UNIT: {
    zh: "没有预算单位“{text}”，或不在你的范围内。请核对名称，或在导入时指定单位。",
    en: "There is no unit “{text}”, or it isn't yours. Check its name, or choose the unit for this import.",
  },
  UNKNOWN_OFFICE: { zh: "没有股室“{text}”。请先建股室，或写在“股室一览”里。", en: "There is no office “{text}”. Set it up first, or list it among the offices." },
  NAMED_DIFFERENTLY: { zh: "同一编码 {code} 在第 {otherRow} 行叫“{other}”。请写成一样。", en: "In row {otherRow} the code {code} is called “{other}”. Write it alike." },
  AMBIGUOUS_UNIT: {
    zh: "有多个单位叫“{text}”。请在导入时指定单位。",
    en: "Several units are called “{text}”. Choose the unit for this import.",
  },
  DUPLICATE_CODE: {
    zh: "项目编码 {projectCode} 已有项目使用[：{projectName}]。请核对编码。",
    en: "Project code {projectCode} is taken[ by {projectName}]. Check the code.",
  },
  GOAL_EXISTS: {
    zh: "该项目本年度已有批复的绩效目标。调整目标请走绩效目标调整。",
    en: "The project already has an approved goal this year. Change it by a goal adjustment.",
  },
  NO_APPROVED_GOAL: {
    zh: "该项目本年度没有批复的绩效目标，不能监控。请先导入绩效目标。",
    en: "The project has no approved goal this year and cannot be monitored. Import the goal first.",
  },
  WRONG_YEAR: {
    zh: "表中年度是 {found}，这里要 {expected}。请核对文件。",
    en: "The form is for {found}; {expected} is needed here. Check the file.",
  },
  NOT_EARLIER: { zh: "表中年度是 {found}，往年实际值只收 {before} 年以前的表。", en: "The form is for {found}; earlier years are those before {before}." },
  WRONG_CUT_OFF: {
    zh: "表中截止月份是 {found} 月，本批监控截至 {expected} 月。",
    en: "The form is cut off at month {found}; this cycle at month {expected}.",
  },
  NOT_SELF_EVALUATION: { zh: "这是监控表，本批是绩效自评。请上传《项目支出绩效自评表》，或改选监控批次。", en: "This is a monitoring form, and the cycle is a self-evaluation. Upload a self-evaluation form, or choose a monitoring cycle." },
  NOT_MONITORING: { zh: "这是绩效自评表，本批是绩效监控。请上传监控表，或改选自评批次。", en: "This is a self-evaluation form, and the cycle is monitoring. Upload a monitoring form, or choose the self-evaluation." },
  NOT_IN_CYCLE: { zh: "该项目不在本批监控中。", en: "The project isn't part of this cycle." },
  TARGET_CHANGED: {
    zh: "指标“{name}”与批复不一致[：批复 {approved}，表中 {found}]。监控表不能改动批复目标。",
    en: "Indicator “{name}” differs from what was approved[: {approved}, here {found}]. A monitoring form cannot change the goal.",
  },
  INDICATOR_EXISTS: { zh: "指标“{name}”库里已有[，编号 {key}]。请填这个编号，或换一个名称。", en: "The library has an indicator “{name}” already[, key {key}]. Use that key, or another name." },
  LIBRARY_FULL: { zh: "指标库已满[，上限 {limit} 个]。请先停用并清理不用的指标，或减少新增。", en: "The library is full[ (limit {limit})]. Remove entries nobody uses, or add fewer." },
  INDICATOR_UNKNOWN: { zh: "批复目标中没有指标“{name}”。", en: "The approved goal has no indicator “{name}”." },
  INDICATOR_MISSING: { zh: "缺少批复指标“{name}”。请补上这一行。", en: "The approved indicator “{name}” is missing. Add its row." },
  WEIGHT_SUM: {
    zh: "指标分值合计为 {sum}，应为 {expected}。请调整分值。",
    en: "The weights add up to {sum} instead of {expected}. Adjust them.",
  },
  BUDGET_MISMATCH: {
    zh: "预算数与台账不符[：台账 {ledgerFen:wanyuan}，表中 {foundFen:wanyuan}]（万元）。请以批复为准。",
    en: "The budget differs from the ledger[: {ledgerFen:wanyuan} against {foundFen:wanyuan}] (万元). The approved figure counts.",
  },
  OVER_BUDGET: {
    zh: "支付累计超过预算[：已付 {paidFen:wanyuan}，预算 {budgetFen:wanyuan}]（万元）。请核对项目和金额。",
    en: "Payments exceed the budget[: {paidFen:wanyuan} of {budgetFen:wanyuan}] (万元). Check project and amount.",
  },
  NEGATIVE_BALANCE: { zh: "退款超过已支付金额。请核对。", en: "The refund exceeds what was paid. Check it." },
  SOURCE_UNKNOWN: { zh: "该项目没有资金来源“{text}”。请核对。", en: "The project has no source “{text}”. Check it." },
  PAID_IN_FUTURE: { zh: "支付日期 {paidOn} 晚于今天。请核对。", en: "The payment date {paidOn} is in the future. Check it." },
  CELL_LOCKED: { zh: "这一格现在不能改，导入时保持原值。", en: "This cell is locked now and keeps its value." },
  CELL_NEWER: {
    zh: "导出之后 {who} 于 {at:time} 在系统里改过这一格，文件里也改了，两边不一致。导入时保留系统里的值；要用文件里的值，请在系统里改。",
    en: "{who} changed this cell on screen ({at:time}) after the workbook was handed out, and the workbook differs too. The screen's value stays; type the other one there if it is right.",
  },
  STAMP_STALE: {
    zh: "这份表导出之后，系统里又改过 {count} 格，最近一次是 {who} 于 {at:time}。文件里没动过的格不会覆盖这些改动。",
    en: "Since this form was handed out, {count} cells were changed on screen, last by {who} ({at:time}). Cells untouched in the workbook don't overwrite them.",
  },
  STAMP_OTHER: { zh: "这份表是 {at:time} 从另一批监控导出的，请核对截止月份和数字。", en: "This form was handed out of another cycle ({at:time}). Check month and figures." },
  JOB_NOT_READY: { zh: "文件还在读取，请稍候再确认导入。", en: "The file is still being read. Wait, then apply." },
  JOB_HAS_FAULTS: {
    zh: "还有 {count} 处问题，没有导入任何内容。请下载标注文件，改正后重新上传。",
    en: "{count} faults remain and nothing was imported. Download the annotated file, correct it, upload again.",
  },
  JOB_FINISHED: {
    zh: "这次导入已经结束[（{state:JobState}）]，不能再操作。",
    en: "This import is over[ ({state:JobState})] and cannot be changed.",
  },
  JOB_FAILED: {
    zh: "导入没有成功，没有写入任何内容。请重试；仍不成功请联系系统管理员[并提供编号 {reference}]。",
    en: "The import failed and nothing was written. Try again; if it fails again, tell the system administrator[ the number {reference}].",
  },
  NOTHING_TO_IMPORT: {
    zh: "文件里没有可导入的内容。请核对是否选对了文件。",
    en: "The file holds nothing to import. Check that it is the right one.",
  },
  CHANGED_SINCE_PREVIEW: {
    zh: "预览之后数据有变动。请重新预览后再导入。",
    en: "The data has changed since the preview. Preview again, then apply.",
  },
} as const satisfies Record<string, Words>;
