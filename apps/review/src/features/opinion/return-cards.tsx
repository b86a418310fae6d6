import { cellLabel } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { Button, Dropdown, Input } from "antd";
import type { Dispatch } from "react";
import type { Filing } from "../desk/desk-filing";
import { words } from "../../words";
import type { OpinionEdit, ReturnedCell } from "./opinion";

type Props = { cells: readonly ReturnedCell[]; filing: Filing; today: string; /** 常用语: of the standards, and of the trade. */ phrases: readonly string[]; edit: Dispatch<OpinionEdit>; onGoTo: (path: string) => void };

/** The cells that will unlock, each with its reason and date. */
export function ReturnCards({ cells, ...rest }: Props) {
  const { t } = useLocale();
  return (
    <>
      {cells.length === 0 ? <p className="opinion-hint">{t(words.howToPick)}</p> : <p className="opinion-hint">{t(words.onlyThese, { count: cells.length })}</p>}
      <ol className="return-cards">
        {cells.map((cell, index) => <ReturnCard key={cell.path} cell={cell} no={index + 1} {...rest} />)}
      </ol>
    </>
  );
}

function ReturnCard({ cell, no, filing, today, phrases, edit, onGoTo }: Omit<Props, "cells"> & { cell: ReturnedCell; no: number }) {
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
        data-lacking={cell.reason.trim() === "" || undefined}
        value={cell.reason}
        onKeyDown={({ key, currentTarget }) => { if (key === "Escape") currentTarget.blur(); }}
        onChange={({ target }) => edit({ do: "reason", path: cell.path, reason: target.value })}
      />
      <footer>
        <label>
          {t(words.due)}{" "}
          <input type="date" min={today} value={cell.dueOn} onChange={({ target }) => edit({ do: "due", path: cell.path, dueOn: target.value })} />
        </label>
        <Dropdown
          trigger={["click"]}
          menu={{ items: phrases.map((phrase, index) => ({ key: String(index), label: phrase })), onClick: ({ key }) => edit({ do: "reason", path: cell.path, reason: phrases[Number(key)] ?? "" }) }}
        >
          <Button type="text" size="small">{t(words.phrases)}</Button>
        </Dropdown>
      </footer>
    </li>
  );
}
