/** The requests people wait for all day, as whom, and how to find what they ask about. */
const newestCycle = async (ask) => (await ask("{ cycles { id state fiscalYear cutOffMonth } }")).cycles.find(({ state }) => state === "OPEN").id;
const FILINGS = `query ($cycleId: ID!, $limit: Int!) {
  filings(filter: { cycleId: $cycleId }, sort: PROJECT_CODE, direction: ASC, limit: $limit, offset: 0) {
    total states { state count } colours { colour count }
    nodes { id version state projectCode projectName isKey adjustedFen executedFen rateBp attainmentBp colour blocks warns dueAt department { id name } unit { id name } allowedActions { action allowed reasons { code } } }
  }
}`;

export const requests = [
  { name: "filings, 50 of the district", login: "performance", query: FILINGS, variables: async (ask) => ({ cycleId: await newestCycle(ask), limit: 50 }) },
  { name: "filings, 20 of a department", login: "submitter", query: FILINGS, variables: async (ask) => ({ cycleId: await newestCycle(ask), limit: 20 }) },
  {
    name: "one filing with everything", login: "filler",
    query: "query ($id: ID!) { filing(id: $id) { id version state facts findings { code severity path params } allowedActions { action allowed } editRights { scope paths } returnItems { id path } months { month amountFen } steps { step state at } } }",
    variables: async (ask) => {
      const cycleId = await newestCycle(ask);
      return { id: (await ask("query ($cycleId: ID!) { filings(filter: { cycleId: $cycleId }, limit: 1) { nodes { id } } }", { cycleId })).filings.nodes[0].id };
    },
  },
  { name: "inbox of a filler", login: "filler", query: "{ inbox { items { kind } } }" },
  { name: "projects, 50 of the district", login: "performance", query: "{ projects(limit: 50) { total nodes { id code name adjustedFen paidFen indicatorCount latestColour department { name } unit { name } } } }" },
  { name: "departments with units and posts", login: "performance", query: "{ departments(limit: 20) { total nodes { id code name projectCount offices units { id name } posts { role name } } } }" },
  { name: "cockpit: progress of the district", login: "bureau", query: "query ($cycleId: ID!) { cycleProgress(cycleId: $cycleId) { projects exempt filed reviewed accepted red yellow green adjustedFen executedFen rateBp departments { packageId packageState submittedAt projects red yellow green late department { id code name } } } }", variables: async (ask) => ({ cycleId: await newestCycle(ask) }) },
  { name: "cockpit: headline with its lines", login: "bureau", query: "{ fundingLedger(limit: 6, kinds: [REDUCE_BUDGET, RECOVER_FUNDS, RECOVER_BALANCE]) { headline { totalFen lines kinds { kind amountFen lines } } nodes { decisionId amountFen basis project { id name } department { id name } } } }" },
  { name: "cockpit: needs a word", login: "bureau", query: "query ($cycleId: ID!) { attention(cycleId: $cycleId) { key kind count department { id name } } }", variables: async (ask) => ({ cycleId: await newestCycle(ask) }) },
  { name: "cockpit: causes", login: "bureau", query: "query ($cycleId: ID!) { deviations(cycleId: $cycleId) { indicators byCause { cause indicators } byLevel1 { level1 indicators impossible } } }", variables: async (ask) => ({ cycleId: await newestCycle(ask) }) },
  { name: "cockpit: ranking of 59 departments", login: "bureau", query: "{ assessment(fiscalYear: 2026) { departments { place percentBp department { id name } } } }" },
  { name: "matrix, 740 points", login: "bureau", query: "query ($cycleId: ID!) { matrix(cycleId: $cycleId) { points { filingId projectName isKey adjustedFen gapBp attainmentBp quadrant colour department { id name } unit { id name } } } }", variables: async (ask) => ({ cycleId: await newestCycle(ask) }) },
];
