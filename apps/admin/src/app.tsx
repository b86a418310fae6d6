import { useQuery } from "@apollo/client/react";
import { AppShell, Empty, dictionary, useLocale, useSession } from "@jianxiao/ui";
import { Suspense, lazy } from "react";
import { Link, Route, Routes } from "react-router";
import { CycleSwitcher } from "./cycle/cycle-switcher";
import { HomeInboxDocument } from "./home/documents";
import { homeOf } from "./home/roles";
import { SECTION_PATHS, sectionWords, sectionsOf } from "./sections";

const HomePage = lazy(() => import("./home/home-page").then(({ HomePage: page }) => ({ default: page })));
const FilingsPage = lazy(() => import("./filings/filings-page").then(({ FilingsPage: page }) => ({ default: page })));
const FilingPage = lazy(() => import("./filings/filing-page").then(({ FilingPage: page }) => ({ default: page })));
const PackagesPage = lazy(() => import("./packages/packages-page").then(({ PackagesPage: page }) => ({ default: page })));
const PackagePage = lazy(() => import("./packages/package-page").then(({ PackagePage: page }) => ({ default: page })));
const ProjectsPage = lazy(() => import("./projects/projects-page").then(({ ProjectsPage: page }) => ({ default: page })));
const ProjectPage = lazy(() => import("./projects/project-page").then(({ ProjectPage: page }) => ({ default: page })));
const ImportsPage = lazy(() => import("./imports/imports-page").then(({ ImportsPage: page }) => ({ default: page })));
const ImportPage = lazy(() => import("./imports/import-page").then(({ ImportPage: page }) => ({ default: page })));
const CyclesPage = lazy(() => import("./cycles/cycles-page").then(({ CyclesPage: page }) => ({ default: page })));
const NewCyclePage = lazy(() => import("./cycles/new-cycle-page").then(({ NewCyclePage: page }) => ({ default: page })));
const CyclePage = lazy(() => import("./cycles/cycle-page").then(({ CyclePage: page }) => ({ default: page })));
const OrganisationPage = lazy(() => import("./organisation/organisation-page").then(({ OrganisationPage: page }) => ({ default: page })));

const words = dictionary({
  nowhere: { zh: "没有这个页面", en: "There is no such page" },
  nowhereWhy: { zh: "网址可能写错了，或者这条记录不在你的范围内。", en: "The address may be mistyped, or the record is outside your scope." },
  home: { zh: "回工作台", en: "Back to the inbox" },
  opening: { zh: "正在打开…", en: "Opening…" },
});

/** Every page of this app, by path. */
export function App() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const { role } = viewer.appointment;
  const inbox = useQuery(HomeInboxDocument, { skip: homeOf(role) === "NONE" });
  const waiting = inbox.data?.inbox.items.length;

  return (
    <AppShell
      app="ADMIN"
      cycle={homeOf(role) !== "NONE" && <CycleSwitcher />}
      sections={sectionsOf(role).map((key) => ({ path: SECTION_PATHS[key], label: t(sectionWords[key]), ...(key === "HOME" && waiting ? { badge: waiting } : {}) }))}
    >
      <Suspense fallback={<div className="page" role="status" aria-label={t(words.opening)} />}>
        <Routes>
          <Route index element={<HomePage />} />
          <Route path="filings" element={<FilingsPage />} />
          <Route path="filings/:id" element={<FilingPage />} />
          <Route path="packages" element={<PackagesPage />} />
          <Route path="packages/:id" element={<PackagePage />} />
          <Route path="projects" element={<ProjectsPage />} />
          <Route path="projects/:id" element={<ProjectPage />} />
          <Route path="imports" element={<ImportsPage />} />
          <Route path="imports/:id" element={<ImportPage />} />
          <Route path="cycles" element={<CyclesPage />} />
          <Route path="cycles/new" element={<NewCyclePage />} />
          <Route path="cycles/:id" element={<CyclePage />} />
          <Route path="organisation" element={<OrganisationPage />} />
          <Route path="*" element={<div className="page"><Empty title={t(words.nowhere)} reason={t(words.nowhereWhy)} action={<Link className="jx-button" to="/">{t(words.home)}</Link>} /></div>} />
        </Routes>
      </Suspense>
    </AppShell>
  );
}
