import type { SettingBodies, SettingKind } from "@jianxiao/domain";
import type { ComponentType } from "react";
import { CheckPackEditor } from "./check-pack-editor";
import { DisclosureEditor } from "./disclosure-editor";
import { LibraryEditor } from "./library-editor";
import { NoticeNumberingEditor } from "./notice-numbering-editor";
import { WarningsEditor } from "./warnings-editor";
import { ScoringEditor } from "./scoring-editor";
import { StandardsEditor } from "./standards-editor";

export type EditorProps<Kind extends SettingKind> = { body: SettingBodies[Kind]; editable: boolean; onChange: (body: SettingBodies[Kind]) => void };

/** Each kind's editor. A new kind adds its line; until it has one, the page doesn't list it. */
export const EDITORS: { readonly [Kind in SettingKind]?: ComponentType<EditorProps<Kind>> } = {
  CHECK_PACK: CheckPackEditor,
  STANDARDS: StandardsEditor,
  SCORING: ScoringEditor,
  WARNINGS: WarningsEditor,
  DISCLOSURE: DisclosureEditor,
  NOTICE_NUMBERING: NoticeNumberingEditor,
  INDICATOR_LIBRARY: LibraryEditor,
};
