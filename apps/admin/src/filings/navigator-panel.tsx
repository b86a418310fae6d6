import { formatBp, monthsText, type CellPath, type CheckFinding, type FilingFacts, assess } from "@jianxiao/domain";
import { Icon, ProgressBar, SeverityTag, SignalMark, severityWord, shapeOf, useLocale, useReasonWords, type ShownFinding } from "@jianxiao/ui";
import type { FilingDetail } from "./filing-document";
import { navigatorOf, sectionName, type NavigatorSection } from "./navigator";
import { words } from "./words";

type Props = { filing: FilingDetail; facts: FilingFacts; findings: readonly ShownFinding[]; files: number; onGo: (path: CellPath) => void; focus: CellPath | null };

/** Left of the form: how complete each section is, and the missing cells by name. */
export function NavigatorPanel({ filing, facts, findings, files, onGo, focus }: Props) {
  const { t, locale } = useLocale();
  const reasonWords = useReasonWords();
  const { filled, required, sections, missing } = navigatorOf(facts, findings);
  const { editRights: rights, earlierFacts, earlierSource } = filing;
  const count = (severity: CheckFinding["severity"]) => findings.filter((finding) => finding.severity === severity && !finding.waiver).length;
  const earlier = earlierFacts ? assess(earlierFacts, filing.cycle.settings) : null;

  return (
    <nav className="navigator" aria-label={t(words.completeness)}>
      <section>
        <h2>{t(words.completeness)}<b>{t(words.ofCells, { filled, required })}</b></h2>
        <ProgressBar label={t(words.ofCells, { filled, required })} total={required} parts={[{ value: filled, tone: filled === required ? "green" : "blue" }]} />
        <ul className="navigator-sections">
          {sections.map((section) => <SectionLine key={section.key} name={sectionName(section.key, facts, locale)} section={section} current={focus !== null && section.go === focus} onGo={onGo} />)}
        </ul>
      </section>
      <section>
        <h2>{t(words.missing)}</h2>
        {missing.length === 0 && <p className="quiet"><SignalMark colour="GREEN" /> {t(words.missingNone)}</p>}
        <ul className="navigator-missing">
          {missing.map((row) => (
            <li key={row.key}>
              <button type="button" onClick={() => row.columns[0] && onGo(row.columns[0].path)}>
                <SignalMark colour="RED" />
                <span>
                  <b>{row.title[locale]}</b>
                  <small>{t(words.missingCells, { cells: row.columns.map(({ label }) => label[locale]).join(locale === "zh" ? "、" : ", "), count: row.columns.length })}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t(words.marks)}</h2>
        <p className="tags"><SeverityTag severity="BLOCK" count={count("BLOCK")} /><SeverityTag severity="WARN" count={count("WARN")} /><SeverityTag severity="INFO" count={count("INFO")} /></p>
        <p className="quiet"><Icon name="clip" size={12} /> {t(words.files, { count: files })}</p>
        <p className="quiet">
          {rights.scope === "NONE"
            ? <><Icon name="lock" size={12} /> {t(words.lockedAll, { why: reasonWords(rights.reasons) })}</>
            : t(rights.scope === "SOME" ? words.someCells : words.whiteCells)}
        </p>
        <p className="quiet"><i className="swatch" /> {t(words.greyCells)}</p>
      </section>
      {filing.kind === "PROJECT" && earlier && earlierSource && (
        <section>
          <h2>{t(words.earlierCycle, { cycle: `${earlierSource.fiscalYear}${locale === "zh" ? "年" : ", "}${monthsText(earlierSource.cutOffMonth)[locale]}` })}</h2>
          <p className="quiet">{t(words.earlierRate, { rate: formatBp(earlier.rateBp), attainment: formatBp(earlier.attainmentBp) })}</p>
          {earlierSource.fileName && <p className="quiet">{t(words.earlierFile, { file: earlierSource.fileName, who: earlierSource.who ?? "" })}</p>}
        </section>
      )}
    </nav>
  );
}

function SectionLine({ section, name, current, onGo }: { section: NavigatorSection; name: string; current: boolean; onGo: (path: CellPath) => void }) {
  const { t } = useLocale();
  const { key, filled, required, worst, go } = section;
  const mark = worst === "BLOCK" || worst === "WARN"
    ? <SignalMark colour={shapeOf(worst)} label={t(severityWord(worst))} />
    : required > 0 && filled < required ? <i className="dot" /> : <Icon name="tick" size={14} />;
  const right = required > 0 ? `${filled}/${required}` : t(key === "HEAD" || key === "GOAL" ? words.readOnly : words.nothingRequired);
  return (
    <li aria-current={current || undefined}>
      {go ? <button type="button" onClick={() => onGo(go)}>{mark}<span>{name}</span><small>{right}</small></button> : <div>{mark}<span>{name}</span><small>{right}</small></div>}
    </li>
  );
}
