import type { App } from "@jianxiao/domain";
import { useId, useState, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { dictionary, useLocale } from "../i18n/locale";
import { useSession } from "../session/session-context";
import { Icon } from "../show/icon";
import { APP_WORDS, Logo } from "./brand";
import { ViewerMenu } from "./viewer-menu";

const words = dictionary({
  sections: { zh: "栏目", en: "Sections" },
  menu: { zh: "打开栏目", en: "Open sections" },
  skip: { zh: "跳到正文", en: "Skip to content" },
  demo: { zh: "演示数据", en: "Demonstration data" },
  waiting: { zh: "{count} 件等你办", en: "{count} waiting for you" },
});

/** A page one can walk to; `path` is below the app's basename and stands for all that begins with it. */
export type Page = { path: string; label: string };
/** A place in the header: its pages, the first of which it leads to, are tabs below it where there are several. `badge` counts what waits for me. */
export type Section = { label: string; pages: readonly Page[]; badge?: number };

type Props = {
  app: App;
  sections: readonly Section[];
  /** Chooses the cycle the screens talk about. */
  cycle?: ReactNode;
  search?: ReactNode;
  children: ReactNode;
};

/** The frame of every page: a 48 px header and no side menu, for width belongs to tables. */
export function AppShell({ app, sections, cycle, search, children }: Props) {
  const { t } = useLocale();
  const { demonstration } = useSession();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { pathname } = useLocation();
  const current = sections.find(({ pages }) => pages.some((page) => isAt(pathname, page)));

  return (
    <div className="jx-shell">
      <a className="jx-skip" href={`#${id}main`}>{t(words.skip)}</a>
      <header className="jx-header" data-open={open || undefined}>
        <button type="button" className="fold" aria-expanded={open} aria-controls={`${id}nav`} aria-label={t(words.menu)} onClick={() => setOpen(!open)}>
          <Icon name={open ? "cross" : "menu"} size={18} />
        </button>
        <Link to="/" className="brand" onClick={() => setOpen(false)}>
          <Logo />
          <b>监效</b>
          <span>{t(APP_WORDS[app])}</span>
        </Link>
        <nav id={`${id}nav`} aria-label={t(words.sections)}>
          {sections.map((section) => (
            <Link key={section.label} to={section.pages[0]?.path ?? "/"} className={section === current ? "active" : undefined} aria-current={section === current ? "page" : undefined} onClick={() => setOpen(false)}>
              {section.label}
              {section.badge ? <span className="badge" aria-label={t(words.waiting, { count: section.badge })}>{section.badge > 999 ? "999+" : section.badge}</span> : null}
            </Link>
          ))}
        </nav>
        <div className="tools">
          {demonstration && <span className="jx-demo">{t(words.demo)}</span>}
          {cycle}
          {search && <div className="search">{search}</div>}
          <ViewerMenu />
        </div>
      </header>
      {current && current.pages.length > 1 && (
        <nav className="jx-section-pages" aria-label={current.label}>
          {current.pages.map((page) => <Link key={page.path} to={page.path} className={isAt(pathname, page) ? "active" : undefined} aria-current={isAt(pathname, page) ? "page" : undefined}>{page.label}</Link>)}
        </nav>
      )}
      <main id={`${id}main`} tabIndex={-1}>{children}</main>
    </div>
  );
}

/** "/" is itself alone; any other path stands for all below it. */
function isAt(pathname: string, { path }: Page): boolean {
  return path === "/" ? pathname === "/" : pathname === path || pathname.startsWith(`${path}/`);
}
