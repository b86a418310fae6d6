import { SETTINGS, type SettingBodies, type SettingKind } from "@jianxiao/domain";
import type { RowsOf } from "../../access/rows.js";
import { Setting } from "./setting.entity.js";

/** A setting in force. Version 0 is the product's default: the district has not decided yet. */
export type InForce<Kind extends SettingKind> = { version: number; body: SettingBodies[Kind] };

/** What holds in the viewer's district now. One statement. */
export async function currentSetting<Kind extends SettingKind>(rows: RowsOf, kind: Kind): Promise<InForce<Kind>> {
  const [latest] = await rows(Setting).findMany({ kind }, { order: { version: "DESC" }, limit: 1 });
  return bodyOf(kind, latest);
}

/** A version as it was decided, or the default where there is no such version. One statement. */
export async function settingAt<Kind extends SettingKind>(rows: RowsOf, kind: Kind, version: number): Promise<InForce<Kind>> {
  const [found] = await rows(Setting).findMany({ kind, version });
  return bodyOf(kind, found);
}

/** Bodies are read again when they are used: an older one may lack what a newer product asks for, and then the default holds. */
function bodyOf<Kind extends SettingKind>(kind: Kind, stored: Setting | undefined): InForce<Kind> {
  const rule = SETTINGS[kind];
  const answer = stored && rule.read(stored.body);
  return { version: stored?.version ?? 0, body: answer && "body" in answer ? answer.body : rule.default };
}
