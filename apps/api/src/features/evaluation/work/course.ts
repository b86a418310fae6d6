import { completionBp, term, targetText, valueText, type Colour, type FilingFacts, type IndicatorFacts } from "@jianxiao/domain";
import type { RowsOf } from "../../../access/rows.js";
import { Cycle, Filing, Revision } from "../../monitoring/index.js";
import { CycleFigures, IndicatorCourse } from "./work.types.js";

type Frozen = { cutOffMonth: number; fiscalYear: number; no: number; facts: string; rateBp: number | null; attainmentBp: number | null; colour: Colour | null; filingId: string };

/** The latest frozen revision of each of the project's filings, oldest cycle first: what was submitted, whatever is typed since. One statement. */
export async function submittedForms(rows: RowsOf, projectId: string): Promise<Frozen[]> {
  const found = await rows(Revision).select("r")
    .join(Filing, "f", "f.id = r.filingId")
    .join(Cycle, "c", "c.id = f.cycleId")
    .where("r.projectId = :projectId", { projectId })
    .columns({ filingId: "r.filingId", no: "r.no", facts: "r.facts", rateBp: "r.rateBp", attainmentBp: "r.attainmentBp", colour: "r.colour", cutOffMonth: "c.cutOffMonth", fiscalYear: "c.fiscalYear" })
    .orderBy("c.cutOff").orderBy("r.no")
    .all<Frozen>();
  return [...new Map(found.map((form) => [form.filingId, form])).values()];
}

/** What the indicators of the latest submitted form said, cycle by cycle. */
export function courses(forms: readonly Frozen[]): IndicatorCourse[] {
  const said = forms.map(({ cutOffMonth, facts }) => ({ cutOffMonth, facts: JSON.parse(facts) as FilingFacts }));
  const latest = said.at(-1);
  if (!latest) return [];
  return latest.facts.indicators.map((indicator) =>
    Object.assign(new IndicatorCourse(), {
      indicatorId: indicator.id, name: indicator.name, targetText: targetText(indicator),
      points: said.flatMap(({ cutOffMonth, facts }) => {
        const then = facts.indicators.find(({ name }) => name === indicator.name);
        return then ? [{ cutOffMonth, text: claimText(then), completionBp: then.actual === null && then.actualBand === null ? null : completionBp(then, then.actual ?? (then.actualBand === null ? null : { kind: "BAND", band: then.actualBand })) }] : [];
      }),
    }),
  );
}

/** What the unit claims of an indicator, as the form prints it. */
export function claimText({ actual, actualBand, unit }: Pick<IndicatorFacts, "actual" | "actualBand" | "unit">): string {
  const value = valueText(actual);
  if (value !== null) return actual?.kind === "NUMBER" && unit !== "" ? `${value} ${unit}` : value;
  return actualBand === null ? "" : term("Band", actualBand, "zh");
}

export function cycleFigures(forms: readonly Frozen[]): CycleFigures[] {
  return forms.map(({ cutOffMonth, rateBp, attainmentBp, colour }) => Object.assign(new CycleFigures(), { cutOffMonth, rateBp, attainmentBp, colour }));
}
