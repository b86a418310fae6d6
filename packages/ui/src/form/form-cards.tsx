import { FUND_ROW_LABELS, choiceLabel, term, type Cell, type CellPath } from "@jianxiao/domain";
import { useLocale } from "../i18n/locale";
import { useForm } from "./form-context";
import { Place } from "./place";
import { words } from "./words";

const FUND_COLUMNS = ["initial", "adjusted", "executed", "rate", "expected", "weight", "score"];
const VALUE_COLUMNS = ["actual", "actualBand", "forecast", "forecastBand", "completion", "weight", "score"];
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
  if (facts.department ?? facts.report) return <div className="cards"><RowCards cells={cells} /></div>;
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
        <div className="fields">{field("project.goalText", true)}{field("project.goalResult", true)}</div>
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

/** A card for each row of a department's own form: a line of money, a task, an indicator, a section. */
function RowCards({ cells }: { cells: readonly Cell[] }) {
  const { locale } = useLocale();
  const rows = [...new Set(cells.map(({ section, row }) => `${section}/${row}`))].map((key) => ({ key, own: cells.filter(({ section, row }) => `${section}/${row}` === key) }));
  return rows.map(({ key, own: [first, ...rest] }) => first && (
    <section key={key}>
      <h3>{first.row === "" ? term("CellSection", first.section, locale) : rowTitle(first, locale)}</h3>
      <div className="fields">
        {[first, ...rest].map((cell) => cell.type === "CHOICE" || cell.type === "CHOICES"
          ? <Options key={cell.path} path={cell.path} />
          : <Field key={cell.path} label={shortLabel(cell, locale)} path={cell.path} wide={cell.type === "TEXT" || cell.type === "PROSE"} />)}
      </div>
    </section>
  ));
}

/** What the row is called: the label up to the name of its column. */
const rowTitle = (cell: Cell, locale: "zh" | "en"): string => cell.label[locale].slice(0, cell.label[locale].lastIndexOf(locale === "zh" ? "：" : ": "));

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
