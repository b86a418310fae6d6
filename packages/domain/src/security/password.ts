import type { Reason } from "../filing/actor.js";
import { COMMON_WORDS } from "./common-words.js";
import type { PasswordPolicy } from "./policy.js";

/** Longer ones are refused, never cut off. */
export const MAX_PASSWORD = 200;

/** Whose password it is to be: login, and words near the person, such as name and organisation. */
export type PasswordOwner = { login: string; words: readonly string[] };

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{Ll}\p{Lu}\d]/u];
const KEYBOARD = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890", "~!@#$%^&*()_+", "1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik,", "9ol."];
const SHORTEST_RUN = 3;
/** So few characters beside common words and runs add nothing. */
const LITTLE = 4;

/** What is wrong with a password, each once; none is fine. Its place in the history is the server's to know. */
export function passwordFaults(password: string, { minLength, kinds }: PasswordPolicy, owner: PasswordOwner): Reason[] {
  const length = Array.from(password).length;
  const faults: Reason[] = [];
  if (length < minLength) faults.push({ code: "PASSWORD_TOO_SHORT", params: { min: minLength } });
  if (length > MAX_PASSWORD) return [{ code: "PASSWORD_TOO_LONG", params: { max: MAX_PASSWORD } }];
  if (KINDS.filter((kind) => kind.test(password)).length < kinds) faults.push({ code: "PASSWORD_TOO_PLAIN", params: { kinds } });
  if (password.toLowerCase().includes(owner.login.toLowerCase())) faults.push({ code: "PASSWORD_HAS_LOGIN", params: {} });
  if (isCommon(password, owner.words)) faults.push({ code: "PASSWORD_COMMON", params: {} });
  return faults;
}

/** Whether a password is little more than common words, the owner's words, runs of the keyboard and repetitions, whatever digits and signs are put around or in place of letters. */
export function isCommon(password: string, words: readonly string[] = []): boolean {
  const text = password.normalize("NFKC").toLowerCase();
  const known = [...COMMON_WORDS, ...words.map((word) => word.toLowerCase()).filter((word) => Array.from(word).length >= 2)].sort((a, b) => b.length - a.length);
  return [text, withoutDisguise(text)].some((reading) => ownPart(reading, known) <= LITTLE);
}

/** Signs that stand for letters: p@ssw0rd is password. */
function withoutDisguise(text: string): string {
  const letters: Readonly<Record<string, string>> = { "@": "a", "0": "o", "1": "i", "3": "e", "$": "s", "5": "s", "!": "i", "4": "a", "7": "t" };
  return text.replace(/[@01345!$7]/g, (sign) => letters[sign] ?? sign);
}

/** How many characters are left when common words and runs are taken out; digits and signs beside such count for a third, since years and "!" are what everybody adds. */
function ownPart(text: string, known: readonly string[]): number {
  let rest = text;
  for (const word of known) rest = rest.replaceAll(word, "\n");
  rest = rest.replace(/(.)\1{2,}/gu, "\n");
  for (const row of KEYBOARD) rest = withoutRuns(withoutRuns(rest, row), Array.from(row).reverse().join(""));
  const letters = rest.match(/\p{L}/gu)?.length ?? 0;
  const others = rest.match(/[^\p{L}\n]/gu)?.length ?? 0;
  return letters + (rest === text ? others : others / 3);
}

function withoutRuns(text: string, row: string): string {
  let kept = "";
  for (let at = 0; at < text.length; ) {
    let length = 1;
    while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length += 1;
    kept += length >= SHORTEST_RUN ? "\n" : text.slice(at, at + length);
    at += length;
  }
  return kept;
}
