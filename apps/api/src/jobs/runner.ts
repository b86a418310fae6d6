import type { Log } from "../graphql/feature.js";

/**
 * Does work that is waiting in the database, one piece at a time, until there is none; then looks again every `everyMs`.
 * What is waiting, who claims it and what becomes of it when a server dies is the work's own business.
 */
export class Runner {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private taking = false;
  private again = false;

  constructor(
    /** Does one piece; false when nothing was waiting. */
    private readonly next: () => Promise<boolean>,
    private readonly log: Log,
    private readonly everyMs = 1_000,
  ) {}

  start(): void {
    this.taking = true;
    this.timer = setInterval(() => this.wake(), this.everyMs);
    this.timer.unref();
    this.wake();
  }

  /** Looks now instead of at the next turn. Before `start` and after `stop` nothing is taken on. */
  wake(): void {
    this.again = true;
    if (!this.taking || this.running) return;
    this.running = this.work().finally(() => (this.running = undefined));
  }

  /** Takes on nothing more; resolves when nothing is under way. */
  async stop(): Promise<void> {
    this.taking = false;
    clearInterval(this.timer);
    await this.running;
  }

  private async work(): Promise<void> {
    while (this.taking && this.again) {
      this.again = false;
      try {
        while (this.taking && (await this.next()));
      } catch (error) {
        this.log.error("A job could not be looked after", error);
      }
    }
  }
}
