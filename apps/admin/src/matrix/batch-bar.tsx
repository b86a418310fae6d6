import { useLocale, useSession } from "@jianxiao/ui";
import { useState } from "react";
import type { BatchAct } from "../gql/graphql";
import { BatchDialog } from "./batch-dialog";
import { batchWords as words } from "./batch-words";

const ACTS: readonly BatchAct[] = ["NOTICE", "SECOND_ROUND", "KEY"];
/** As many as the server takes at once. */
const MOST = 200;

/** What the performance office can do with the projects in the list. */
export function BatchBar({ cycleId, filingIds }: { cycleId: string; filingIds: readonly string[] }) {
  const { t } = useLocale();
  const office = useSession().viewer.appointment.role === "PERFORMANCE_OFFICE";
  const [act, setAct] = useState<BatchAct>();
  if (!office || filingIds.length === 0) return null;
  const tooMany = filingIds.length > MOST;
  return (
    <div className="batch-bar">
      <span className="quiet">{tooMany ? t(words.tooMany, { most: MOST }) : t(words.bar, { count: filingIds.length })}</span>
      {!tooMany && ACTS.map((each) => <button key={each} type="button" className="jx-button" onClick={() => setAct(each)}>{t(words[`do${each}`])}</button>)}
      {act && <BatchDialog act={act} cycleId={cycleId} filingIds={filingIds} onClose={() => setAct(undefined)} />}
    </div>
  );
}
