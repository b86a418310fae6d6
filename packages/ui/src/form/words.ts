import { dictionary } from "../i18n/locale";
import type { CellStatus } from "../saving/cell-states";

export const words = dictionary({
  required: { zh: "必填", en: "Required" },
  empty: { zh: "（空）", en: "(empty)" },
  was: { zh: "原为", en: "was" },
  locked: { zh: "已锁定", en: "locked" },
  ledger: { zh: "国库支付数，不能改", en: "treasury figure, read-only" },
  selected: { zh: "已选为退回", en: "chosen for return" },
  due: { zh: "时限", en: "by" },
  addDue: { zh: "时限", en: "due date" },
  addBand: { zh: "达成程度", en: "degree" },
  useMine: { zh: "用我的 {value}", en: "Use mine: {value}" },
  useTheirs: { zh: "用{by}的 {value}", en: "Use {by}'s: {value}" },
  somebody: { zh: "别人", en: "the other" },
  conflict: { zh: "两人同时改了这一格，两个值都还在。", en: "Two people changed this cell; both values are kept." },
  typed: { zh: "你填的是：{value}", en: "You typed: {value}" },
  discard: { zh: "放弃我填的", en: "Give up mine" },
  retry: { zh: "重试", en: "Try again" },
  folded: { zh: "{count} 行没有改动", en: "{count} rows unchanged" },
  unfold: { zh: "展开", en: "show" },
  choose: { zh: "请选择", en: "Choose" },
  form: { zh: "{title}，方向键移动", en: "{title}; move with the arrow keys" },
  funds: { zh: "项目资金（万元）", en: "Funds (10,000 yuan)" },
  head: { zh: "基本信息", en: "Project" },
  goal: { zh: "年度总体目标", en: "Goal of the year" },
  date: { zh: "年-月-日", en: "YYYY-MM-DD" },
});

export const statusWords = dictionary<CellStatus>({
  LOCAL: { zh: "存在本机，待保存", en: "kept on this device, to be saved" },
  SAVING: { zh: "保存中", en: "saving" },
  SAVED: { zh: "已保存", en: "saved" },
  FAILED: { zh: "没有保存", en: "not saved" },
  CONFLICT: { zh: "冲突", en: "conflict" },
  LOCKED: { zh: "已锁定，没有保存", en: "locked, not saved" },
  REFUSED: { zh: "未被接受", en: "not accepted" },
});
