import { screenProject } from "../../infra/jest/node.mjs";

export default screenProject("review");
