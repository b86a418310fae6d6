import { useEffect, useRef, type ReactNode } from "react";

/** A modal question in the page's own language: the browser keeps the focus inside and `Esc` closes it. It begins at what carries `data-begin`, else at its first control. */
export function Dialog({ title, onClose, children, wide = false }: { title: string; onClose: () => void; children: ReactNode; wide?: boolean }) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    // jsdom knows the element but not its modal side.
    if (dialog && typeof dialog.showModal === "function") dialog.showModal();
    else dialog?.setAttribute("open", "");
    dialog?.querySelector<HTMLElement>("[data-begin]")?.focus();
  }, []);
  return (
    <dialog ref={element} className={`dialog${wide ? " wide" : ""}`} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
