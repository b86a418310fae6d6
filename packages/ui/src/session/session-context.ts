import type { App } from "@jianxiao/domain";
import { createContext, useContext } from "react";
import type { SessionPartsFragment } from "../gql/graphql";
import type { Problem } from "../show/problem-words";

export type SessionParts = SessionPartsFragment;
export type Viewer = NonNullable<SessionParts["viewer"]>;
export type Appointment = Viewer["appointment"];
export type DemoAccount = SessionParts["demoAccounts"][number];

export type SignInOutcome = { ok: true } | { ok: false; problem: Problem } | { ok: false; unreachable: true };

export type Session = {
  app: App;
  viewer: Viewer;
  demonstration: boolean;
  demoAccounts: readonly DemoAccount[];
  /** True while the server no longer knows us and the screen waits behind the sign-in panel. */
  expired: boolean;
  /** Asks the server to sign in; outcome in words for the form. */
  signIn: (login: string, password: string) => Promise<SignInOutcome>;
  signOut: () => Promise<void>;
  /** Switches to another appointment of the same person; every screen starts anew. Why it could not be, or undefined. */
  choose: (appointmentId: string) => Promise<Problem | undefined>;
};

export const SessionContext = createContext<Session | undefined>(undefined);

/** The person at the screen and the appointment they act in. Only below a SessionProvider, where somebody is signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs a SessionProvider above it");
  return session;
}
