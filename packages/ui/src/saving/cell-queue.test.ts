import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { CellQueue, type CellToSave, type SendOutcome } from "./cell-queue";
import { storedDrafts } from "./drafts";

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

const saved = (cells: readonly CellToSave[]): SendOutcome => ({ kind: "ANSWERED", cells: cells.map(({ path, now }) => ({ path, outcome: "SAVED", value: now, by: null, reason: null })) });

/** A queue over a server that answers as told, newest instruction first; what was sent is kept. */
function aQueue(...outcomes: (SendOutcome | "SAVED")[]) {
  const sent: { filingId: string; cells: readonly CellToSave[] }[] = [];
  const queue = new CellQueue({
    send: async (filingId, cells) => {
      sent.push({ filingId, cells });
      const outcome = outcomes.shift() ?? "SAVED";
      return outcome === "SAVED" ? saved(cells) : outcome;
    },
    drafts: storedDrafts("me", localStorage),
  });
  return { queue, sent };
}

const status = (queue: CellQueue, path = "a", filingId = "f1") => queue.states()[filingId]?.[path]?.status;

describe("the queue", () => {
  test("gathers quick typing into one batch per filing", async () => {
    const { queue, sent } = aQueue();
    queue.edit("f1", "a", null, "1");
    queue.edit("f1", "b", null, "2");
    queue.edit("f2", "a", null, "3");
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent.map(({ filingId, cells }) => [filingId, cells.length])).toEqual([["f1", 2], ["f2", 1]]);
    expect(status(queue)).toBe("SAVED");
    expect(queue.summary()).toMatchObject({ saving: 0, local: 0, offline: false });
    expect(queue.summary().lastSavedAt).toEqual(expect.any(Number));
  });

  test("sends a big paste in batches of 500", async () => {
    const { queue, sent } = aQueue();
    queue.editAll(Array.from({ length: 1_201 }, (_, n) => ({ filingId: "f1", path: `c${n}`, was: null, now: "1" })));
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent.map(({ cells }) => cells.length)).toEqual([500, 500, 201]);
  });

  test("tries again with growing pauses while the network is gone, and goes on by itself", async () => {
    const { queue, sent } = aQueue({ kind: "UNREACHED" }, { kind: "UNREACHED" });
    queue.edit("f1", "a", null, "1");
    await jest.advanceTimersByTimeAsync(300);
    expect(status(queue)).toBe("LOCAL");
    expect(queue.summary()).toMatchObject({ offline: true, local: 1 });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(3);
    expect(status(queue)).toBe("SAVED");
    expect(queue.summary().offline).toBe(false);
  });

  test("stops when the session ends, keeps taking typing, and sends all after signing in again", async () => {
    const { queue, sent } = aQueue({ kind: "SIGNED_OUT" });
    queue.edit("f1", "a", null, "1");
    await jest.advanceTimersByTimeAsync(300);
    queue.edit("f1", "b", null, "2");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    queue.retry();
    await jest.advanceTimersByTimeAsync(300);
    expect(sent[1]?.cells.map(({ path }) => path)).toEqual(["a", "b"]);
    expect([status(queue), status(queue, "b")]).toEqual(["SAVED", "SAVED"]);
  });

  test("keeps unsaved text on this device, and a new page sends it", async () => {
    const before = aQueue({ kind: "UNREACHED" });
    before.queue.edit("f1", "indicators[x y].measure", "旧", "增开 2 个作业面");
    await jest.advanceTimersByTimeAsync(300);
    before.queue.close();

    const { queue, sent } = aQueue();
    expect(queue.states()["f1"]?.["indicators[x y].measure"]).toMatchObject({ mine: "增开 2 个作业面", was: "旧" });
    queue.retry();
    await jest.advanceTimersByTimeAsync(300);
    expect(sent[0]?.cells).toEqual([{ path: "indicators[x y].measure", was: "旧", now: "增开 2 个作业面" }]);
    expect(localStorage).toHaveLength(0);
  });

  test("shows one account nothing of another's drafts", () => {
    storedDrafts("somebody else", localStorage).keep({ filingId: "f1", path: "a", was: null, now: "1" });
    expect(aQueue().queue.states()).toEqual({});
  });

  test("leaves a draft that another tab has typed since", async () => {
    const { queue } = aQueue();
    queue.edit("f1", "a", null, "1");
    storedDrafts("me", localStorage).keep({ filingId: "f1", path: "a", was: null, now: "2" });
    await jest.advanceTimersByTimeAsync(300);
    expect(storedDrafts("me", localStorage).all()).toEqual([{ filingId: "f1", path: "a", was: null, now: "2" }]);
  });

  test("tells when everything typed is held by the server, and when it isn't", async () => {
    const fine = aQueue();
    fine.queue.edit("f1", "a", null, "1");
    const settled = fine.queue.settled("f1");
    await jest.advanceTimersByTimeAsync(300);
    expect(await settled).toBe(true);

    const offline = aQueue({ kind: "UNREACHED" });
    offline.queue.edit("f2", "a", null, "1");
    const stuck = offline.queue.settled("f2");
    await jest.advanceTimersByTimeAsync(300);
    expect(await stuck).toBe(false);
  });
});

test("a storage that refuses costs the draft, not the typing", () => {
  const full = { length: 0, key: () => null, getItem: () => null, removeItem: () => undefined, clear: () => undefined, setItem: () => { throw new DOMException("full", "QuotaExceededError"); } } satisfies Storage;
  const queue = new CellQueue({ send: async (_, cells) => saved(cells), drafts: storedDrafts("me", full) });
  queue.edit("f1", "a", null, "1");
  expect(status(queue)).toBe("LOCAL");
});
