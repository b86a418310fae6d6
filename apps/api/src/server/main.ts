import "reflect-metadata";
import { readConfig } from "./config.js";
import { createLog } from "./log.js";
import { start } from "./start.js";

const log = createLog();

try {
  const running = await start(readConfig(process.env), log);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error("Stopping", error);
          process.exit(1);
        },
      );
    });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
