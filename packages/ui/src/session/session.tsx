import { useApolloClient, useQuery } from "@apollo/client/react";
import type { App } from "@jianxiao/domain";
import { Fragment, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { Loaded } from "../show/loaded";
import { Elsewhere } from "./elsewhere";
import { NowProvider } from "./now";
import { ChooseAppointmentMutation, SessionQuery, SignInMutation, SignOutMutation } from "./operations";
import { SessionContext, type Session, type SignInOutcome, type Viewer } from "./session-context";
import { SignInAgain } from "./sign-in-again";
import { SignInPage } from "./sign-in-page";
import type { SessionWatch } from "./session-watch";

type Props = { app: App; watch: SessionWatch; children: ReactNode };

/**
 * Holds who is signed in. Nobody: the sign-in page. The session ended in mid-work: the screen stays as it is and a panel
 * asks to sign in again; the same person goes on where they were, another person starts with a clean screen.
 */
export function SessionProvider({ app, watch, children }: Props) {
  const client = useApolloClient();
  const result = useQuery(SessionQuery, { fetchPolicy: "network-only", nextFetchPolicy: "cache-first" });
  const [known, setKnown] = useState<Viewer | undefined>();
  const [expired, setExpired] = useState(false);
  const session = result.data?.session;
  const viewer = session?.viewer ?? undefined;

  useEffect(() => watch.listen(() => setExpired(true)), [watch]);
  // While the panel is open the server's answer "nobody" must not take the screen away.
  if (viewer && viewer !== known && !expired) setKnown(viewer);
  const shown = viewer ?? (expired ? known : undefined);

  const signIn = useCallback(
    async (login: string, password: string): Promise<SignInOutcome> => {
      const before = known;
      const answer = await client.mutate({ mutation: SignInMutation, variables: { input: { login, password } }, fetchPolicy: "no-cache" }).catch(() => undefined);
      const outcome = answer?.data?.signIn;
      if (!outcome) return { ok: false, unreachable: true };
      if (outcome.__typename !== "SignedIn") return { ok: false, problem: outcome };
      let signedIn = outcome.session;
      const samePerson = before !== undefined && signedIn.viewer?.accountId === before.accountId;
      if (samePerson && signedIn.viewer?.appointment.id !== before.appointment.id) {
        const chosen = await client.mutate({ mutation: ChooseAppointmentMutation, variables: { id: before.appointment.id }, fetchPolicy: "no-cache" });
        const choice = chosen.data?.chooseAppointment;
        if (choice?.__typename === "SignedIn") signedIn = choice.session;
      }
      if (!samePerson) await client.clearStore();
      client.writeQuery({ query: SessionQuery, data: { __typename: "Query", session: signedIn } });
      setKnown(signedIn.viewer ?? undefined);
      setExpired(false);
      watch.restored();
      if (samePerson) void client.refetchQueries({ include: "active" });
      return { ok: true };
    },
    [client, known, watch],
  );

  const signOut = useCallback(async () => {
    await client.mutate({ mutation: SignOutMutation, fetchPolicy: "no-cache" }).catch(() => undefined); // an ended session is signed out too
    setKnown(undefined);
    setExpired(false);
    await client.clearStore();
    await result.refetch();
  }, [client, result]);

  const choose = useCallback(
    async (id: string) => {
      const answer = await client.mutate({ mutation: ChooseAppointmentMutation, variables: { id }, fetchPolicy: "no-cache" });
      const outcome = answer.data?.chooseAppointment;
      if (outcome?.__typename !== "SignedIn") {
        await result.refetch();
        return;
      }
      await client.clearStore();
      client.writeQuery({ query: SessionQuery, data: { __typename: "Query", session: outcome.session } });
    },
    [client, result],
  );

  const demonstration = session?.profile === "DEMONSTRATION";
  const value = useMemo<Session | undefined>(
    () => shown && { app, viewer: shown, demonstration, demoAccounts: session?.demoAccounts ?? [], expired, signIn, signOut, choose },
    [app, shown, demonstration, session?.demoAccounts, expired, signIn, signOut, choose],
  );

  if (!session && !value) return <main className="jx-opening"><Loaded result={result}>{() => null}</Loaded></main>;
  if (!value) return <SignInPage app={app} demonstration={demonstration} demoAccounts={session?.demoAccounts ?? []} onSignIn={signIn} />;

  return (
    <NowProvider serverNow={session?.now}>
      <SessionContext value={value}>
        {value.viewer.appointment.apps.includes(app)
          ? <Fragment key={value.viewer.appointment.id}>{children}</Fragment>
          : <Elsewhere />}
        {expired && <SignInAgain viewer={value.viewer} onSignIn={signIn} onLeave={signOut} />}
      </SessionContext>
    </NowProvider>
  );
}
