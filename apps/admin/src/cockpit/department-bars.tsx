import { useQuery } from "@apollo/client/react";
import { Card, Empty, Icon, Loaded, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import type { CockpitProgressQuery } from "../gql/graphql";
import { CockpitUnitsDocument } from "./cockpit-document";
import { ExportCard } from "./export-card";
import { words } from "./words";

type Department = NonNullable<CockpitProgressQuery["cycleProgress"]>["departments"][number];
type Line = { id: string; name: string; red: number; yellow: number; green: number };

const SHOWN = 10;

/** Departments with the most red first, each a bar of its projects. */
export function DepartmentBars({ lines, cycleId }: { lines: readonly Department[]; cycleId: string }) {
  const { t } = useLocale();
  const bars = [...lines].sort((a, b) => a.department.code.localeCompare(b.department.code)).map(({ department: { id, name }, standsFor, red, yellow, green }) => ({ id, name: standsFor.length > 0 ? t(words.standing, { name, names: standsFor.map((each) => each.name).join("、") }) : name, red, yellow, green }));
  return (
    <Card title={t(words.byDepartment)} note={t(words.byDepartmentNote)} extra={<><ExportCard cycleId={cycleId} part="departments" card={t(words.byDepartment)} /><Link to={`/cycles/${cycleId}?sort=RED&order=DESC`}>{t(words.allDepartments)}<Icon name="chevronRight" size={12} /></Link></>}>
      <Bars lines={bars} to={({ id }) => `/filings?cycle=${cycleId}&department=${id}`} colourTo={({ id }, colour) => `/filings?cycle=${cycleId}&department=${id}&colours=${colour}`} />
    </Card>
  );
}

/** The same for a department: its units. */
export function UnitBars({ cycleId }: { cycleId: string }) {
  const { t } = useLocale();
  const result = useQuery(CockpitUnitsDocument, { variables: { cycleId }, fetchPolicy: "cache-and-network" });
  return (
    <Card title={t(words.byUnit)} note={t(words.byDepartmentNote)} extra={<ExportCard cycleId={cycleId} part="matrix" card={t(words.byUnit)} />}>
      <Loaded result={result} lines={6}>
        {({ matrix }) => {
          const units = new Map<string, Line>();
          for (const { unit, colour } of matrix?.points ?? []) {
            const line = units.get(unit.id) ?? { id: unit.id, name: unit.name, red: 0, yellow: 0, green: 0 };
            units.set(unit.id, { ...line, red: line.red + Number(colour === "RED"), yellow: line.yellow + Number(colour === "YELLOW"), green: line.green + Number(colour === "GREEN") });
          }
          return <Bars lines={[...units.values()]} to={({ id }) => `/filings?cycle=${cycleId}&unit=${id}`} colourTo={({ id }, colour) => `/filings?cycle=${cycleId}&unit=${id}&colours=${colour}`} />;
        }}
      </Loaded>
    </Card>
  );
}

type Leads = { to: (line: Line) => string; colourTo: (line: Line, colour: string) => string };

/** Bars of red, yellow and normal; the rest in one line, so that the figures add up. */
function Bars({ lines, to, colourTo }: { lines: readonly Line[] } & Leads) {
  const { t } = useLocale();
  const coloured = lines.filter(({ red, yellow, green }) => red + yellow + green > 0);
  const sorted = [...coloured].sort((a, b) => b.red - a.red || b.yellow - a.yellow);
  const rest = sorted.slice(SHOWN);
  const widest = Math.max(1, ...coloured.map(({ red, yellow, green }) => red + yellow + green));
  const sum = (of: (line: Line) => number) => rest.reduce((total, line) => total + of(line), 0);
  if (sorted.length === 0) return <Empty title={t(words.noSignals)} />;
  return (
    <table className="department-bars">
      <tbody>
        {sorted.slice(0, SHOWN).map((line) => {
          const { id, name, red, yellow, green } = line;
          return (
            <tr key={id}>
              <th scope="row"><Link to={to(line)}>{name}</Link></th>
              <td>
                <span className="bar" style={{ width: `${((red + yellow + green) / widest) * 100}%` }} aria-hidden="true">
                  {red > 0 && <i className="red" style={{ flexGrow: red }}>{red}</i>}
                  {yellow > 0 && <i className="yellow" style={{ flexGrow: yellow }}>{yellow}</i>}
                  {green > 0 && <i className="green" style={{ flexGrow: green }}>{green}</i>}
                </span>
              </td>
              <td><Link to={colourTo(line, "RED,YELLOW")}>{t(words.bar, { red, yellow })}</Link></td>
            </tr>
          );
        })}
      </tbody>
      {rest.length > 0 && (
        <tfoot><tr><th scope="row">{t(words.others, { count: rest.length })}</th><td colSpan={2}>{t(words.othersNote, { red: sum(({ red }) => red), yellow: sum(({ yellow }) => yellow), green: sum(({ green }) => green) })}</td></tr></tfoot>
      )}
    </table>
  );
}
