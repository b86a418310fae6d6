import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { nameIn } from "./published.js";

test.each([
  ["水利局的指标怎么填？", ["水利局"], "水利局"],
  ["水 利 局的指标怎么填？", ["水利局"], "水利局"],
  ["Project A-01 怎么填？", ["project a-01"], "project a-01"],
  ["２１２－２０２６ 怎么填？", ["212-2026"], "212-2026"],
  ["全年预计怎么填？", ["水利局", null, "全", ""], null],
] as const)("%s", (text, names, found) => expect(nameIn(text, names)).toBe(found));

test("a name put anywhere in a text is found, however it is spaced", () => {
  const name = fc.string({ minLength: 2, maxLength: 8 }).filter((text) => text.normalize("NFKC").replace(/\s/g, "").length >= 2);
  fc.assert(fc.property(fc.string(), name, fc.string(), (before, inside, after) => {
    // Signs that join with their neighbours when they are normalised are another text.
    fc.pre(`${before}|${inside}|${after}`.normalize("NFKC") === `${before.normalize("NFKC")}|${inside.normalize("NFKC")}|${after.normalize("NFKC")}` && /^[ -~]*$/.test(before + inside + after));
    expect(nameIn(`${before}${Array.from(inside).join(" ")}${after}`, [inside])).toBe(inside);
  }));
});
