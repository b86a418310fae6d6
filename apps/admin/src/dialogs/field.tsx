import { cloneElement, useId, type ReactElement } from "react";

type Control = ReactElement<{ "aria-invalid"?: boolean; "aria-describedby"?: string }>;

/** A named control with its hint, or what is wrong with it. */
export function Field({ label, hint, problem, children }: { label: string; hint?: string; problem: string | null; children: Control }) {
  const id = useId();
  return (
    <label className="field">
      <span>{label}</span>
      {problem ? cloneElement(children, { "aria-invalid": true, "aria-describedby": id }) : children}
      {problem ? <em id={id} role="alert">{problem}</em> : hint && <small>{hint}</small>}
    </label>
  );
}
