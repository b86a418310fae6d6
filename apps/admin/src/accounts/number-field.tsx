import { Field } from "../dialogs/field";

/** A whole number; what is no number counts as 0, which the server's bounds refuse. */
export function NumberField({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return <Field label={label} problem={null}><input type="number" inputMode="numeric" min={0} max={2000} value={value} onChange={(event) => onChange(Math.trunc(Number(event.target.value)) || 0)} /></Field>;
}
