import Libsql from "libsql";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Keeps a second server off this data directory for as long as this process lives; the operating system lets go when it dies. */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const holder = join(directory, "server.pid");
  const lock = new Libsql(join(directory, "server.lock"));
  try {
    lock.pragma("busy_timeout = 0");
    lock.exec("BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new Error(`Another server (process ${pidIn(holder)}) is running on ${directory}. Stop it, or give this one its own DATA_DIR.`);
  }
  writeFileSync(holder, String(process.pid));
  return () => {
    lock.exec("ROLLBACK");
    lock.close();
  };
}

function pidIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim() || "unknown";
  } catch {
    return "unknown";
  }
}
