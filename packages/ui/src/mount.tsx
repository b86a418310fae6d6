import { ApolloProvider } from "@apollo/client/react";
import type { App } from "@jianxiao/domain";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { LocaleProvider, useLocale } from "./i18n/locale";
import { HotkeyProvider } from "./keys/hotkeys";
import { CellSavingProvider } from "./saving/cell-saving-provider";
import { createClient } from "./session/client";
import { SessionProvider } from "./session/session";
import { createSessionWatch } from "./session/session-watch";
import { theme } from "./theme/theme";

type Mount = { app: App; basename: `/${string}`; screens: ReactNode };

/** Starts an app on the page: language, theme, client, router, session, keys, saving; then its screens. */
export function mount({ app, basename, screens }: Mount): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  const watch = createSessionWatch();
  const client = createClient({ onSignedOut: watch.ended });

  createRoot(root).render(
    <StrictMode>
      <LocaleProvider>
        <Themed>
          <ApolloProvider client={client}>
            <BrowserRouter basename={basename}>
              <HotkeyProvider>
                <SessionProvider app={app} watch={watch}>
                  <CellSavingProvider watch={watch}>{screens}</CellSavingProvider>
                </SessionProvider>
              </HotkeyProvider>
            </BrowserRouter>
          </ApolloProvider>
        </Themed>
      </LocaleProvider>
    </StrictMode>,
  );
}

function Themed({ children }: { children: ReactNode }) {
  const { locale } = useLocale();
  return (
    <ConfigProvider theme={theme} locale={locale === "zh" ? zhCN : enUS}>
      {children}
    </ConfigProvider>
  );
}
