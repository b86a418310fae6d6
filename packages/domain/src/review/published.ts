/** Shortest name that is looked for: a single sign stands in too many words to betray anybody. */
const SHORTEST = 2;

/** The first of `names` that stands in the text, or null: what is published to every department names neither asker nor project. Spaces and the case of letters hide nothing. */
export function nameIn(text: string, names: readonly (string | null)[]): string | null {
  const plain = bare(text);
  return names.find((name) => name !== null && bare(name).length >= SHORTEST && plain.includes(bare(name))) ?? null;
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}
