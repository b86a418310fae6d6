/** A cycle as far as choosing one goes: `projectCount` is the viewer's own. */
type Choosable = { readonly state: string; readonly projectCount: number };

/**
 * The cycle a page is about unless somebody chose one: of the open ones that with most of the viewer's projects, so that a second round of a few does not hide the
 * first; among equals the earlier in the list, which is newest first. Without an open one the newest.
 */
export function mainCycle<Cycle extends Choosable>(newestFirst: readonly Cycle[]): Cycle | undefined {
  const open = newestFirst.filter(({ state }) => state === "OPEN");
  const most = Math.max(...open.map(({ projectCount }) => projectCount));
  return open.find(({ projectCount }) => projectCount === most) ?? newestFirst[0];
}
