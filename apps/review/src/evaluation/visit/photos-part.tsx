import { useMutation } from "@apollo/client/react";
import { FAR_FROM_M } from "@jianxiao/domain";
import { Icon, clockText, useLocale } from "@jianxiao/ui";
import { useEffect, useState } from "react";
import { VoidPhotoDocument, type Visit } from "./documents";
import type { LocalPhoto } from "./local-visit";
import { asJpeg, whereabouts } from "./send-photo";
import type { VisitState } from "./use-visit";
import { words } from "./words";

/** Photos of one indicator, or of the whole visit: a tick when stored, a clock while waiting, the distance to the site; voided, never replaced. */
export function PhotosPart({ state, indicatorId, all = false }: { state: VisitState; indicatorId: string | null; all?: boolean }) {
  const { t } = useLocale();
  const visit = state.local?.visit;
  if (!visit) return null;
  const stored = visit.photos.filter((photo) => all || photo.indicatorId === indicatorId);
  const waiting = state.photos.filter((photo) => all || photo.indicatorId === indicatorId);
  const onTake = async (file: File | undefined) => {
    if (!file) return;
    const [blob, place] = await Promise.all([asJpeg(file), whereabouts()]);
    state.addPhoto({ key: keyOf(), indicatorId, blob, lat: place?.lat ?? null, lon: place?.lon ?? null, accuracy: place?.accuracy ?? null, takenAt: Date.now() });
  };
  const body = (
    <>
      <div className="photos">
        {stored.map((photo) => <Stored key={photo.id} photo={photo} state={state} reused={visit.reused.filter(({ photoId }) => photoId === photo.id).map(({ elsewhere }) => elsewhere)} detailed={all} />)}
        {waiting.map((photo) => <Waiting key={photo.key} photo={photo} />)}
        {visit.state !== "CLOSED" && (
          <label className="take"><Icon name="camera" size={22} />{t(words.take)}<input type="file" accept="image/*" capture="environment" className="jx-hidden" onChange={(event) => { void onTake(event.target.files?.[0]); event.target.value = ""; }} /></label>
        )}
      </div>
      <small>{stored.length + waiting.length === 0 && all ? t(words.noPhotos) : t(words.photoRule)}</small>
    </>
  );
  return all ? <section className="card"><h2>{t(words.photos)}</h2>{body}</section> : body;
}

function Stored({ photo, state, reused, detailed }: { photo: Visit["photos"][number]; state: VisitState; reused: readonly string[]; detailed: boolean }) {
  const { t } = useLocale();
  const [why, setWhy] = useState<string | null>(null);
  const [voidIt] = useMutation(VoidPhotoDocument);
  const onVoid = async () => {
    const outcome = (await voidIt({ variables: { input: { id: photo.id, reason: why ?? "" } } }).catch(() => undefined))?.data?.voidPhoto;
    if (outcome?.__typename === "VisitChanged") state.take(outcome.visit);
    setWhy(null);
  };
  const far = photo.distanceM !== null && photo.distanceM !== undefined && photo.distanceM > FAR_FROM_M;
  return (
    <figure className={photo.voidedAt ? "void" : undefined}>
      <a href={`/evaluation/photos/${photo.id}`} target="_blank" rel="noreferrer"><img src={`/evaluation/photos/${photo.id}`} alt={t(words.photoStored, { at: clockText(photo.receivedAt) })} loading="lazy" /></a>
      <figcaption><Icon name="tick" size={12} />{clockText(photo.receivedAt)}</figcaption>
      {detailed && (
        <div>
          {photo.distanceM === null || photo.distanceM === undefined ? <em>{t(words.noPlace)}</em> : <em className={far ? "far" : undefined}>{t(far ? words.far : words.near, { m: photo.distanceM })}</em>}
          <code title={photo.sha256}>{photo.sha256.slice(0, 12)}</code>
          {reused.length > 0 && <em className="far">{t(words.reused, { where: reused.join("、") })}</em>}
          {photo.voidedAt ? <em>{t(words.voided, { why: photo.voidReason ?? "" })}</em> : state.local?.visit.state !== "CLOSED" && why === null && <button type="button" className="jx-link" onClick={() => setWhy("")}>{t(words.voidIt)}</button>}
          {why !== null && <form onSubmit={(event) => { event.preventDefault(); void onVoid(); }}><input required aria-label={t(words.voidWhy)} placeholder={t(words.voidWhy)} value={why} onChange={(event) => setWhy(event.target.value)} /><button type="submit">{t(words.voidIt)}</button></form>}
        </div>
      )}
    </figure>
  );
}

function Waiting({ photo }: { photo: LocalPhoto }) {
  const { t } = useLocale();
  const [address] = useState(() => URL.createObjectURL(photo.blob));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  const at = clockText(new Date(photo.takenAt).toISOString());
  return (
    <figure className="waiting">
      <img src={address} alt={t(words.photoWaiting, { at })} />
      <figcaption><Icon name="clock" size={12} />{at}</figcaption>
    </figure>
  );
}

/** A name for a photo that no other has; without a secure context the browser offers only plain random numbers. */
function keyOf(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
