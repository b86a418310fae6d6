import type { EvidenceKind } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import type { Reading } from "../../database/unit-of-work.js";
import type { EvidenceBindings, EvidenceSubject } from "../../graphql/evidence-binding.js";
import type { Attachment } from "./attachment.entity.js";

export type Thing = { readonly object: EvidenceKind; readonly objectId: string };

/** What files hang on and prove, asked of the features it belongs to. */
export class Subjects {
  constructor(private readonly bindings: EvidenceBindings) {}

  async one(reading: Pick<Reading, "rows" | "now">, viewer: Viewer, thing: Thing): Promise<EvidenceSubject | undefined> {
    return (await this.of(reading, viewer, [thing]))(thing);
  }

  /** As many statements as there are kinds among the things, however many things. */
  async of(reading: Pick<Reading, "rows" | "now">, viewer: Viewer, things: readonly Thing[]): Promise<(thing: Thing) => EvidenceSubject | undefined> {
    const found = new Map<EvidenceKind, ReadonlyMap<string, EvidenceSubject>>();
    for (const kind of new Set(things.map(({ object }) => object))) {
      const ids = [...new Set(things.filter(({ object }) => object === kind).map(({ objectId }) => objectId))];
      found.set(kind, (await this.bindings[kind]?.(reading, viewer, ids)) ?? new Map<string, EvidenceSubject>());
    }
    return ({ object, objectId }) => found.get(object)?.get(objectId);
  }
}

/** Not removed, or removed only after the moment the viewer sees. */
export function stands(file: Pick<Attachment, "createdAt" | "removedAt">, { asOf }: EvidenceSubject): boolean {
  if (asOf === undefined) return file.removedAt === null;
  return file.createdAt <= asOf && (file.removedAt === null || file.removedAt > asOf);
}

/** The side that wrote it: the same person's post, or a colleague's in the same place. */
export function isOwn(row: Pick<Attachment, "appointmentId" | "organisation">, viewer: Viewer): boolean {
  return row.appointmentId === viewer.appointmentId || row.organisation === viewer.organisation;
}
