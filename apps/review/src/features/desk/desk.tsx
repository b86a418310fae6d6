import { useApolloClient, useQuery } from "@apollo/client/react";
import { Empty, Loaded, useLocale } from "@jianxiao/ui";
import { useEffect, type ReactNode } from "react";
import { words } from "../../words";
import type { Decision } from "../decisions/held-decisions";
import { DeskFiling } from "./desk-filing";
import { OpenFiling } from "./open-filing";

export type DeskProps = {
  filingId: string;
  /** The version the queue knows: what was read earlier and is older is asked for again. */
  version: number | undefined;
  /** The record that will be opened next: read before it is wanted. */
  nextId: string | undefined;
  onDecide: (decision: Decision) => void;
  /** The way back to the queue and along it, where the queue itself is out of sight. */
  beside: ReactNode;
};

const AFTER_MS = 150;

/** One record on the desk. It is read once; the next is read while this one is looked at. */
export function Desk({ filingId, version, nextId, beside, ...rest }: DeskProps) {
  const { t } = useLocale();
  const client = useApolloClient();
  const result = useQuery(DeskFiling, { variables: { id: filingId }, fetchPolicy: "cache-first" });
  const { data, refetch } = result;
  const outdated = version !== undefined && data?.filing != null && data.filing.id === filingId && data.filing.version < version;

  useEffect(() => {
    if (outdated) void refetch();
  }, [outdated, refetch]);

  useEffect(() => {
    if (!nextId || !data) return undefined;
    const soon = setTimeout(() => void client.query({ query: DeskFiling, variables: { id: nextId }, fetchPolicy: "cache-first" }).catch(() => undefined), AFTER_MS);
    return () => clearTimeout(soon);
  }, [client, nextId, data]);

  return (
    <>
      {beside}
      <Loaded result={result}>
        {({ filing }) => (filing ? <OpenFiling key={`${filing.id}:${filing.version}`} filing={filing} {...rest} /> : <Empty title={t(words.filingMissing)} />)}
      </Loaded>
    </>
  );
}
