import { ownNames } from "./own-names.js";

/** What stands at one place of a setting; null: nothing. */
export type SettingValue = string | number | boolean | readonly (string | number | boolean)[] | null;
/** One value that two versions of a setting differ in. `path` leads there by property names, and through lists by the names of their entries. An entry that is new or gone is one change, by its name. */
export type SettingChange = { path: string[]; from: SettingValue; to: SettingValue };

/** What tells entries apart, or follows from the versions themselves. */
const TECHNICAL = new Set(["id", "key", "since"]);

/** What changed from one version of a setting to the next, in the order of the later one. */
export function changesBetween(before: unknown, after: unknown, path: readonly string[] = []): SettingChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isEntries(before) || isEntries(after)) return changedEntries(isEntries(before) ? before : [], isEntries(after) ? after : [], path);
  if (isObject(before) || isObject(after)) {
    const [was, now] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    const names = [...new Set([...Object.keys(now), ...Object.keys(was)])].filter((name) => !TECHNICAL.has(name));
    return names.flatMap((name) => changesBetween(was[name], now[name], [...path, name]));
  }
  return [{ path: [...path], from: plain(before), to: plain(after) }];
}

type Entry = Readonly<Record<string, unknown>>;

function changedEntries(before: readonly Entry[], after: readonly Entry[], path: readonly string[]): SettingChange[] {
  const [was, now] = [ownNames(before), ownNames(after)];
  const known = new Map(was.map(({ key }, at) => [key, before[at]]));
  const kept = new Set(now.map(({ key }) => key));
  return [
    ...now.flatMap(({ key, name }, at) => (known.has(key) ? changesBetween(known.get(key), after[at], [...path, name]) : [{ path: [...path, name], from: null, to: name }])),
    ...was.flatMap(({ key, name }) => (kept.has(key) ? [] : [{ path: [...path, name], from: name, to: null }])),
  ];
}

const isObject = (value: unknown): value is Entry => typeof value === "object" && value !== null && !Array.isArray(value);
const isEntries = (value: unknown): value is readonly Entry[] => Array.isArray(value) && value.length > 0 && value.every(isObject);

function plain(value: unknown): SettingValue {
  if (Array.isArray(value)) return value.map((each) => (typeof each === "object" ? JSON.stringify(each) : (each as string | number | boolean)));
  return value === undefined || value === null || typeof value === "object" ? null : (value as string | number | boolean);
}
