import { useQuery } from "@apollo/client/react";
import { COLOURS, QUADRANTS, term, type CycleSettings, type Quadrant } from "@jianxiao/domain";
import { CountTabs, DownloadButton, Empty, KeysFooter, Loaded, useHotkeys, useLocale, useUrlState, type Hotkey } from "@jianxiao/ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useCycle } from "../cycle/use-cycle";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { MatrixList } from "./matrix-list";
import { MatrixPageDocument } from "./matrix-document";
import { MatrixPlot } from "./matrix-plot";
import { MatrixTable } from "./matrix-table";
import { BUDGETS, filtered, framed, isPlaced, moneyOf, readFrame, writeFrame, type MatrixPoint, type PlacedPoint } from "./selection";
import { words } from "./words";

const FRESH = { department: "", budget: "", colour: "", quadrant: "", key: "", frame: "" };

/** 双监控: every project of the cycle on both axes. Filters, frame and view live in the URL; a frame leads to its list, a point to its project. */
export function MatrixPage() {
  const { t } = useLocale();
  const { result: cycles, cycle } = useCycle();
  const result = useQuery(MatrixPageDocument, { variables: { cycleId: cycle?.id ?? "" }, skip: !cycle, fetchPolicy: "cache-and-network" });
  return (
    <div className="page matrix">
      <Loaded result={cycles}>
        {() => !cycle ? <Empty title={t(words.noCycle)} reason={t(words.noCycleWhy)} /> : (
          <Loaded result={result} lines={14}>
            {({ matrix }) => matrix ? <MatrixScreen cycleId={matrix.cycle.id} points={matrix.points} cutOff={matrix.cycle.cutOff} fiscalYear={matrix.cycle.fiscalYear} settings={matrix.cycle.settings} /> : <Empty title={t(words.noCycle)} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

type ScreenProps = { cycleId: string; points: readonly MatrixPoint[]; cutOff: string; fiscalYear: number; settings: CycleSettings };

function MatrixScreen({ cycleId, points, cutOff, fiscalYear, settings }: ScreenProps) {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const { departments } = useOrganisationChoice("");
  const [url, setUrl] = useUrlState({ ...FRESH, axes: "segmented", view: "plot" });
  const [current, setCurrent] = useState<string | undefined>();

  const shown = filtered(points, { department: url.department, budget: url.budget, colour: url.colour, quadrant: url.quadrant, keyOnly: url.key === "1" });
  const placed = shown.filter(isPlaced);
  const frame = readFrame(url.frame);
  const listed: readonly MatrixPoint[] = frame ? framed(placed, frame) : shown;
  const budgetName = (range: string) => {
    const [least = "", most = ""] = range.split("-");
    return range === "" ? t(words.budget) : least === "0" ? t(words.budgetUpTo, { most }) : most === "" ? t(words.budgetFrom, { least }) : t(words.budgetBetween, { least, most });
  };
  const active = [
    departments.find(({ id }) => id === url.department)?.name, url.budget && budgetName(url.budget), url.colour && term("Colour", url.colour, locale),
    url.quadrant && term("Quadrant", url.quadrant, locale), url.key === "1" && t(words.keyOnly),
  ].filter((word): word is string => Boolean(word));
  const clear = () => setUrl(FRESH);
  const open = ({ filingId }: Pick<MatrixPoint, "filingId">) => void navigate(`/filings/${filingId}`);
  const plates = Object.fromEntries(QUADRANTS.map((quadrant) => {
    const inside = placed.filter((point) => point.quadrant === quadrant);
    return [quadrant, { name: term("Quadrant", quadrant, locale), note: t(words.plate, { count: inside.length, money: moneyOf(inside) }) }];
  })) as Record<Quadrant, { name: string; note: string }>;
  const asTable = url.view === "table";
  const keys: Hotkey[] = [
    { keys: "T", label: asTable ? t(words.asPlot) : t(words.asTable), run: () => setUrl({ view: asTable ? "plot" : "table" }) },
    { keys: "Escape", label: t(words.unframe), run: () => setUrl({ frame: "" }), hidden: !frame },
  ];
  useHotkeys(keys);

  return (
    <>
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <span className="note">{t(words.note, { cutOff })}</span>
        <span className="tools">
          <CountTabs
            label={t(words.colour)} active={url.colour || "ALL"} onChange={(key) => setUrl({ colour: key === "ALL" ? "" : key })}
            tabs={[{ key: "ALL", label: t(words.listed, { count: "" }).trim(), count: points.length }, ...[...COLOURS].reverse().map((colour) => ({ key: colour, label: term("Colour", colour, locale), count: points.filter((point) => point.colour === colour).length }))]}
          />
          <button type="button" className="jx-button" aria-pressed={asTable} onClick={() => setUrl({ view: asTable ? "plot" : "table" })}>{asTable ? t(words.asPlot) : t(words.asTable)}</button>
          <DownloadButton href={`/export/cockpit/${cycleId}.xlsx`}>{t(words.export)}</DownloadButton>
        </span>
      </div>
      <div className="filters">
        {departments.length > 1 && (
          <select aria-label={t(words.department)} value={url.department} onChange={(event) => setUrl({ department: event.target.value })}>
            <option value="">{t(words.department)}</option>
            {departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        )}
        <select aria-label={t(words.budget)} value={url.budget} onChange={(event) => setUrl({ budget: event.target.value })}>
          {BUDGETS.map((range) => <option key={range} value={range}>{budgetName(range)}</option>)}
        </select>
        <select aria-label={t(words.quadrant)} value={url.quadrant} onChange={(event) => setUrl({ quadrant: event.target.value })}>
          <option value="">{t(words.quadrant)}</option>
          {QUADRANTS.map((quadrant) => <option key={quadrant} value={quadrant}>{term("Quadrant", quadrant, locale)}</option>)}
        </select>
        <label className="check"><input type="checkbox" checked={url.key === "1"} onChange={(event) => setUrl({ key: event.target.checked ? "1" : "" })} />{t(words.keyOnly)}</label>
        {(active.length > 0 || frame) && <button type="button" className="jx-link" onClick={clear}>{t(words.clear)}</button>}
      </div>
      {shown.length === 0 ? (
        <Empty title={t(words.none)} reason={t(words.noneWhy, { filters: active.join("，") })} action={<button type="button" className="jx-button" onClick={clear}>{t(words.clear)}</button>} />
      ) : asTable ? <MatrixTable points={listed} onOpen={open} /> : (
        <div className="matrix-body">
          <section className="jx-card matrix-card">
            <div className="matrix-legend">
              <span>{t(words.sizes)}<i className="rule" />{t(words.rings)}</span>
              <span>
                {t(words.drawn, { count: placed.length })}
                {shown.length > placed.length && <>，<button type="button" className="jx-link" onClick={() => setUrl({ view: "table", frame: "" })}>{t(words.unplaced, { count: shown.length - placed.length })}</button></>}
                <i className="rule" />
                {url.axes === "even" ? t(words.isEven) : t(words.segmented)}{" "}
                <button type="button" className="jx-link" onClick={() => setUrl({ axes: url.axes === "even" ? "segmented" : "even" })}>{url.axes === "even" ? t(words.toSegmented) : t(words.toEven)}</button>
              </span>
            </div>
            <MatrixPlot
              points={placed} settings={settings} segmented={url.axes !== "even"} frame={frame} current={current} plates={plates} onOpen={open}
              onFrame={(next) => setUrl({ frame: next ? writeFrame(next) : "" })} onCurrent={(point: PlacedPoint | undefined) => setCurrent(point?.filingId)}
            />
          </section>
          <MatrixList points={listed} isFrame={frame !== undefined} narrowed={active.length > 0} cycleId={cycleId} fiscalYear={fiscalYear} current={current} onCurrent={setCurrent} onOpen={open} onUnframe={() => setUrl({ frame: "" })} />
        </div>
      )}
      <KeysFooter hotkeys={keys} />
    </>
  );
}
