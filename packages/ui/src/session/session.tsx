import type { ApolloClient } from "@apollo/client";
import { useApolloClient, useQuery } from "@apollo/client/react";
import type { App } from "@jianxiao/domain";
import { Fragment, useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { APP_PATHS } from "../shell/brand";
import { Loaded } from "../show/loaded";
import { Elsewhere } from "./elsewhere";
import { NowProvider } from "./now";
import { ChooseAppointmentMutation, SessionQuery, SignInMutation, SignOutMutation } from "./operations";
import { SessionContext, type Session, type SessionParts, type SignInOutcome } from "./session-context";
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
  const result = useQuery(SessionQuery, { fetchPolicy: "no-cache" });
  const [latest, setLatest] = useState<SessionParts | undefined>();
  const [expired, setExpired] = useState(false);
  // What signing in, choosing and leaving answered is newer than what the page was opened with.
  const session = latest ?? result.data?.session;
  const shown = session?.viewer ?? undefined;

  useEffect(() => watch.listen(() => setExpired(true)), [watch]);

  const signIn = useCallback(
    async (login: string, password: string): Promise<SignInOutcome> => {
      const answer = await client.mutate({ mutation: SignInMutation, variables: { input: { login, password } }, fetchPolicy: "no-cache" }).catch(() => undefined);
      const outcome = answer?.data?.signIn;
      if (!outcome) return { ok: false, unreachable: true };
      if (outcome.__typename !== "SignedIn") return { ok: false, problem: outcome };
      const samePerson = shown !== undefined && outcome.session.viewer?.accountId === shown.accountId;
      const signedIn = samePerson ? await backToPost(client, outcome.session, shown.appointment.id) : outcome.session;
      if (!samePerson) await client.clearStore();
      // Whoever came to an app's front door works where the post does; a deep link stays what it is.
      const home = signedIn.viewer?.appointment.apps[0];
      if (!samePerson && home && home !== app && window.location.pathname === APP_PATHS[app]) {
        window.location.assign(APP_PATHS[home]);
        return { ok: true };
      }
      setLatest(signedIn);
      setExpired(false);
      watch.restored();
      // Screens that asked in vain while nobody was signed in ask again; their own error display tells a failure.
      if (samePerson) client.refetchQueries({ include: "active" }).catch(() => undefined);
      return { ok: true };
    },
    [app, client, shown, watch],
  );

  const signOut = useCallback(async () => {
    await client.mutate({ mutation: SignOutMutation, fetchPolicy: "no-cache" }).catch(() => undefined); // an ended session is signed out too
    if (session) setLatest({ ...session, viewer: null });
    setExpired(false);
    watch.restored();
    await client.clearStore();
  }, [client, session, watch]);

  const choose = useCallback(
    async (id: string) => {
      const answer = await client.mutate({ mutation: ChooseAppointmentMutation, variables: { id }, fetchPolicy: "no-cache" });
      const outcome = answer.data?.chooseAppointment;
      // An appointment that ended meanwhile is gone from the new list.
      const chosen = outcome?.__typename === "SignedIn" ? outcome.session : (await result.refetch()).data?.session;
      await client.clearStore();
      if (chosen) setLatest(chosen);
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

/** Signing in begins with a person's first post; whoever was at work in another goes on there, if they still hold it. */
async function backToPost(client: ApolloClient, session: SessionParts, appointmentId: string): Promise<SessionParts> {
  if (session.viewer?.appointment.id === appointmentId) return session;
  const answer = await client.mutate({ mutation: ChooseAppointmentMutation, variables: { id: appointmentId }, fetchPolicy: "no-cache" }).catch(() => undefined);
  const outcome = answer?.data?.chooseAppointment;
  return outcome?.__typename === "SignedIn" ? outcome.session : session;
}
