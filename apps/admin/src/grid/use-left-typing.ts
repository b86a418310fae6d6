import { parseCell, type CellProblem } from "@jianxiao/domain";
import { keepTyping, leftTyping, useCellQueue, useSession } from "@jianxiao/ui";
import { useEffect, useEffectEvent } from "react";
import type { FilingModel } from "./models";

/** Takes up what was in an editor of the grid when the browser ended: what its cell can hold is saved, the rest shown as it was typed. Once, when the grid opens. */
export function useLeftTyping(models: readonly FilingModel[], found: (left: Readonly<Record<string, { raw: string; problem: CellProblem }>>) => void): void {
  const queue = useCellQueue();
  const { accountId } = useSession().viewer;
  const takeUp = useEffectEvent(() => {
    const unreadable: Record<string, { raw: string; problem: CellProblem }> = {};
    for (const { filing, cells } of models) {
      for (const { path, was, raw } of leftTyping(accountId, filing.id)) {
        const cell = cells.get(path);
        const parsed = cell && parseCell(cell, raw);
        if (parsed && !parsed.ok) unreadable[`${filing.id} ${path}`] = { raw, problem: parsed.problem };
        else keepTyping(accountId, filing.id, path, null, null);
        if (parsed?.ok) queue.edit(filing.id, path, was, parsed.text);
      }
    }
    found(unreadable);
  });
  useEffect(() => takeUp(), []);
}
