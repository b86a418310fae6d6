import { micro, type Indicator, type Target } from "@jianxiao/domain";
import type { Indicator as IndicatorRow } from "../projects/index.js";

type Columns = Pick<
  IndicatorRow,
  "id" | "level1" | "level2" | "name" | "nature" | "operator" | "targetMicro" | "targetToMicro" | "targetText" | "unit" | "weightBp" | "core" | "staged"
>;

/** An approved indicator as the domain's rules read it. */
export function approvedIndicator(row: Columns): Indicator {
  const { id, level1, level2, name, nature, unit, weightBp, core } = row;
  return {
    id, level1, level2, name, nature, unit, weightBp,
    ...(core === null ? {} : { core }),
    target: targetOf(row),
    staged: row.staged.map((value) => (value === null ? null : micro(value))),
  };
}

function targetOf({ operator, targetMicro, targetToMicro, targetText }: Columns): Target {
  if (operator === null || targetMicro === null) return { kind: "TEXT", text: targetText ?? "" };
  if (operator !== "RANGE") return { kind: "NUMBER", operator, micro: micro(targetMicro) };
  return { kind: "RANGE", operator, fromMicro: micro(targetMicro), toMicro: micro(targetToMicro ?? targetMicro) };
}
