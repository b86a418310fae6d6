import { useMutation } from "@apollo/client/react";
import { graphql } from "../../gql";
import { endOfDay, type Opinion } from "./opinion";

const AcceptFiling = graphql(`
  mutation AcceptFiling($input: MoveFilingInput!) {
    acceptFiling(input: $input) {
      __typename
      ... on FilingMoved { nextFilingId filing { id version state } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

const ReturnFiling = graphql(`
  mutation ReturnFiling($input: ReturnFilingInput!) {
    returnFiling(input: $input) {
      __typename
      ... on FilingMoved { nextFilingId filing { id version state } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

const ReopenFiling = graphql(`
  mutation ReopenFiling($input: ReturnFilingInput!) {
    reopenFiling(input: $input) {
      __typename
      ... on FilingMoved { nextFilingId filing { id version state } }
      ... on Problem { code params path }
      ... on NotAllowed { reasons { code params path } }
    }
  }
`);

type Target = { id: string; version: number };

/** The three decisions of a reviewer. Each gives an outcome to switch on. */
export function useDecisions() {
  const [accept, accepting] = useMutation(AcceptFiling);
  const [giveBack, returning] = useMutation(ReturnFiling);
  const [openAgain, reopening] = useMutation(ReopenFiling);

  const returned = ({ id, version }: Target, { cells, remark }: Opinion) => ({
    variables: {
      input: {
        id,
        version,
        opinion: remark.trim() || null,
        items: cells.map(({ path, reason, dueOn }) => ({ path, reason: reason.trim(), dueAt: endOfDay(dueOn) })),
      },
    },
  });

  return {
    deciding: accepting.loading || returning.loading || reopening.loading,
    accept: async ({ id, version }: Target, { remark }: Opinion) =>
      (await accept({ variables: { input: { id, version, opinion: remark.trim() || null } } })).data!.acceptFiling,
    return: async (target: Target, opinion: Opinion) => (await giveBack(returned(target, opinion))).data!.returnFiling,
    reopen: async (target: Target, opinion: Opinion) => (await openAgain(returned(target, opinion))).data!.reopenFiling,
  };
}
