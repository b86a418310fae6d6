export { possibleTypes } from "./possible-types.js";
