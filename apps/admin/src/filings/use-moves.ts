import { useMutation } from "@apollo/client/react";
import type { ReplyInput } from "../gql/graphql";
import { ConfirmFilingDocument, PassFilingDocument, SendBackFilingDocument } from "./filing-document";

type Versioned = { id: string; version: number };

/** The three moves of this app. Each resolves to the server's outcome to switch on; a network failure rejects. */
export function useMoves() {
  const [confirm, confirming] = useMutation(ConfirmFilingDocument);
  const [pass, passing] = useMutation(PassFilingDocument);
  const [sendBack, sendingBack] = useMutation(SendBackFilingDocument);
  // Lists, inbox and package count states: all that is on the screen asks again after a move.
  const after = { refetchQueries: ["HomeInbox", "FilingNeighbours", "FilingsPage", "HomePackageDetail"] };

  return {
    busy: confirming.loading || passing.loading || sendingBack.loading,
    confirm: async ({ id, version }: Versioned, replies: ReplyInput[]) =>
      (await confirm({ variables: { input: { id, version, replies } }, ...after })).data?.confirmFiling,
    pass: async ({ id, version }: Versioned) => (await pass({ variables: { input: { id, version } }, ...after })).data?.passFiling,
    sendBack: async ({ id, version }: Versioned, opinion: string) =>
      (await sendBack({ variables: { input: { id, version, opinion } }, ...after })).data?.sendBackFiling,
  };
}
