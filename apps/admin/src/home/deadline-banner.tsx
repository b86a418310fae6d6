import { Icon, ReasonedButton, lateness, longText, useLocale, useNow, useSession } from "@jianxiao/ui";
import { Link, useNavigate } from "react-router";
import { useCycleTitle, type CycleLine } from "../cycle/use-cycle";
import type { HomePackage } from "./package-steps";
import { words } from "./words";

/** Which deadline counts, how much of it is left, and the act it is about with what it still lacks. */
export function DeadlineBanner({ cycle, pack }: { cycle: CycleLine | undefined; pack: HomePackage | null }) {
  const { t, locale } = useLocale();
  const title = useCycleTitle();
  const navigate = useNavigate();
  const now = useNow();
  const { unitId, departmentId } = useSession().viewer.appointment;
  const inUnit = Boolean(unitId);

  if (!cycle || cycle.state === "CLOSED") {
    return (
      <section className="home-banner calm">
        <Icon name="info" size={20} />
        <div><b>{t(words.bannerNoCycle)}</b><span>{t(words.bannerNoCycleWhy)}</span></div>
      </section>
    );
  }

  const sent = pack?.state === "SUBMITTED" || pack?.state === "ACCEPTED";
  const due = sent ? cycle.reviewDueAt : inUnit ? cycle.unitDueAt : (pack?.dueAt ?? cycle.departmentDueAt);
  const left = lateness(due, now);
  const submit = pack?.allowedActions.find(({ action }) => action === "SUBMIT");
  return (
    <section className={`home-banner ${left.kind === "OVERDUE" ? "late" : left.kind === "LEFT" && left.days > 5 ? "calm" : "soon"}`}>
      <Icon name="clock" size={20} />
      <div>
        <b>{t(sent ? words.bannerReview : inUnit ? words.bannerUnit : words.bannerOpen, { cycle: title(cycle), due: longText(due, locale) })}</b>
        <span>
          {t(words.bannerToday, { today: longText(new Date(now).toISOString(), locale) })}
          {!sent && <><i className="rule" />{inUnit ? t(words.bannerUnitLate, { due: longText(cycle.departmentDueAt, locale) }) : t(words.bannerLate)}</>}
        </span>
      </div>
      <p className="home-left">
        {left.kind === "TODAY"
          ? t(words.hoursLeft, { hours: left.hours })
          : <>{t(left.kind === "OVERDUE" ? words.bannerOver : words.bannerLeft)} <b>{left.days}</b> {t(words.bannerDays)}</>}
      </p>
      {!sent && departmentId && <Link to={`/extensions?cycle=${cycle.id}`}>{t(words.askMore)}</Link>}
      {pack && submit && !sent && !inUnit && (
        <div className="home-submit">
          <ReasonedButton allowance={submit} onClick={() => void navigate(`/packages/${pack.id}?sign=1`)}>{t(words.sign)}</ReasonedButton>
          {!submit.allowed && <Link to={`/packages/${pack.id}#missing`}>{t(words.seeEach)}</Link>}
        </div>
      )}
    </section>
  );
}
