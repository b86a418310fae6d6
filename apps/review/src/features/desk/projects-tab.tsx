import { useQuery } from "@apollo/client/react";
import { summaryForm, type CellPath, type SummaryRow } from "@jianxiao/domain";
import { Loaded, Money, PrintedForm, Rate, useLocale } from "@jianxiao/ui";
import { useRef } from "react";
import { graphql } from "../../gql";
import { Claims } from "../claims/claims";
import type { Filing } from "./desk-filing";
import { words } from "./words";

const DeskProjects = graphql(`
  query DeskProjects($id: ID!, $cycleId: ID!, $departmentId: ID!) {
    overall: filings(filter: { cycleId: $cycleId, departmentId: $departmentId, kinds: [DEPARTMENT] }, limit: 1) { nodes { id } }
    package(id: $id) {
      id
      cycle { kind fiscalYear cutOffMonth }
      department { id name }
      adjustedFen
      executedFen
      rateBp
      findings { code severity path params }
      summary { filingId projectCode projectName unitName isSubtotal isTotal initialFen adjustedFen executedFen rateBp expectedFen expectedRateBp indicatorCount done onTrack deviating likelihood problems measures score grade measureDue expectedBalanceFen colour }
    }
  }
`);

/** The project data that a department's own form sums up: what its figures are held against. */
export function ProjectsTab({ filing, onGoTo }: { filing: Filing; onGoTo: (path: CellPath) => void }) {
  const { t } = useLocale();
  const result = useQuery(DeskProjects, { variables: { id: filing.packageId, cycleId: filing.cycle.id, departmentId: filing.department.id } });
  const summary = useRef<HTMLDivElement>(null);
  const { report } = filing.facts;
  return (
    <Loaded result={result}>
      {({ package: found, overall }) => found && (
        <div className="desk-projects">
          {report && (
            <Claims
              report={report} departmentId={filing.department.id} cycleId={filing.cycle.id} overallId={overall.nodes[0]?.id} onGoTo={onGoTo}
              onSummary={() => summary.current?.scrollIntoView({ block: "start" })}
            />
          )}
          <p>{t(words.projectsTotal)} <Money fen={found.adjustedFen} />，<Money fen={found.executedFen} />，<Rate bp={found.rateBp} /></p>
          <div ref={summary}><PrintedForm layout={summaryForm({ ...found.cycle, departmentName: found.department.name, rows: found.summary as SummaryRow[] })} /></div>
        </div>
      )}
    </Loaded>
  );
}
