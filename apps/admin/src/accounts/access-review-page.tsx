import { useMutation, useQuery } from "@apollo/client/react";
import { rightsOf, term } from "@jianxiao/domain";
import { Card, DataTable, DownloadButton, longText, Empty, Loaded, Pager, ReasonedButton, Tag, useLocale, useSession, useUrlState, type Allowance, type Column } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { Dialog } from "../dialogs/dialog";
import { Field } from "../dialogs/field";
import { SearchBox } from "../lists/search-box";
import type { AccessReviewPartsFragment } from "../gql/graphql";
import { AccessReviewDocument, SignAccessReviewDocument } from "./accounts-document";
import { DialogButtons } from "./dialog-buttons";
import { useOutcome } from "./use-outcome";
import { words } from "./words";

const PAGE = 50;
type Review = AccessReviewPartsFragment;
type Line = Review["lines"][number];

/** 权限复核: who may do what by which path; signed once a year. */
export function AccessReviewPage() {
  const { t } = useLocale();
  const result = useQuery(AccessReviewDocument, { fetchPolicy: "cache-and-network" });
  return (
    <div className="page">
      <div className="page-head"><h1>{t(words.review)}</h1><span className="note">{t(words.reviewLead)}</span></div>
      <Loaded result={result} lines={12}>{({ accessReview }) => <ReviewBody review={accessReview} />}</Loaded>
    </div>
  );
}

function ReviewBody({ review }: { review: Review }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const [url, setUrl] = useUrlState({ search: "", page: "1" });
  const [signing, setSigning] = useState(false);
  const text = url.search.trim().toLowerCase();
  const found = text === "" ? review.lines : review.lines.filter((line) => [line.login, line.name, line.organisation, term("Role", line.role, locale)].some((each) => each.toLowerCase().includes(text)));
  const shown = found.slice((Number(url.page) - 1) * PAGE, Number(url.page) * PAGE);

  const columns: Column<Line>[] = [
    { key: "account", title: t(words.name), phone: "title", cell: (line) => <span className="two-lines"><Link to={`/accounts/${line.accountId}`}>{line.name}</Link><small>{line.login}</small></span> },
    { key: "state", title: t(words.state), cell: (line) => <Tag tone={line.state === "ACTIVE" ? "green" : "plain"}>{t(words[line.state])}</Tag> },
    { key: "role", title: t(words.role), cell: (line) => <span className="two-lines">{term("Role", line.role, locale)}<small>{line.organisation}{line.deputyOf ? ` ${t(words.deputyOf, { name: line.deputyOf })}` : ""}</small></span> },
    { key: "period", title: t(words.period), cell: (line) => `${line.from} — ${line.until ?? t(words.ongoing)}` },
    { key: "path", title: t(words.path), cell: (line) => `${line.grantedBy ?? t(words.firstRun)}${line.approvedBy ? ` / ${line.approvedBy}` : ""}` },
    { key: "factor", title: t(words.secondFactor), cell: (line) => (line.secondFactor ? t(words.enrolled) : "—") },
    { key: "seen", title: t(words.lastSeen), cell: (line) => line.lastSeen ?? t(words.never) },
    { key: "pending", title: t(words.pending), align: "right", cell: (line) => line.pending || "—" },
  ];

  const signer = viewer.appointment.role === "SECURITY_ADMIN";
  const allowance: Allowance = { allowed: review.signable, reasons: review.signable ? [] : [{ code: signer ? "REVIEW_SIGNED" : "WRONG_ROLE", params: signer ? {} : { role: "SECURITY_ADMIN" } }] };
  return (
    <>
      <div className="filters">
        <SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={url.search} onSearch={(search) => setUrl({ search, page: "1" })} />
        <span className="quiet">{t(words.reviewCount, { posts: review.lines.length, people: new Set(review.lines.map(({ accountId }) => accountId)).size, pending: review.pending })}</span>
        <span className="tools">
          <DownloadButton href="/export/access-review.xlsx">{t(words.download)}</DownloadButton>
          <ReasonedButton kind="primary" allowance={allowance} onClick={() => setSigning(true)}>{t(words.sign, { year: review.year })}</ReasonedButton>
        </span>
      </div>
      <DataTable caption={t(words.review)} rows={shown} columns={columns} rowKey={({ appointmentId }) => appointmentId} empty={<Empty title={t(words.noneFound)} />} />
      <Pager page={Number(url.page)} size={PAGE} total={found.length} onPage={(page) => setUrl({ page })} />
      <Card title={t(words.byRole)}>
        <dl className="rights">
          {[...new Set(review.lines.map(({ role }) => role))].map((role) => <div key={role}><dt>{term("Role", role, locale)}</dt><dd>{rightsOf(role, locale).join(locale === "zh" ? "；" : "; ")}</dd></div>)}
        </dl>
      </Card>
      <Card title={t(words.signedYears)}>
        {review.signed.length === 0 && <p className="quiet">{t(words.notSigned)}</p>}
        {review.signed.map(({ year, signedBy, at, posts, sha256, remark }) => <p key={year}>{t(words.signedLine, { year, name: signedBy, at: longText(at, locale), posts, digest: sha256.slice(0, 12) })} <span className="quiet">{remark}</span></p>)}
      </Card>
      {signing && <SignDialog review={review} onClose={() => setSigning(false)} />}
    </>
  );
}

function SignDialog({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useLocale();
  const { attempt, busy, problem, setProblem } = useOutcome();
  const [remark, setRemark] = useState("");
  const [sign] = useMutation(SignAccessReviewDocument, { refetchQueries: ["AccessReview"] });
  const onSave = async () => {
    if (!remark.trim()) return setProblem(t(words.needed));
    if (await attempt("AccessReviewDone", async () => (await sign({ variables: { input: { sha256: review.sha256, remark: remark.trim() } } })).data?.signAccessReview)) onClose();
  };
  return (
    <Dialog title={t(words.sign, { year: review.year })} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <p>{t(words.signLead, { count: review.lines.length })}</p>
        <Field problem={null} label={t(words.remark)}><textarea rows={3} maxLength={500} value={remark} onChange={(event) => setRemark(event.target.value)} /></Field>
        <DialogButtons problem={problem} busy={busy} onClose={onClose} />
      </form>
    </Dialog>
  );
}
