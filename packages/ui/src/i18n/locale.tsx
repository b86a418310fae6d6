import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";

export type Locale = "zh" | "en";

/** A word or sentence in both languages; `{name}` is filled from the parameters, a part in square brackets only stands where its own are given. */
export type Text = { zh: string; en: string };

type Params = Record<string, string | number>;

/** The sentence in one language, its `{holes}` filled. A missing parameter stays visible as its name. */
export function fill(text: string, params: Params = {}): string {
  const kept = text.replace(/\[([^[\]]*\{\w+\}[^[\]]*)\]/g, (_, part: string) => ([...part.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => params[name] !== undefined) ? part : ""));
  return kept.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}

const KEY = "jx.locale";
const isLocale = (value: unknown): value is Locale => value === "zh" || value === "en";

function remembered(): Locale {
  try {
    const stored = localStorage.getItem(KEY);
    return isLocale(stored) ? stored : "zh";
  } catch {
    return "zh"; // storage may be forbidden; Chinese is the first language of the screen
  }
}

type LocaleValue = { locale: Locale; setLocale: (locale: Locale) => void; t: (text: Text, params?: Params) => string };

const LocaleContext = createContext<LocaleValue | undefined>(undefined);

/** Keeps the language of the screen, remembers it on this device, and sets it on the document. */
export function LocaleProvider({ children, initial }: { children: ReactNode; initial?: Locale }) {
  const [locale, set] = useState<Locale>(initial ?? remembered);

  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  }, [locale]);

  const setLocale = useCallback((next: Locale) => {
    set(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Not remembered, still switched.
    }
  }, []);

  const value = useMemo<LocaleValue>(
    () => ({ locale, setLocale, t: (text, params) => fill(text[locale], params) }),
    [locale, setLocale],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
}

/**
 * Language of the screen. `t(text, params)` puts a dictionary entry into it; a dictionary is a plain object of `Text`:
 * `const words = dictionary({ save: { zh: "保存", en: "Save" } })`.
 */
export function useLocale(): LocaleValue {
  const value = useContext(LocaleContext);
  if (!value) throw new Error("useLocale needs a LocaleProvider above it");
  return value;
}

/** A typed dictionary: every entry has both languages, and a wrong key doesn't compile. */
export function dictionary<Keys extends string>(entries: Record<Keys, Text>): Readonly<Record<Keys, Text>> {
  return entries;
}
