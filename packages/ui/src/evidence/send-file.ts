import { EVIDENCE_LIMITS, refusedName, type EvidenceKind } from "@jianxiao/domain";
import type { Problem } from "../show/problem-words";

export type FilePlace = { object: EvidenceKind; id: string; path?: string | undefined };
export type SentFile = { ok: true } | { ok: false; problem: Problem } | { ok: false; unreachable: true };

/** Sends one file as it is; what can be told from its name and size is told without sending it. Never throws at the caller. */
export async function sendFile(file: File, { object, id, path }: FilePlace, fetcher: typeof fetch = fetch): Promise<SentFile> {
  const refused = refusedName(file.name);
  if (refused) return { ok: false, problem: refused };
  if (file.size > EVIDENCE_LIMITS.fileBytes) return { ok: false, problem: { code: "FILE_TOO_LARGE", params: { limitMegabytes: EVIDENCE_LIMITS.fileBytes / 1_048_576 } } };
  const query = new URLSearchParams({ object, id, ...(path === undefined ? {} : { path }) });
  try {
    const response = await fetcher(`/attachments?${query.toString()}`, {
      method: "POST", credentials: "same-origin", body: file,
      headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(file.name) },
    });
    if (response.ok) return { ok: true };
    const body: unknown = await response.json().catch(() => null);
    return { ok: false, problem: isProblem(body) ? body : { code: response.status === 401 ? "UNAUTHENTICATED" : "INVALID", params: {} } };
  } catch {
    return { ok: false, unreachable: true };
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string" && "params" in body;
}

const UNITS = ["B", "kB", "MB"] as const;

/** A size for people: `86 kB`, `2.1 MB`. */
export function sizeText(bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const size = bytes / 1_000 ** step;
  return `${step === 2 ? size.toFixed(1) : Math.round(size)} ${UNITS[step]}`;
}
