import { useQuery } from "@apollo/client/react";
import { Empty, Loaded, longText, useLocale, useSession } from "@jianxiao/ui";
import { Link, useSearchParams } from "react-router";
import { useCycle, type CycleLine } from "../cycle/use-cycle";
import { DeadlineBanner } from "./deadline-banner";
import { DistrictCard } from "./district-card";
import { HomeInboxDocument, HomePackageDetailDocument, HomePackageDocument } from "./documents";
import { countInbox, isInboxGroup, type InboxGroup } from "./inbox";
import { HomeLinks } from "./home-links";
import { InboxCounters } from "./inbox-counters";
import { InboxList } from "./inbox-list";
import { PackageCard } from "./package-card";
import { homeOf } from "./roles";
import { roleNotes, words } from "./words";

/** The work inbox: what waits for me, what is due, what came back; beside it the package, or the district for those who see all. */
export function HomePage() {
  const { t } = useLocale();
  const { viewer } = useSession();
  const { result: cycles, cycle } = useCycle();
  const { role } = viewer.appointment;
  const side = homeOf(role);

  if (side === "NONE") {
    return (
      <div className="page home-alone">
        <h1 className="jx-hidden">{t(words.title)}</h1>
        <Empty title={t(words.roleTitle)} reason={t(roleNotes[role])} action={<HomeLinks />} />
      </div>
    );
  }

  return (
    <div className="page home">
      <h1 className="jx-hidden">{t(words.title)}</h1>
      <Loaded result={cycles} lines={2}>{() => <HomeBody cycle={cycle} side={side} />}</Loaded>
    </div>
  );
}

function HomeBody({ cycle, side }: { cycle: CycleLine | undefined; side: "PACKAGE" | "DISTRICT" }) {
  const { t, locale } = useLocale();
  const [params, setParams] = useSearchParams();
  const { viewer } = useSession();
  const inbox = useQuery(HomeInboxDocument, { fetchPolicy: "cache-and-network" });
  const packages = useQuery(HomePackageDocument, { variables: { cycleId: cycle?.id ?? "", departmentId: viewer.appointment.departmentId ?? null }, skip: !cycle || side !== "PACKAGE" });
  const found = packages.data?.packages.nodes[0];
  const detail = useQuery(HomePackageDetailDocument, { variables: { id: found?.id ?? "" }, skip: !found, fetchPolicy: "cache-and-network" });
  const pack = detail.data?.package ?? null;

  const named = params.get("show");
  const filter = isInboxGroup(named) ? named : null;
  const onFilter = (group: InboxGroup | null) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (group) next.set("show", group);
      else next.delete("show");
      return next;
    }, { replace: true });

  const empty = (nextDueAt: string | null) => (
    <Empty
      title={t(words.emptyTitle)}
      reason={<>{nextDueAt && t(words.emptyNext, { due: longText(nextDueAt, locale) })} {t(roleNotes[viewer.appointment.role])}</>}
      action={
        side === "PACKAGE"
          ? pack && <Link className="jx-button" to={`/packages/${pack.id}`}>{t(words.seePackage)}</Link>
          : cycle && <Link className="jx-button" to={`/cycles/${cycle.id}`}>{t(words.seeCycle)}</Link>
      }
    />
  );

  return (
    <>
      <DeadlineBanner cycle={cycle} pack={pack} />
      <div className="home-columns">
        <div className="home-work">
          <Loaded result={inbox}>
            {({ inbox: { items, nextDueAt } }) => (
              <>
                <InboxCounters items={items} counts={countInbox(items)} filter={filter} onFilter={onFilter} />
                <InboxList items={items} filter={filter} onFilter={onFilter} empty={empty(nextDueAt ?? null)} />
              </>
            )}
          </Loaded>
        </div>
        <aside className="home-side">
          {side === "DISTRICT" && cycle && <DistrictCard cycleId={cycle.id} />}
          {side === "PACKAGE" && cycle && (
            <Loaded result={packages} lines={3}>
              {({ packages: { nodes } }) => nodes.length === 0
                ? <div className="jx-card"><div className="body">{t(words.noPackage)}</div></div>
                : <Loaded result={detail}>{({ package: loaded }) => loaded && <PackageCard pack={loaded} />}</Loaded>}
            </Loaded>
          )}
        </aside>
      </div>
    </>
  );
}
