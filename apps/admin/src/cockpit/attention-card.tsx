import { useQuery } from "@apollo/client/react";
import { Card, Empty, Icon, Loaded, useLocale } from "@jianxiao/ui";
import { Link } from "react-router";
import type { CockpitAttentionQuery } from "../gql/graphql";
import { CockpitAttentionDocument } from "./cockpit-document";
import { words } from "./words";

type Line = CockpitAttentionQuery["attention"][number];

/** The few matters somebody in charge has to look into; each leads to its rows. */
export function AttentionCard({ cycleId }: { cycleId: string }) {
  const { t } = useLocale();
  const result = useQuery(CockpitAttentionDocument, { variables: { cycleId }, fetchPolicy: "cache-and-network" });
  return (
    <Card title={t(words.attention)} flush>
      <Loaded result={result}>
        {({ attention }) => attention.length === 0 ? <Empty title={t(words.nothingToAttend)} /> : (
          <ul className="cockpit-attention">
            {attention.map((line) => (
              <li key={line.key}>
                <Icon name={line.kind === "LATE" ? "clock" : "flag"} size={14} />
                <Link to={rowsOf(line, cycleId)}>{t(words[line.kind], { department: line.department?.name ?? "", count: line.count })}</Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function rowsOf({ kind, department }: Line, cycleId: string): string {
  const of = department ? `&department=${department.id}` : "";
  switch (kind) {
    case "RED_AGAIN":
      return `/warnings?cycle=${cycleId}&code=RED_AGAIN${of}`;
    case "LATE":
      return `/cycles/${cycleId}?show=late`;
    case "UNEXPLAINED":
      return `/warnings?cycle=${cycleId}&open=1`;
    case "BEHIND":
      return `/matrix?cycle=${cycleId}&quadrant=BOTH_SLOW${of}`;
  }
}
