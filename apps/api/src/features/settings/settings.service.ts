import { changesBetween, SETTINGS, type SettingBodies, type SettingKind } from "@jianxiao/domain";
import type { Viewer } from "../../access/viewer.js";
import { isDuplicate } from "../../database/faults.js";
import type { UnitOfWork, Work } from "../../database/unit-of-work.js";
import { Invalid, NotAllowed, StaleVersion } from "../../graphql/problems.js";
import { requireProof } from "../../graphql/proof.js";
import { currentSetting } from "./current.js";
import { Setting } from "./setting.entity.js";
import { SettingChangeView, SettingSaved, SettingVersion, SettingView, type SaveSettingInput, type SaveSettingResult } from "./setting.types.js";

/** Bodies are large: a page of versions, and of each the changes one can look through. */
const VERSIONS = 10;
const CHANGES = 60;

/** What the district decides for itself. */
export class SettingsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The version in force. */
  async setting(viewer: Viewer, kind: SettingKind): Promise<SettingView> {
    if (!mayRead(viewer, kind)) return viewOf(viewer, kind, undefined, SETTINGS[kind].default);
    return this.unitOfWork.read(viewer, async ({ rows }) => {
      const [latest] = await rows(Setting).findMany({ kind }, { order: { version: "DESC" }, limit: 1 });
      return viewOf(viewer, kind, latest, (await currentSetting(rows, kind)).body);
    });
  }

  /** Who decided what when, newest first, a page of versions; each with what it changed of the one before. One statement. */
  async versions(viewer: Viewer, kind: SettingKind, before: number | null = null): Promise<SettingVersion[]> {
    if (!mayRead(viewer, kind)) return [];
    const found = await this.unitOfWork.read(viewer, ({ rows }) =>
      rows(Setting).select("s").where(before === null ? "s.kind = :kind" : "s.kind = :kind AND s.version < :before", { kind, before: before ?? 0 })
        .columns({ version: "s.version", who: "s.who", at: "s.at", body: "s.body" }).orderBy("s.version", "DESC").limit(VERSIONS + 1).all<Pick<Setting, "version" | "who" | "at" | "body">>());
    return found.slice(0, VERSIONS).map(({ version, who, at, body }, index) => {
      const changes = changesBetween(found[index + 1]?.body ?? SETTINGS[kind].default, body);
      return Object.assign(new SettingVersion(), { version, who, at, changed: changes.length, changes: changes.slice(0, CHANGES).map((change) => Object.assign(new SettingChangeView(), change)) });
    });
  }

  /** Decides a further version. Two people at once: the second is told. */
  async save(viewer: Viewer, input: SaveSettingInput): Promise<SaveSettingResult> {
    const { kind } = input;
    const rule = SETTINGS[kind];
    if (!rule.savedBy.includes(viewer.role)) return new NotAllowed([{ code: "WRONG_ROLE", params: { role: rule.savedBy[0] ?? "" } }]);
    const unproven = rule.needsProof && requireProof(viewer, this.unitOfWork.now());
    if (unproven) return unproven;
    const read = rule.read(input.body);
    if ("faults" in read) {
      const [fault] = read.faults;
      return new Invalid(fault?.code ?? "INVALID", fault ? `body.${fault.path}` : "body", { field: fault?.path ?? "" });
    }
    return this.unitOfWork.run(viewer, async (work) => {
      const added = await addVersion(work, viewer, input, read.body);
      return added instanceof StaleVersion ? added : new SettingSaved(viewOf(viewer, kind, added, added.body));
    }).catch((error: unknown) => {
      if (isDuplicate(error, "setting", "kind", "version")) return new StaleVersion();
      throw error;
    });
  }
}

/** Decides a further version of a kind whose body is sound; refused where `version` is no longer the one in force. */
export async function addVersion({ rows, audit, now }: Work, viewer: Viewer, { kind, version, note }: Pick<SaveSettingInput, "kind" | "version" | "note">, body: unknown): Promise<Setting | StaleVersion> {
  const current = await currentSetting(rows, kind);
  if (current.version !== version) return new StaleVersion();
  const stored = settledBody(kind, body, current.body, version + 1);
  const saved = await rows(Setting).add({ kind, version: version + 1, body: stored, appointmentId: viewer.appointmentId, who: viewer.accountName, at: now });
  await audit("CHANGE_SETTINGS", { object: "setting", objectId: saved.id, of: { departmentId: null }, params: { kind, version: version + 1, ...(note?.trim() ? { note: note.trim() } : {}) } });
  return saved;
}

function settledBody<Kind extends SettingKind>(kind: Kind, next: unknown, before: SettingBodies[Kind], version: number): unknown {
  return SETTINGS[kind].settled?.(next as SettingBodies[Kind], before, version) ?? next;
}

function mayRead({ role }: Viewer, kind: SettingKind): boolean {
  return SETTINGS[kind].readBy?.includes(role) ?? true;
}

function viewOf({ role }: Viewer, kind: SettingKind, stored: Pick<Setting, "version" | "who" | "at"> | undefined, body: unknown): SettingView {
  return Object.assign(new SettingView(), {
    kind, body, version: stored?.version ?? 0, who: stored?.who ?? null, at: stored?.at ?? null, editable: SETTINGS[kind].savedBy.includes(role),
  });
}
