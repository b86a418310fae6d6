import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, CountTabs, DataTable, Empty, Icon, Loaded, Pager, Tag, dictionary, pageVariables, useLocale, useUrlState } from "@jianxiao/ui";
import { graphql } from "../gql";
import type { OrganisationPageQuery } from "../gql/graphql";
import { SearchBox } from "../lists/search-box";

const PAGE = 20;

const OrganisationPageDocument = graphql(`
  query OrganisationPage($search: String, $limit: Int!, $offset: Int!) {
    departments(search: $search, limit: $limit, offset: $offset) {
      total
      nodes { id code name isBureau projectCount offices units { id code name isHeadquarters } posts { appointmentId role name organisation from until } }
    }
  }
`);

const OfficesDocument = graphql(`
  query Offices { offices { id code name kind departments { id code name } } }
`);

const words = dictionary({
  title: { zh: "部门与人员", en: "Organisation" },
  departments: { zh: "部门与单位", en: "Departments and units" },
  offices: { zh: "财政局股室", en: "Offices of the bureau" },
  tabs: { zh: "看什么", en: "Show" },
  search: { zh: "部门名称、编码或拼音首字母", en: "Name, code or pinyin initials" },
  searchLabel: { zh: "查找部门", en: "Find a department" },
  bureau: { zh: "财政局", en: "bureau" },
  headquarters: { zh: "本级", en: "headquarters" },
  units: { zh: "预算单位", en: "Units" },
  posts: { zh: "任职", en: "Posts" },
  noPosts: { zh: "还没有任职。由系统管理员建账号、部门账号管理员任职。", en: "No posts yet. The system administrator makes accounts, the account manager appoints." },
  projects: { zh: "{count} 个项目", en: "{count} projects" },
  reviewedBy: { zh: "归口审核：{offices}", en: "Reviewed by: {offices}" },
  noOffice: { zh: "没有归口股室，报送后无人审核。请绩效股指定。", en: "No office reviews it; a submission would wait. The performance office assigns one." },
  role: { zh: "岗位", en: "Post" },
  name: { zh: "姓名", en: "Name" },
  organisation: { zh: "单位", en: "Organisation" },
  from: { zh: "任职自", en: "From" },
  until: { zh: "至", en: "Until" },
  ongoing: { zh: "在任", en: "in post" },
  noneFound: { zh: "没有符合条件的部门", en: "No department matches" },
  none: { zh: "没有你能看到的部门", en: "No department in your scope" },
  noneWhy: { zh: "部门随初始化或机构数据导入建立；三员账号不看业务机构。", en: "Departments come with installation; the three administrators see no business organisation." },
  clear: { zh: "清除查找", en: "Clear" },
  code: { zh: "编码", en: "Code" },
  office: { zh: "股室", en: "Office" },
  kind: { zh: "类别", en: "Kind" },
  covers: { zh: "归口部门", en: "Departments" },
  all: { zh: "全区", en: "whole district" },
  noOffices: { zh: "没有你能看到的股室", en: "No office in your scope" },
});

/** Departments with their units and posts, and the bureau's offices with the departments they review. */
export function OrganisationPage() {
  const { t } = useLocale();
  const [url, setUrl] = useUrlState({ show: "DEPARTMENTS", search: "", page: "1" });
  const offices = url.show === "OFFICES";
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t(words.title)}</h1>
        <CountTabs
          label={t(words.tabs)} active={offices ? "OFFICES" : "DEPARTMENTS"} onChange={(show) => setUrl({ show })}
          tabs={[{ key: "DEPARTMENTS", label: t(words.departments) }, { key: "OFFICES", label: t(words.offices) }]}
        />
      </div>
      {offices ? <Offices /> : <Departments search={url.search} page={url.page} onSearch={(search) => setUrl({ search })} onPage={(page) => setUrl({ page })} />}
    </div>
  );
}

function Departments({ search, page, onSearch, onPage }: { search: string; page: string; onSearch: (text: string) => void; onPage: (page: number) => void }) {
  const { t } = useLocale();
  const result = useQuery(OrganisationPageDocument, { variables: { search: search || null, ...pageVariables(page, PAGE) } });
  return (
    <>
      <div className="filters"><SearchBox label={t(words.searchLabel)} placeholder={t(words.search)} value={search} onSearch={onSearch} /></div>
      <Loaded result={result} lines={10}>
        {({ departments }) => departments.nodes.length === 0
          ? search
            ? <Empty title={t(words.noneFound)} action={<button type="button" className="jx-button" onClick={() => onSearch("")}>{t(words.clear)}</button>} />
            : <Empty title={t(words.none)} reason={t(words.noneWhy)} />
          : (
            <div className="stack">
              {departments.nodes.map((department) => <DepartmentCard key={department.id} department={department} open={departments.nodes.length <= 3} />)}
              <Pager page={Number(page)} size={PAGE} total={departments.total} onPage={onPage} />
            </div>
          )}
      </Loaded>
    </>
  );
}

type Department = OrganisationPageQuery["departments"]["nodes"][number];

function DepartmentCard({ department, open }: { department: Department; open: boolean }) {
  const { t, locale } = useLocale();
  return (
    <details className="department" open={open}>
      <summary>
        <Icon name="chevronRight" size={14} /><b>{department.name}</b><span className="quiet">{department.code}</span>
        {department.isBureau && <Tag tone="blue">{t(words.bureau)}</Tag>}
        <span className="quiet">{t(words.units)} {department.units.length}<i className="rule" />{t(words.posts)} {department.posts.length}<i className="rule" />{t(words.projects, { count: department.projectCount })}</span>
        <span className={department.offices.length === 0 ? "late" : "quiet"}>{department.offices.length > 0 ? t(words.reviewedBy, { offices: department.offices.join(locale === "zh" ? "、" : ", ") }) : t(words.noOffice)}</span>
      </summary>
      <div className="department-body">
        <ul className="units">{department.units.map((unit) => <li key={unit.id}>{unit.name} <small className="quiet">{unit.code}</small> {unit.isHeadquarters && <Tag>{t(words.headquarters)}</Tag>}</li>)}</ul>
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

function Offices() {
  const { t, locale } = useLocale();
  const result = useQuery(OfficesDocument);
  return (
    <Loaded result={result}>
      {({ offices }) => (
        <Card title={t(words.offices)} flush>
          <DataTable
            caption={t(words.offices)} rows={offices} rowKey={({ id }) => id} empty={<Empty title={t(words.noOffices)} reason={t(words.noneWhy)} />}
            columns={[
              { key: "office", title: t(words.office), phone: "title", cell: (office) => <b>{office.name}</b> },
              { key: "code", title: t(words.code), cell: (office) => office.code },
              { key: "kind", title: t(words.kind), cell: (office) => term("OfficeKind", office.kind, locale) },
              { key: "covers", title: t(words.covers), cell: (office) => office.departments.length > 0 ? office.departments.map(({ name }) => name).join(locale === "zh" ? "、" : ", ") : t(words.all) },
            ]}
          />
        </Card>
      )}
    </Loaded>
  );
}
