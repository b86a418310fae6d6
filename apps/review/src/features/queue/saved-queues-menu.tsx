import { useMutation, useQuery } from "@apollo/client/react";
import { Icon, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import { graphql } from "../../gql";
import { writeQueueFilter, type QueueFilter } from "./queue-filter";
import { readSavedQueues, SAVED_LIMITS, withQueue, type SavedQueue } from "./saved-queues";
import { words } from "./words";

const SavedQueuesDocument = graphql(`
  query SavedQueues { preference(key: "review-queues") }
`);

const SaveQueuesDocument = graphql(`
  mutation SaveQueues($input: PreferenceInput!) { savePreference(input: $input) }
`);

/** Queues kept by name on the server, for this post alone. The cycle is left out: a kept queue is that of whichever cycle is open. */
export function SavedQueues({ filter: { cycle: _, ...filter } }: { filter: QueueFilter }) {
  const { t } = useLocale();
  const { data, updateQuery } = useQuery(SavedQueuesDocument);
  const [save] = useMutation(SaveQueuesDocument);
  const [name, setName] = useState("");
  const [trouble, setTrouble] = useState(false);
  const queues = readSavedQueues(data?.preference);
  const search = writeQueueFilter(filter);
  const current = queues.find((queue) => queue.search === search);

  async function keep(changed: SavedQueue[]): Promise<boolean> {
    const body = JSON.stringify(changed);
    const done = await save({ variables: { input: { key: "review-queues", body } } }).then(({ data: answer }) => answer?.savePreference === true, () => false);
    if (done) updateQuery(() => ({ __typename: "Query", preference: body }));
    setTrouble(!done);
    return done;
  }

  return (
    <details className="queue-saved">
      <summary>{t(words.saved)} {queues.length > 0 && queues.length}</summary>
      <ul>
        {queues.map((queue) => (
          <li key={queue.name}>
            <Link to={`/desk${queue.search}`} aria-current={queue === current ? "true" : undefined}>{queue.name}</Link>
            <button type="button" className="jx-link" aria-label={t(words.forget, { name: queue.name })} onClick={() => void keep(queues.filter((each) => each !== queue))}><Icon name="cross" size={12} /></button>
          </li>
        ))}
      </ul>
      {search === "" ? <p className="muted">{t(words.savedHint)}</p> : !current && (
        <form onSubmit={(event) => { event.preventDefault(); void keep(withQueue(queues, { name, search })).then((done) => done && setName("")); }}>
          <input maxLength={SAVED_LIMITS.name} value={name} placeholder={t(words.savedName)} aria-label={t(words.savedName)} onChange={({ target }) => setName(target.value)} />
          <button type="submit" className="jx-button" disabled={name.trim() === ""}>{t(words.save)}</button>
        </form>
      )}
      {trouble && <p role="alert" className="trouble">{t(words.notSaved)}</p>}
    </details>
  );
}
