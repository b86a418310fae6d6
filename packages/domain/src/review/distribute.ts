export type Workload = { id: string; load: number };

/**
 * Shares departments out among reviewers so that nobody has much more than another: the heaviest first, each to whoever has least.
 * Deterministic: equal loads go by id. `carried` is what reviewers have already. Answers with reviewer by department.
 */
export function distribute(departments: readonly Workload[], reviewers: readonly string[], carried: ReadonlyMap<string, number> = new Map()): Map<string, string> {
  const loads = new Map([...reviewers].sort().map((reviewer) => [reviewer, carried.get(reviewer) ?? 0]));
  const shared = new Map<string, string>();
  if (loads.size === 0) return shared;
  for (const { id, load } of [...departments].sort((a, b) => b.load - a.load || (a.id < b.id ? -1 : 1))) {
    const [least] = [...loads].reduce((lightest, each) => (each[1] < lightest[1] ? each : lightest));
    loads.set(least, (loads.get(least) ?? 0) + load);
    shared.set(id, least);
  }
  return shared;
}
