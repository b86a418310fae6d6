import { beforeAll, describe, expect, test } from "@jest/globals";
import { FILING_STATES, isCurve, sumFen, ZERO } from "@jianxiao/domain";
import { cst, storyYear } from "./calendar.js";
import { headlineFen } from "./decisions.js";
import { SHOWN_ORDER } from "./organisation.js";
import { type Story, tellStory, told } from "./story.js";

const START = cst(2026, 11, 24, 9);
const tell = () => tellStory({ seed: "云溪", fiscalYear: 2026, startedAt: START });

describe("the demonstration district", () => {
  let story: Story;
  beforeAll(() => void (story = tell()));

  test("has 59 departments with one to five units, ten offices and 740 projects", () => {
    expect(story.departments).toHaveLength(59);
    expect(story.departments.filter(({ isBureau }) => isBureau)).toHaveLength(1);
    for (const { units } of story.departments) {
      expect(units.length).toBeGreaterThanOrEqual(1);
      expect(units.length).toBeLessThanOrEqual(5);
      expect(units.filter(({ isHeadquarters }) => isHeadquarters)).toHaveLength(1);
    }
    expect(story.offices).toHaveLength(10);
    expect(story.projects).toHaveLength(740);
    expect(new Set(story.projects.map(({ code }) => code)).size).toBe(740);
  });

  test("names no project twice within a department, and knows both kinds and five key projects", () => {
    for (const department of story.departments) {
      const names = story.projects.filter((project) => project.department === department).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(new Set(story.projects.map(({ kind }) => kind))).toEqual(new Set(["PROJECT", "POLICY"]));
    expect(story.projects.filter(({ isKey }) => isKey).map(({ name }) => name).sort()).toEqual(["乡镇卫生院设备更新", "校舍安全加固", "社区养老服务设施", "城区停车设施建设", "高标准农田建设项目"].sort());
  });

  test("gives each project six to twelve indicators, their weights 90 points together, and a curve", () => {
    for (const project of story.projects) {
      const { indicators } = told(story.goals, project);
      expect(indicators.length).toBeGreaterThanOrEqual(6);
      expect(indicators.length).toBeLessThanOrEqual(12);
      expect(indicators.reduce((sum, { weightBp }) => sum + (weightBp ?? 0), 0)).toBe(9_000);
      expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
      expect(isCurve(project.curve)).toBe(true);
    }
  });

  test("农业农村局 has its sixteen projects of 6,521.16 万元", () => {
    const own = story.projects.filter(({ department }) => department.code === "301");
    expect(own).toHaveLength(16);
    expect(sumFen(own.map(({ adjustedFen }) => adjustedFen))).toBe(6_521_160_000);
  });

  test("cuts and recoveries come to 1,159.44 万元 in 41 lines, and that money is never paid", () => {
    expect(headlineFen(story.decisions)).toBe(1_159_440_000);
    expect(story.decisions.filter(({ kind, executed }) => executed && (kind === "REDUCE_BUDGET" || kind.startsWith("RECOVER")))).toHaveLength(41);
    for (const { project } of story.decisions) {
      const paid = sumFen(told(story.money, project).payments.map(({ amountFen }) => amountFen));
      expect(paid).toBeLessThanOrEqual(project.adjustedFen - project.unspentFen);
      const forecast = sumFen([...story.filled(story.cycles[1], project).funds.values()].map(({ expectedFen }) => expectedFen ?? ZERO));
      expect(project.adjustedFen - forecast).toBeGreaterThanOrEqual(project.unspentFen);
    }
  });

  test("never pays more than a line has, and no voucher twice", () => {
    const vouchers = new Set<string>();
    for (const project of story.projects) {
      const { payments } = told(story.money, project);
      for (const line of project.lines) expect(sumFen(payments.filter((payment) => payment.line === line).map(({ amountFen }) => amountFen))).toBeLessThanOrEqual(line.adjustedFen);
      for (const { voucherKey } of payments) {
        expect(vouchers.has(voucherKey)).toBe(false);
        vouchers.add(voucherKey);
      }
    }
  });

  test("one cycle is over and wholly accepted; the other has every state", () => {
    const [closed, open] = story.cycles;
    expect(new Set(closed.packages.flatMap(({ filings }) => filings.map(({ state }) => state)))).toEqual(new Set(["ACCEPTED"]));
    expect(closed.packages.flatMap(({ filings }) => filings)).toHaveLength(740);
    expect(new Set(open.packages.flatMap(({ filings }) => filings.map(({ state }) => state)))).toEqual(new Set(FILING_STATES));
    expect(open.departmentDueAt.getTime()).toBeGreaterThan(START.getTime());
    expect(open.packages.filter(({ dueAt, revisions }) => dueAt < START && revisions.length === 0)).toHaveLength(6);
  });

  test("two payments came after the figures they belong to were frozen", () => {
    const late = story.projects.flatMap((project) => told(story.money, project).payments.filter(({ paidOn, delivered }) => Number(paidOn.slice(5, 7)) < delivered));
    expect(late).toHaveLength(2);
  });

  test("does nothing after its own present", () => {
    for (const cycle of story.cycles) {
      for (const { filings } of cycle.packages) {
        for (const { rounds, confirmed, passed } of filings) {
          for (const { submitted, review } of rounds) {
            expect(submitted.at.getTime()).toBeLessThan(START.getTime());
            if (review) expect(review.at.getTime()).toBeLessThan(START.getTime());
            if (review) expect(review.at.getTime()).toBeGreaterThan(submitted.at.getTime());
          }
          for (const step of [confirmed, passed]) if (step) expect(step.at.getTime()).toBeLessThan(START.getTime());
        }
      }
    }
  });

  test("offers a person for every role, each under a login of its own", () => {
    const shown = story.posts.filter(({ shown: offered }) => offered);
    expect(new Set(shown.map(({ role }) => role)).size).toBe(13);
    expect(shown.map(({ login }) => login).sort()).toEqual([...SHOWN_ORDER].sort());
    const people = new Map(story.posts.map(({ accountId, login, name }) => [login, `${accountId}/${name}`]));
    for (const { accountId, login, name } of story.posts) expect(people.get(login)).toBe(`${accountId}/${name}`);
  });
});

test("the same seed and year tell the same story; another year another one", () => {
  const facts = (story: Story) => story.projects.slice(0, 50).map((project) => [project.id, project.name, project.adjustedFen, told(story.money, project).payments, told(story.goals, project).indicators]);
  expect(facts(tell())).toEqual(facts(tell()));
  expect(facts(tellStory({ seed: "云溪", fiscalYear: 2027, startedAt: START }))).not.toEqual(facts(tell()));
});

test.each([
  [cst(2026, 10, 23, 23, 59), 2025],
  [cst(2026, 10, 24, 0), 2026],
  [cst(2027, 3, 1), 2026],
] as const)("at %s the story is set in %d", (now, year) => {
  expect(storyYear(now)).toBe(year);
});
