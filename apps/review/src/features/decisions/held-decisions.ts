import type { Opinion } from "../opinion/opinion";

/** A decision that was made on the screen and is not sent yet. */
export type Decision = {
  filingId: string;
  version: number;
  name: string;
  kind: "ACCEPT" | "RETURN" | "REOPEN";
  opinion: Opinion;
};

export type HeldDecision = Decision & { /** When it is sent, in ms. */ sendAt: number; state: "HELD" | "SENDING" };

/** How long a decision can be taken back. */
export const HOLD_MS = 10_000;

/** Who is told what became of a decision. */
export type Told<Outcome> = { onSent: (decision: Decision, outcome: Outcome) => void; onFailed: (decision: Decision, error: unknown) => void };

/**
 * Holds decisions back for a while before they are sent. Held, not sent and undone: a decision taken back has then never been made, so that the department is told
 * nothing, its right to withdraw stands, and the trail holds no move that nobody meant. Leaving the page sends what is held.
 */
export class HeldDecisions<Outcome> {
  private decisions: readonly HeldDecision[] = [];
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();

  private told: Told<Outcome> | undefined;

  constructor(private readonly deliver: (decision: Decision) => Promise<Outcome>) {}

  /** Tells these from now on. */
  tell(told: Told<Outcome>): void {
    this.told = told;
  }

  hold(decision: Decision): void {
    const held: HeldDecision = { ...decision, sendAt: Date.now() + HOLD_MS, state: "HELD" };
    this.put([...this.decisions.filter(({ filingId }) => filingId !== decision.filingId), held]);
    this.timers.set(decision.filingId, setTimeout(() => void this.send(decision.filingId), HOLD_MS));
  }

  /** Takes back the latest decision that is still held; undefined when there is none. */
  undo(): Decision | undefined {
    const latest = this.decisions.findLast(({ state }) => state === "HELD");
    if (latest) this.forget(latest.filingId);
    return latest;
  }

  /** Sends all that is held now. */
  async flush(): Promise<void> {
    await Promise.all(this.decisions.filter(({ state }) => state === "HELD").map(({ filingId }) => this.send(filingId)));
  }

  readonly all = (): readonly HeldDecision[] => this.decisions;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private async send(filingId: string): Promise<void> {
    const held = this.decisions.find((decision) => decision.filingId === filingId && decision.state === "HELD");
    if (!held) return;
    clearTimeout(this.timers.get(filingId));
    this.put(this.decisions.map((decision) => (decision === held ? { ...held, state: "SENDING" } : decision)));
    try {
      const outcome = await this.deliver(held);
      this.forget(filingId);
      this.told?.onSent(held, outcome);
    } catch (error) {
      this.forget(filingId);
      this.told?.onFailed(held, error);
    }
  }

  private forget(filingId: string): void {
    clearTimeout(this.timers.get(filingId));
    this.timers.delete(filingId);
    this.put(this.decisions.filter((decision) => decision.filingId !== filingId));
  }

  private put(decisions: readonly HeldDecision[]): void {
    this.decisions = decisions;
    for (const listener of this.listeners) listener();
  }
}
