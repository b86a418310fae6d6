import { useQuery } from "@apollo/client/react";
import { Card, Loaded, SeverityTag, SignalMark, StateTag, useLocale, useReasonWords } from "@jianxiao/ui";
import { Link } from "react-router";
import { words as filingWords } from "../filings/words";
import { MissingFilingsDocument, type PackageDetail } from "./package-document";
import { words } from "./words";

/** What still stands between the package and its signature, each with a link to do it. */
export function MissingFilings({ pack }: { pack: PackageDetail }) {
  const { t } = useLocale();
  const result = useQuery(MissingFilingsDocument, { variables: { packageId: pack.id }, fetchPolicy: "cache-and-network" });
  return (
    <Loaded result={result} lines={3}>
      {({ filings: { total, nodes } }) => total === 0
        ? <NothingMissing pack={pack} />
        : (
          <Card title={<span id="missing">{t(words.missing, { count: total })}</span>} note={t(words.missingWhy)} flush>
            <ul className="missing-filings">
              {nodes.map((filing) => (
                <li key={filing.id}>
                  <StateTag state={filing.state} />
                  <Link to={`/filings/${filing.id}`}>{filing.projectName}</Link>
                  <small className="quiet">{filing.unit.name}<i className="rule" />{t(filingWords.cells, { filled: filing.filledCells, required: filing.requiredCells })}</small>
                  {filing.openReturnItems > 0 && <small className="late">{t(filingWords.returnedCells, { count: filing.openReturnItems })}</small>}
                  {filing.blocks > 0 && <SeverityTag severity="BLOCK" count={filing.blocks} />}
                </li>
              ))}
            </ul>
            {total > nodes.length && <p><Link to={`/filings?cycle=${pack.cycle.id}&department=${pack.department.id}&states=DRAFT,CONFIRMED,RETURNED`}>{t(words.missingMore, { count: total - nodes.length })}</Link></p>}
          </Card>
        )}
    </Loaded>
  );
}

/** Every form is passed; the package itself may still have to wait, whoever signs it. */
function NothingMissing({ pack }: { pack: PackageDetail }) {
  const { t } = useLocale();
  const reasonWords = useReasonWords();
  const against = pack.allowedActions.find(({ action }) => action === "SUBMIT")?.reasons.filter(({ code }) => !ABOUT_THE_PERSON.has(code)) ?? [];
  if (against.length > 0) return <p className="notice">{t(words.passedBut)}{reasonWords(against)}</p>;
  return <p className="notice calm"><SignalMark colour="GREEN" /> {t(words.missingNone)}</p>;
}

const ABOUT_THE_PERSON: ReadonlySet<string> = new Set(["WRONG_ROLE", "OTHER_DEPARTMENT"]);
