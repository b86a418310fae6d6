import type { FilingFacts } from "@jianxiao/domain";
import type { CellPlace, PaymentRow, PaymentsWorkbook } from "@jianxiao/forms";

/** What one `import_row` of each kind holds. Plain data: it crosses from the reading thread and lies in the database as JSON. */
export type GoalContent = { facts: FilingFacts };
export type PaymentContent = PaymentRow & { columns: PaymentsWorkbook["columns"] };
export type MonitoringContent = { facts: FilingFacts; places: Record<string, CellPlace> };

/** One thing read from a file and where it stands. */
export type ReadItem = { sheet: string; row: number; content: GoalContent | PaymentContent | MonitoringContent };
