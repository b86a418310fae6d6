import { useState } from "react";

export type Panel = "NAVIGATOR" | "FORM" | "CELL";

const KEY = "jx.filing.panels";
type Remembered = { left: "open" | "closed"; right: "open" | "closed" };

function remembered(): Remembered {
  try {
    const [left, right] = (localStorage.getItem(KEY) ?? "").split(",");
    return { left: left === "closed" ? "closed" : "open", right: right === "closed" ? "closed" : "open" };
  } catch {
    return { left: "open", right: "open" };
  }
}

/** Which side panels stand beside the form (remembered on this device), and on a phone which of the three is shown. */
export function usePanels() {
  const [shown, show] = useState<Panel>("FORM");
  const [sides, setSides] = useState(remembered);
  const toggle = (side: keyof Remembered) => {
    const next: Remembered = { ...sides, [side]: sides[side] === "open" ? "closed" : "open" };
    setSides(next);
    try {
      localStorage.setItem(KEY, `${next.left},${next.right}`);
    } catch {
      // Not remembered, still toggled.
    }
  };
  return { shown, show, ...sides, toggle };
}

export type Panels = ReturnType<typeof usePanels>;
