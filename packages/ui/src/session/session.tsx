import type { ApolloClient } from "@apollo/client";
import { useApolloClient, useQuery } from "@apollo/client/react";
import type { App } from "@jianxiao/domain";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { APP_PATHS } from "../shell/brand";
import { Loaded } from "../show/loaded";
import { Elsewhere } from "./elsewhere";
import { NowProvider } from "./now";
import { ProofProvider } from "./proof";
import { ChooseAppointmentMutation, SessionQuery, SignInMutation, SignOutMutation } from "./operations";
import { SessionContext, type Session, type SessionParts, type SignInOutcome } from "./session-context";
import { wipeOffline } from "../offline/offline-store";
import { forgetOthers } from "../saving/typing";
import { SignInAgain } from "./sign-in-again";
import { SignInPage } from "./sign-in-page";
import type { SessionWatch } from "./session-watch";
import { StepForm, type SessionStep } from "./step-form";

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
  const [stepTaken, setStep] = useState<SessionStep | null | undefined>();
  // What signing in, choosing and leaving answered is newer than what the page was opened with.
  const session = latest ?? result.data?.session;
  const shown = session?.viewer ?? undefined;
  // Undefined: nothing taken here yet, so what the page was opened with holds; null: given up.
  const step = stepTaken === undefined ? session?.step ?? null : stepTaken;

  useEffect(() => watch.listen(() => setExpired(true)), [watch]);

  // The last step of signing in, whichever it was, ends here.
  const enter = useCallback(
    async (entered: SessionParts): Promise<void> => {
      const samePerson = shown !== undefined && entered.viewer?.accountId === shown.accountId;
      const signedIn = samePerson ? await backToPost(client, entered, shown.appointment.id) : entered;
      if (!samePerson) {
        forgetOthers(entered.viewer?.accountId ?? null);
        // Whoever was here before leaves nothing behind; a first sign-in after a reload may be the same person again, whose visit goes on.
        if (shown !== undefined) wipeOffline();
        await client.clearStore();
      }
      // Whoever came to an app's front door works where the post does; a deep link stays what it is.
      const home = signedIn.viewer?.appointment.apps[0];
      if (!samePerson && home && home !== app && window.location.pathname === APP_PATHS[app]) return window.location.assign(APP_PATHS[home]);
      setLatest(signedIn);
      setStep(undefined);
      setExpired(false);
      watch.restored();
      // Screens that asked in vain while nobody was signed in ask again; their own error display tells a failure.
      if (samePerson) client.refetchQueries({ include: "active" }).catch(() => undefined);
    },
    [app, client, shown, watch],
  );

  const onStep = useCallback(
    async (reached: SessionParts): Promise<void> => (reached.viewer ? enter(reached) : setStep(reached.step ?? null)),
    [enter],
  );

  const signIn = useCallback(
    async (login: string, password: string): Promise<SignInOutcome> => {
      const answer = await client.mutate({ mutation: SignInMutation, variables: { input: { login, password } }, fetchPolicy: "no-cache" }).catch(() => undefined);
      const outcome = answer?.data?.signIn;
      if (!outcome) return { ok: false, unreachable: true };
      if (outcome.__typename !== "SignedIn") return { ok: false, problem: outcome };
      await onStep(outcome.session);
      return { ok: true };
    },
    [client, onStep],
  );

  const signOut = useCallback(async () => {
    await client.mutate({ mutation: SignOutMutation, fetchPolicy: "no-cache" }).catch(() => undefined); // an ended session is signed out too
    if (session) setLatest({ ...session, viewer: null, step: null });
    setStep(undefined);
    setExpired(false);
    watch.restored();
    forgetOthers(null);
    wipeOffline();
    await client.clearStore();
  }, [client, session, watch]);

  const choose = useCallback(
    async (id: string) => {
      const answer = await client.mutate({ mutation: ChooseAppointmentMutation, variables: { id }, fetchPolicy: "no-cache" });
      const outcome = answer.data?.chooseAppointment;
      if (outcome?.__typename === "NotAllowed") return outcome;
      // An appointment that ended meanwhile is gone from the new list.
      const chosen = outcome?.__typename === "SignedIn" ? outcome.session : (await result.refetch()).data?.session;
      await client.clearStore();
      if (chosen) setLatest(chosen);
      return outcome?.__typename === "SignedIn" ? undefined : outcome;
    },
    [client, result],
  );

  const demonstration = session?.profile === "DEMONSTRATION";
  const value = useMemo<Session | undefined>(
    () => shown && { app, viewer: shown, demonstration, demoAccounts: session?.demoAccounts ?? [], expired, signIn, signOut, choose },
    [app, shown, demonstration, session?.demoAccounts, expired, signIn, signOut, choose],
  );

  const waiting = step ? { step: <StepForm step={step} onDone={(reached) => void onStep(reached)} onStop={() => setStep(null)} /> } : {};
  if (!session && !value) return <main className="jx-opening"><Loaded result={result}>{() => null}</Loaded></main>;
  if (!value) return <SignInPage app={app} demonstration={demonstration} demoAccounts={session?.demoAccounts ?? []} onSignIn={signIn} {...waiting} />;

  return (
    <NowProvider serverNow={session?.now}>
      <SessionContext value={value}>
        {value.viewer.appointment.apps.includes(app)
          ? <ProofProvider key={value.viewer.appointment.id}>{children}</ProofProvider>
          : <Elsewhere />}
        {expired && <SignInAgain viewer={value.viewer} onSignIn={signIn} onLeave={signOut} {...waiting} />}
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
