import { hash, verify, type Options } from "@node-rs/argon2";

/** argon2id, 19 MiB, two passes (ASVS 11.4.2). */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const MIN_LENGTH = 8;
export const MAX_PASSWORD = 200;

/** What everybody signs in with in the demonstration, and nowhere else. */
export const DEMO_PASSWORD = "Yunxi-2026";

/** The stored form of a password. About 20 ms of one core, off the event loop. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let nobodys: Promise<string> | undefined;

/** Whether the password is right. An account without one takes as long, and is always wrong. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await nobodys), password);
  return fits && stored !== null;
}

/** Why a new password won't do, or undefined: 8 characters of three kinds, and not the login itself (GB/T 22239 8.1.4.1). */
export function passwordFault(password: string, login: string): "TOO_SHORT" | "TOO_LONG" | "TOO_PLAIN" | "IS_LOGIN" | undefined {
  if (password.length < MIN_LENGTH) return "TOO_SHORT";
  if (password.length > MAX_PASSWORD) return "TOO_LONG";
  if (password.toLowerCase().includes(login.toLowerCase())) return "IS_LOGIN";
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(password));
  return kinds.length < 3 ? "TOO_PLAIN" : undefined;
}
