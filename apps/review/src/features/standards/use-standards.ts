import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql";
import type { ReviewStandardsQuery } from "../../gql/graphql";

const ReviewStandardsDocument = graphql(`
  query ReviewStandards($cycleId: ID!) {
    reviewStandards(cycleId: $cycleId) {
      cycleId
      version
      bothSign
      project { id group means text guidance checks reasons }
      department { id group means text guidance checks reasons }
      report { id group means text guidance checks reasons }
    }
  }
`);

export type Standards = NonNullable<ReviewStandardsQuery["reviewStandards"]>;
export type StandardItem = Standards["project"][number];

const NONE: readonly StandardItem[] = [];

/** What the filings of a cycle are held against; asked once per cycle, not per record. */
export function useStandards(cycleId: string, kind: "PROJECT" | "DEPARTMENT" | "REPORT"): readonly StandardItem[] {
  const { data } = useQuery(ReviewStandardsDocument, { variables: { cycleId }, fetchPolicy: "cache-first" });
  const standards = data?.reviewStandards;
  if (!standards) return NONE;
  return { PROJECT: standards.project, DEPARTMENT: standards.department, REPORT: standards.report }[kind];
}
