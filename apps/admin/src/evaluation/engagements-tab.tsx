import { useQuery } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { DataTable, Empty, Loaded, Money, Tag, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import { EngagementsDocument } from "./documents";
import { words } from "./words";

/** Contracts with firms, and how far their people are with undertakings and declarations. */
export function EngagementsTab() {
  const { t, locale } = useLocale();
  const result = useQuery(EngagementsDocument);
  return (
    <>
      <p><Link className="jx-button primary" to="/evaluation/engagements/new">{t(words.newEngagement)}</Link></p>
      <Loaded result={result}>
        {({ engagements }) => (
          <DataTable
            rows={engagements.nodes} rowKey={({ id }) => id} caption={t(words.engagements)} empty={<Empty title={t(words.noEngagements)} reason={t(words.noEngagementsWhy)} />}
            columns={[
              { key: "no", title: t(words.no), phone: "title", to: ({ id }) => `/evaluation/engagements/${id}`, cell: ({ no }) => no },
              { key: "firm", title: t(words.firm), cell: ({ firmName }) => firmName },
              { key: "projects", title: t(words.project), cell: ({ tasks }) => tasks.map(({ project }) => project.name).join("、") },
              { key: "until", title: t(words.until), cell: ({ from, until }) => `${from} — ${until}` },
              { key: "fee", title: t(words.fee), align: "right", cell: ({ feeFen }) => <Money fen={feeFen} /> },
              { key: "declared", title: t(words.declarations), cell: ({ declarations }) => t(words.declared, { done: declarations.filter(({ answer }) => answer).length, all: declarations.length }) },
              { key: "state", title: t(words.state), cell: ({ state }) => <Tag tone={state === "ACTIVE" ? "blue" : "plain"}>{term("EngagementState", state, locale)}</Tag> },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}
