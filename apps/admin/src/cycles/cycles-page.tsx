import { DataTable, DateTimeText, Empty, Loaded, ReasonedButton, StateTag, useLocale, useSession } from "@jianxiao/ui";
import { useNavigate } from "react-router";
import { useCycle, useCycleTitle } from "../cycle/use-cycle";
import { openingAllowance } from "./opening";
import { words } from "./words";

/** Every cycle of the district, newest first. */
export function CyclesPage() {
  const { t } = useLocale();
  const title = useCycleTitle();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const { result, cycles } = useCycle();
  const open = <ReasonedButton kind="primary" allowance={openingAllowance(viewer.appointment.role)} onClick={() => void navigate("/cycles/new")}>{t(words.open)}</ReasonedButton>;
  return (
    <div className="page">
      <div className="page-head"><h1>{t(words.title)}</h1><span className="tools">{open}</span></div>
      <Loaded result={result}>
        {() => (
          <DataTable
            caption={t(words.title)} rows={cycles} rowKey={({ id }) => id} empty={<Empty title={t(words.none)} reason={t(words.noneWhy)} action={open} />}
            columns={[
              { key: "cycle", title: t(words.cycle), phone: "title", cell: (row) => title(row), to: (row) => `/cycles/${row.id}` },
              { key: "state", title: t(words.state), cell: (row) => <StateTag of="cycle" state={row.state} /> },
              { key: "cutOff", title: t(words.cutOff), cell: (row) => row.cutOff },
              { key: "projects", title: t(words.projects), align: "right", cell: (row) => row.projectCount },
              { key: "exempt", title: t(words.exempt), align: "right", cell: (row) => row.exemptCount || "—" },
              { key: "unitDue", title: t(words.unitDue), cell: (row) => <DateTimeText at={row.unitDueAt} /> },
              { key: "departmentDue", title: t(words.departmentDue), cell: (row) => <DateTimeText at={row.departmentDueAt} /> },
              { key: "reviewDue", title: t(words.reviewDue), cell: (row) => <DateTimeText at={row.reviewDueAt} /> },
              { key: "openedAt", title: t(words.openedAt), cell: (row) => <DateTimeText at={row.openedAt} show="day" /> },
            ]}
          />
        )}
      </Loaded>
    </div>
  );
}
