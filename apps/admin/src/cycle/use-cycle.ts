import { useQuery } from "@apollo/client/react";
import { cycleTitle, mainCycle } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { graphql } from "../gql";
import type { CyclesQuery } from "../gql/graphql";

export const CyclesDocument = graphql(`
  query Cycles {
    cycles { id kind fiscalYear cutOffMonth cutOff round state openedAt unitDueAt departmentDueAt reviewDueAt projectCount exemptCount }
  }
`);

export type CycleLine = CyclesQuery["cycles"][number];

/** Cycles newest first; the server's order is not relied on. */
export const newestFirst = (cycles: readonly CycleLine[]): CycleLine[] =>
  [...cycles].sort((a, b) => b.fiscalYear - a.fiscalYear || b.cutOffMonth - a.cutOffMonth || b.round - a.round);

/** The cycle a page is about: the one named in the URL, else the main one. */
export function chosenCycle(cycles: readonly CycleLine[], named: string | null): CycleLine | undefined {
  const sorted = newestFirst(cycles);
  return sorted.find(({ id }) => id === named) ?? mainCycle(sorted);
}

/** Chosen last in this tab, so that walking between sections stays in the same cycle. */
let remembered: string | null = null;

/** All cycles, newest first, and the one the page is about. */
export function useCycle() {
  const [params] = useSearchParams();
  const result = useQuery(CyclesDocument);
  const named = params.get("cycle");
  useEffect(() => {
    if (named) remembered = named;
  }, [named]);
  const cycles = newestFirst(result.data?.cycles ?? []);
  return { result, cycles, cycle: chosenCycle(cycles, named ?? remembered) };
}

/** "2026年1—9月监控", "2026年绩效自评". */
export function useCycleTitle() {
  const { locale } = useLocale();
  return (cycle: Parameters<typeof cycleTitle>[0]) => cycleTitle(cycle)[locale];
}
