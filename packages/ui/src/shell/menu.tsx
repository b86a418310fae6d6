import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

type Props = {
  /** What the button shows. */
  label: ReactNode;
  /** What the button is called, where `label` doesn't say it. */
  name?: string;
  className?: string;
  align?: "left" | "right";
  children: (close: () => void) => ReactNode;
};

const ITEMS = "button:not([disabled]), a[href]";

/** A button that opens a small list. Arrows walk, Escape closes and gives focus back, a click outside closes. */
export function Menu({ label, name, className, align = "right", children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const close = () => {
    setOpen(false);
    document.getElementById(`${id}button`)?.focus();
  };

  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>(ITEMS)?.focus();
    const outside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      return;
    }
    const items = [...(list.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined || items.length === 0) return;
    event.preventDefault();
    items[(to + items.length) % items.length]?.focus();
  }

  return (
    <div ref={root} className={`jx-menu${className ? ` ${className}` : ""}`}>
      <button id={`${id}button`} type="button" aria-expanded={open} aria-controls={`${id}list`} aria-label={name} onClick={() => setOpen(!open)}>
        {label}
      </button>
      {open && (
        <div ref={list} id={`${id}list`} className={`list ${align}`} onKeyDown={onKeyDown}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
