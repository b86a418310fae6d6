import { useQuery } from "@apollo/client/react";
import { formatBp, monthsText, SUMMARY_TITLES, term, type CheckFinding } from "@jianxiao/domain";
import { Card, DateTimeText, Due, Empty, FindingList, HistoryButton, Icon, KeyValue, Loaded, Money, PointsText, ProgressBar, Rate, ReasonedButton, StateTag, Steps, Tag, useLocale, useSession } from "@jianxiao/ui";
import { Link, useParams, useSearchParams } from "react-router";
import { useCycleTitle } from "../cycle/use-cycle";
import { stepOf } from "../filings/filing-below";
import { unitBar } from "../home/package-steps";
import { Digest } from "./digest";
import { MissingFilings } from "./missing-filings";
import { OwnFormsCard } from "./own-forms-card";
import { PackagePageDocument, type PackageDetail } from "./package-document";
import { SealedScan } from "./sealed-scan";
import { SignedFoot } from "./signed-foot";
import { SubmitDialog } from "./submit-dialog";
import { SummaryTable } from "./summary-table";
import { WithdrawDialog } from "./withdraw-dialog";
import { words } from "./words";

/** One department's package: what is missing, the computed summary, signing, and every submission with its digest. */
export function PackagePage() {
  const { id = "" } = useParams();
  const { t } = useLocale();
  const result = useQuery(PackagePageDocument, { variables: { id } });
  return (
    <div className="page">
      <Loaded result={result} lines={12}>
        {({ package: pack }) => pack
          ? <PackageScreen key={pack.id} pack={pack} />
          : <Empty title={t(words.notFound)} reason={t(words.notFoundWhy)} action={<Link className="jx-button" to="/packages">{t(words.back)}</Link>} />}
      </Loaded>
    </div>
  );
}

function PackageScreen({ pack }: { pack: PackageDetail }) {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const { viewer } = useSession();
  const [params, setParams] = useSearchParams();
  const asked = params.get("sign");
  const ask = (what: "1" | "withdraw" | null) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (what) next.set("sign", what);
      else next.delete("sign");
      return next;
    }, { replace: true });
  const allowance = (action: "SUBMIT" | "FILE_LATE" | "WITHDRAW") => pack.allowedActions.find((candidate) => candidate.action === action);
  const late = allowance("FILE_LATE");
  const [submit, withdraw] = [late ?? allowance("SUBMIT"), allowance("WITHDRAW")];
  const filedLate = pack.revisions.find(({ lateReason }) => lateReason !== null && lateReason !== undefined);
  const sent = pack.state === "SUBMITTED" || pack.state === "ACCEPTED";

  return (
    <>
      <div className="page-head">
        <Link to={`/packages?cycle=${pack.cycle.id}`}><Icon name="chevronLeft" size={12} />{t(words.back)}</Link>
        <h1>{pack.department.name}</h1>
        <StateTag of="package" state={pack.state} />
        {filedLate ? <Tag tone="amber" icon="clock" title={filedLate.lateReason ?? ""}>{t(words.fileLate)}</Tag> : pack.late && <Tag tone="amber" icon="clock">{t(words.late)}</Tag>}
        <span className="note">{title(pack.cycle)}<i className="rule" />{t(words.unit)}</span>
        <span className="tools">
          <Due at={pack.dueAt} named settled={sent} />
          <button type="button" className="jx-button" onClick={() => window.print()}><Icon name="print" size={14} />{t(words.print)}</button>
          <a className="jx-button" href={`/export/packages/${pack.id}.xlsx`} download><Icon name="download" size={14} />{t(words.export)}</a>
          <HistoryButton name={pack.department.name} records={[{ record: "package", id: pack.id }]} />
          {withdraw && sent && <ReasonedButton allowance={withdraw} onClick={() => ask("withdraw")}>{t(words.withdraw)}</ReasonedButton>}
          {submit && !sent && <ReasonedButton kind="primary" spell allowance={submit} onClick={() => ask("1")}>{t(late ? words.fileLate : words.submit)}</ReasonedButton>}
        </span>
      </div>
      <div className="package-columns">
        <div className="stack">
          {!sent && <MissingFilings pack={pack} />}
          <OwnFormsCard pack={pack} />
          <Card title={<span id="summary">{t(SUMMARY_TITLES[pack.cycle.kind])}</span>} note={t(words.summaryNote)} flush><SummaryTable pack={pack} /><SignedFoot pack={pack} /></Card>
        </div>
        <aside className="stack">
          <Card title={t(words.money)}>
            <KeyValue
              columns={2}
              items={[
                { label: t(words.adjusted), value: <Money fen={pack.adjustedFen} strong /> },
                { label: t(words.executed, { months: monthsText(pack.cycle.cutOffMonth)[locale] }), value: <Money fen={pack.executedFen} strong /> },
                { label: t(words.rate), value: <><b><Rate bp={pack.rateBp} /></b> {pack.rateBp !== null && pack.rateBp !== undefined && <small><PointsText bp={pack.rateBp - pack.expectedProgressBp} /></small>}</> },
                { label: t(words.expected), value: formatBp(pack.expectedProgressBp) },
              ]}
            />
          </Card>
          <Card title={t(words.steps)}><Steps stacked label={t(words.steps)} steps={pack.steps.map((step, at) => stepOf(step, at, locale))} /></Card>
          <Card title={t(words.units)} flush><Units pack={pack} /></Card>
          <Card title={t(words.findings)}><FindingList findings={pack.findings as CheckFinding[]} facts={null} /></Card>
          <Card title={t(words.revisions)}><Revisions pack={pack} /></Card>
        </aside>
      </div>
      {asked === "1" && submit && (submit.allowed || sent) && <SubmitDialog pack={pack} late={late !== undefined} signer={viewer.name} onClose={() => ask(null)} />}
      {asked === "withdraw" && withdraw?.allowed && <WithdrawDialog pack={pack} onClose={() => ask(null)} />}
    </>
  );
}

function Units({ pack }: { pack: PackageDetail }) {
  const { t } = useLocale();
  return (
    <table className="figures">
      <caption className="jx-hidden">{t(words.units)}</caption>
      <thead><tr><th scope="col">{t(words.unitName)}</th><th scope="col">{t(words.projects)}</th><th scope="col">{t(words.filled)}</th><th scope="col">{t(words.confirmed)}</th><th scope="col">{t(words.passed)}</th><th scope="col">{t(words.returned)}</th></tr></thead>
      <tbody>
        {pack.units.map((unit) => {
          const bar = unitBar(unit);
          return (
            <tr key={bar.id}>
              <th scope="row">
                <Link to={`/filings?cycle=${pack.cycle.id}&unit=${bar.id}`}>{bar.name}</Link>
                <ProgressBar label={`${bar.name} ${bar.passed}/${bar.projects}`} total={bar.projects} parts={[{ value: bar.passed }, { value: bar.waiting, tone: "light" }]} />
              </th>
              <td>{bar.projects}</td><td>{unit.filled}</td><td>{bar.waiting || "—"}</td><td>{bar.passed}</td><td>{bar.returned || "—"}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Revisions({ pack }: { pack: PackageDetail }) {
  const { t, locale } = useLocale();
  if (pack.revisions.length === 0) return <p className="quiet">{t(words.noRevisions)}</p>;
  return (
    <ol className="revisions">
      {[...pack.revisions].sort((a, b) => b.no - a.no).map((revision) => (
        <li key={revision.id}>
          <p><b>{t(words.revisionNo, { no: revision.no })}</b><i className="rule" /><DateTimeText at={revision.submittedAt} /><i className="rule" />{t(words.forms, { count: revision.filingCount })}</p>
          <p className="quiet">{t(words.signedBy, { names: revision.signatures.map(({ name, post }) => `${term("Role", post, locale)} ${name}`).join("，") })}</p>
          <Digest sha256={revision.sha256} />
          <p><a className="jx-link" href={`/export/package-revisions/${revision.id}.xlsx`} download><Icon name="download" size={12} />{t(words.frozenFiles)}</a></p>
          {(pack.cycle.sealedScan || revision.sealedScan) && <SealedScan revision={revision} mayMatch={pack.state === "SUBMITTED" || pack.state === "ACCEPTED" || pack.state === "RETURNED"} />}
        </li>
      ))}
    </ol>
  );
}
