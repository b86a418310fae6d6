import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import { NotFound } from "../../graphql/problems.js";
import type { SaveCellsInput } from "./filing.input.js";
import { SavedCells, type SaveCellsResult } from "./filing.results.js";
import { filingView } from "./filing-view.js";
import { saveCellsIn } from "./save-cells.js";

/** Typing into filings. */
export class CellsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Saves a batch of cells and tells for each what became of it. One act in the trail, however many cells. */
  async save(viewer: Viewer, { filingId, cells }: SaveCellsInput): Promise<SaveCellsResult> {
    const saved = await this.unitOfWork.run(viewer, async (work) => {
      const batch = await saveCellsIn(work, viewer, filingId, cells);
      if (batch && batch.changed > 0) {
        const { departmentId, unitId } = batch.filing;
        await work.audit("SAVE_CELLS", { object: "filing", objectId: filingId, of: { departmentId, unitId }, params: { count: batch.changed } });
      }
      return batch;
    });
    const filing = saved && (await this.unitOfWork.read(viewer, (reading) => filingView(reading, viewer, filingId)));
    return filing ? new SavedCells(filing, saved.cells) : new NotFound("filing");
  }
}
