import type { HomePackageDetailQuery } from "../gql/graphql";

export type HomePackage = NonNullable<HomePackageDetailQuery["package"]>;

export type UnitBar = { id: string; name: string; projects: number; passed: number; waiting: number; returned: number; filling: number };

type UnitCounts = { projects: number; confirmed: number; passed: number; submitted: number; returned: number; accepted: number };

/** One unit's projects by where they are: passed by the department (or further), waiting for it, with the unit. The parts add up to `projects`. */
export function unitBar({ unit, ...counts }: { unit: { id: string; name: string } } & UnitCounts): UnitBar {
  const passed = counts.passed + counts.submitted + counts.accepted;
  return {
    id: unit.id, name: unit.name, projects: counts.projects,
    passed, waiting: counts.confirmed, returned: counts.returned, filling: counts.projects - passed - counts.confirmed,
  };
}

export type PackageStep = { key: "FILL" | "PASS" | "SIGN" | "REVIEW"; state: "done" | "current" | "waiting" | "returned"; count: number; of: number };

/** The package's road with how far each step is. Several steps can be current: units fill while the department checks others. */
export function packageSteps(pack: Pick<HomePackage, "state" | "units">): PackageStep[] {
  const bars = pack.units.map(unitBar);
  const sum = (pick: (bar: UnitBar) => number) => bars.reduce((total, bar) => total + pick(bar), 0);
  const of = sum(({ projects }) => projects);
  const passed = sum((bar) => bar.passed);
  const handedOver = passed + sum(({ waiting }) => waiting);
  const accepted = pack.units.reduce((total, unit) => total + unit.accepted, 0);
  const sent = pack.state === "SUBMITTED" || pack.state === "ACCEPTED";
  return [
    { key: "FILL", state: of > 0 && handedOver === of ? "done" : "current", count: handedOver, of },
    { key: "PASS", state: of > 0 && passed === of ? "done" : handedOver > passed ? "current" : "waiting", count: passed, of },
    { key: "SIGN", state: sent ? "done" : pack.state === "READY" ? "current" : "waiting", count: sent ? 1 : 0, of: 1 },
    {
      key: "REVIEW", count: accepted, of,
      state: pack.state === "ACCEPTED" ? "done" : pack.state === "RETURNED" ? "returned" : pack.state === "SUBMITTED" ? "current" : "waiting",
    },
  ];
}
