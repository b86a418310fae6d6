import { describe, expect, test } from "@jest/globals";
import type { DisclosurePack } from "@jianxiao/domain";
import { publicPage } from "./public-page.js";

const pack: DisclosurePack = {
  title: "云溪区2026年1—9月预算绩效监控结果公开", intro: "本次公开 1 个项目。", withheld: [{ name: "内部项目", departmentName: "公安分局", reason: "WORD" }],
  tables: [{ part: "PROJECTS", title: "项目监控结果", note: "对照阶段目标", columns: [{ heading: "部门", kind: "TEXT" }, { heading: "项目", kind: "TEXT" }, { heading: "执行数", kind: "MONEY" }], rows: [["交通运输局", "<script>alert(1)</script>\"养护\"", 115_944_000]], total: ["合计", null, 115_944_000] }],
};
const page = publicPage(pack, { date: "2026年10月23日", publisher: "云溪区财政局" });

describe("the public page", () => {
  test("escapes whatever stands in a name, and holds neither script nor address", () => {
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;养护&quot;");
    expect(page).not.toMatch(/<script|https?:|src=|<img|<link/u);
  });

  test("is read by those who listen: language, one h1, captions, scopes, a way past the contents", () => {
    expect(page).toContain("<html lang=\"zh-CN\">");
    expect(page.match(/<h1>/gu)).toHaveLength(1);
    for (const sign of ["<caption>项目监控结果（对照阶段目标）</caption>", "<th scope=\"col\" class=\"n\">执行数</th>", "<th scope=\"row\">交通运输局</th>", "href=\"#main\"", "<td class=\"n\">115.94</td>"]) expect(page).toContain(sign);
  });

  test("tells nothing of what was kept back but its number", () => {
    expect(page).not.toContain("内部项目");
    expect(page).not.toContain("公安分局");
  });
});
