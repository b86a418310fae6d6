import { useApolloClient } from "@apollo/client/react";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { ProvePresenceMutation } from "./operations";
import { ProofDialog } from "./proof-dialog";
import { useSession, type SignInOutcome } from "./session-context";

type Outcome = { readonly __typename: string; readonly code?: string } | null | undefined;
type Act<Result extends Outcome> = () => Promise<Result>;
/** Does the act; where the server wants proof of presence first, asks for it in place and does it again. */
type Prove = <Result extends Outcome>(act: Act<Result>) => Promise<Result>;

/** Where nobody is signed in nobody can be asked: the refusal is the outcome. */
const ProofContext = createContext<Prove>((act) => act());

/**
 * Wraps an act of record, such as signing: `const outcome = await prove(async () => (await sign({ variables })).data?.signPackage)`.
 * On the refusal PROOF_NEEDED a panel asks for the password (and the second factor); with it the act is repeated, without it the refusal is the outcome.
 */
export function useProof(): Prove {
  return useContext(ProofContext);
}

/** The panel behind `useProof`; one at a time. */
export function ProofProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const { viewer } = useSession();
  const [asking, setAsking] = useState<{ answer: (proven: boolean) => void } | undefined>();

  const prove = useCallback<Prove>(async (act) => {
    const outcome = await act();
    if (outcome?.code !== "PROOF_NEEDED") return outcome;
    const proven = await new Promise<boolean>((resolve) => setAsking({ answer: resolve }));
    setAsking(undefined);
    return proven ? act() : outcome;
  }, []);

  const onProve = useCallback(async (password: string, code: string | null): Promise<SignInOutcome> => {
    const answer = await client.mutate({ mutation: ProvePresenceMutation, variables: { input: { password, code } }, fetchPolicy: "no-cache" }).catch(() => undefined);
    const outcome = answer?.data?.provePresence;
    if (!outcome) return { ok: false, unreachable: true };
    return outcome.__typename === "PresenceProven" ? { ok: true } : { ok: false, problem: outcome };
  }, [client]);

  return (
    <ProofContext value={prove}>
      {children}
      {asking && <ProofDialog viewer={viewer} onProve={onProve} onDone={() => asking.answer(true)} onLeave={() => asking.answer(false)} />}
    </ProofContext>
  );
}
