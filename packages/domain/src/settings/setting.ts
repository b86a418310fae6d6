import type { Role } from "../people/roles.js";

/** What is wrong with a setting that somebody wants to save: a code of the catalogue and the field it is about. */
export type SettingFault = { code: "SETTING_MISSING" | "SETTING_NOT_A_NUMBER" | "SETTING_NOT_A_CHOICE" | "SETTING_OUT_OF_ORDER" | "SETTING_TWICE" | "SETTING_TOO_LONG"; path: string };

/** One kind of setting: what holds until the district says otherwise, who may change it, and what a change must look like. */
export type SettingRule<Body> = {
  default: Body;
  savedBy: readonly Role[];
  /** Who is shown what the district decided; everybody when not given. To others the default is shown. */
  readBy?: readonly Role[];
  /** Saving asks for proof of presence first. */
  needsProof?: true;
  /** Reads what came over the wire, copying only what the kind knows; faults where it is no such body. */
  read(body: unknown): { body: Body } | { faults: SettingFault[] };
  /** What is stored as this version, where the body keeps what follows from the one before. */
  settled?(next: Body, before: Body, version: number): Body;
};

/** Reads fields of an unknown value and keeps what is wrong with them, each by its path. */
export class SettingReader {
  readonly faults: SettingFault[] = [];

  private fault<Value>(code: SettingFault["code"], path: string, instead: Value): Value {
    this.faults.push({ code, path });
    return instead;
  }

  object(value: unknown, path: string): Readonly<Record<string, unknown>> {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : this.fault("SETTING_MISSING", path, {});
  }

  list(value: unknown, path: string, max = 200): readonly unknown[] {
    if (!Array.isArray(value)) return this.fault("SETTING_MISSING", path, []);
    return value.length <= max ? value : this.fault("SETTING_TOO_LONG", path, []);
  }

  /** Words, trimmed. `optional`: they may be empty. */
  text(value: unknown, path: string, max: number, optional = false): string {
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "" && !optional) return this.fault("SETTING_MISSING", path, "");
    return text.length <= max ? text : this.fault("SETTING_TOO_LONG", path, "");
  }

  whole(value: unknown, path: string, min: number, max: number): number {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= min && value <= max ? value : this.fault("SETTING_NOT_A_NUMBER", path, min);
  }

  flag(value: unknown, path: string): boolean {
    return typeof value === "boolean" ? value : this.fault("SETTING_NOT_A_CHOICE", path, false);
  }

  choice<Choice extends string>(value: unknown, path: string, choices: readonly [Choice, ...Choice[]]): Choice {
    return choices.find((choice) => choice === value) ?? this.fault("SETTING_NOT_A_CHOICE", path, choices[0]);
  }

  /** Text that passes a test of its own, such as a range of addresses. */
  passing(value: unknown, path: string, max: number, test: (text: string) => boolean): string {
    const text = this.text(value, path, max);
    return text === "" || test(text) ? text : this.fault("SETTING_NOT_A_CHOICE", path, "");
  }

  /** Says that `path` must lie after what it is held against. */
  ordered(inOrder: boolean, path: string): void {
    if (!inOrder) this.fault("SETTING_OUT_OF_ORDER", path, undefined);
  }

  unique(values: readonly string[], path: string): void {
    if (new Set(values).size < values.length) this.fault("SETTING_TWICE", path, undefined);
  }

  /** As `unique`, naming each that stands there before. */
  repeated(values: readonly string[], pathOf: (at: number) => string): void {
    values.forEach((value, at) => values.indexOf(value) < at && this.fault("SETTING_TWICE", pathOf(at), undefined));
  }

  /** The body, or what was found wrong on the way. */
  answer<Body>(body: Body): { body: Body } | { faults: SettingFault[] } {
    return this.faults.length > 0 ? { faults: this.faults } : { body };
  }
}
