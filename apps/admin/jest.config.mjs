import { createRequire } from "node:module";
import { screenProject } from "../../infra/jest/node.mjs";

const fromAntd = createRequire(createRequire(import.meta.url).resolve("antd"));
const fromScroll = createRequire(fromAntd.resolve("scroll-into-view-if-needed"));
const screens = screenProject("admin");

/** Under the "source" condition, which our own packages need, these two of antd's dependencies would offer TypeScript that nothing compiles. */
export default {
  ...screens,
  moduleNameMapper: {
    ...screens.moduleNameMapper,
    "^scroll-into-view-if-needed$": fromAntd.resolve("scroll-into-view-if-needed"),
    "^compute-scroll-into-view$": fromScroll.resolve("compute-scroll-into-view"),
  },
};
