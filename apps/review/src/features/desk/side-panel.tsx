import type { CellPath, CheckFinding, StandingVerdict, Verdict } from "@jianxiao/domain";
import { Comments, CountTabs, useLocale } from "@jianxiao/ui";
import { Input } from "antd";
import type { Dispatch, ReactNode } from "react";
import { PHRASES, words } from "../../words";
import type { Opinion, OpinionEdit } from "../opinion/opinion";
import { ReturnCards } from "../opinion/return-cards";
import { Checklist } from "../standards/checklist";
import type { StandardItem } from "../standards/use-standards";
import { words as standardWords } from "../standards/words";
import type { Filing } from "./desk-filing";
import { words as deskWords } from "./words";

export const SIDES = ["standards", "comments", "returns"] as const;
export type Side = (typeof SIDES)[number];

type Props = {
  filing: Filing;
  opinion: Opinion;
  edit: Dispatch<OpinionEdit>;
  items: readonly StandardItem[];
  standing: readonly StandingVerdict[];
  side: Side;
  onSide: (side: Side) => void;
  activeItem: string | undefined;
  onActiveItem: (itemId: string) => void;
  onJudge: ((itemId: string, verdict: Verdict) => void) | undefined;
  /** The cell in hand: the last one that had the focus. */
  path: CellPath | null;
  onWholeForm: () => void;
  today: string;
  onGoTo: (path: CellPath) => void;
  /** Rises each time the reviewer wants to write. */
  writing: number;
  /** The decisions, at the foot. */
  children: ReactNode;
};

/** The reviewer's side: the standards, what is said about the form, the cells that will unlock; the decisions below. */
export function SidePanel({ filing, opinion, edit, items, standing, side, onSide, activeItem, onActiveItem, onJudge, path, onWholeForm, today, onGoTo, writing, children }: Props) {
  const { t } = useLocale();
  const phrases = [...items.flatMap(({ reasons }) => reasons), ...PHRASES.map((phrase) => t(phrase))];
  return (
    <aside className="opinion" aria-label={t(deskWords.side)}>
      <header className="opinion-head">
        <CountTabs
          label={t(deskWords.side)} active={side} onChange={onSide}
          tabs={[
            { key: "standards", label: t(standardWords.title, { judged: standing.length, all: items.length }) },
            { key: "comments", label: t(deskWords.commentTab, { count: filing.comments.length }) },
            { key: "returns", label: t(deskWords.returnTab, { count: opinion.cells.length }) },
          ]}
        />
      </header>
      <div className="opinion-body">
        {side === "standards" && (
          <>
            <Checklist
              items={items} findings={filing.findings as CheckFinding[]} given={opinion.verdicts} active={activeItem} onActive={onActiveItem}
              onJudge={onJudge} onNote={(itemId, note) => edit({ do: "note", itemId, note })}
            />
            {onJudge && <p className="opinion-hint">{t(standardWords.hint)}</p>}
          </>
        )}
        {side === "comments" && <Comments filing={filing} path={path} onWholeForm={onWholeForm} onGoTo={onGoTo} writing={writing} />}
        {side === "returns" && <ReturnCards cells={opinion.cells} filing={filing} today={today} phrases={phrases} edit={edit} onGoTo={onGoTo} />}
        {onJudge && side !== "comments" && (
          <label className="opinion-remark">
            {t(words.remark)}
            <Input.TextArea rows={2} maxLength={1000} value={opinion.remark} onChange={({ target }) => edit({ do: "remark", remark: target.value })} />
          </label>
        )}
      </div>
      {children}
    </aside>
  );
}
