import { Installation } from "../database/installation.entity.js";
import { DEMO_PASSWORD, hashPassword } from "../features/identity/index.js";
import type { FeatureDeps } from "../graphql/feature.js";
import { storeCycle } from "./seed/cycle-rows.js";
import { storeGrants, storeOrganisation } from "./seed/organisation-rows.js";
import { storeProjects } from "./seed/project-rows.js";
import { storyYear } from "./story/calendar.js";
import { tellStory } from "./story/story.js";

const SEED = "云溪";

/** Puts the demonstration district there, once: everything in one transaction, or nothing. A later start keeps what is there. */
export async function seedDemonstration({ unitOfWork, log }: FeatureDeps): Promise<void> {
  const installation = await unitOfWork.systemRead("installation", async ({ rows }) => (await rows(Installation).findMany({}))[0]);
  if (!installation || installation.seededAt) return;
  log.info("Building the demonstration district: 59 departments, 740 projects …");
  const startedAt = installation.firstStartedAt;
  const story = tellStory({ seed: SEED, fiscalYear: storyYear(startedAt), startedAt });
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await unitOfWork.system("demonstration seed", async ({ rows, now }) => {
    await storeOrganisation(rows, story, passwordHash);
    await storeProjects(rows, story);
    await storeGrants(rows, story);
    for (const cycle of story.cycles) await storeCycle(rows, story, cycle);
    await rows(Installation).update({ id: installation.id }, { seededAt: now, demoLogins: [...new Set(story.posts.filter(({ shown }) => shown).map(({ login }) => login))] });
  });
}
