import { useUrlState } from "@jianxiao/ui";

/** What the page's address holds; the ledger opens on what the headline is the sum of. */
const START = { view: "LEDGER", year: "", asOf: "", department: "", kind: "HEADLINE", reconciled: "", search: "", page: "1" };

export function useFundingUrl() {
  const [url, setUrl] = useUrlState(START);
  return { url, setUrl };
}

export type FundingUrl = ReturnType<typeof useFundingUrl>;
