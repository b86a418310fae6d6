import { graphql } from "../gql";
import type { ProjectPageQuery } from "../gql/graphql";

export const ProjectPageDocument = graphql(`
  query ProjectPage($id: ID!, $year: Int) {
    project(id: $id, fiscalYear: $year) {
      id projectYearId version code name kind fiscalYear fiscalYears isKey curve
      department { id name } unit { id name }
      budgetLines { id source initialFen adjustedFen paidFen changes { id deltaFen effectiveOn docNo } }
      goals { id no state text frame approvedAt approvedDocNo indicators { id ord level1 level2 name nature operator targetText unit weightBp stagedText staged } }
      months { month amountFen cumulativeFen expectedFen }
      filings { id state colour rateBp attainmentBp executedFen adjustedFen acceptedAt cycle { id kind fiscalYear cutOffMonth round state } }
      history { id at act who post params }
    }
  }
`);

export const ProjectPaymentsDocument = graphql(`
  query ProjectPayments($id: ID!, $limit: Int!, $offset: Int!) {
    project(id: $id) {
      id
      payments(limit: $limit, offset: $offset) { total sumFen nodes { id paidOn amountFen voucherKey source fileName importedAt fileSha256 } }
    }
  }
`);

export type ProjectDetail = NonNullable<ProjectPageQuery["project"]>;
