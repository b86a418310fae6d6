import type { UnitOfWork } from "../database/unit-of-work.js";

const WINDOW_MS = 600_000;
/** Entries in ten minutes: of one address, and of all. Whoever knocks without end fills no disk. */
export const KNOCKS = { perAddress: 5, inAll: 50 } as const;

type Window = { since: number; written: number; unwritten: number; readonly byAddress: Map<string, number> };

const windows = new WeakMap<UnitOfWork, Window>();

/**
 * Enters into the trail that somebody without a session was refused: from where, and what they asked for. Past the bound attempts are only counted; the next
 * entry tells how many there were.
 */
export async function noteStranger(unitOfWork: UnitOfWork, address: string, operation: string): Promise<void> {
  const window = windowOf(unitOfWork);
  const knocks = window.byAddress.get(address) ?? 0;
  if (knocks >= KNOCKS.perAddress || window.written >= KNOCKS.inAll) {
    window.unwritten += 1;
    return;
  }
  window.byAddress.set(address, knocks + 1);
  window.written += 1;
  const unwritten = window.unwritten;
  window.unwritten = 0;
  const params = { operation, code: "UNAUTHENTICATED", ...(unwritten > 0 && { unwritten }) };
  await unitOfWork.system("stranger", ({ audit }) => audit("REFUSED", { object: "operation", objectId: operation.slice(0, 64), outcome: "REFUSED", address: address.slice(0, 64), params }));
}

function windowOf(unitOfWork: UnitOfWork): Window {
  const now = unitOfWork.now().getTime();
  const known = windows.get(unitOfWork);
  if (known && now - known.since < WINDOW_MS && now >= known.since) return known;
  const window: Window = { since: now, written: 0, unwritten: known?.unwritten ?? 0, byAddress: new Map() };
  windows.set(unitOfWork, window);
  return window;
}
