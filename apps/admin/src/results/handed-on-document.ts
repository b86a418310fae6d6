import { graphql } from "../gql";
import type { ResultFactsQuery } from "../gql/graphql";

export const ResultFactsDocument = graphql(`
  query ResultFacts($departmentId: ID, $search: String, $disbursement: DisbursementAdvice, $allocation: AllocationAdvice, $limit: Int!, $offset: Int!) {
    resultFacts(departmentId: $departmentId, search: $search, disbursement: $disbursement, allocation: $allocation, limit: $limit, offset: $offset) {
      total fiscalYear disbursements { advice count payableFen } allocations { advice count adjustedFen }
      departments { projects red yellow adjustedFen paidFen takenFen heldBackFen payableFen department { id name } disbursements { advice count payableFen } allocations { advice count adjustedFen } }
      nodes { project { id code name } department { id name } filingId selfFilingId colour rateBp attainmentBp selfScore selfGrade adjustedFen paidFen takenFen heldBackFen payableFen disbursement disbursementReasons { code params } allocation allocationReasons { code params } }
    }
  }
`);

export type HandedOnProject = ResultFactsQuery["resultFacts"]["nodes"][number];
export type HandedOnDepartment = ResultFactsQuery["resultFacts"]["departments"][number];
