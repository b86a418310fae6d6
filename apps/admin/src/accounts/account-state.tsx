import { term } from "@jianxiao/domain";
import { longText, Tag, useLocale } from "@jianxiao/ui";
import type { AccountPost, AccountRow } from "./accounts-document";
import { words } from "./words";

/** Enabled or disabled, locked, lying idle, waiting: each a word of its own. */
export function AccountState({ account }: { account: AccountRow }) {
  const { t, locale } = useLocale();
  return (
    <span className="tags">
      {account.state === "ACTIVE" ? <Tag tone="green" icon="tick">{t(words.ACTIVE)}</Tag> : <Tag icon="lock">{t(words.DISABLED)}{account.disabledReason ? `：${account.disabledReason}` : ""}</Tag>}
      {account.lockedUntil && <Tag tone="amber" icon="lock">{t(words.lockedUntil, { until: longText(account.lockedUntil, locale) })}</Tag>}
      {account.dormancy !== "AWAKE" && <Tag tone="amber" icon="clock">{term("Dormancy", account.dormancy, locale)}</Tag>}
      {account.waiting && <Tag tone="violet">{t(words.waiting)}</Tag>}
    </span>
  );
}

/** A post on one line: role, place, whom it stands in for. */
export function PostLine({ post }: { post: AccountPost }) {
  const { t, locale } = useLocale();
  return <>{term("Role", post.role, locale)} <small className="quiet">{post.organisation}{post.deputyOf ? ` ${t(words.deputyOf, { name: post.deputyOf })}` : ""}</small></>;
}
