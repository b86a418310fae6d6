export * from "./money/fen.js";
export * from "./people/roles.js";
export * from "./indicators/indicator.js";
export * from "./signals/settings.js";
export * from "./cells/cell.js";
export * from "./filing/states.js";
export * from "./filing/facts.js";
export * from "./checks/finding.js";
