import { useQuery } from "@apollo/client/react";
import { useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { Field } from "../dialogs/field";
import { SearchBox } from "../lists/search-box";
import { AccountsPageDocument } from "./accounts-document";
import { words } from "./words";

/** One of the accounts this viewer looks after, found by name, login or organisation. */
export function PersonField({ value, except, onChange }: { value: string; except: string; onChange: (accountId: string) => void }) {
  const { t } = useLocale();
  const [search, setSearch] = useState("");
  const { data } = useQuery(AccountsPageDocument, { variables: { search: search || null, filter: "ACTIVE", limit: 50, offset: 0 } });
  const found = (data?.accounts.nodes ?? []).filter(({ id }) => id !== except);
  return (
    <>
      <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={search} onSearch={setSearch} />
      <Field problem={null} label={t(words.who)} hint={t(words.whoHint)}>
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t(words.choose)}</option>
          {found.map(({ id, name, login, posts }) => <option key={id} value={id}>{name} {login} {posts[0]?.organisation ?? ""}</option>)}
        </select>
      </Field>
    </>
  );
}
