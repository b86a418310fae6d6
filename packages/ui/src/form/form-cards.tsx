import { FUND_ROW_LABELS, choiceLabel, type Cell, type CellPath } from "@jianxiao/domain";
import { useLocale } from "../i18n/locale";
import { useForm } from "./form-context";
import { Place } from "./place";
import { words } from "./words";

const FUND_COLUMNS = ["initial", "adjusted", "executed", "rate", "expected"];
const VALUE_COLUMNS = ["actual", "actualBand", "forecast", "completion"];
const TEXT_COLUMNS = ["explanation", "measure", "measureDue"];

/** The same form on a phone: one indicator per card, in the same order. */
export function FormCards({ cells }: { cells: readonly Cell[] }) {
  const { t, locale } = useLocale();
  const form = useForm();
  const { facts } = form;
  const field = (path: CellPath, wide = false) => {
    const cell = form.cellAt(path);
    if (!cell) return null;
    return <Field key={path} label={shortLabel(cell, locale)} path={path} wide={wide} />;
  };
  return (
    <div className="cards">
      <section>
        <h3>{t(words.head)}</h3>
        <div className="fields">{cells.filter(({ section }) => section === "HEAD").map(({ path }) => field(path, true))}</div>
      </section>
      {facts.funds.map(({ row }) => (
        <section key={row}>
          <h3>{FUND_ROW_LABELS[row][locale]} <small>{t(words.funds)}</small></h3>
          <div className="fields">{FUND_COLUMNS.map((column) => field(`funds.${row}.${column}`))}</div>
        </section>
      ))}
      <section>
        <h3>{t(words.goal)}</h3>
        <div className="fields">{field("project.goalText", true)}</div>
      </section>
      {facts.indicators.map(({ id, name, level2 }) => {
        const at = (column: string) => `indicators[${id}].${column}`;
        return (
          <section key={id}>
            <h3>{name} <small>{choiceLabel("level2", level2, locale)} {form.cellAt(at("target"))?.text}</small></h3>
            <div className="fields">
              {VALUE_COLUMNS.map((column) => field(at(column)))}
              <Options path={at("likelihood")} />
              <Options path={at("causes")} />
              {TEXT_COLUMNS.map((column) => field(at(column), true))}
            </div>
          </section>
        );
      })}
    </div>
  );
}

/** The label without the row's name, which the card's heading says. */
const shortLabel = (cell: Cell, locale: "zh" | "en"): string => cell.label[locale].split(locale === "zh" ? "：" : ": ").at(-1) ?? "";

function Field({ label, path, wide }: { label: string; path: CellPath; wide: boolean }) {
  const form = useForm();
  return (
    <div className={`field${wide ? " wide" : ""} ${form.isEditable(path) ? "white" : "grey"}`}>
      <span aria-hidden="true">{label}</span>
      <Place path={path} />
      {form.pins(path).map((pin) => <span key={pin.label} className={`jx-pin ${pin.tone}`} title={pin.title}>{pin.label}</span>)}
    </div>
  );
}

function Options({ path }: { path: CellPath }) {
  const form = useForm();
  const { locale } = useLocale();
  const cell = form.cellAt(path);
  if (!cell) return null;
  return (
    <div className={`field wide ${form.isEditable(path) ? "white" : "grey"}`} role="group" aria-label={cell.label[locale]}>
      <span aria-hidden="true">{shortLabel(cell, locale)}</span>
      <div className="options">{cell.options?.map((option) => <Place key={option} path={path} option={option} />)}</div>
    </div>
  );
}
