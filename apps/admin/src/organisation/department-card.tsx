import { term } from "@jianxiao/domain";
import { DataTable, Empty, HistoryButton, Icon, Tag, useLocale } from "@jianxiao/ui";
import { BodyActs } from "./body-acts";
import type { Act } from "./keep";
import type { DepartmentLine } from "./organisation-document";
import { words } from "./words";

/** One department: its units, the posts in it, the office that reviews it, and what may be done to each. */
export function DepartmentCard({ department, open, onAct }: { department: DepartmentLine; open: boolean; onAct: (act: Act) => void }) {
  const { t, locale } = useLocale();
  const comma = locale === "zh" ? "、" : ", ";
  return (
    <details className="department" open={open}>
      <summary>
        <Icon name="chevronRight" size={14} /><b>{department.name}</b><span className="quiet">{department.code}</span>
        {department.isBureau && <Tag tone="blue">{t(words.bureau)}</Tag>}
        {department.closedOn && <Tag tone="amber">{t(words.closedOn, { on: department.closedOn })}</Tag>}
        <span className="quiet">{t(words.units)} {department.units.length}<i className="rule" />{t(words.posts)} {department.posts.length}{typeof department.projectCount === "number" && <><i className="rule" />{t(words.projects, { count: department.projectCount })}</>}</span>
        <span className={department.offices.length === 0 ? "late" : "quiet"}>{department.offices.length > 0 ? t(words.reviewedBy, { offices: department.offices.join(comma) }) : t(words.noOffice)}</span>
      </summary>
      <div className="department-body">
        {department.formerNames.length > 0 && <p className="quiet">{t(words.formerNames, { names: department.formerNames.map((former) => t(words.nameUntil, former)).join(comma) })}</p>}
        <p className="tags">
          <BodyActs kind="DEPARTMENT" body={department} officeName={department.offices[0] ?? null} onAct={onAct} />
          <HistoryButton name={department.name} records={[{ record: "department", id: department.id }, ...department.units.slice(0, 49).map(({ id }) => ({ record: "unit" as const, id }))]} />
        </p>
        <ul className="units">
          {department.units.map((unit) => (
            <li key={unit.id}>
              {unit.name} <small className="quiet">{unit.code}</small> {unit.isHeadquarters && <Tag>{t(words.headquarters)}</Tag>}
              {unit.closedOn && <Tag tone="amber">{t(words.closedOn, { on: unit.closedOn })}</Tag>} <BodyActs kind="UNIT" body={unit} onAct={onAct} />
            </li>
          ))}
        </ul>
        <DataTable
          caption={t(words.posts)} rows={department.posts} rowKey={({ appointmentId }) => appointmentId} empty={<Empty title={t(words.noPosts)} />}
          columns={[
            { key: "role", title: t(words.role), phone: "title", cell: (post) => term("Role", post.role, locale) },
            { key: "name", title: t(words.name), cell: (post) => post.name },
            { key: "organisation", title: t(words.organisation), cell: (post) => post.organisation },
            { key: "from", title: t(words.from), cell: (post) => post.from },
            { key: "until", title: t(words.until), cell: (post) => post.until ?? t(words.ongoing) },
          ]}
        />
      </div>
    </details>
  );
}
