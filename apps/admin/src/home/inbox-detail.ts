import { formatBp } from "@jianxiao/domain";
import type { Locale } from "@jianxiao/ui";
import type { InboxItem } from "./inbox";

type Part = (params: InboxItem["detail"], locale: Locale) => string | null;

const number = (value: string | number | undefined): number | null => (typeof value === "number" ? value : null);
const text = (value: string | number | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);

/** What may stand under a title, in the order it is said. A line's kind decides which of these the server sends. */
const PARTS: readonly Part[] = [
  ({ unitName }) => text(unitName),
  ({ departmentName }) => text(departmentName),
  ({ filled, required }, locale) => {
    const [done, all] = [number(filled), number(required)];
    if (done === null || all === null) return null;
    return locale === "zh" ? `已填 ${done}/${all} 格` : `${done} of ${all} cells filled`;
  },
  ({ projects }, locale) => (number(projects) === null ? null : locale === "zh" ? `${projects} 个项目` : `${projects} projects`),
  ({ rateBp }, locale) => (number(rateBp) === null ? null : `${locale === "zh" ? "执行率" : "executed"} ${formatBp(number(rateBp))}`),
  ({ blocks }, locale) => (number(blocks) ? (locale === "zh" ? `阻断 ${blocks} 项` : `${blocks} blocking`) : null),
  ({ warns }, locale) => (number(warns) ? (locale === "zh" ? `警告 ${warns} 项` : `${warns} warnings`) : null),
];

/** The second line of an inbox entry, parts apart by a thin space; empty when the server sent nothing to say. */
export const detailText = (item: InboxItem, locale: Locale): string =>
  PARTS.map((part) => part(item.detail, locale)).filter((part) => part !== null).join("，");
