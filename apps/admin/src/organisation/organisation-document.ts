import { graphql } from "../gql";
import type { OfficesQuery, OrganisationPageQuery } from "../gql/graphql";

export const OrganisationPageDocument = graphql(`
  query OrganisationPage($search: String, $limit: Int!, $offset: Int!) {
    mayKeepOrganisation
    departments(search: $search, limit: $limit, offset: $offset) { total nodes { ...DepartmentParts } }
  }

  fragment DepartmentParts on Department {
    id code name isBureau version closedOn projectCount offices formerNames { id name from }
    allowedActions { action allowed reasons { code params path } }
    units { id code name isHeadquarters version closedOn allowedActions { action allowed reasons { code params path } } }
    posts { appointmentId role name organisation from until }
  }
`);

export const OfficesDocument = graphql(`
  query Offices {
    mayKeepOrganisation
    offices { ...OfficeParts }
  }

  fragment OfficeParts on Office {
    id code name kind version closedOn departments { id code name } allowedActions { action allowed reasons { code params path } }
  }
`);

/** Each act answers with the changed department or office whole, which renews what is shown. */
export const CreateDepartmentDocument = graphql(`
  mutation CreateDepartment($input: CreateDepartmentInput!) {
    outcome: createDepartment(input: $input) { ...OrganisationOutcome }
  }

  fragment OrganisationOutcome on OrganisationResult {
    __typename
    ... on OrganisationChanged { department { ...DepartmentParts } office { ...OfficeParts } }
    ... on Problem { code params path }
    ... on NotAllowed { reasons { code params path } }
  }
`);
export const CreateUnitDocument = graphql(`mutation CreateUnit($input: CreateUnitInput!) { outcome: createUnit(input: $input) { ...OrganisationOutcome } }`);
export const CreateOfficeDocument = graphql(`mutation CreateOffice($input: CreateOfficeInput!) { outcome: createOffice(input: $input) { ...OrganisationOutcome } }`);
export const RenameBodyDocument = graphql(`mutation RenameBody($input: RenameBodyInput!) { outcome: renameBody(input: $input) { ...OrganisationOutcome } }`);
export const CloseBodyDocument = graphql(`mutation CloseBody($input: CloseBodyInput!) { outcome: closeBody(input: $input) { ...OrganisationOutcome } }`);
export const AssignOfficeDocument = graphql(`mutation AssignOffice($input: AssignOfficeInput!) { outcome: assignOffice(input: $input) { ...OrganisationOutcome } }`);

export type DepartmentLine = OrganisationPageQuery["departments"]["nodes"][number];
export type OfficeLine = OfficesQuery["offices"][number];
