import { useQuery } from "@apollo/client/react";
import { CountTabs, DataTable, DateTimeText, Empty, Icon, Loaded, Pager, pageVariables, useLocale, useSession, useUrlState, type Column } from "@jianxiao/ui";
import { useState } from "react";
import { SearchBox } from "../lists/search-box";
import { AccountState, PostLine } from "./account-state";
import { AccountsPageDocument, type AccountRow } from "./accounts-document";
import { InviteDialog } from "./invite-dialog";
import { words } from "./words";

const PAGE = 20;
const FILTERS = ["ACTIVE", "DISABLED", "LOCKED", "NEVER_SIGNED_IN", "LONG_UNUSED"] as const;

/** Accounts this viewer looks after. */
export function AccountsPage() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const [url, setUrl] = useUrlState({ search: "", filter: "", page: "1" });
  const [inviting, setInviting] = useState(false);
  const filter = FILTERS.find((known) => known === url.filter) ?? null;
  const result = useQuery(AccountsPageDocument, { variables: { search: url.search || null, filter, ...pageVariables(url.page, PAGE) } });
  const filtered = url.search !== "" || filter !== null;
  const invites = viewer.appointment.role === "SYSTEM_ADMIN" || viewer.appointment.role === "DEPARTMENT_ACCOUNT_MANAGER";

  const columns: Column<AccountRow>[] = [
    { key: "name", title: t(words.name), phone: "title", to: ({ id }) => `/accounts/${id}`, cell: (row) => <span className="two-lines">{row.name}<small>{row.login}</small></span> },
    { key: "posts", title: t(words.posts), cell: (row) => <span className="two-lines">{row.posts.filter(({ ended }) => !ended).slice(0, 3).map((post) => <span key={post.id} className="post-line"><PostLine post={post} /></span>)}</span> },
    { key: "state", title: t(words.state), cell: (row) => <AccountState account={row} /> },
    { key: "factor", title: t(words.secondFactor), cell: (row) => t(row.secondFactor ? words.enrolled : row.secondFactorNeeded ? words.notEnrolled : words.notNeeded) },
    { key: "seen", title: t(words.lastSeen), cell: (row) => (row.lastSeenAt ? <DateTimeText at={row.lastSeenAt} /> : t(words.never)) },
  ];

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        {invites && <span className="tools"><button type="button" className="jx-button primary" onClick={() => setInviting(true)}><Icon name="plus" size={14} />{t(words.invite)}</button></span>}
      </div>
      <div className="filters">
        <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search, page: "1" })} />
        <CountTabs
          label={t(words.filters)} active={filter ?? "ALL"} onChange={(key) => setUrl({ filter: key === "ALL" ? "" : key, page: "1" })}
          tabs={[{ key: "ALL" as const, label: t(words.all) }, ...FILTERS.map((key) => ({ key, label: t(words[key]) }))]}
        />
      </div>
      <Loaded result={result} lines={12}>
        {({ accounts }) => (
          <>
            <DataTable
              caption={t(words.title)} rows={accounts.nodes} columns={columns} rowKey={({ id }) => id}
              empty={filtered
                ? <Empty title={t(words.noneFound)} action={<button type="button" className="jx-button" onClick={() => setUrl({ search: "", filter: "" })}>{t(words.clear)}</button>} />
                : <Empty title={t(words.none)} reason={t(words.noneWhy)} />}
            />
            <Pager page={Number(url.page)} size={PAGE} total={accounts.total} onPage={(page) => setUrl({ page })} />
          </>
        )}
      </Loaded>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </div>
  );
}
