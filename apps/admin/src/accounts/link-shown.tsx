import { term, type Role } from "@jianxiao/domain";
import { Icon, longText, QrPicture, useLocale, useSession } from "@jianxiao/ui";
import { useState } from "react";
import { createPortal } from "react-dom";
import { Dialog } from "../dialogs/dialog";
import type { AccountRow } from "./accounts-document";
import { words } from "./words";

type Props = { account: Pick<AccountRow, "name" | "login" | "posts">; link: string; until: string; waiting?: boolean; onClose: () => void };

/** A one-time link, shown once to whoever made it: to be copied, or printed as a slip to hand over. */
export function LinkShown({ account, link, until, waiting = false, onClose }: Props) {
  const { t, locale } = useLocale();
  const [copied, setCopied] = useState(false);
  const address = `${window.location.origin}${link}`;
  return (
    <Dialog title={t(words.linkTitle)} onClose={onClose}>
      <p>{t(words.linkLead, { name: account.name, until: longText(until, locale) })}</p>
      <p className="link-shown"><code>{address}</code></p>
      {waiting && <p className="notice">{t(words.sentForApproval)}</p>}
      <p className="dialog-actions">
        <button type="button" className="jx-button" onClick={() => window.print()}><Icon name="print" size={14} />{t(words.printSlip)}</button>
        <button type="button" className="jx-button" onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}>{t(copied ? words.copied : words.copy)}</button>
        <button type="button" className="jx-button primary" onClick={onClose}>{t(words.close)}</button>
      </p>
      {createPortal(<Slip account={account} address={address} until={until} waiting={waiting} />, document.body)}
    </Dialog>
  );
}

/** 密码领取单: what is handed to the person. On paper only, and nothing else of the page with it. */
function Slip({ account: { name, login, posts }, address, until, waiting }: Omit<Props, "link" | "onClose"> & { address: string }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  return (
    <section className="account-slip">
      <h1>{t(words.slip)}</h1>
      <p className="of">{viewer.districtName} · {t(words.slipFrom, { name: viewer.name, organisation: viewer.appointment.organisation })}</p>
      <div className="body">
        <dl>
          <div><dt>{t(words.name)}</dt><dd>{name}</dd></div>
          <div><dt>{t(words.login)}</dt><dd><code>{login}</code></dd></div>
          {posts.filter(({ ended }) => !ended).map((post) => <div key={post.id}><dt>{t(words.role)}</dt><dd>{term("Role", post.role as Role, locale)}（{post.organisation}）</dd></div>)}
          <div><dt>{t(words.slipUntil)}</dt><dd>{longText(until, locale)}</dd></div>
          <div><dt>{t(words.slipLink)}</dt><dd><code>{address}</code></dd></div>
        </dl>
        <QrPicture text={address} label={t(words.slipCode)} />
      </div>
      <ol>
        <li>{t(words.slipStep1)}</li>
        <li>{t(words.slipStep2)}</li>
        <li>{t(words.slipStep3)}</li>
        {waiting && <li>{t(words.slipWaiting)}</li>}
      </ol>
      <p className="signed">{t(words.slipSigned)}</p>
    </section>
  );
}
