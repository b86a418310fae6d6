import { claimsOf, type CellPath, type Claim, type WrittenReport } from "@jianxiao/domain";
import { Tag, useLocale } from "@jianxiao/ui";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { words } from "./words";

type Props = {
  report: WrittenReport;
  departmentId: string;
  cycleId: string;
  /** The department's overall table, where the cycle asks for one. */
  overallId: string | undefined;
  /** Leads to the sentence. */
  onGoTo: (path: CellPath) => void;
  /** Leads to the summary below. */
  onSummary: () => void;
};

/** Each figure of the report as its sentence says it, beside what tables and projects say; disagreements first in view. */
export function Claims({ report, onGoTo, ...places }: Props) {
  const { t } = useLocale();
  const claims = useMemo(() => claimsOf(report), [report]);
  const off = claims.filter(({ standing }) => standing !== "AGREES");
  const [onlyOff, fold] = useState(true);
  const shown = onlyOff ? off : claims;
  const differs = off.filter(({ standing }) => standing === "DIFFERS").length;
  if (claims.length === 0) return <p className="muted">{t(words.noClaims)}</p>;
  return (
    <section className="claims" aria-label={t(words.title)}>
      <header>
        <b>{t(words.title)}</b>
        <span className="muted">{off.length === 0 ? t(words.allAgree, { count: claims.length }) : t(words.off, { count: claims.length, differs, untraced: off.length - differs })}</span>
        <label><input type="checkbox" checked={onlyOff} onChange={({ target }) => fold(target.checked)} /> {t(words.onlyOff)}</label>
      </header>
      {shown.length > 0 && (
        <table className="lines">
          <thead><tr><th scope="col">{t(words.says)}</th><th scope="col">{t(words.data)}</th></tr></thead>
          <tbody>{shown.map((claim, at) => <ClaimLine key={at} claim={claim} onGoTo={onGoTo} {...places} />)}</tbody>
        </table>
      )}
    </section>
  );
}

function ClaimLine({ claim, departmentId, cycleId, overallId, onGoTo, onSummary }: Omit<Props, "report"> & { claim: Claim }) {
  const { t, locale } = useLocale();
  const { path, section, before, shown, after, label, now, standing, source } = claim;
  return (
    <tr className={standing === "AGREES" ? undefined : "off"}>
      <td>
        <button type="button" className="jx-link" onClick={() => onGoTo(path)}>{section[locale]}</button>{" "}
        <q>{before}<mark>{shown}</mark>{after}</q>
      </td>
      <td>
        {standing === "AGREES" ? <Tag tone="green" icon="tick">{t(words.agrees)}</Tag> : <Tag tone="amber" icon="info">{t(standing === "DIFFERS" ? words.differs : words.untraced)}</Tag>}{" "}
        {label && <span className="muted">{label[locale]}</span>} {standing !== "UNTRACED" && <b>{now ?? t(words.gone)}</b>}{" "}
        {source?.of === "SUMMARY" && <button type="button" className="jx-link" onClick={onSummary}>{t(words.toSummary)}</button>}
        {source?.of === "COLOUR" && <Link to={`/filings?colour=${source.colour}&cycle=${cycleId}&department=${departmentId}`}>{t(words.toProjects)}</Link>}
        {source?.of === "OVERALL" && overallId && <Link to={`/desk/${overallId}?cell=${encodeURIComponent(source.path)}`}>{t(words.toOverall)}</Link>}
      </td>
    </tr>
  );
}
