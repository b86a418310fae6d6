import { useMutation } from "@apollo/client/react";
import { chinaDate } from "@jianxiao/domain";
import { useLocale, useNow } from "@jianxiao/ui";
import { useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { DialogButtons } from "./dialog-buttons";
import { Field } from "../dialogs/field";
import { InvitePersonDocument } from "./accounts-document";
import { LinkShown } from "./link-shown";
import { emptyPost, PostFields, postInput, type PostDraft } from "./post-fields";
import { useOutcome } from "./use-outcome";
import { words } from "./words";

/** A new account with its first post; afterwards the link, once. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLocale();
  const today = chinaDate(new Date(useNow()));
  const { attempt, busy, problem, setProblem } = useOutcome();
  const [person, setPerson] = useState({ name: "", login: "" });
  const [post, setPost] = useState<PostDraft>(() => emptyPost(today));
  const [invite, { data }] = useMutation(InvitePersonDocument, { refetchQueries: ["AccountsPage", "AccessRequests"] });
  const invited = data?.invitePerson;
  if (invited?.__typename === "PersonInvited") return <LinkShown account={invited.account} link={invited.link} until={invited.until} waiting={invited.waiting} onClose={onClose} />;

  const onSave = async () => {
    const input = postInput(post);
    if (!input || !person.name.trim() || !person.login.trim()) return setProblem(t(words.needed));
    await attempt("PersonInvited", async () => (await invite({ variables: { input: { name: person.name.trim(), login: person.login.trim(), post: input } } })).data?.invitePerson);
  };

  return (
    <Dialog title={t(words.invite)} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <Field problem={null} label={t(words.name)}><input maxLength={100} value={person.name} onChange={(event) => setPerson({ ...person, name: event.target.value })} /></Field>
        <Field problem={null} label={t(words.login)} hint={t(words.loginHint)}><input maxLength={64} autoCapitalize="none" spellCheck={false} value={person.login} onChange={(event) => setPerson({ ...person, login: event.target.value })} /></Field>
        <PostFields draft={post} onChange={(patch) => setPost((before) => ({ ...before, ...patch }))} />
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
