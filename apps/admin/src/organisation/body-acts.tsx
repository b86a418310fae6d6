import { ReasonedButton, useLocale, type Allowance } from "@jianxiao/ui";
import type { BodyAction, BodyKind } from "../gql/graphql";
import type { Act } from "./keep";
import { words } from "./words";

type Shown = { id: string; name: string; version: number; allowedActions: readonly (Allowance & { action: BodyAction })[] };
type Props = { kind: BodyKind; body: Shown; onAct: (act: Act) => void };

const WORDS = { RENAME: words.rename, CLOSE: words.close, REOPEN: words.reopen, ADD_UNIT: words.newUnit, ASSIGN_OFFICE: words.assign } as const;

/** What the server lets the viewer do to a department, unit or office. */
export function BodyActs({ kind, body, onAct, officeName = null }: Props & { officeName?: string | null }) {
  const { t } = useLocale();
  const { id, name, version } = body;
  const begin = (action: BodyAction): Act => {
    if (action === "ADD_UNIT") return { act: "CREATE_UNIT", departmentId: id, name };
    if (action === "ASSIGN_OFFICE") return { act: "ASSIGN_OFFICE", departmentId: id, name, officeName };
    return { act: action, body: { kind, id, version, name } };
  };
  if (body.allowedActions.length === 0) return null;
  return (
    <span className="tags body-acts">
      {body.allowedActions.map(({ action, ...allowance }) => (
        <ReasonedButton key={action} allowance={allowance} onClick={() => onAct(begin(action))}>{t(WORDS[action])}</ReasonedButton>
      ))}
    </span>
  );
}
