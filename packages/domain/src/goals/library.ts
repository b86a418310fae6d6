import { LEVEL1, LEVEL2, NATURES, type IndicatorFrame, type Level1, type Level2 } from "../indicators/indicator.js";
import { level2Of } from "../indicators/levels.js";
import { SettingReader, type SettingRule } from "../settings/setting.js";
import { DEFAULT_LIBRARY } from "./default-library.js";
import type { IndicatorDraft } from "./goal-draft.js";
import { LIBRARY_LIMITS, type LibraryIndicator } from "./library-indicator.js";

export type IndicatorLibrary = { indicators: LibraryIndicator[] };

const FRAMES = ["PRE_2021", "POST_2021"] as const satisfies readonly IndicatorFrame[];

export const indicatorLibraryRule: SettingRule<IndicatorLibrary> = {
  default: { indicators: DEFAULT_LIBRARY },
  savedBy: ["PERFORMANCE_OFFICE"],
  read(body) {
    const reader = new SettingReader();
    const given = reader.object(body, "");
    const indicators = reader.list(given["indicators"], "indicators", LIBRARY_LIMITS.indicators).map((value, at) => readEntry(reader, value, `indicators.${at}`));
    reader.repeated(indicators.map(({ key }) => key), (at) => `indicators.${at}.key`);
    // Retired ones may be called as others are now; what has no name is missing one.
    reader.repeated(indicators.map((entry) => (entry.retired || entry.name === "" ? entry.key : calledOf(entry))), (at) => `indicators.${at}.name`);
    return reader.answer({ indicators });
  },
  settled: (next, before, version) => ({ indicators: next.indicators.map((entry) => ({ ...entry, since: sinceOf(entry, before, version) })) }),
};

/** Whether a form of either frame has this 二级指标 under this 一级指标. */
export function isCategory(level1: Level1, level2: Level2): boolean {
  return FRAMES.some((frame) => level2Of(frame)[level1].includes(level2));
}

function readEntry(reader: SettingReader, value: unknown, path: string): LibraryIndicator {
  const given = reader.object(value, path);
  const text = (name: "sector" | "name" | "unit" | "target" | "explanation" | "rule" | "source", optional = true) => reader.text(given[name], `${path}.${name}`, LIBRARY_LIMITS[name], optional);
  const level1 = reader.choice(given["level1"], `${path}.level1`, [...LEVEL1]);
  const level2 = reader.choice(given["level2"], `${path}.level2`, [...LEVEL2]);
  // A category that neither frame has would be offered to nobody.
  if (!isCategory(level1, level2)) reader.choice(null, `${path}.level2`, [level2]);
  return {
    key: reader.passing(given["key"], `${path}.key`, 40, (key) => /^[\w-]+$/.test(key)),
    since: reader.whole(given["since"] ?? 0, `${path}.since`, 0, 1_000_000),
    sector: text("sector", false), level1, level2, name: text("name", false), nature: reader.choice(given["nature"], `${path}.nature`, [...NATURES]), unit: text("unit"), target: text("target"),
    explanation: text("explanation"), rule: text("rule"),
    examples: reader.list(given["examples"], `${path}.examples`, LIBRARY_LIMITS.examples).filter((example) => typeof example !== "string" || example.trim() !== "").map((example, at) => reader.text(example, `${path}.examples.${at}`, LIBRARY_LIMITS.example)),
    source: text("source"), retired: reader.flag(given["retired"] ?? false, `${path}.retired`),
  };
}

/** The version an entry's wording dates from: its own, unless something but its retirement changed. */
function sinceOf(entry: LibraryIndicator, { indicators }: IndicatorLibrary, version: number): number {
  const known = indicators.find(({ key }) => key === entry.key);
  return known && wording(known) === wording(entry) ? known.since : version;
}

const wording = ({ since: _since, retired: _retired, ...rest }: LibraryIndicator): string => JSON.stringify(rest, Object.keys(rest).sort());

/** Entries that may be taken into a goal of this frame, in which the words (any order, any field) and the choices are found; names that match stand first. */
export function searchLibrary({ indicators }: IndicatorLibrary, frame: IndicatorFrame, { words = "", sector, level2 }: { words?: string; sector?: string; level2?: Level2 } = {}): LibraryIndicator[] {
  const fits = indicators.filter((entry) => !entry.retired && placeIn(entry, frame) !== null && (sector === undefined || entry.sector === sector) && (level2 === undefined || placeIn(entry, frame)?.level2 === level2));
  return withWords(fits, words);
}

/** Entries in which all the words are found, in any order and field; those named so first. */
export function withWords(entries: readonly LibraryIndicator[], words: string): LibraryIndicator[] {
  const plain = (text: string) => text.normalize("NFKC").toLowerCase();
  const wanted = plain(words).split(/\s+/).filter((word) => word !== "");
  const hasAll = (text: string) => wanted.every((word) => plain(text).includes(word));
  const found = entries.filter(({ sector, name, explanation, unit, examples }) => hasAll([sector, name, explanation, unit, ...examples].join(" ")));
  const named = new Set(found.filter(({ name }) => hasAll(name)));
  return [...named, ...found.filter((entry) => !named.has(entry))];
}

/** Where an entry stands in a frame: costs moved from 产出 to a level of their own in 2021. Null where the frame has no such place. */
export function placeIn({ level1, level2 }: Pick<LibraryIndicator, "level1" | "level2">, frame: IndicatorFrame): { level1: Level1; level2: Level2 } | null {
  if (level2Of(frame)[level1].includes(level2)) return { level1, level2 };
  if (frame === "PRE_2021" && level2 === "ECONOMIC_COST") return { level1: "OUTPUT", level2: "COST" };
  if (frame === "POST_2021" && level2 === "COST") return { level1: "COST", level2: "ECONOMIC_COST" };
  return null;
}

/** A row of a goal taken from an entry; it remembers from which, and in which wording. */
export function takenFrom(entry: LibraryIndicator, frame: IndicatorFrame, key: string): IndicatorDraft {
  const { nature, name, target, unit } = entry;
  return { key, lineageId: null, ...(placeIn(entry, frame) ?? { level1: entry.level1, level2: entry.level2 }), name, nature, target, unit, weight: "", libraryKey: entry.key, librarySince: entry.since };
}

/** The entry's present wording for a row that was taken from it before; the row's own target and weight stay. */
export function presentWording({ name, nature, unit, since }: LibraryIndicator): Pick<IndicatorDraft, "name" | "nature" | "unit" | "librarySince"> {
  return { name, nature, unit, librarySince: since };
}

/** How a goal's row stands to the entry it was taken from. OWN: taken from none, or from one that is gone. */
export type LibraryStanding = "OWN" | "CURRENT" | "REWORDED" | "RETIRED";

export function libraryStanding({ libraryKey, librarySince }: Pick<IndicatorDraft, "libraryKey" | "librarySince">, { indicators }: IndicatorLibrary): LibraryStanding {
  const entry = libraryKey === null ? undefined : indicators.find(({ key }) => key === libraryKey);
  if (!entry) return "OWN";
  return entry.retired ? "RETIRED" : entry.since === librarySince ? "CURRENT" : "REWORDED";
}

/** What a line of a workbook does to the library. */
export type LibraryChange = "ADD" | "CHANGE" | "UNCHANGED";

type Called = Pick<LibraryIndicator, "sector" | "level2" | "name">;
const calledOf = ({ sector, level2, name }: Called): string => `${sector} ${level2} ${name}`;

/** The entry in force that is called so, where there is one. */
function called({ indicators }: IndicatorLibrary, line: Called): LibraryIndicator | undefined {
  return indicators.find((entry) => !entry.retired && calledOf(entry) === calledOf(line));
}

/** An entry's place in a library: by its key, else by what it is called where. */
function knownAs(library: IndicatorLibrary, line: Called & Pick<LibraryIndicator, "key">): LibraryIndicator | undefined {
  return line.key === "" ? called(library, line) : library.indicators.find(({ key }) => key === line.key);
}

/** Another entry in force that a line of this key would stand beside under one name. */
export function clashOf(library: IndicatorLibrary, line: Called & Pick<LibraryIndicator, "key" | "retired">): LibraryIndicator | undefined {
  const other = line.retired ? undefined : called(library, line);
  return other?.key === line.key ? undefined : other;
}

/** A library with one more line taken in: what is known is reworded, what is not gets the key given. Entries the lines do not name stay. */
export function withLine(library: IndicatorLibrary, line: Omit<LibraryIndicator, "since">, newKey: string): { library: IndicatorLibrary; change: LibraryChange; entry: LibraryIndicator } {
  const known = knownAs(library, line);
  const entry = { ...line, key: known?.key ?? (line.key || newKey), since: known?.since ?? 0 };
  if (!known) return { library: { indicators: [...library.indicators, entry] }, change: "ADD", entry };
  const change = wording(known) === wording(entry) && known.retired === entry.retired ? "UNCHANGED" : "CHANGE";
  return { library: { indicators: library.indicators.map((each) => (each === known ? entry : each)) }, change, entry };
}
