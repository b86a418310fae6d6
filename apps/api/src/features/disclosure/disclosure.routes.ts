import { chinaDate, term } from "@jianxiao/domain";
import { packStored, publicPage, writeListSheets } from "@jianxiao/forms";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature } from "../../graphql/feature.js";
import { handOut, ID_PATTERN } from "../../graphql/handing-out.js";
import { disclosureOf } from "./disclosure.js";

/** The pack that goes out, and the list of what stays inside: two files, so that one is never published with the other. */
export function disclosureRoutes(unitOfWork: UnitOfWork): NonNullable<Feature["routes"]> {
  return (server, deps) => {
    handOut<{ id: string }>(server, deps, unitOfWork, "LIST", `/export/disclosure/:id${ID_PATTERN}.zip`, async (reading, viewer, { id }) => {
      const found = await disclosureOf(reading, viewer, id);
      if (!found) return undefined;
      const { pack } = found;
      const [year, month, day] = chinaDate(reading.now).split("-").map(Number);
      const page = publicPage(pack, { date: `${year}年${month}月${day}日`, publisher: `${viewer.districtName}财政局` });
      return async () => ({
        fileName: `${pack.title}.zip`, object: "cycle", of: { departmentId: null },
        bytes: packStored([{ path: `${pack.title}.html`, bytes: Buffer.from(page, "utf8") }, { path: `${pack.title}.xlsx`, bytes: Buffer.from(await writeListSheets(pack.tables)) }]),
      });
    });
    handOut<{ id: string }>(server, deps, unitOfWork, "LIST", `/export/disclosure-withheld/:id${ID_PATTERN}.xlsx`, async (reading, viewer, { id }) => {
      const found = await disclosureOf(reading, viewer, id);
      if (!found) return undefined;
      const { pack: { title, withheld }, exempt } = found;
      const sheet = {
        title: "未公开项目", note: `内部使用，不得公开；另有 ${exempt} 个项目未列入监控`,
        columns: [{ heading: "部门", kind: "TEXT" as const, width: 26 }, { heading: "项目", kind: "TEXT" as const, width: 40 }, { heading: "原因", kind: "TEXT" as const, width: 26 }],
        rows: withheld.map(({ departmentName, name, reason }) => [departmentName, name, term("Withheld", reason, "zh")]),
      };
      return async () => ({ fileName: `${title}-未公开清单（内部）.xlsx`, object: "cycle", of: { departmentId: null }, bytes: await writeListSheets([sheet]) });
    });
  };
}
