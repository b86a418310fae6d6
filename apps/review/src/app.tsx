import { AppShell, useLocale, useSession } from "@jianxiao/ui";
import { Suspense, lazy } from "react";
import { Navigate, Route, Routes } from "react-router";
import { words } from "./words";

const DeskPage = lazy(() => import("./pages/desk-page"));
const FilingsPage = lazy(() => import("./pages/filings-page"));
const PackagesPage = lazy(() => import("./pages/packages-page"));
const PackagePage = lazy(() => import("./pages/package-page"));
const GrantedPage = lazy(() => import("./pages/granted-page"));

/** 审核端: bureau reviewers at their desk; evaluators with the projects granted to them. */
export function App() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const outsider = viewer.appointment.role === "EVALUATOR";
  const sections = outsider
    ? [{ path: "/granted", label: t(words.granted) }, { path: "/filings", label: t(words.filings) }]
    : [{ path: "/desk", label: t(words.desk) }, { path: "/filings", label: t(words.filings) }, { path: "/packages", label: t(words.packages) }];
  return (
    <AppShell app="REVIEW" sections={sections}>
      <Suspense>
        <Routes>
          <Route path="/" element={<Navigate to={sections[0]!.path} replace />} />
          <Route path="/desk/:filingId?" element={<DeskPage />} />
          <Route path="/filings" element={<FilingsPage />} />
          <Route path="/packages" element={<PackagesPage />} />
          <Route path="/packages/:id" element={<PackagePage />} />
          <Route path="/granted" element={<GrantedPage />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Routes>
      </Suspense>
    </AppShell>
  );
}
