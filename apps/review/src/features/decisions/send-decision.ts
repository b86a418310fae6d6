import type { ApolloClient } from "@apollo/client";
import { graphql } from "../../gql";
import type { AcceptFilingMutation } from "../../gql/graphql";
import { endOfDay } from "../opinion/opinion";
import type { Decision } from "./held-decisions";

const AcceptFiling = graphql(`
  mutation AcceptFiling($input: AcceptFilingInput!) {
    acceptFiling(input: $input) {
      __typename
      ... on FilingMoved { filing { id version state signed reviewGrade } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

const ReturnFiling = graphql(`
  mutation ReturnFiling($input: GiveBackFilingInput!) {
    returnFiling(input: $input) {
      __typename
      ... on FilingMoved { filing { id version state signed reviewGrade } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

const ReopenFiling = graphql(`
  mutation ReopenFiling($input: GiveBackFilingInput!) {
    reopenFiling(input: $input) {
      __typename
      ... on FilingMoved { filing { id version state signed reviewGrade } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

export type DecisionOutcome = AcceptFilingMutation["acceptFiling"];

/** Sends a decision. It outlives the page: what was held when the reviewer leaves still goes out. */
export function sendDecision(client: ApolloClient): (decision: Decision) => Promise<DecisionOutcome> {
  const context = { fetchOptions: { keepalive: true } };
  return async ({ filingId: id, version, kind, opinion: { cells, remark, verdicts } }) => {
    const opinion = remark.trim() || null;
    const judged = verdicts.map(({ itemId, verdict, note }) => ({ itemId, verdict, note: note?.trim() || null }));
    if (kind === "ACCEPT") {
      const { data } = await client.mutate({ mutation: AcceptFiling, variables: { input: { id, version, opinion, verdicts: judged } }, context });
      return answered(data?.acceptFiling);
    }
    const items = cells.map(({ path, reason, dueOn }) => ({ path, reason: reason.trim(), dueAt: endOfDay(dueOn) }));
    const variables = { input: { id, version, opinion, items, verdicts: judged } };
    if (kind === "RETURN") return answered((await client.mutate({ mutation: ReturnFiling, variables, context })).data?.returnFiling);
    return answered((await client.mutate({ mutation: ReopenFiling, variables, context })).data?.reopenFiling);
  };
}

function answered(outcome: DecisionOutcome | undefined): DecisionOutcome {
  if (!outcome) throw new Error("The decision was not answered");
  return outcome;
}
