import type { FilingFacts } from "@jianxiao/domain";
import type { CellPlace, LibraryLine, OrganisationColumn, OrganisationLine, OverallForm, PaymentRow, PaymentsWorkbook } from "@jianxiao/forms";

/** What one `import_row` of each kind holds. Plain data: it crosses from the reading thread and lies in the database as JSON. */
export type GoalContent = { facts: FilingFacts; places: Record<string, CellPlace> };
export type PaymentContent = PaymentRow & { columns: PaymentsWorkbook["columns"] };
/** `key`: what the form says of where it came from (`readStamp`). */
export type MonitoringContent = { facts: FilingFacts; places: Record<string, CellPlace>; key: string | null };
export type OverallContent = { overall: OverallForm };
export type OrganisationContent = { line: OrganisationLine; columns: Partial<Record<OrganisationColumn, string>> };
export type LibraryContent = { line: LibraryLine; columns: { name?: string } };

/** One thing read from a file and where it stands. */
export type ReadItem = { sheet: string; row: number; content: GoalContent | PaymentContent | MonitoringContent | OverallContent | OrganisationContent | LibraryContent };
