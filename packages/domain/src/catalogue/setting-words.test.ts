import { describe, expect, test } from "@jest/globals";
import { changesBetween } from "../settings/changes.js";
import { SETTING_KINDS, SETTINGS } from "../settings/settings.js";
import { isNamed, settingPathText, settingPlace, settingValueText } from "./setting-words.js";
import { LOCALES } from "./words.js";

/** Names of properties a body has, at any depth. */
function propertiesOf(body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap(propertiesOf);
  return typeof body === "object" && body !== null ? Object.entries(body).flatMap(([name, value]) => [name, ...propertiesOf(value)]) : [];
}

describe("what a setting says, in words", () => {
  test.each(SETTING_KINDS)("%s: no property is called as in the code", (kind) => {
    expect([...new Set(propertiesOf(SETTINGS[kind].default))].filter((name) => !isNamed(name))).toEqual([]);
  });

  test.each(SETTING_KINDS)("%s: no code of ours is left in its values", (kind) => {
    const changes = changesBetween(undefined, SETTINGS[kind].default);
    for (const locale of LOCALES) {
      const texts = changes.flatMap(({ path, to }) => [settingPathText(path, locale), settingValueText(path, to, locale)]);
      expect(texts.filter((text) => text === "" || /\b(?!ASVS)[A-Z]{3,}_?[A-Z]*\b/.test(text))).toEqual([]);
    }
  });

  test.each([
    [["checks", "C16", "severity"], "BLOCK", "检查 / C16 可能性与执行进度相符 / 级别", "阻断"],
    [["thresholds", "executionGapRedBp"], -2_500, "界线 / 执行落后红色线", "−25.00%"],
    [["LARGE_BALANCE", "threshold"], 100_000_000, undefined, "100.00 万元"],
    [["LARGE_BALANCE", "subscribers"], ["BUREAU_LEADER", "PERFORMANCE_OFFICE"], undefined, "局领导、绩效股"],
    [["indicators", "验收合格率", "level2"], "QUALITY", "指标 / 验收合格率 / 二级指标", "质量指标"],
    [["signing"], "BOTH", "谁签字", "两个股室"],
    [["indicators", "验收合格率", "examples"], [], undefined, "—"],
  ] as const)("%j %j", (path, value, place, text) => {
    if (place !== undefined) expect(settingPathText(path, "zh")).toBe(place);
    expect(settingValueText([...path], value, "zh")).toBe(text);
  });

  test("a fault is told where it is, by what the entry is called or by its number", () => {
    const body = { indicators: [{ key: "x1-y", name: "" }, { key: "b", name: "验收合格率" }] };
    expect(settingPlace(body, "indicators.1.explanation", "zh")).toBe("指标 / 第 2 条“验收合格率” / 指标解释");
    expect(settingPlace({ indicators: [{ name: "" }] }, "indicators.0.name", "zh")).toBe("指标 / 第 1 条 / 指标名称");
    expect(settingPlace({}, "access[3].addresses[0]", "zh")).toBe("登录地址和时段 / 3 / 地址范围 / 0");
    expect(settingPlace(null, "", "zh")).toBe("");
  });
});
