import { TABLE_CAPTIONS, tableCaption } from "./captions.js";
import type { WrittenReport } from "./facts.js";

/**
 * Prose as it is stored: a live figure is `{{name|text}}` with the text it showed when it was put in; a table or chart is `{{table:name}}` on a line of its own.
 * So a section says by itself what it claims, and which of its figures have moved since.
 */
export type ProsePart = { kind: "TEXT"; text: string } | { kind: "FIGURE"; name: string; shown: string } | { kind: "TABLE"; name: string };

const FIELD = /\{\{(?:table:([\w.-]+)|([\w.-]+)\|([^{}|]*))\}\}/g;

/** Takes prose apart into words, figures and tables. What only looks like a field stays words. */
export function proseParts(body: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let at = 0;
  for (const match of body.matchAll(FIELD)) {
    const [whole, table, name, shown] = match;
    if (match.index > at) parts.push({ kind: "TEXT", text: body.slice(at, match.index) });
    if (table !== undefined) parts.push({ kind: "TABLE", name: table });
    else parts.push({ kind: "FIGURE", name: name ?? "", shown: shown ?? "" });
    at = match.index + whole.length;
  }
  if (at < body.length) parts.push({ kind: "TEXT", text: body.slice(at) });
  return parts;
}

/** The stored form of parts; `proseParts` undoes it. */
export function proseText(parts: readonly ProsePart[]): string {
  return parts.map((part) => (part.kind === "TEXT" ? part.text : part.kind === "TABLE" ? `{{table:${part.name}}}` : figureField(part.name, part.shown))).join("");
}

/** A figure as a field. Characters that would end the field are left out of its text. */
export function figureField(name: string, text: string): string {
  return `{{${name}|${text.replace(/[{}|]/g, "")}}}`;
}

type Known = Pick<WrittenReport, "figures">;

/** Prose as people read it: figures by what they show, tables by their caption. */
export function plainProse(body: string): string {
  return proseParts(body).map((part) => (part.kind === "TEXT" ? part.text : part.kind === "FIGURE" ? part.shown : `〔${tableCaption(part.name)}〕`)).join("");
}

/** A figure of the prose that the data no longer bear out; `now` is null where the data have no such figure any more. */
export type StaleFigure = { name: string; shown: string; now: string | null };

/** Which figures of a section have moved since they were put in, each once. */
export function staleFigures(body: string, { figures }: Pick<WrittenReport, "figures">): StaleFigure[] {
  const now = new Map(figures.map(({ name, text }) => [name, text]));
  const stale = proseParts(body).flatMap((part): StaleFigure[] => {
    if (part.kind !== "FIGURE") return [];
    const text = now.get(part.name)?.replace(/[{}|]/g, "") ?? null;
    return text === part.shown ? [] : [{ name: part.name, shown: part.shown, now: text }];
  });
  return stale.filter(({ name, shown }, index) => stale.findIndex((other) => other.name === name && other.shown === shown) === index);
}

/** The same prose with its figures as the data give them now. A figure that is gone keeps what it showed. */
export function refreshed(body: string, { figures }: Pick<WrittenReport, "figures">): string {
  const now = new Map(figures.map(({ name, text }) => [name, text.replace(/[{}|]/g, "")]));
  return proseText(proseParts(body).map((part) => (part.kind === "FIGURE" ? { ...part, shown: now.get(part.name) ?? part.shown } : part)));
}

/** Prose to be typed in: a field is 【label：text】, a table 【表：caption】. `storedProse` reads it back. */
export function editableProse(body: string, { figures }: Known): string {
  return proseParts(body).map((part) => {
    if (part.kind === "TEXT") return part.text;
    if (part.kind === "TABLE") return `【表：${tableCaption(part.name)}】`;
    return `【${figures.find(({ name }) => name === part.name)?.label.zh ?? part.name}：${part.shown}】`;
  }).join("");
}

/** Reads typed prose: what is written in a known field's brackets is that field, everything else stays as it is. */
export function storedProse(text: string, { figures }: Known): string {
  return text.replace(/【([^【】：]+)：([^【】]*)】/g, (written, label: string, value: string) => {
    if (label === "表") {
      const table = Object.keys(TABLE_CAPTIONS).find((name) => tableCaption(name) === value || name === value);
      return table ? `{{table:${table}}}` : written;
    }
    const figure = figures.find((known) => known.label.zh === label || known.name === label);
    return figure ? figureField(figure.name, value) : written;
  });
}
