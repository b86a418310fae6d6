import type { Words } from "../cells/cell.js";
import type { Locale } from "../cells/display.js";

export type { Locale, Words };

/** Languages of the product; zh-CN comes first on every screen. */
export const LOCALES = ["zh", "en"] as const satisfies readonly Locale[];

/** What fills the slots of a text: codes, counts, rates in bp, money in fen, ISO times. */
export type Params = Readonly<Record<string, string | number | null | undefined>>;
