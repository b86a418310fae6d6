import type { App } from "@jianxiao/domain";
import { ConfigProvider } from "antd";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { LocaleProvider } from "./i18n/locale";
import { theme } from "./theme/theme";

type Mount = { app: App; basename: `/${string}`; screens: ReactNode };

/** Starts an app on the page: theme, language, router. */
export function mount({ basename, screens }: Mount): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  createRoot(root).render(
    <StrictMode>
      <LocaleProvider>
        <ConfigProvider theme={theme}>
          <BrowserRouter basename={basename}>{screens}</BrowserRouter>
        </ConfigProvider>
      </LocaleProvider>
    </StrictMode>,
  );
}
