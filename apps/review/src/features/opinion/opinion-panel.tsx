import { cellLabel, type FilingAction } from "@jianxiao/domain";
import { ReasonedButton, useLocale, type Allowance } from "@jianxiao/ui";
import { Button, Dropdown, Input } from "antd";
import type { Dispatch } from "react";
import type { Filing } from "../desk/desk-filing";
import { PHRASES, words } from "../../words";
import { returnGaps, type Opinion, type OpinionEdit, type ReturnedCell } from "./opinion";

type Props = {
  filing: Filing;
  opinion: Opinion;
  edit: Dispatch<OpinionEdit>;
  today: string;
  deciding: boolean;
  onAccept: () => void;
  onReturn: () => void;
  onGoTo: (path: string) => void;
};

/** The reviewer's side: the cells that will unlock, each with its reason and date, and the two decisions. */
export function OpinionPanel({ filing, opinion, edit, today, deciding, onAccept, onReturn, onGoTo }: Props) {
  const { t } = useLocale();
  const count = opinion.cells.length;
  const gaps = returnGaps(opinion, today);
  const accepting = and(allowance(filing, "ACCEPT"), count > 0 ? ["CELLS_MARKED_FOR_RETURN"] : []);
  const returning = and(allowance(filing, filing.state === "ACCEPTED" ? "REOPEN" : "RETURN"), gaps);

  return (
    <aside className="opinion" aria-label={t(words.opinion)}>
      <header className="opinion-head">
        <h2>{t(words.toReturn, { count })}</h2>
        {count > 0 && <span>{t(words.onlyThese, { count })}</span>}
      </header>
      <div className="opinion-body">
        {count === 0 && <p className="opinion-hint">{t(words.howToPick)}</p>}
        <ol className="return-cards">
          {opinion.cells.map((cell, index) => (
            <ReturnCard key={cell.path} cell={cell} no={index + 1} filing={filing} today={today} edit={edit} onGoTo={onGoTo} />
          ))}
        </ol>
        <label className="opinion-remark">
          {t(words.remark)}
          <Input.TextArea
            rows={3}
            maxLength={2000}
            value={opinion.remark}
            onChange={({ target }) => edit({ do: "remark", remark: target.value })}
          />
        </label>
      </div>
      <footer className="opinion-foot">
        <ReasonedButton kind={count === 0 ? "primary" : "default"} allowance={accepting} busy={deciding} onClick={onAccept} hotkey="A">
          {t(opinion.remark.trim() ? words.acceptRemark : words.accept)}
        </ReasonedButton>
        <ReasonedButton kind={count === 0 ? "default" : "danger"} allowance={returning} busy={deciding} onClick={onReturn} hotkey="R">
          {filing.state === "ACCEPTED" ? t(words.reopen) : count === 0 ? t(words.returnNone) : t(words.return, { count })}
        </ReasonedButton>
      </footer>
    </aside>
  );
}

export function allowance(filing: Pick<Filing, "allowedActions">, action: FilingAction): Allowance {
  return filing.allowedActions.find((one) => one.action === action) ?? { allowed: false, reasons: [] };
}

/** The server's answer, and what this draft opinion still lacks. */
function and({ allowed, reasons }: Allowance, lacks: readonly string[]): Allowance {
  return { allowed: allowed && lacks.length === 0, reasons: [...reasons, ...lacks.map((code) => ({ code, params: {} }))] };
}

type CardProps = { cell: ReturnedCell; no: number; filing: Filing; today: string; edit: Dispatch<OpinionEdit>; onGoTo: (path: string) => void };

function ReturnCard({ cell, no, filing, today, edit, onGoTo }: CardProps) {
  const { t, locale } = useLocale();
  const label = cellLabel(cell.path, filing.facts)[locale];
  return (
    <li className="return-card">
      <header>
        <button type="button" className="jx-link" onClick={() => onGoTo(cell.path)}>
          <span className="pin">{no}</span> {label}
        </button>
        <button type="button" className="jx-link" aria-label={`${t(words.unpick)}：${label}`} onClick={() => edit({ do: "toggle", path: cell.path, dueOn: cell.dueOn })}>
          ×
        </button>
      </header>
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 6 }}
        maxLength={500}
        aria-label={`${t(words.reason)}：${label}`}
        placeholder={t(words.reasonHint)}
        status={cell.reason.trim() === "" ? "error" : ""}
        value={cell.reason}
        onChange={({ target }) => edit({ do: "reason", path: cell.path, reason: target.value })}
      />
      <footer>
        <label>
          {t(words.due)}{" "}
          <input type="date" min={today} value={cell.dueOn} onChange={({ target }) => edit({ do: "due", path: cell.path, dueOn: target.value })} />
        </label>
        <Dropdown
          trigger={["click"]}
          menu={{
            items: PHRASES.map((phrase, index) => ({ key: String(index), label: t(phrase) })),
            onClick: ({ key }) => edit({ do: "reason", path: cell.path, reason: t(PHRASES[Number(key)]!) }),
          }}
        >
          <Button type="text" size="small">{t(words.phrases)}</Button>
        </Dropdown>
      </footer>
    </li>
  );
}
