import { summaryRows, type CycleSettings, type FilingFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import type { Viewer } from "../../access/viewer.js";
import { newId } from "../../database/new-id.js";
import type { Work } from "../../database/unit-of-work.js";
import { canonicalJson, sha256 } from "./canonical.js";
import type { Filing } from "./filing.entity.js";
import { PackageRevision, Signature, type Package } from "./package.entity.js";
import { Revision } from "./revision.entity.js";

/** Stands in a revision of a department's own form: no grant names it. */
const NO_PROJECT = "-";

/** Freezes filings as they stand: one revision each, numbered on, with the facts as canonical JSON and their digest. */
export async function freezeFilings({ rows, now }: Work, viewer: Viewer, filings: readonly Filing[], facts: ReadonlyMap<string, FilingFacts>): Promise<Revision[]> {
  const numbers = await latestNumbers(rows, filings.map(({ id }) => id));
  return rows(Revision).addAll(
    filings.flatMap((filing) => {
      const its = facts.get(filing.id);
      if (!its) return [];
      const text = canonicalJson(its);
      const { departmentId, unitId, formVersion, initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour, score, grade } = filing;
      return [{
        id: newId(now), filingId: filing.id, departmentId, unitId, projectId: filing.projectId ?? NO_PROJECT, no: (numbers.get(filing.id) ?? 0) + 1, facts: text, formVersion, sha256: sha256(text),
        frozenAt: now, frozenBy: viewer.accountName, initialFen, adjustedFen, executedFen, expectedFen, rateBp, attainmentBp, execColour, perfColour, colour, score, grade,
      }];
    }),
  );
}

/**
 * Writes what the leader signs: the standing revisions of the package, the 汇总表 computed from them, and one digest over both.
 * `forms` are all the package's filings with the facts that stand, in the order of the 汇总表.
 */
export async function signPackage(
  { rows, now }: Work,
  viewer: Viewer,
  owner: Package,
  { revisions, forms, settings, lateReason = null }: { revisions: readonly Pick<Revision, "id" | "sha256">[]; forms: readonly { filingId: string; facts: FilingFacts }[]; settings: CycleSettings; lateReason?: string | null },
): Promise<PackageRevision> {
  const { departmentId } = owner;
  const summary = summaryRows(forms, settings);
  const standing = [...revisions].sort(({ id: one }, { id: other }) => (one < other ? -1 : 1));
  const no = (await rows(PackageRevision).count({ packageId: owner.id })) + 1;
  const digest = sha256(canonicalJson({ packageId: owner.id, no, revisions: standing.map(({ sha256: its }) => its), summary, ...(lateReason === null ? {} : { lateReason }) }));
  const revision = await rows(PackageRevision).add({
    departmentId, packageId: owner.id, no, revisionIds: standing.map(({ id }) => id), summary, sha256: digest, filingCount: standing.length, lateReason,
  });
  const { accountId, appointmentId, accountName, role, provenAt } = viewer;
  await rows(Signature).add({ departmentId, packageRevisionId: revision.id, accountId, appointmentId, name: accountName, post: role, at: now, proof: provenAt ? `PRESENCE ${provenAt.toISOString()}` : "TYPED_NAME" });
  return revision;
}

async function latestNumbers(rows: RowsOf, filingIds: readonly string[]): Promise<Map<string, number>> {
  const numbers = await rows(Revision).select("r").where("r.filingId IN (:...filingIds)", { filingIds })
    .columns({ filingId: "r.filingId", no: "MAX(r.no)" }).groupBy("r.filingId").all<{ filingId: string; no: number }>();
  return new Map(numbers.map(({ filingId, no }) => [filingId, no]));
}
