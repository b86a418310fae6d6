import { CycleArchive } from "./archive/archive.entity.js";
import { SpotCheck, SpotCheckDraw } from "./spotcheck/spot-check.entity.js";

export const yearEndEntities = [SpotCheckDraw, SpotCheck, CycleArchive];
