import { Installation, type Profile } from "../database/installation.entity.js";
import type { UnitOfWork } from "../database/unit-of-work.js";

/** The one row about this installation, made at the first start. A database of one profile never serves the other. */
export async function openInstallation(unitOfWork: UnitOfWork, profile: Profile): Promise<Installation> {
  const known = await unitOfWork.systemRead("installation", async ({ rows }) => (await rows(Installation).findMany({}))[0]);
  if (!known) return unitOfWork.system("installation", ({ rows, now }) => rows(Installation).add({ profile, firstStartedAt: now }));
  if (known.profile === profile) return known;
  throw new Error(
    known.profile === "DEMONSTRATION"
      ? "This database holds the demonstration, with accounts anybody may sign in with. It never becomes production: give production its own DATA_DIR or DATABASE_URL."
      : "This database is in production. The demonstration wants its own DATA_DIR or DATABASE_URL.",
  );
}
