import type { CellPath } from "../cells/cell.js";
import type { Colour } from "./settings.js";

export const AXES = ["EXECUTION", "PERFORMANCE"] as const;
export type Axis = (typeof AXES)[number];

/** Why an axis has its colour. The first four are of the execution axis, the others of the performance axis. */
export const SIGNAL_CODES = [
  "EXECUTION_GAP",
  "ZERO_EXECUTION",
  "OVER_EXECUTION",
  "EXPECTED_BALANCE",
  "ATTAINMENT",
  "CORE_INDICATOR_RED",
  "INDICATOR_RED",
  "IMPOSSIBLE",
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** One reason for yellow or red. `path` is the cell it is read from; params fill the catalogue's sentence (rates in bp, money in fen). */
export type Signal = {
  axis: Axis;
  code: SignalCode;
  colour: Exclude<Colour, "GREEN">;
  params: Record<string, string | number>;
  path: CellPath;
};
