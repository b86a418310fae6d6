import { useQuery } from "@apollo/client/react";
import { AppShell, dictionary, Empty, MyAccountPage, QuestionsPage, useLocale, useSession } from "@jianxiao/ui";
import { Suspense, lazy } from "react";
import { Link, Route, Routes } from "react-router";
import { CycleSwitcher } from "./cycle/cycle-switcher";
import { HomeInboxDocument } from "./home/documents";
import { homeOf } from "./home/roles";
import { groupsOf, groupWords, PAGE_PATHS, pageWords } from "./sections";

const HomePage = lazy(() => import("./home/home-page").then(({ HomePage: page }) => ({ default: page })));
const FilingsPage = lazy(() => import("./filings/filings-page").then(({ FilingsPage: page }) => ({ default: page })));
const ExtensionsPage = lazy(() => import("./extensions/extensions-page").then(({ ExtensionsPage: page }) => ({ default: page })));
const GridPage = lazy(() => import("./grid/grid-page").then(({ GridPage: page }) => ({ default: page })));
const FilingPage = lazy(() => import("./filings/filing-page").then(({ FilingPage: page }) => ({ default: page })));
const PackagesPage = lazy(() => import("./packages/packages-page").then(({ PackagesPage: page }) => ({ default: page })));
const PackagePage = lazy(() => import("./packages/package-page").then(({ PackagePage: page }) => ({ default: page })));
const ProjectsPage = lazy(() => import("./projects/projects-page").then(({ ProjectsPage: page }) => ({ default: page })));
const NewProjectPage = lazy(() => import("./projects/new-project-page").then(({ NewProjectPage: page }) => ({ default: page })));
const GoalPage = lazy(() => import("./goals/goal-page").then(({ GoalPage: page }) => ({ default: page })));
const ProjectPage = lazy(() => import("./projects/project-page").then(({ ProjectPage: page }) => ({ default: page })));
const ImportsPage = lazy(() => import("./imports/imports-page").then(({ ImportsPage: page }) => ({ default: page })));
const ImportPage = lazy(() => import("./imports/import-page").then(({ ImportPage: page }) => ({ default: page })));
const SpotChecksPage = lazy(() => import("./yearend/spot-checks-page").then(({ SpotChecksPage: page }) => ({ default: page })));
const SpotCheckPage = lazy(() => import("./yearend/spot-check-page").then(({ SpotCheckPage: page }) => ({ default: page })));
const RollPage = lazy(() => import("./yearend/roll-page").then(({ RollPage: page }) => ({ default: page })));
const CyclesPage = lazy(() => import("./cycles/cycles-page").then(({ CyclesPage: page }) => ({ default: page })));
const SettingsPage = lazy(() => import("./settings/settings-page").then(({ SettingsPage: page }) => ({ default: page })));
const NewCyclePage = lazy(() => import("./cycles/new-cycle-page").then(({ NewCyclePage: page }) => ({ default: page })));
const CycleMembersPage = lazy(() => import("./cycles/members-page").then(({ CycleMembersPage: page }) => ({ default: page })));
const CyclePage = lazy(() => import("./cycles/cycle-page").then(({ CyclePage: page }) => ({ default: page })));
const CockpitPage = lazy(() => import("./cockpit/cockpit-page").then(({ CockpitPage: page }) => ({ default: page })));
const WallPage = lazy(() => import("./wall/wall-page").then(({ WallPage: page }) => ({ default: page })));
const DisclosurePage = lazy(() => import("./disclosure/disclosure-page").then(({ DisclosurePage: page }) => ({ default: page })));
const DeviationsPage = lazy(() => import("./deviations/deviations-page").then(({ DeviationsPage: page }) => ({ default: page })));
const AnalysisPage = lazy(() => import("./analysis/analysis-page").then(({ AnalysisPage: page }) => ({ default: page })));
const MatrixPage = lazy(() => import("./matrix/matrix-page").then(({ MatrixPage: page }) => ({ default: page })));
const TrailPage = lazy(() => import("./trail/trail-page").then(({ TrailPage: page }) => ({ default: page })));
const WarningsPage = lazy(() => import("./warnings/warnings-page").then(({ WarningsPage: page }) => ({ default: page })));
const FundingPage = lazy(() => import("./funding/funding-page").then(({ FundingPage: page }) => ({ default: page })));
const CorrectionsPage = lazy(() => import("./corrections/corrections-page").then(({ CorrectionsPage: page }) => ({ default: page })));
const CorrectionPage = lazy(() => import("./corrections/correction-page").then(({ CorrectionPage: page }) => ({ default: page })));
const NewNoticePage = lazy(() => import("./corrections/new-notice-page").then(({ NewNoticePage: page }) => ({ default: page })));
const NoticePage = lazy(() => import("./corrections/notice-page").then(({ NoticePage: page }) => ({ default: page })));
const HandedOnPage = lazy(() => import("./results/handed-on-page").then(({ HandedOnPage: page }) => ({ default: page })));
const AssessmentPage = lazy(() => import("./assessment/assessment-page").then(({ AssessmentPage: page }) => ({ default: page })));
const ProposePage = lazy(() => import("./funding/propose-page").then(({ ProposePage: page }) => ({ default: page })));
const DecisionPage = lazy(() => import("./funding/decision-page").then(({ DecisionPage: page }) => ({ default: page })));
const EvaluationPage = lazy(() => import("./evaluation/evaluation-page").then(({ EvaluationPage: page }) => ({ default: page })));
const EvaluationTaskPage = lazy(() => import("./evaluation/task-page").then(({ EvaluationTaskPage: page }) => ({ default: page })));
const EngagementPage = lazy(() => import("./evaluation/engagement-page").then(({ EngagementPage: page }) => ({ default: page })));
const NewEngagementPage = lazy(() => import("./evaluation/new-engagement-page").then(({ NewEngagementPage: page }) => ({ default: page })));
const OrganisationPage = lazy(() => import("./organisation/organisation-page").then(({ OrganisationPage: page }) => ({ default: page })));
const AccountsPage = lazy(() => import("./accounts/accounts-page").then(({ AccountsPage: page }) => ({ default: page })));
const AccountPage = lazy(() => import("./accounts/account-page").then(({ AccountPage: page }) => ({ default: page })));
const RequestsPage = lazy(() => import("./accounts/requests-page").then(({ RequestsPage: page }) => ({ default: page })));
const AccessReviewPage = lazy(() => import("./accounts/access-review-page").then(({ AccessReviewPage: page }) => ({ default: page })));
const PolicyPage = lazy(() => import("./accounts/policy-page").then(({ PolicyPage: page }) => ({ default: page })));

const words = dictionary({
  nowhere: { zh: "没有这个页面", en: "There is no such page" },
  nowhereWhy: { zh: "网址可能写错了，或者这条记录不在你的范围内。", en: "The address may be mistyped, or the record is outside your scope." },
  home: { zh: "回工作台", en: "Back to the inbox" },
  opening: { zh: "正在打开…", en: "Opening…" },
});

/** The large screen stands alone; every other page has the header around it. */
export function App() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path="wall" element={<WallPage />} />
        <Route path="*" element={<Pages />} />
      </Routes>
    </Suspense>
  );
}

/** Every page with a header, by path. */
function Pages() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const { role } = viewer.appointment;
  const inbox = useQuery(HomeInboxDocument, { skip: homeOf(role) === "NONE" });
  const waiting = inbox.data?.inbox.items.length;

  return (
    <AppShell
      app="ADMIN"
      cycle={homeOf(role) !== "NONE" && <CycleSwitcher />}
      sections={groupsOf(role).map(({ group, pages }) => ({
        label: t(groupWords[group]),
        pages: pages.map((page) => ({ path: PAGE_PATHS[page], label: t(pageWords[page]) })),
        ...(group === "HOME" && waiting ? { badge: waiting } : {}),
      }))}
    >
      <Suspense fallback={<div className="page" role="status" aria-label={t(words.opening)} />}>
        <Routes>
          <Route index element={<HomePage />} />
          <Route path="filings" element={<FilingsPage />} />
          <Route path="grid" element={<GridPage />} />
          <Route path="extensions" element={<ExtensionsPage />} />
          <Route path="questions" element={<QuestionsPage filingLink={(id, path) => `/filings/${id}${path ? `?cell=${encodeURIComponent(path)}` : ""}`} />} />
          <Route path="filings/:id" element={<FilingPage />} />
          <Route path="packages" element={<PackagesPage />} />
          <Route path="packages/:id" element={<PackagePage />} />
          <Route path="projects" element={<ProjectsPage />} />
          <Route path="projects/new" element={<NewProjectPage />} />
          <Route path="projects/roll" element={<RollPage />} />
          <Route path="projects/:id" element={<ProjectPage />} />
          <Route path="projects/:id/goal" element={<GoalPage />} />
          <Route path="imports" element={<ImportsPage />} />
          <Route path="imports/:id" element={<ImportPage />} />
          <Route path="cycles" element={<CyclesPage />} />
          <Route path="settings" element={<SettingsPage />} />
          <Route path="cycles/new" element={<NewCyclePage />} />
          <Route path="cycles/:id" element={<CyclePage />} />
          <Route path="cycles/:id/spot-checks" element={<SpotChecksPage />} />
          <Route path="spot-checks/:id" element={<SpotCheckPage />} />
          <Route path="cycles/:id/projects" element={<CycleMembersPage />} />
          <Route path="cockpit" element={<CockpitPage />} />
          <Route path="disclosure" element={<DisclosurePage />} />
          <Route path="deviations" element={<DeviationsPage />} />
          <Route path="analysis" element={<AnalysisPage />} />
          <Route path="matrix" element={<MatrixPage />} />
          <Route path="warnings" element={<WarningsPage />} />
          <Route path="corrections" element={<CorrectionsPage />} />
          <Route path="corrections/notices/new" element={<NewNoticePage />} />
          <Route path="corrections/notices/:id" element={<NoticePage />} />
          <Route path="corrections/:id" element={<CorrectionPage />} />
          <Route path="assessment" element={<AssessmentPage />} />
          <Route path="handed-on" element={<HandedOnPage />} />
          <Route path="funding" element={<FundingPage />} />
          <Route path="funding/new" element={<ProposePage />} />
          <Route path="funding/:id" element={<DecisionPage />} />
          <Route path="evaluation" element={<EvaluationPage />} />
          <Route path="evaluation/tasks/:id" element={<EvaluationTaskPage />} />
          <Route path="evaluation/engagements/new" element={<NewEngagementPage />} />
          <Route path="evaluation/engagements/:id" element={<EngagementPage />} />
          <Route path="organisation" element={<OrganisationPage />} />
          <Route path="accounts" element={<AccountsPage />} />
          <Route path="accounts/:id" element={<AccountPage />} />
          <Route path="access-requests" element={<RequestsPage />} />
          <Route path="access-review" element={<AccessReviewPage />} />
          <Route path="security-policy" element={<PolicyPage />} />
          <Route path="trail" element={<TrailPage />} />
          <Route path="me" element={<MyAccountPage />} />
          <Route path="*" element={<div className="page"><Empty title={t(words.nowhere)} reason={t(words.nowhereWhy)} action={<Link className="jx-button" to="/">{t(words.home)}</Link>} /></div>} />
        </Routes>
      </Suspense>
    </AppShell>
  );
}
