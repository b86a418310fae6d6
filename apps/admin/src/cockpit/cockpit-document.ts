import { graphql } from "../gql";

export const CockpitProgressDocument = graphql(`
  query CockpitProgress($cycleId: ID!, $basis: Basis!) {
    successions { id }
    cycleProgress(cycleId: $cycleId, basis: $basis) {
      basis
      projects exempt filed reviewed accepted red yellow green adjustedFen executedFen rateBp
      cycle { id kind fiscalYear cutOffMonth cutOff round state openedAt unitDueAt departmentDueAt reviewDueAt }
      departments { packageId packageState submittedAt dueAt projects returned submitted red yellow green late department { id code name } standsFor { id name } }
    }
  }
`);

export const CockpitDeviationsDocument = graphql(`
  query CockpitDeviations($cycleId: ID!) {
    deviations(cycleId: $cycleId) { indicators byCause { cause indicators } byLevel1 { level1 indicators impossible } byDepartment { department { id name } indicators impossible } }
  }
`);

export const CockpitAttentionDocument = graphql(`
  query CockpitAttention($cycleId: ID!) {
    attention(cycleId: $cycleId) { key kind count department { id name } }
  }
`);

/** The lines of the headline's three kinds, largest first; the headline itself is the whole ledger's. */
export const CockpitFundingDocument = graphql(`
  query CockpitFunding($fiscalYear: Int!, $limit: Int!) {
    fundingLedger(fiscalYear: $fiscalYear, limit: $limit, kinds: [REDUCE_BUDGET, RECOVER_FUNDS, RECOVER_BALANCE]) {
      headline { totalFen lines counterLines suspendedFen suspendedLines stoppedFen stoppedLines kinds { kind amountFen lines } }
      nodes { decisionId kind amountFen basis docNo executedOn project { id name } department { id name } }
    }
  }
`);

/** Key projects as their forms stand, and how far the third parties are with them. */
export const CockpitKeyProjectsDocument = graphql(`
  query CockpitKeyProjects($cycleId: ID!) {
    filings(filter: { cycleId: $cycleId, keyOnly: true }, limit: 20, sort: COLOUR, direction: DESC) { total nodes { id projectId projectName adjustedFen colour } }
    evaluationTasks(limit: 100) { nodes { id project { id } requests { state dueAt } visits { state } report { state } } }
  }
`);

/** What follows from the results so far: cases by state, and what waits for the leader. */
export const CockpitResultsDocument = graphql(`
  query CockpitResults($fiscalYear: Int!) {
    corrections(limit: 1) { total states { state count overdue } }
    fundingDecisions(filter: { fiscalYear: $fiscalYear, states: [HEARD] }, limit: 100) { total nodes { id amountFen } }
  }
`);

export const CockpitRankingDocument = graphql(`
  query CockpitRanking($fiscalYear: Int!) {
    assessment(fiscalYear: $fiscalYear) { departments { place percentBp department { id name } } }
  }
`);

/** A department's own units, from the forms they write. */
export const CockpitUnitsDocument = graphql(`
  query CockpitUnits($cycleId: ID!) {
    matrix(cycleId: $cycleId) { points { filingId colour state unit { id name } } }
  }
`);
