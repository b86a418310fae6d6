import { useMutation } from "@apollo/client/react";
import { addDays, chinaDate, isSensitive, term } from "@jianxiao/domain";
import { useLocale, useNow } from "@jianxiao/ui";
import { useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { Field } from "../dialogs/field";
import { AppointDeputyDocument, AppointDocument, EndAppointmentDocument, HandOverDocument, type AccountPost, type AccountRow } from "./accounts-document";
import { DialogButtons } from "./dialog-buttons";
import { PersonField } from "./person-field";
import { emptyPost, PostFields, postInput, type PostDraft } from "./post-fields";
import { useOutcome } from "./use-outcome";
import { words } from "./words";

const RENEW = { refetchQueries: ["Account", "AccountsPage", "AccessRequests"] };
type Done = (waiting: boolean) => void;

/** A further post for this account. */
export function AppointDialog({ account, onDone, onClose }: { account: AccountRow; onDone: Done; onClose: () => void }) {
  const { t } = useLocale();
  const today = chinaDate(new Date(useNow()));
  const { attempt, busy, problem, setProblem } = useOutcome();
  const [post, setPost] = useState<PostDraft>(() => emptyPost(today));
  const [appoint] = useMutation(AppointDocument, RENEW);
  const onSave = async () => {
    const input = postInput(post);
    if (!input) return setProblem(t(words.needed));
    const done = await attempt("PostsChanged", async () => (await appoint({ variables: { input: { accountId: account.id, post: input } } })).data?.outcome);
    if (done) onDone(done.waiting);
  };
  return (
    <Dialog title={`${t(words.addPost)}：${account.name}`} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <PostFields draft={post} onChange={(patch) => setPost((before) => ({ ...before, ...patch }))} />
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** Another person for a post: to stand in for a time, or to take it over. */
export function SuccessorDialog({ account, post, kind, onDone, onClose }: { account: AccountRow; post: AccountPost; kind: "DEPUTY" | "HAND_OVER"; onDone: Done; onClose: () => void }) {
  const { t, locale } = useLocale();
  const today = chinaDate(new Date(useNow()));
  const { attempt, busy, problem, setProblem } = useOutcome();
  const [accountId, setAccountId] = useState("");
  const [from, setFrom] = useState(kind === "DEPUTY" ? today : addDays(today, 1));
  const [until, setUntil] = useState("");
  const [note, setNote] = useState("");
  const [deputise] = useMutation(AppointDeputyDocument, RENEW);
  const [handOver] = useMutation(HandOverDocument, RENEW);
  const role = term("Role", post.role, locale);

  const onSave = async () => {
    if (!accountId || !from || (kind === "DEPUTY" && !until)) return setProblem(t(words.needed));
    const input = { appointmentId: post.id, accountId, from, note: note.trim() || null };
    const done = await attempt("PostsChanged", async () => (kind === "DEPUTY" ? (await deputise({ variables: { input: { ...input, until } } })).data?.outcome : (await handOver({ variables: { input } })).data?.outcome));
    if (done) onDone(done.waiting);
  };

  return (
    <Dialog title={t(kind === "DEPUTY" ? words.deputy : words.handOver)} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <p>{t(kind === "DEPUTY" ? words.deputyLead : words.handOverLead, { name: account.name, role })}</p>
        {isSensitive(post.role) && <p className="notice">{t(words.sensitive)}</p>}
        <PersonField value={accountId} except={account.id} onChange={setAccountId} />
        <div className="field-row">
          <Field problem={null} label={t(words.from)}><input type="date" value={from} onChange={(event) => setFrom(event.target.value)} /></Field>
          {kind === "DEPUTY" && <Field problem={null} label={t(words.until)}><input type="date" value={until} onChange={(event) => setUntil(event.target.value)} /></Field>}
        </div>
        <Field problem={null} label={t(words.note)}><input maxLength={200} value={note} onChange={(event) => setNote(event.target.value)} /></Field>
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

/** The last day of a post. */
export function EndDialog({ account, post, onDone, onClose }: { account: AccountRow; post: AccountPost; onDone: Done; onClose: () => void }) {
  const { t, locale } = useLocale();
  const today = chinaDate(new Date(useNow()));
  const { attempt, busy, problem, setProblem } = useOutcome();
  const [until, setUntil] = useState(today);
  const [end] = useMutation(EndAppointmentDocument, RENEW);
  const onSave = async () => {
    if (!until) return setProblem(t(words.needed));
    const done = await attempt("PostsChanged", async () => (await end({ variables: { input: { appointmentId: post.id, until } } })).data?.outcome);
    if (done) onDone(done.waiting);
  };
  return (
    <Dialog title={t(words.end)} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <p>{t(words.endLead, { name: account.name, role: term("Role", post.role, locale) })}</p>
        <Field problem={null} label={t(words.until)}><input type="date" value={until} onChange={(event) => setUntil(event.target.value)} /></Field>
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
