import type { FormLayout } from "../cells/cell.js";
import { departmentForm } from "../department/department-form.js";
import type { FilingFacts } from "../filing/facts.js";
import { reportForm } from "../report/report-form.js";
import { monitoringForm } from "./monitoring-form.js";
import { selfEvaluationForm } from "./self-evaluation-form.js";

/** The official form of a filing, whichever it is. */
export function filingForm(facts: FilingFacts): FormLayout {
  if (facts.document === "DEPARTMENT") return departmentForm(facts);
  if (facts.document === "SELF_EVALUATION") return selfEvaluationForm(facts);
  return facts.document === "REPORT" ? reportForm(facts) : monitoringForm(facts);
}
