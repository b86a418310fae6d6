import { hash, verify, type Options } from "@node-rs/argon2";

/** argon2id, 19 MiB, two passes (ASVS 11.4.2). */
export type Cost = Required<Pick<Options, "memoryCost" | "timeCost" | "parallelism">>;
export const COST: Cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What everybody signs in with in the demonstration, and nowhere else. */
export const DEMO_PASSWORD = "Yunxi-2026";

/** The stored form of a password. About 20 ms of one core, off the event loop. */
export function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  return hash(password, cost);
}

let nobodys: Promise<string> | undefined;

/** Whether the password is right. An account without one takes as long, and is always wrong. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword("nobody has this password");
  const fits = await verify(stored ?? (await nobodys), password);
  return fits && stored !== null;
}

/** Whether a stored password was hashed with less than today's cost, or by another algorithm. */
export function isWeaklyHashed(stored: string, { memoryCost, timeCost }: Cost = COST): boolean {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=\d+\$/.exec(stored);
  return !found || Number(found[1]) < memoryCost || Number(found[2]) < timeCost;
}
