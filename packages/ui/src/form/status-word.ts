import type { Text } from "../i18n/locale";
import type { CellStatus } from "../saving/cell-states";
import { statusWords } from "./words";

/** How a typed cell stands with the server, in words. */
export const statusWord = (status: CellStatus): Text => statusWords[status];
