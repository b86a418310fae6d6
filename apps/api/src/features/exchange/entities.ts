import { StoredFile } from "./file.entity.js";
import { ImportRow, Job } from "./job.entity.js";

export const exchangeEntities = [StoredFile, Job, ImportRow];
