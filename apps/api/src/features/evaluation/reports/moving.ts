import type { Viewer } from "../../../access/viewer.js";
import type { Work } from "../../../database/unit-of-work.js";
import type { Invalid, NotAllowed, NotFound, StaleVersion } from "../../../graphql/problems.js";
import type { EvaluationTask } from "../work/task.entity.js";
import type { EvaluationReport } from "./report.entity.js";
import type { MoveReportInput } from "./report.input.js";

export type Refusal = NotFound | StaleVersion | NotAllowed | Invalid;

/** A report on its way to the next state, within the unit of work that moves it. */
export type Moving = { work: Work; viewer: Viewer; task: EvaluationTask; report: EvaluationReport; input: MoveReportInput };
