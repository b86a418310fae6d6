import { useMutation, useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { CountTabs, DataTable, DateTimeText, Empty, Loaded, Pager, pageVariables, ReasonedButton, Tag, useLocale, useUrlState, type Column } from "@jianxiao/ui";
import { useState } from "react";
import { Dialog } from "../dialogs/dialog";
import { Field } from "../dialogs/field";
import { AccessRequestsDocument, ApproveAccessDocument, RefuseAccessDocument, WithdrawAccessDocument, type RequestRow } from "./accounts-document";
import { DialogButtons } from "./dialog-buttons";
import { useOutcome } from "./use-outcome";
import { words } from "./words";

const PAGE = 20;
const STATES = ["PENDING", "APPROVED", "REFUSED", "WITHDRAWN"] as const;
const RENEW = { refetchQueries: ["AccessRequests", "WaitingRequests", "AccountsPage", "Account"] };

/** Rights that wait for a second person, and those decided. */
export function RequestsPage() {
  const { t, locale } = useLocale();
  const [url, setUrl] = useUrlState({ state: "PENDING", page: "1" });
  const [refusing, setRefusing] = useState<RequestRow | undefined>();
  const state = STATES.find((known) => known === url.state) ?? null;
  const result = useQuery(AccessRequestsDocument, { variables: { state, ...pageVariables(url.page, PAGE) }, fetchPolicy: "cache-and-network" });

  const columns: Column<RequestRow>[] = [
    { key: "who", title: t(words.request), phone: "title", cell: (row) => <span className="two-lines">{row.name}<small>{term("AccessRequestKind", row.kind, locale)}{row.inPlaceOf ? ` ${t(row.kind === "HAND_OVER" ? words.inPlaceOf : words.deputyOf, { name: row.inPlaceOf })}` : ""}</small></span> },
    { key: "role", title: t(words.role), cell: (row) => <span className="two-lines">{term("Role", row.role, locale)}<small>{row.organisation}</small></span> },
    { key: "period", title: t(words.period), cell: (row) => (row.kind === "RESET_SECOND_FACTOR" ? "—" : `${row.from} — ${row.until ?? t(words.ongoing)}`) },
    { key: "note", title: t(words.noteShort), cell: (row) => row.note ?? "—" },
    { key: "by", title: t(words.proposedBy), cell: (row) => <span className="two-lines">{row.proposedBy}<small><DateTimeText at={row.proposedAt} /></small></span> },
    {
      key: "decision", title: t(words.decided), align: "right",
      cell: (row) => (row.state === "PENDING"
        ? <Decision request={row} onRefuse={() => setRefusing(row)} />
        : <span className="two-lines"><Tag tone={row.state === "APPROVED" ? "green" : "plain"}>{term("AccessRequestState", row.state, locale)}</Tag><small>{row.decidedBy} {row.opinion ?? ""}</small></span>),
    },
  ];

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.requests)}</h1>
        <CountTabs
          label={t(words.requestStates)} active={state ?? "ALL"} onChange={(key) => setUrl({ state: key, page: "1" })}
          tabs={[...STATES.map((key) => ({ key, label: term("AccessRequestState", key, locale) })), { key: "ALL" as const, label: t(words.all) }]}
        />
      </div>
      <Loaded result={result} lines={8}>
        {({ accessRequests }) => (
          <>
            <DataTable caption={t(words.requests)} rows={accessRequests.nodes} columns={columns} rowKey={({ id }) => id} empty={<Empty title={t(words.noRequests)} reason={t(words.noRequestsWhy)} />} />
            <Pager page={Number(url.page)} size={PAGE} total={accessRequests.total} onPage={(page) => setUrl({ page })} />
          </>
        )}
      </Loaded>
      {refusing && <RefuseDialog request={refusing} onClose={() => setRefusing(undefined)} />}
    </div>
  );
}

function Decision({ request, onRefuse }: { request: RequestRow; onRefuse: () => void }) {
  const { t } = useLocale();
  const { attempt, busy, problem } = useOutcome();
  const [approve] = useMutation(ApproveAccessDocument, RENEW);
  const [withdraw] = useMutation(WithdrawAccessDocument, RENEW);
  const allowance = { allowed: request.undecidable.length === 0, reasons: request.undecidable };
  return (
    <span className="tags">
      {request.withdrawable && <button type="button" className="jx-button" onClick={() => void attempt("AccessDecided", async () => (await withdraw({ variables: { id: request.id } })).data?.outcome)}>{t(words.withdraw)}</button>}
      <ReasonedButton kind="primary" busy={busy} allowance={allowance} onClick={() => void attempt("AccessDecided", async () => (await approve({ variables: { input: { id: request.id } } })).data?.outcome)}>{t(words.approve)}</ReasonedButton>
      {allowance.allowed && <button type="button" className="jx-button" onClick={onRefuse}>{t(words.refuse)}</button>}
      {problem && <em className="late" role="alert">{problem}</em>}
    </span>
  );
}

function RefuseDialog({ request, onClose }: { request: RequestRow; onClose: () => void }) {
  const { t } = useLocale();
  const { attempt, busy, problem, setProblem } = useOutcome();
  const [opinion, setOpinion] = useState("");
  const [refuse] = useMutation(RefuseAccessDocument, RENEW);
  const onSave = async () => {
    if (!opinion.trim()) return setProblem(t(words.needed));
    if (await attempt("AccessDecided", async () => (await refuse({ variables: { input: { id: request.id, opinion: opinion.trim() } } })).data?.outcome)) onClose();
  };
  return (
    <Dialog title={`${t(words.refuse)}：${request.name}`} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <Field problem={null} label={t(words.reason)} hint={t(words.reasonHint)}><input maxLength={200} value={opinion} onChange={(event) => setOpinion(event.target.value)} /></Field>
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
