import { fen, formatBp, formatWanyuan, rateBp, sumFen, type Fen } from "@jianxiao/domain";
import { fill, type Locale, type SheetCell, type Text } from "@jianxiao/ui";
import type { FilingModel } from "./models";
import { words } from "./words";

/** What stands under a line or under the whole grid. */
export type Sums = { readonly projects: number; readonly initialFen: Fen; readonly adjustedFen: Fen; readonly executedFen: Fen; readonly expectedFen: Fen; readonly rateBp: number | null; readonly filled: number; readonly required: number };

/** Sums of forms, as they stand under a unit and under the whole grid. */
export function sumsOf(models: readonly FilingModel[]): Sums {
  const sum = (of: (execution: FilingModel["execution"]) => Fen) => sumFen(models.map(({ execution }) => of(execution)));
  const [adjustedFen, executedFen] = [sum((one) => one.adjustedFen), sum((one) => one.executedFen)];
  return {
    projects: models.length, initialFen: sum((one) => one.initialFen), adjustedFen, executedFen, expectedFen: sum((one) => one.expectedFen), rateBp: rateBp(executedFen, adjustedFen),
    filled: models.reduce((count, { filled }) => count + filled, 0), required: models.reduce((count, { required }) => count + required, 0),
  };
}

/** What stands under each column of money: the sums of all that is seen. */
export function totalsOf({ projects, filled, required, initialFen, adjustedFen, executedFen, expectedFen, rateBp }: Sums, locale: Locale): (column: string) => SheetCell | undefined {
  const t = (text: Text, params?: Record<string, string | number>) => fill(text[locale], params);
  const figures: Readonly<Record<string, string>> = {
    initial: formatWanyuan(initialFen), adjustment: formatWanyuan(fen(adjustedFen - initialFen)), target: formatWanyuan(adjustedFen), actual: formatWanyuan(executedFen), completion: formatBp(rateBp), forecast: formatWanyuan(expectedFen),
  };
  return (column) => {
    if (column === "name") {
      const said = t(words.totalCells, { projects, filled, required });
      return { label: `${t(words.total)} ${said}`, plain: t(words.total), shown: <><b>{t(words.total)}</b> <small>{said}</small></> };
    }
    const shown = figures[column];
    return shown === undefined ? undefined : { label: shown, plain: shown, shown };
  };
}
