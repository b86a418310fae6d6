import { AppShell, MyAccountPage, QuestionsPage, useLocale, useSession } from "@jianxiao/ui";
import { Suspense, lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import { words } from "./words";

const DeskPage = lazy(() => import("./pages/desk-page"));
const FilingsPage = lazy(() => import("./pages/filings-page"));
const PackagesPage = lazy(() => import("./pages/packages-page"));
const PackagePage = lazy(() => import("./pages/package-page"));
const AssignmentPage = lazy(() => import("./pages/assignment-page"));
const SummaryPage = lazy(() => import("./pages/summary-page"));
const EvaluationsPage = lazy(() => import("./evaluation/evaluations-page"));
const TaskPage = lazy(() => import("./evaluation/task-page"));

/** 审核端: bureau reviewers at their desk; evaluators with the projects granted to them. */
export function App() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const outsider = viewer.appointment.role === "EVALUATOR";
  const sections = outsider
    ? [{ path: "/evaluation", label: t(words.granted) }, { path: "/filings", label: t(words.filings) }]
    : [{ path: "/desk", label: t(words.desk) }, { path: "/filings", label: t(words.filings) }, { path: "/packages", label: t(words.packages) }, { path: "/assignment", label: t(words.assignment) }, { path: "/summary", label: t(words.summary) }, { path: "/questions", label: t(words.questions) }];
  return (
    <AppShell app="REVIEW" sections={sections.map((page) => ({ label: page.label, pages: [page] }))}>
      <Suspense>
        <Routes>
          <Route path="/" element={<Navigate to={sections[0]!.path} replace />} />
          <Route path="/desk/:filingId?" element={<DeskPage />} />
          <Route path="/filings" element={<FilingsPage />} />
          <Route path="/packages" element={<PackagesPage />} />
          <Route path="/packages/:id" element={<PackagePage />} />
          <Route path="/assignment" element={<AssignmentPage />} />
          <Route path="/summary" element={<SummaryPage />} />
          <Route path="/questions" element={<QuestionsPage filingLink={(id, path) => `/desk/${id}${path ? `?cell=${encodeURIComponent(path)}` : ""}`} />} />
          <Route path="me" element={<MyAccountPage />} />
          <Route path="/evaluation" element={<EvaluationsPage />} />
          <Route path="/evaluation/:id" element={<TaskPage />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Suspense>
    </AppShell>
  );
}
