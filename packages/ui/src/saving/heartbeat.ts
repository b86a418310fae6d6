import { useMutation } from "@apollo/client/react";
import type { CellPath } from "@jianxiao/domain";
import { useEffect, useEffectEvent, useState } from "react";
import { graphql } from "../gql";
import type { HeartbeatMutation } from "../gql/graphql";

const Heartbeat = graphql(`
  mutation Heartbeat($input: HeartbeatInput!) {
    heartbeat(input: $input) {
      id
      version
      people {
        who
        organisation
        path
        seenAt
      }
    }
  }
`);

type Pulse = HeartbeatMutation["heartbeat"][number];
export type PresentPerson = Pulse["people"][number];

const EVERY_MS = 10_000;
/** Forms one heartbeat may ask about. */
const AT_MOST = 200;

type Options = {
  /** Forms on the screen with the version the screen holds. */
  filings: readonly { id: string; version: number }[];
  /** The cell with the cursor. */
  at: { filingId: string; path: CellPath | null } | null;
  /** Forms somebody has changed since the screen read them. */
  onChanged: (filingIds: readonly string[]) => void;
};

/** Every ten seconds, while the page is seen: tells where one is, learns who else is there and what they changed. By filing id. */
export function useHeartbeat({ filings, at, onChanged }: Options): ReadonlyMap<string, readonly PresentPerson[]> {
  const [beat] = useMutation(Heartbeat, { fetchPolicy: "no-cache" });
  const [people, setPeople] = useState<ReadonlyMap<string, readonly PresentPerson[]>>(new Map());

  const pulse = useEffectEvent(async () => {
    const known = filings.slice(0, AT_MOST);
    if (document.hidden || known.length === 0) return;
    const answer = await beat({ variables: { input: { filingIds: known.map(({ id }) => id), at: at?.filingId ?? null, path: at?.path ?? null } } }).catch(() => undefined);
    const pulses = answer?.data?.heartbeat;
    if (!pulses) return; // no network or no session: the save line says so already
    setPeople(new Map(pulses.filter(({ people: others }) => others.length > 0).map(({ id, people: others }) => [id, others])));
    const versions = new Map(known.map(({ id, version }) => [id, version]));
    const changed = pulses.filter(({ id, version }) => version > (versions.get(id) ?? version)).map(({ id }) => id);
    if (changed.length > 0) onChanged(changed);
  });

  const place = at ? `${at.filingId} ${at.path ?? ""}` : "";
  const open = filings.length > 0;
  useEffect(() => {
    if (!open) return;
    const soon = setTimeout(() => void pulse(), 1_000);
    const timer = setInterval(() => void pulse(), EVERY_MS);
    return () => {
      clearTimeout(soon);
      clearInterval(timer);
    };
    // `place`: moving on tells the others soon, not after ten seconds.
  }, [open, place]);
  return people;
}
