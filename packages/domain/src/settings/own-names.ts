/** Entries of a list in a setting: what tells each apart from the others across versions, and what people call it. */
export function ownNames(entries: readonly Readonly<Record<string, unknown>>[]): { key: string; name: string }[] {
  const keys = entries.map(({ key, id, code, role }) => [key, id, code, role].find((own): own is string => typeof own === "string"));
  const apart = keys.every((key) => key !== undefined) && new Set(keys).size === keys.length;
  return entries.map(({ name, text }, at) => {
    const key = (apart ? keys[at] : undefined) ?? String(at);
    return { key, name: [name, text].find((words): words is string => typeof words === "string" && words.trim() !== "") ?? (apart && /[a-z]/i.test(key) && key.length < 30 ? key : String(at + 1)) };
  });
}
