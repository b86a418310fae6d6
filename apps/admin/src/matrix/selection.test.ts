import { describe, expect, test } from "@jest/globals";
import { fen } from "@jianxiao/domain";
import { filtered, framed, isPlaced, readFrame, writeFrame, type MatrixPoint } from "./selection";

const point = (change: Partial<MatrixPoint>): MatrixPoint => ({
  __typename: "MatrixPoint", filingId: "f", projectId: "p", projectCode: "001", projectName: "项目", state: "DRAFT", isKey: false, adjustedFen: fen(100_000_000), executedFen: fen(0), rateBp: 0,
  gapBp: -7_500, attainmentBp: 5_000, mismatchBp: -2_500, quadrant: "BOTH_SLOW", colour: "RED", execColour: "RED", perfColour: "RED",
  department: { __typename: "DepartmentRef", id: "d1", name: "水利局" }, unit: { __typename: "UnitRef", id: "u1", name: "水利局本级" }, ...change,
});
const any = { department: "", budget: "", colour: "", quadrant: "", keyOnly: false };

describe("a filter leaves", () => {
  const big = point({ adjustedFen: fen(600_000_000), isKey: true, colour: "GREEN", quadrant: "IN_STEP" });
  const small = point({ adjustedFen: fen(10_000_000), department: { __typename: "DepartmentRef", id: "d2", name: "林业局" } });

  test.each([
    ["everything when nothing is asked", {}, [big, small]],
    ["a department's", { department: "d2" }, [small]],
    ["a range of budgets, its upper end left out", { budget: "600-" }, [big]],
    ["a colour's", { colour: "RED" }, [small]],
    ["a quadrant's", { quadrant: "IN_STEP" }, [big]],
    ["key projects", { keyOnly: true }, [big]],
  ])("%s", (_words, change, expected) => {
    expect(filtered([big, small], { ...any, ...change })).toEqual(expected);
  });
});

test("a frame survives the URL, whichever corner was first", () => {
  const frame = readFrame("-2000,-5000,8000,6000");
  expect(frame).toEqual({ gap: [-5_000, -2_000], attainment: [6_000, 8_000] });
  expect(readFrame(writeFrame(frame!))).toEqual(frame);
  for (const text of ["", "1,2,3", "a,b,c,d", "1,2,3,4.5"]) expect(readFrame(text)).toBeUndefined();
});

test("only points with a place can be framed, edges included", () => {
  const inside = point({ gapBp: -3_000, attainmentBp: 6_000 });
  const outside = point({ gapBp: -1_000, attainmentBp: 6_000 });
  const placed = [inside, outside, point({ attainmentBp: null })].filter(isPlaced);
  expect(framed(placed, { gap: [-5_000, -3_000], attainment: [6_000, 7_000] })).toEqual([inside]);
});
