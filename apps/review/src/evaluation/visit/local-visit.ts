import type { CheckAnswer, UnitAnswer } from "@jianxiao/domain";
import type { OfflineStore } from "@jianxiao/ui";
import type { Visit } from "./documents";

/** What the phone keeps of a visit: the server's last word, and what has not been sent yet. */
export type LocalVisit = {
  accountId: string;
  visit: Visit;
  /** When something was last kept, by the phone's clock. */
  savedAt: number;
  checks: Record<string, { answer: CheckAnswer | null; note: string }>;
  values: Record<string, { verifiedText: string; basis: string }>;
  confirm: { answer: UnitAnswer; post: string; reason: string; signature: string } | null;
  findings: { key: string; text: string }[];
};

/** A photo on its way to the server. */
export type LocalPhoto = { key: string; indicatorId: string | null; blob: Blob; lat: number | null; lon: number | null; accuracy: number | null; takenAt: number };

const recordKey = (id: string) => `visit/${id}`;
const photoPrefix = (id: string) => `photo/${id}/`;

export const fresh = (visit: Visit, accountId: string): LocalVisit => ({ accountId, visit, savedAt: Date.now(), checks: {}, values: {}, confirm: null, findings: [] });

export const readLocal = (store: OfflineStore, id: string) => store.read<LocalVisit>("records", recordKey(id));
export const writeLocal = (store: OfflineStore, local: LocalVisit) => store.write("records", recordKey(local.visit.id), local);
export const readPhotos = async (store: OfflineStore, id: string): Promise<LocalPhoto[]> => (await store.under<LocalPhoto>("blobs", photoPrefix(id))).map(([, photo]) => photo);
export const writePhoto = (store: OfflineStore, id: string, photo: LocalPhoto) => store.write("blobs", photoPrefix(id) + photo.key, photo);
export const removePhoto = (store: OfflineStore, id: string, key: string) => store.remove("blobs", photoPrefix(id) + key);

/** Forgets one visit: its grant is over, or it is another person's. */
export async function forgetVisit(store: OfflineStore, id: string): Promise<void> {
  await store.remove("records", recordKey(id));
  for (const [key] of await store.under("blobs", photoPrefix(id))) await store.remove("blobs", key);
}

/** How many things wait to be sent, photos aside. */
export const unsent = ({ checks, values, confirm, findings }: LocalVisit): number => Object.keys(checks).length + Object.keys(values).length + (confirm ? 1 : 0) + findings.length;

/** The checklist as it stands on this phone. */
export const checklistOf = ({ visit, checks }: LocalVisit) => visit.checklist.map((line) => ({ ...line, ...checks[line.key] }));

/** The values as they stand on this phone. */
export const valuesOf = ({ visit, values }: LocalVisit) => visit.values.map((value) => ({ ...value, ...values[value.indicatorId] }));

/** Takes the server's word; what was typed since it was sent stays unsent. */
export function settled(local: LocalVisit, visit: Visit, sent: Pick<LocalVisit, "checks" | "values" | "confirm">): LocalVisit {
  const left = <Line>(now: Record<string, Line>, then: Record<string, Line>) => Object.fromEntries(Object.entries(now).filter(([key, line]) => JSON.stringify(then[key]) !== JSON.stringify(line)));
  return { ...local, visit, checks: left(local.checks, sent.checks), values: left(local.values, sent.values), confirm: JSON.stringify(local.confirm) === JSON.stringify(sent.confirm) ? null : local.confirm, savedAt: Date.now() };
}

/** The last moment of the contract's last day in China; after it nothing of the visit stays here. */
export const isOver = ({ visit }: LocalVisit, now = Date.now()): boolean => (visit.task ? now > Date.parse(`${visit.task.until}T16:00:00Z`) : true);
