import type { Indicator as Approved } from "@jianxiao/domain";
import type { Indicator } from "./goal.entity.js";

type Columns = Pick<Indicator, "level1" | "level2" | "name" | "nature" | "operator" | "targetMicro" | "targetToMicro" | "targetText" | "unit" | "weightBp" | "core" | "staged">;

/** The columns that hold an approved indicator. */
export function indicatorColumns({ level1, level2, name, nature, unit, weightBp, core, staged, target }: Approved): Columns {
  const plain = { level1, level2, name, nature, unit, weightBp, core: core ?? null, staged: [...staged] };
  switch (target.kind) {
    case "TEXT":
      return { ...plain, operator: null, targetMicro: null, targetToMicro: null, targetText: target.text };
    case "RANGE":
      return { ...plain, operator: "RANGE", targetMicro: target.fromMicro, targetToMicro: target.toMicro, targetText: null };
    case "NUMBER":
      return { ...plain, operator: target.operator, targetMicro: target.micro, targetToMicro: null, targetText: null };
  }
}
