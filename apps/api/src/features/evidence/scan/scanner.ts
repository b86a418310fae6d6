/** Says whether a file is safe to hand out. Throws when it cannot tell; the file then stays in quarantine and is looked at again. */
export type Scanner = (path: string) => Promise<"CLEAN" | "INFECTED">;

/** Safe only when each of them says so; the first that objects or cannot tell decides. */
export function allOf(...scanners: readonly Scanner[]): Scanner {
  return async (path) => {
    for (const scan of scanners) if ((await scan(path)) === "INFECTED") return "INFECTED";
    return "CLEAN";
  };
}
