import { notices, type StoryNotice } from "./corrections.js";
import { closedCycle, openCycle, type Posts, type StoryCycle } from "./cycles.js";
import { decide, type StoryDecision } from "./decisions.js";
import { fillIn, type Filled } from "./filling.js";
import { goalOf, type StoryGoal } from "./goals.js";
import { idMaker, type IdMaker } from "./ids.js";
import { organisation, type StoryOrganisation, type StoryPost } from "./organisation.js";
import { payLate, spending, type StorySpending } from "./payments.js";
import { projectsOf, type StoryProject } from "./projects.js";
import { Random } from "./random.js";

/** The whole demonstration district before any of it is a row. */
export type Story = StoryOrganisation & {
  fiscalYear: number;
  startedAt: Date;
  projects: StoryProject[];
  goals: Map<StoryProject, StoryGoal>;
  money: Map<StoryProject, StorySpending>;
  decisions: StoryDecision[];
  notices: StoryNotice[];
  posts: StoryPost[];
  cycles: [closed: StoryCycle, open: StoryCycle];
  /** Forms as fully filled in for a cycle; how much of it was typed is told by the filing. */
  filled: (cycle: StoryCycle, project: StoryProject) => Filled;
  /** Ids for rows the story does not name, as deterministic as the rest. */
  newId: IdMaker;
};

/** Tells the story of a fiscal year. The same seed, year and first start give the same story to the last id. */
export function tellStory({ seed, fiscalYear, startedAt }: { seed: string; fiscalYear: number; startedAt: Date }): Story {
  const random = new Random(`${seed}/${fiscalYear}`);
  const newId = idMaker(random.fork("ids"));
  const people = organisation(random.fork("organisation"), newId, fiscalYear);
  const projects = projectsOf(people.departments, random.fork("projects"), newId, fiscalYear);
  const posts = postsOf(people);
  const decisions = decide(projects, { people: { ...posts, ...leadersOf(people) }, fiscalYear, startedAt, random: random.fork("decisions") });
  const goals = new Map(projects.map((project) => [project, goalOf(project, random.fork(`goal/${project.code}`), newId, fiscalYear)]));
  const money = new Map(projects.map((project) => [project, spending(project, random.fork(`money/${project.code}`), newId, fiscalYear)]));
  const indicatorsOf = (project: StoryProject) => told(goals, project).indicators;
  const teller = (label: string) => ({ posts, indicatorsOf, random: random.fork(label), newId, fiscalYear });
  const cycles: [StoryCycle, StoryCycle] = [
    closedCycle(projects, people.departments, teller("closed")),
    openCycle(projects, people.departments, startedAt, teller("open")),
  ];
  // In two submitted filings the ledger has moved since: their screens say by how much.
  const frozen = cycles[1].packages.flatMap(({ filings }) => filings).filter(({ state, project }) => state === "SUBMITTED" && project.unspentFen === 0 && project.lines[0]?.origin === "LEDGER" && project.fate[1] === "SLOW");
  for (const { project } of frozen.slice(0, 2)) if (project.lines[0]) payLate(project.lines[0], told(money, project), newId, fiscalYear);
  return {
    ...people, fiscalYear, startedAt, projects, goals, money, decisions, cycles, newId,
    notices: notices(projects, people.departments, { posts, performance: leadersOf(people).performance, fiscalYear, startedAt, random: random.fork("notices") }),
    filled: (cycle, project) => fillIn(project, indicatorsOf(project), told(money, project), cycle.cutOffMonth, random.fork(`filled/${cycle.cutOffMonth}/${project.code}`), fiscalYear),
  };
}

/** What the story says of a project; it says something of each. */
export function told<Told>(of: ReadonlyMap<StoryProject, Told>, project: StoryProject): Told {
  const found = of.get(project);
  if (found === undefined) throw new Error(`The story says nothing of ${project.code}`);
  return found;
}

/** The two posts of the bureau that decide about money, first of their kind. */
function leadersOf({ posts }: StoryOrganisation): { performance: StoryPost; bureau: StoryPost } {
  const performance = posts.find(({ role }) => role === "PERFORMANCE_OFFICE");
  const bureau = posts.find(({ role }) => role === "BUREAU_LEADER");
  if (!performance || !bureau) throw new Error("Nobody decides about money");
  return { performance, bureau };
}

function postsOf({ posts, offices }: StoryOrganisation): Posts {
  const by = (key: string): StoryPost => {
    const found = index.get(key);
    if (!found) throw new Error(`Nobody is ${key}`);
    return found;
  };
  const index = new Map<string, StoryPost>();
  for (const post of posts) {
    const key = `${post.role}/${post.unitId ?? post.departmentId ?? post.officeId ?? ""}`;
    if (!index.has(key)) index.set(key, post);
  }
  const performance = offices.find(({ kind }) => kind === "PERFORMANCE");
  return {
    filler: ({ unit }) => by(`UNIT_FILLER/${unit.id}`),
    unitLeader: ({ unit }) => by(`UNIT_LEADER/${unit.id}`),
    submitter: ({ id }) => by(`DEPARTMENT_SUBMITTER/${id}`),
    leader: ({ id }) => by(`DEPARTMENT_LEADER/${id}`),
    // The bureau's own department is reviewed by an office that does not hold it.
    reviewer: ({ isBureau, office }) => (isBureau ? by(`PERFORMANCE_OFFICE/${performance?.id ?? ""}`) : by(`BUSINESS_OFFICE/${office.id}`)),
  };
}
