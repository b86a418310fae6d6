import type { ApolloClient } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { SaveCellsMutation as SaveCellsData } from "../gql/graphql";
import { isUnauthenticated } from "../session/client";
import type { Send } from "./cell-queue";
import { SaveCellsMutation } from "./operations";

type SavedFiling = Extract<SaveCellsData["saveCells"], { __typename: "SavedCells" }>["filing"];

/** The columns a list of filings shows of the same filing: one figure, wherever it stands. */
const LISTED = ["version", "state", "executedFen", "adjustedFen", "expectedFen", "rateBp", "attainmentBp", "execColour", "perfColour", "colour", "updatedAt", "allowedActions"] as const satisfies readonly (keyof SavedFiling)[];

/** Sends a batch of cells to the API and says how it ended; never throws. */
export const sendCells = (client: ApolloClient): Send => async (filingId, cells) => {
  try {
    const { data } = await client.mutate({
      mutation: SaveCellsMutation,
      variables: { input: { filingId, cells: cells.map(({ path, was, now }) => ({ path, was, now })) } },
      update(cache, { data: answer }) {
        if (answer?.saveCells.__typename !== "SavedCells") return;
        const { filing } = answer.saveCells;
        const fields = Object.fromEntries(LISTED.map((name) => [name, () => filing[name]]));
        cache.modify({ id: cache.identify({ __typename: "FilingListItem", id: filing.id }), fields });
      },
    });
    const outcome = data?.saveCells;
    if (!outcome) return { kind: "UNREACHED" };
    switch (outcome.__typename) {
      case "SavedCells":
        return { kind: "ANSWERED", cells: outcome.cells.map(({ path, outcome: end, value, by, reason }) => ({ path, outcome: end, value: value ?? null, by: by ?? null, reason: reason ?? null })) };
      case "NotFound":
        return { kind: "ANSWERED", cells: cells.map(({ path }) => ({ path, outcome: "LOCKED", value: null, by: null, reason: outcome })) };
      case "Invalid":
        return { kind: "ANSWERED", cells: cells.map(({ path }) => ({ path, outcome: "REFUSED", value: null, by: null, reason: outcome })) };
    }
  } catch (error) {
    if (isUnauthenticated(error)) return { kind: "SIGNED_OUT" };
    if (!CombinedGraphQLErrors.is(error)) return { kind: "UNREACHED" };
    const reference = error.errors.map(({ extensions }) => extensions?.["reference"]).find((value) => typeof value === "string");
    return { kind: "FAILED", problem: { code: "INTERNAL", params: { reference: reference ?? "" } } };
  }
};
