import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql";

export const OrganisationChoiceDocument = graphql(`
  query OrganisationChoice {
    departments(limit: 100) { total nodes { id code name units { id code name } } }
  }
`);

/** Departments and units the viewer can filter by; units of the chosen department, or of the only one. */
export function useOrganisationChoice(departmentId: string) {
  const { data } = useQuery(OrganisationChoiceDocument);
  const departments = data?.departments.nodes ?? [];
  const chosen = departments.length === 1 ? departments[0] : departments.find(({ id }) => id === departmentId);
  return { departments, units: chosen?.units ?? [] };
}
