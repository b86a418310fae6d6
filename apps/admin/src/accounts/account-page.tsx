import { useMutation, useQuery } from "@apollo/client/react";
import { APPOINTS, term, type AccountAction } from "@jianxiao/domain";
import { Card, DataTable, Empty, HistoryButton, Icon, KeyValue, Loaded, ReasonedButton, Tag, longText, useLocale, useSession, type Column } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { AccountState, PostLine } from "./account-state";
import { AccountDocument, IssuePasswordLinkDocument, type AccountPost, type AccountRow } from "./accounts-document";
import { LinkShown } from "./link-shown";
import { AppointDialog, EndDialog, SuccessorDialog } from "./post-dialogs";
import { ReasonDialog, type ReasonedAction } from "./reason-dialog";
import { useOutcome } from "./use-outcome";
import { words } from "./words";

/** One account: how it stands, its posts, and what may be done with both. */
export function AccountPage() {
  const { t } = useLocale();
  const { id = "" } = useParams();
  const result = useQuery(AccountDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <div className="page-head"><Link to="/accounts"><Icon name="chevronLeft" size={14} />{t(words.back)}</Link></div>
      <Loaded result={result} lines={8}>{({ account }) => (account ? <AccountBody account={account} /> : <Empty title={t(words.missing)} reason={t(words.missingWhy)} />)}</Loaded>
    </div>
  );
}

type Open = { what: "APPOINT" } | { what: "REASON"; action: ReasonedAction } | { what: "DEPUTY" | "HAND_OVER" | "END"; post: AccountPost };

function AccountBody({ account }: { account: AccountRow }) {
  const { t, locale } = useLocale();
  const [open, setOpen] = useState<Open | undefined>();
  const [told, setTold] = useState<string | undefined>();
  const onClose = () => setOpen(undefined);
  const onDone = (waiting: boolean) => {
    onClose();
    setTold(t(waiting ? words.sentForApproval : words.done));
  };
  return (
    <>
      <Card title={account.name} note={account.login} extra={<><AccountState account={account} /><HistoryButton name={account.name} records={[{ record: "account", id: account.id }, ...account.posts.slice(0, 49).map(({ id }) => ({ record: "appointment" as const, id }))]} /></>}>
        <KeyValue items={[
          { label: t(words.lastSeen), value: account.lastSeenAt ? longText(account.lastSeenAt, locale) : t(words.never) },
          { label: t(words.password), value: t(account.hasPassword ? words.passwordSet : words.passwordUnset) },
          { label: t(words.secondFactor), value: t(account.secondFactor ? words.enrolled : account.secondFactorNeeded ? words.notEnrolled : words.notNeeded) },
        ]} />
        <AccountActs account={account} onAct={(action) => setOpen(action === "APPOINT" ? { what: "APPOINT" } : { what: "REASON", action })} />
        {told && <p className="notice calm" role="status">{told}</p>}
      </Card>
      <Posts account={account} onOpen={setOpen} />
      {open?.what === "APPOINT" && <AppointDialog account={account} onDone={onDone} onClose={onClose} />}
      {open?.what === "REASON" && <ReasonDialog account={account} action={open.action} onDone={onDone} onClose={onClose} />}
      {(open?.what === "DEPUTY" || open?.what === "HAND_OVER") && <SuccessorDialog account={account} post={open.post} kind={open.what} onDone={onDone} onClose={onClose} />}
      {open?.what === "END" && <EndDialog account={account} post={open.post} onDone={onDone} onClose={onClose} />}
    </>
  );
}

function AccountActs({ account, onAct }: { account: AccountRow; onAct: (action: Exclude<AccountAction, "ISSUE_LINK">) => void }) {
  const { locale } = useLocale();
  const { attempt, busy, problem } = useOutcome();
  const [issue, { data, reset }] = useMutation(IssuePasswordLinkDocument);
  const issued = data?.issuePasswordLink;
  return (
    <>
      <p className="acts">
        {account.allowedActions.filter(({ action, allowed }) => allowed || (action !== "ENABLE" && action !== "UNLOCK")).map((allowance) => (
          <ReasonedButton
            key={allowance.action} allowance={allowance} busy={busy}
            onClick={() => (allowance.action === "ISSUE_LINK" ? void attempt("PasswordLinkIssued", async () => (await issue({ variables: { input: { id: account.id } } })).data?.issuePasswordLink) : onAct(allowance.action))}
          >
            {term("AccountAction", allowance.action, locale)}
          </ReasonedButton>
        ))}
      </p>
      {problem && <p className="late" role="alert">{problem}</p>}
      {issued?.__typename === "PasswordLinkIssued" && <LinkShown account={account} link={issued.link} until={issued.until} onClose={reset} />}
    </>
  );
}

function Posts({ account, onOpen }: { account: AccountRow; onOpen: (open: Open) => void }) {
  const { t } = useLocale();
  const { viewer } = useSession();
  const gives = APPOINTS[viewer.appointment.role] ?? [];
  const columns: Column<AccountPost>[] = [
    { key: "post", title: t(words.role), phone: "title", cell: (post) => <PostLine post={post} /> },
    { key: "state", title: t(words.state), cell: (post) => <Tag tone={post.inForce ? "green" : post.ended ? "plain" : "blue"}>{t(post.inForce ? words.inForce : post.ended ? words.ended : words.begins)}</Tag> },
    { key: "from", title: t(words.from), cell: (post) => post.from },
    { key: "until", title: t(words.until), cell: (post) => post.until ?? t(words.ongoing) },
    {
      key: "acts", title: t(words.acts), align: "right",
      cell: (post) => post.ended || !gives.includes(post.role) ? null : (
        <span className="tags">
          {!post.deputyOf && <button type="button" className="jx-button" onClick={() => onOpen({ what: "DEPUTY", post })}>{t(words.deputy)}</button>}
          <button type="button" className="jx-button" onClick={() => onOpen({ what: "HAND_OVER", post })}>{t(words.handOver)}</button>
          <button type="button" className="jx-button" onClick={() => onOpen({ what: "END", post })}>{t(words.end)}</button>
        </span>
      ),
    },
  ];
  return <Card title={t(words.posts)} flush><DataTable caption={t(words.posts)} rows={account.posts} columns={columns} rowKey={({ id }) => id} empty={<Empty title={t(words.sensitive)} />} /></Card>;
}
