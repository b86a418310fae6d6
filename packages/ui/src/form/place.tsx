import { choiceLabel, displayText, findingText, type Cell, type CellPath } from "@jianxiao/domain";
import type { KeyboardEvent, ReactNode } from "react";
import { useLocale } from "../i18n/locale";
import { Diff } from "../show/diff";
import { Icon } from "../show/icon";
import { SignalMark, shapeOf } from "../show/signal";
import { CellEditor } from "./cell-editor";
import { useForm, type FormScene } from "./form-context";
import { ARROWS, placeKey } from "./places";
import { PlaceNote } from "./place-note";
import { statusWords, words } from "./words";


type Props = { path: CellPath; option?: string; companion?: boolean };

/** One cell of the form, or one tick of it: shows it, marks its state, becomes its editor on focus. */
export function Place({ path, option, companion = false }: Props) {
  const form = useForm();
  const { t, locale } = useLocale();
  const cell = form.cellAt(path);
  if (!cell) return <span className="jx-none">—</span>;

  const key = placeKey(path, option);
  const active = form.active === key;
  const editable = form.isEditable(path);
  const described = descriptionOf(form, cell, t, locale);
  const common = {
    "data-place": key,
    tabIndex: active ? -1 : editable || form.entry === key ? 0 : -1,
    onFocus: () => form.focus(key),
    ...(described === "" ? {} : { title: described }),
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const direction = ARROWS[event.key];
    if (direction) {
      event.preventDefault();
      form.move(key, direction);
    } else if (event.key.toLowerCase() === "x" && form.select && !event.shiftKey) {
      event.preventDefault();
      form.select(path);
    } else if (option !== undefined && editable && (event.key === " " || event.key === "Enter")) {
      event.preventDefault();
      form.toggle(path, option);
    }
  }

  if (option !== undefined) {
    const ticked = codesOf(cell).includes(option);
    const label = `${cell.label[locale]} ${choiceLabel(cell.column, option, locale)}`;
    return (
      <div {...common} role="checkbox" aria-checked={ticked} aria-readonly={!editable} aria-label={described ? `${label}，${described}` : label} className={classOf(form, cell, "tick", active, false)}
        onKeyDown={onKeyDown} onClick={editable ? () => form.toggle(path, option) : undefined}>
        <TickMark path={path} option={option} ticked={ticked} />
        {form.touch && <span>{choiceLabel(cell.column, option, locale)}</span>}
        {active && <PlaceNote cell={cell} />}
      </div>
    );
  }

  const editing = active && editable;
  const label = described ? `${cell.label[locale]}，${described}` : cell.label[locale];
  return (
    <div {...common} {...(editing ? { tabIndex: -1 } : { role: "textbox", "aria-readonly": !editable, "aria-label": label })}
      className={classOf(form, cell, companion ? `value companion${cell.text === null ? " blank" : ""}` : "value", active, editable)} onKeyDown={editing ? undefined : onKeyDown}>
      <span className="shown" aria-hidden={editing || undefined}><Shown cell={cell} companion={companion} editing={editing} /></span>
      {editing && <CellEditor cell={cell} placeKey={key} label={label} />}
      {active && <PlaceNote cell={cell} />}
    </div>
  );
}

const codesOf = (cell: Cell): string[] => cell.text?.split(",") ?? [];

function classOf(form: FormScene, cell: Cell, base: string, active: boolean, editable: boolean): string {
  const status = form.unreadable(cell.path) ? "refused" : form.saving(cell.path)?.status.toLowerCase();
  const severity = form.findings(cell.path)[0]?.severity.toLowerCase();
  return ["jx-place", base, cell.type.toLowerCase(), active && "active", editable && "editable", form.isLocked(cell.path) && "locked", status && `is-${status}`, severity && `has-${severity}`, form.isSelected(cell.path) && "selected"]
    .filter(Boolean).join(" ");
}

function descriptionOf(form: FormScene, cell: Cell, t: ReturnType<typeof useLocale>["t"], locale: "zh" | "en"): string {
  const saving = form.saving(cell.path);
  const parts = [
    form.unreadable(cell.path) ? t(statusWords.REFUSED) : saving && t(statusWords[saving.status]),
    form.isLocked(cell.path) && t(words.locked),
    cell.origin === "LEDGER" && t(words.ledger),
    form.isSelected(cell.path) && t(words.selected),
    ...form.findings(cell.path).map((finding) => findingText(finding, form.facts, locale)),
  ];
  return parts.filter(Boolean).join(locale === "zh" ? "；" : "; ");
}

type ShownProps = { cell: Cell; companion: boolean; editing: boolean };

function Shown({ cell, companion, editing }: ShownProps): ReactNode {
  const form = useForm();
  const { t, locale } = useLocale();
  const unreadable = form.unreadable(cell.path);
  if (unreadable) return <span className="unreadable">{unreadable.raw}</span>;

  const saving = form.saving(cell.path);
  if (saving?.status === "CONFLICT") {
    const show = (text: string | null | undefined) => displayText({ ...cell, text: text ?? null }, locale) || t(words.empty);
    return <span className="conflict">{show(saving.mine)} ↔ {show(saving.theirs)}</span>;
  }
  const change = form.changeAt(cell.path);
  const text = displayText(cell, locale);
  if (change) {
    const was = change.was ? displayText(change.was, locale) : null;
    return change.derived ? <span className="derived" title={was ? `${t(words.was)} ${was}` : undefined}>{text || "—"}</span> : <Diff was={was} now={text} unasked={change.unasked} />;
  }
  if (cell.text === null) return editing ? null : <Blank cell={cell} companion={companion} />;
  const worst = form.findings(cell.path)[0];
  return (
    <>
      {worst && worst.severity !== "INFO" && <SignalMark colour={shapeOf(worst.severity)} size={12} />}
      {cell.origin === "LEDGER" && <Icon name="lock" size={11} />}
      {companion && cell.column === "measureDue" && <span className="hint">{t(words.due)} </span>}
      {text}
      {isRoundedText(cell) && <sup className="jx-rounded" title={cell.text}>≈</sup>}
    </>
  );
}

/** Money shown with two decimals that has more. */
const isRoundedText = ({ type, text }: Cell): boolean => type === "MONEY" && (text?.split(".")[1]?.length ?? 0) > 2;

/** An empty cell: says that it must be filled, where a check says so; otherwise stays empty. */
function Blank({ cell, companion }: { cell: Cell; companion: boolean }): ReactNode {
  const form = useForm();
  const { t } = useLocale();
  const worst = form.findings(cell.path)[0];
  if (form.isEditable(cell.path) && worst?.severity === "BLOCK") return <span className="required"><SignalMark colour={shapeOf("BLOCK")} size={12} />{t(words.required)}</span>;
  if (worst?.severity === "BLOCK") return <SignalMark colour={shapeOf("BLOCK")} size={12} />;
  if (companion && form.isEditable(cell.path)) return <span className="hint blank">{t(cell.column === "measureDue" ? words.addDue : words.addBand)}</span>;
  if (form.touch || cell.origin === "DERIVED") return <span className="jx-none">—</span>;
  return null;
}

function TickMark({ path, option, ticked }: { path: CellPath; option: string; ticked: boolean }): ReactNode {
  const form = useForm();
  const change = form.changeAt(path);
  const wasTicked = change?.was ? codesOf(change.was).includes(option) : false;
  const tick = <Icon name="tick" size={14} />;
  if (change && wasTicked !== ticked) return ticked ? <ins className={change.unasked ? "unasked" : undefined}>{tick}</ins> : <del>{tick}</del>;
  return ticked ? tick : null;
}
