export { seedDemonstration } from "./seed.js";
