import type { ReactNode } from "react";
import { Link } from "react-router";

/** One figure of the strip on top: what it is, the figure as a link to its rows, and what stands behind it. */
export function Stat({ name, to, note, strong = false, children }: { name: string; to: string; note: ReactNode; strong?: boolean; children: ReactNode }) {
  return (
    <div className={strong ? "stat strong" : "stat"}>
      <span>{name}</span>
      <Link to={to}>{children}</Link>
      <small>{note}</small>
    </div>
  );
}
