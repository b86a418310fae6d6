import { graphql } from "../gql";

export const HomeInboxDocument = graphql(`
  query HomeInbox {
    inbox {
      items { key kind title detail quote quotedFrom count dueAt overdue app filingId packageId cycleId unitId departmentId subjectId }
      overdue returned review fill nextDueAt
    }
  }
`);

export const HomePackageDocument = graphql(`
  query HomePackage($cycleId: ID!, $departmentId: ID) {
    packages(cycleId: $cycleId, departmentId: $departmentId, limit: 2) {
      total
      nodes { id version state dueAt submittedAt projects passed submitted returned accepted revisionNo department { id name } }
    }
  }
`);

export const HomePackageDetailDocument = graphql(`
  query HomePackageDetail($id: ID!) {
    package(id: $id) {
      id version state dueAt submittedAt late adjustedFen executedFen rateBp expectedProgressBp
      cycle { id kind cutOffMonth departmentDueAt unitDueAt reviewDueAt }
      units { unit { id code name isHeadquarters } projects filled confirmed passed submitted returned accepted }
      revisions { id no sha256 submittedAt }
      allowedActions { action allowed reasons { code params path } }
    }
  }
`);

export const HomeProgressDocument = graphql(`
  query HomeProgress($cycleId: ID!) {
    cycleProgress(cycleId: $cycleId) {
      projects exempt filed reviewed accepted red yellow green adjustedFen executedFen rateBp
      cycle { id cutOffMonth }
      departments { department { id name } late packageState }
    }
  }
`);
