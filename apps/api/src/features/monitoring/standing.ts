import {
  openedCells, returnItemCounts,
  type Actor, type CheckFinding, type FilingFacts, type FilingStanding,
} from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { atMost } from "../../access/where.js";
import type { Viewer } from "../../access/viewer.js";
import { OfficeDepartment } from "../organisation/index.js";
import type { Filing } from "./filing.entity.js";
import type { ReturnItem } from "./revision.entity.js";

/** The viewer as the domain's rules see them. */
export function actorOf(viewer: Viewer): Actor {
  const { role, accountId, districtId } = viewer;
  return {
    role, accountId, districtId,
    ...("departmentId" in viewer ? { departmentId: viewer.departmentId } : {}),
    ...("unitId" in viewer ? { unitId: viewer.unitId } : {}),
    ...("officeId" in viewer ? { officeId: viewer.officeId, officeKind: viewer.officeKind } : {}),
  };
}

/** Business offices by the department they hold on a day. */
export type OfficesByDepartment = ReadonlyMap<string, readonly string[]>;

/** Which offices hold each department today: one statement for the whole district. */
export async function officesByDepartment(rows: RowsOf, today: string): Promise<OfficesByDepartment> {
  const held = await rows(OfficeDepartment).findMany({ from: atMost(today) });
  const offices = new Map<string, string[]>();
  for (const { departmentId, officeId, until } of held) {
    if (until !== null && until < today) continue;
    offices.set(departmentId, [...(offices.get(departmentId) ?? []), officeId]);
  }
  return offices;
}

/** What surrounds a filing and decides over its moves. */
export type Surroundings = {
  cycleOpen: boolean;
  packageDueAt: Date;
  /** A reviewer has decided about some filing of the package's current revision. */
  reviewStarted: boolean;
  bothSign: boolean;
  signed: boolean;
  unitIsHeadquarters: boolean;
  departmentIsBureau: boolean;
  offices: OfficesByDepartment;
  now: Date;
};

type StandingColumns = Pick<Filing, "kind" | "state" | "unitId" | "departmentId" | "blocks" | "filedBy">;

/**
 * The standing a list can tell from stored columns. Replies to return items are given with the confirmation itself, so that
 * they are not yet missing here; whether they suffice is judged when they come.
 */
export function listStanding(filing: StandingColumns, around: Surroundings): FilingStanding {
  return {
    kind: filing.kind,
    state: filing.state,
    unitId: filing.unitId,
    departmentId: filing.departmentId,
    unitIsHeadquarters: around.unitIsHeadquarters,
    departmentIsBureau: around.departmentIsBureau,
    departmentOfficeIds: around.offices.get(filing.departmentId) ?? [],
    blocks: filing.blocks,
    openReturnItems: [],
    unansweredReturnItems: 0,
    unchangedReturnItems: 0,
    deadlinePassed: around.now > around.packageDueAt,
    cycleOpen: around.cycleOpen,
    reviewStarted: around.reviewStarted,
    bothSign: around.bothSign,
    signed: around.signed,
    filedByAccountIds: filing.filedBy,
  };
}

type OpenItem = Pick<ReturnItem, "path" | "valueWhenReturned" | "reply">;

/** The standing with its open return items: which cells they open, and (`counted`) which still lack a change or a reply. */
export function fullStanding(
  filing: StandingColumns,
  around: Surroundings,
  { facts, findings, openItems, counted }: { facts: FilingFacts; findings: readonly CheckFinding[]; openItems: readonly OpenItem[]; counted: boolean },
): FilingStanding {
  const opened = openedCells(openItems.map(({ path }) => path), facts, findings);
  return {
    ...listStanding(filing, around),
    openReturnItems: opened.map((path) => ({ path })),
    ...(counted ? returnItemCounts(openItems, facts) : {}),
  };
}
