import { DateTimeText, useLocale, useSession } from "@jianxiao/ui";
import { useState } from "react";
import type { Assignments } from "./loads";
import { words } from "./words";

type Absence = { absentId: string; deputyId: string; from: string; until: string };

type Props = { reviewers: Assignments["reviewers"]; today: string; /** Enters anybody's absence, not only one's own. */ forAll: boolean; onEnter: (absence: Absence) => void };

/** Enters who stands in for whom, and for how long: for oneself, or for anybody where that is one's business. */
export function AbsenceForm({ reviewers, today, forAll, onEnter }: Props) {
  const { t } = useLocale();
  const { viewer } = useSession();
  const self = reviewers.find(({ id }) => id === viewer.appointment.id);
  const [absence, setAbsence] = useState<Absence>({ absentId: forAll ? "" : (self?.id ?? ""), deputyId: "", from: today, until: today });
  const put = (change: Partial<Absence>) => setAbsence({ ...absence, ...change });
  const office = reviewers.find(({ id }) => id === absence.absentId)?.officeId;
  if (!forAll && !self) return null;
  return (
    <form className="assignment-absence" onSubmit={(event) => { event.preventDefault(); onEnter(absence); }}>
      <b>{t(words.absence)}</b>
      {forAll
        ? <People label={t(words.absent)} chosen={absence.absentId} people={reviewers} onChoose={(absentId) => put({ absentId, deputyId: "" })} />
        : <span>{t(words.ownAbsence, { name: self?.name ?? "" })}</span>}
      <People label={t(words.deputy)} chosen={absence.deputyId} people={reviewers.filter(({ id, officeId }) => id !== absence.absentId && (office === undefined || officeId === office))} onChoose={(deputyId) => put({ deputyId })} />
      <label>{t(words.from)} <input type="date" min={today} value={absence.from} onChange={({ target }) => put({ from: target.value, until: absence.until < target.value ? target.value : absence.until })} /></label>
      <label>{t(words.until)} <input type="date" min={absence.from} value={absence.until} onChange={({ target }) => put({ until: target.value })} /></label>
      <button type="submit" className="jx-button" disabled={!absence.absentId || !absence.deputyId || absence.until < absence.from}>{t(words.enter)}</button>
    </form>
  );
}

function People({ label, chosen, people, onChoose }: { label: string; chosen: string; people: Assignments["reviewers"]; onChoose: (id: string) => void }) {
  return (
    <select aria-label={label} value={chosen} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{label}</option>
      {people.map(({ id, name, office }) => <option key={id} value={id}>{name}（{office}）</option>)}
    </select>
  );
}

/** Who is away, now and soon; one's own can be ended when one is back. */
export function Absences({ absences, onEnd }: { absences: Assignments["absences"]; onEnd: (id: string) => void }) {
  const { t } = useLocale();
  if (absences.length === 0) return null;
  return (
    <ul className="assignment-absences">
      {absences.map(({ id, absent, deputy, from, until, mayEnd }) => (
        <li key={id}>
          {t(words.standsIn, { absent, deputy })} <DateTimeText at={from} show="day" />—<DateTimeText at={until} show="day" />
          {mayEnd && <button type="button" className="jx-link" onClick={() => onEnd(id)}>{t(words.back)}</button>}
        </li>
      ))}
    </ul>
  );
}
