import { graphql } from "../gql";
import type { FillGridQuery } from "../gql/graphql";

export const FillGridDocument = graphql(`
  query FillGrid($cycleId: ID!, $departmentId: ID, $unitId: ID) {
    fillGrid(cycleId: $cycleId, departmentId: $departmentId, unitId: $unitId) { more nodes { ...GridParts } }
  }

  fragment GridParts on Filing {
    id version kind state isKey packageId
    department { id name } unit { id name isHeadquarters }
    cycle { id kind fiscalYear cutOffMonth state settings }
    facts findings { code variant severity path params trial waiver { reason who post at } }
    allowedActions { action allowed reasons { code params path } }
    editRights { scope paths since reasons { code params path } lifts { role action } }
    returnItems { id path reason dueAt state returnedBy }
    earlierFacts earlierSource { fiscalYear cutOffMonth }
    expectedProgressBp dueAt updatedAt lastSavedAt
  }
`);

/** What the latest year before reached; asked for only where its column is shown. */
export const LastYearDocument = graphql(`
  query GridLastYear($cycleId: ID!, $departmentId: ID, $unitId: ID) {
    fillGrid(cycleId: $cycleId, departmentId: $departmentId, unitId: $unitId) { nodes { id lastYearFacts } }
  }
`);

/** One form again, after somebody else changed it. */
export const GridFilingDocument = graphql(`
  query GridFiling($id: ID!) {
    filing(id: $id) { ...GridParts }
  }
`);

export const PreferenceDocument = graphql(`
  query GridPreference { preference(key: "fill-grid") }
`);

export const SavePreferenceDocument = graphql(`
  mutation SaveGridPreference($input: PreferenceInput!) { savePreference(input: $input) }
`);

export type GridFiling = FillGridQuery["fillGrid"]["nodes"][number];
