import { describe, expect, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import type { DocumentBlock } from "./official-document.js";
import { writeDocument } from "./write-document.js";

/** A picture of one dot. */
const PNG = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));

async function parts(blocks: DocumentBlock[]) {
  const files = unzipSync(await writeDocument({ title: "2026年部门绩效监控总结报告", subtitle: "（1—9月）", docNo: "云农〔2026〕8号", addressee: "云溪区财政局", blocks }));
  const text = (name: string) => strFromU8(files[name]!);
  return { files, document: text("word/document.xml"), numbering: text("word/numbering.xml"), styles: text("word/styles.xml"), footer: text(Object.keys(files).find((name) => /word\/footer\d*\.xml/.test(name))!) };
}
const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/gs)!;
const withText = (xml: string, text: string) => paragraphs(xml).find((paragraph) => paragraph.includes(`>${text}<`))!;

describe("an official document", () => {
  test("takes its fonts by name, 28 pt lines and the margins of A4", async () => {
    const { document, footer } = await parts([{ kind: "paragraph", text: "现将有关情况报告如下。" }]);
    expect(withText(document, "2026年部门绩效监控总结报告")).toContain('w:eastAsia="方正小标宋简体"');
    expect(withText(document, "云溪区财政局：")).not.toContain("w:firstLine");
    const body = withText(document, "现将有关情况报告如下。");
    expect(body).toContain('w:eastAsia="仿宋_GB2312"');
    expect(body).toContain('<w:sz w:val="32"/>');
    expect(body).toContain('w:line="560"');
    expect(body).toContain('w:lineRule="exact"');
    expect(body).toContain('w:firstLine="640"');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toContain('w:top="2098"');
    expect(footer).toContain("PAGE");
  });

  test("numbers its headings 一、 （一） 1. （1）, each in its font", async () => {
    const { document, numbering } = await parts([
      { kind: "heading", level: 1, text: "部门基本情况" }, { kind: "heading", level: 2, text: "预算执行" }, { kind: "heading", level: 3, text: "项目" }, { kind: "heading", level: 4, text: "细目" },
      { kind: "heading", level: 1, text: "附件1", numbered: false },
    ]);
    expect([...numbering.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, text]) => text).slice(-4)).toEqual(["%1、", "（%2）", "%3.", "（%4）"]);
    expect(withText(document, "部门基本情况")).toMatch(/<w:ilvl w:val="0"\/>.*黑体/s);
    expect(withText(document, "预算执行")).toMatch(/<w:ilvl w:val="1"\/>.*楷体_GB2312/s);
    expect(withText(document, "附件1")).not.toContain("<w:numPr>");
  });

  test("repeats the head of a table and merges what spans", async () => {
    const { document } = await parts([{
      kind: "table", caption: "表1 预算执行情况", unit: "单位：万元", widths: [3, 1, 1], aligns: ["left", "right", "right"],
      head: [[{ text: "项目", rowSpan: 2 }, { text: "金额", columnSpan: 2 }], ["预算数", "执行数"]],
      rows: [["高标准农田", "100.00", "89.97"]],
    }]);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document).toContain('<w:gridSpan w:val="2"/>');
    expect(document).toContain('<w:vMerge w:val="restart"/>');
    expect(withText(document, "89.97")).toContain('<w:jc w:val="right"/>');
    expect(withText(document, "高标准农田")).toContain('<w:jc w:val="left"/>');
  });

  test("scales a picture to the width of the text, and says what it shows", async () => {
    const { document, files } = await parts([{ kind: "picture", bytes: PNG, type: "png", width: 2_000, height: 1_000, alt: "各单位执行率", caption: "图1 各单位执行率" }]);
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document)!;
    expect(Number(width)).toBeLessThanOrEqual(590 * 9_525);
    expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
    expect(document).toContain('descr="各单位执行率"');
    expect(Object.keys(files).some((name) => name.endsWith(".png"))).toBe(true);
  });

  test("signs at the right, and drops what no document can hold", async () => {
    const { document } = await parts([{ kind: "paragraph", text: "坏\u0001字\ufffe符\ud800，\n第二段" }, { kind: "signature", signers: ["云溪区农业农村局"], date: "2026年10月12日" }]);
    expect(withText(document, "坏字符，")).toBeDefined();
    expect(withText(document, "第二段")).toBeDefined();
    expect(withText(document, "2026年10月12日")).toContain('<w:jc w:val="right"/>');
  });
});
