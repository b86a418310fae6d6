import { expect, test } from "@jest/globals";
import type { InboxItem } from "./inbox";
import { detailText, titleText, verbText } from "./inbox-detail";

const line = (given: Partial<InboxItem>): InboxItem => ({
  __typename: "InboxItem", key: "k", kind: "FILL", title: "高标准农田建设项目", detail: {}, quote: null, quotedFrom: null, count: 0, dueAt: null, overdue: false, app: "ADMIN",
  filingId: null, packageId: null, cycleId: null, unitId: null, departmentId: null, ...given,
});

test.each([
  [line({ kind: "OVERDUE", title: "疫控中心", detail: { projects: 2 } }), "疫控中心：2 个项目还没有确认", "查看"],
  [line({ kind: "RETURNED", filingId: "f", detail: { count: 3 } }), "高标准农田建设项目：退回 3 格", "修改"],
  [line({ kind: "RETURNED", packageId: "p", title: "水利局", detail: { projects: 2, count: 5 } }), "水利局：2 份项目表被退回，共 5 格", "修改"],
  [line({ kind: "SUBMIT", title: "水利局", detail: { projects: 18 } }), "水利局：18 份项目表都已通过，等你签字报送", "签字报送"],
  [line({ kind: "SUBMIT", title: "水利局", detail: { projects: 18, waitsFor: "DEPARTMENT_LEADER" } }), "水利局：18 份项目表都已通过，等部门负责人签字", "查看"],
  [line({ kind: "PROVIDE_DOCUMENT", detail: { document: "验收单" } }), "高标准农田建设项目：评价组调取“验收单”", "提供资料"],
  [line({ kind: "REPLY_REPORT", detail: { firm: "中正咨询" } }), "高标准农田建设项目：中正咨询的评价报告征求意见", "回复"],
])("%#. a line says what it is about and what to do", (item, title, verb) => {
  expect(titleText(item, "zh")).toBe(title);
  expect(verbText(item, "zh")).toBe(verb);
});

test("under the title stands only what the server sent; no problem is said only when both counts are known", () => {
  expect(detailText(line({ detail: { unitName: "检测站", filled: 13, required: 23, rateBp: 6255, gapBp: -1245, blocks: 0, warns: 1 } }), "zh")).toEqual(["检测站", "已填 13/23 格", "执行率 62.55%，比序时 −12.5 个百分点", "警告 1 项"]);
  expect(detailText(line({ detail: { blocks: 0, warns: 0 } }), "zh")).toEqual(["无问题"]);
  expect(detailText(line({}), "zh")).toEqual([]);
});
