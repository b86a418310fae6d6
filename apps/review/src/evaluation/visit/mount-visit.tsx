import { ApolloProvider } from "@apollo/client/react";
import { LocaleProvider, NowProvider, createClient } from "@jianxiao/ui";
import { createRoot } from "react-dom/client";
import { VisitPage } from "./visit-page";

/** Starts the visit's own page: client and language. */
export function mountVisit(id: string): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  const client = createClient({ onSignedOut: () => window.dispatchEvent(new Event("visit-signed-out")) });
  createRoot(root).render(
    <LocaleProvider>
      <ApolloProvider client={client}>
        <NowProvider serverNow={undefined}>
          <VisitPage id={id} />
        </NowProvider>
      </ApolloProvider>
    </LocaleProvider>,
  );
}
