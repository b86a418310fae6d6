import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, DataTable, Empty, HistoryButton, Loaded, Tag, useLocale } from "@jianxiao/ui";
import { BodyActs } from "./body-acts";
import type { Act } from "./keep";
import { OfficesDocument } from "./organisation-document";
import { words } from "./words";

/** The bureau's offices with the departments they review. */
export function Offices({ onAct }: { onAct: (act: Act) => void }) {
  const { t, locale } = useLocale();
  const result = useQuery(OfficesDocument);
  return (
    <Loaded result={result}>
      {({ offices, mayKeepOrganisation }) => (
        <>
          {mayKeepOrganisation && <p className="tags"><button type="button" className="jx-button primary" onClick={() => onAct({ act: "CREATE_OFFICE" })}>{t(words.newOffice)}</button></p>}
          <Card title={t(words.offices)} flush>
            <DataTable
              caption={t(words.offices)} rows={offices} rowKey={({ id }) => id} empty={<Empty title={t(words.noOffices)} reason={t(mayKeepOrganisation ? words.noOfficesKeep : words.noneWhy)} />}
              columns={[
                { key: "office", title: t(words.office), phone: "title", cell: (office) => <><b>{office.name}</b> {office.closedOn && <Tag tone="amber">{t(words.closedOn, { on: office.closedOn })}</Tag>}</> },
                { key: "code", title: t(words.code), cell: (office) => office.code },
                { key: "kind", title: t(words.kind), cell: (office) => term("OfficeKind", office.kind, locale) },
                { key: "covers", title: t(words.covers), cell: (office) => office.departments.length > 0 ? office.departments.map(({ name }) => name).join(locale === "zh" ? "、" : ", ") : office.kind === "PERFORMANCE" ? t(words.all) : "—" },
                ...(mayKeepOrganisation ? [{ key: "acts", title: t(words.acts), cell: (office: (typeof offices)[number]) => <span className="tags"><BodyActs kind="OFFICE" body={office} onAct={onAct} /><HistoryButton name={office.name} records={[{ record: "office", id: office.id }]} /></span> }] : []),
              ]}
            />
          </Card>
        </>
      )}
    </Loaded>
  );
}
