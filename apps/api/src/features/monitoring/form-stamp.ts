/** What a handed-out form says of itself: which filing it is, in which version, and when it left. */
export type FormStamp = { filingId: string; version: number; at: Date };

const STAMP = /^([0-9A-Za-z]{26})@(\d{1,9})@(\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/;

export function stampOf({ filingId, version, at }: FormStamp): string {
  return `${filingId}@${version}@${at.toISOString()}`;
}

/** Reads a stamp; undefined where a form carries none of ours. It is a hint for comparing, never a right to anything. */
export function readStamp(key: string | null): FormStamp | undefined {
  const [, filingId, version, at] = STAMP.exec(key ?? "") ?? [];
  const time = new Date(at ?? "");
  return filingId === undefined || Number.isNaN(time.getTime()) ? undefined : { filingId, version: Number(version), at: time };
}
