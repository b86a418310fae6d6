import type { ReviewAssignmentsQuery } from "../../gql/graphql";

export type Assignments = NonNullable<ReviewAssignmentsQuery["reviewAssignments"]>;
export type Load = { departments: number; filings: number; waiting: number };

/** What each reviewer has to do. */
export function loadsOf({ departments, reviewers }: Assignments): Map<string, Load> {
  const loads = new Map<string, Load>(reviewers.map(({ id }) => [id, { departments: 0, filings: 0, waiting: 0 }]));
  for (const { reviewerId, filings, waiting } of departments) {
    const load = reviewerId && loads.get(reviewerId);
    if (load) Object.assign(load, { departments: load.departments + 1, filings: load.filings + filings, waiting: load.waiting + waiting });
  }
  return loads;
}
