import { Installation } from "../database/installation.entity.js";
import { DEMO_PASSWORD, hashPassword } from "../features/identity/index.js";
import type { FeatureDeps } from "../graphql/feature.js";
import { storeAccess } from "./rows/access-rows.js";
import { storeAsking } from "./rows/asking-rows.js";
import { storeCycle } from "./rows/cycle-rows.js";
import { storeCorrections } from "./rows/correction-rows.js";
import { storeDecisions } from "./rows/decision-rows.js";
import { storeEvaluation } from "./rows/evaluation-rows.js";
import { storePeople } from "./rows/people-rows.js";
import { storePayments, storeProjects } from "./rows/project-rows.js";
import { storeReviews } from "./rows/review-rows.js";
import { storeTrail } from "./rows/trail-rows.js";
import { storeWarnings } from "./rows/warning-rows.js";
import { storyYear } from "./story/calendar.js";
import { SHOWN_ORDER } from "./story/organisation.js";
import { tellStory } from "./story/story.js";

const SEED = "云溪";

/**
 * Puts the demonstration district into an empty database, once, in one transaction: a start that was cut short leaves nothing behind, and a later one
 * keeps what people did since. True when it seeded.
 */
export async function seedDemonstration({ unitOfWork }: Pick<FeatureDeps, "unitOfWork">): Promise<boolean> {
  const installation = await unitOfWork.systemRead("demonstration seed", async ({ rows }) => (await rows(Installation).findMany({}))[0]);
  if (!installation) throw new Error("There is no installation to put the demonstration into");
  if (installation.seededAt) return false;
  const { firstStartedAt } = installation;
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const story = tellStory({ seed: SEED, fiscalYear: storyYear(firstStartedAt), startedAt: firstStartedAt });
  await unitOfWork.system("demonstration seed", async (work) => {
    const { rows, now } = work;
    await storePeople(rows, story, passwordHash);
    await storeAccess({ rows, now: firstStartedAt }, story, passwordHash);
    await storeProjects(rows, story);
    await storePayments(rows, story);
    for (const cycle of story.cycles) await storeCycle(rows, story, cycle);
    await storeReviews(rows, story);
    await storeAsking(rows, story);
    await storeTrail(rows, story);
    await storeDecisions(rows, story);
    await storeCorrections(rows, story);
    await storeWarnings(rows, story);
    await storeEvaluation(work, story);
    await rows(Installation).update({ id: installation.id }, { seededAt: now, demoLogins: [...SHOWN_ORDER] });
  });
  return true;
}
