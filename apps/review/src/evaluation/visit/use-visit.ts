import { useApolloClient } from "@apollo/client/react";
import { openOfflineStore, problemWords, type Locale, type OfflineStore, type Problem } from "@jianxiao/ui";
import { useCallback, useEffect, useRef, useState } from "react";
import { ConfirmVisitDocument, NoteFindingDocument, SaveVisitDocument, SiteVisitDocument, type Visit } from "./documents";
import { forgetVisit, fresh, isOver, readLocal, readPhotos, removePhoto, settled, unsent, writeLocal, writePhoto, type LocalPhoto, type LocalVisit } from "./local-visit";
import { sendPhoto } from "./send-photo";

export type VisitState = {
  local: LocalVisit | null;
  photos: readonly LocalPhoto[];
  phase: "OPENING" | "READY" | "GONE" | "SIGNED_OUT" | "UNREACHABLE";
  online: boolean;
  /** False: the browser keeps nothing; closing the page loses what is unsent. */
  kept: boolean;
  problem: string | null;
  change: (change: (local: LocalVisit) => LocalVisit) => void;
  addPhoto: (photo: LocalPhoto) => void;
  take: (visit: Visit) => void;
};

const AGAIN_MS = 15_000;
const SETTLE_MS = 800;

/** One visit on this phone: kept at each change, sent by itself whenever there is a network, forgotten when it is over. */
export function useVisit(id: string, locale: Locale): VisitState {
  const client = useApolloClient();
  const [store, setStore] = useState<OfflineStore | null | undefined>(undefined);
  const [local, setLocal] = useState<LocalVisit | null>(null);
  const [photos, setPhotos] = useState<readonly LocalPhoto[]>([]);
  const [phase, setPhase] = useState<VisitState["phase"]>("OPENING");
  const [online, setOnline] = useState(navigator.onLine);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const latest = useRef<LocalVisit | null>(null);
  const sending = useRef(false);

  const keep = useCallback((next: LocalVisit, into: OfflineStore | null | undefined) => {
    latest.current = next;
    setLocal(next);
    if (into) void writeLocal(into, next);
  }, []);

  const gone = useCallback(async (from: OfflineStore | null | undefined) => {
    latest.current = null;
    setLocal(null);
    setPhotos([]);
    setPhase("GONE");
    if (from) await forgetVisit(from, id);
  }, [id]);

  // Opens what is kept, then asks the server; its word comes over what is kept, never over what is unsent.
  useEffect(() => {
    let here = true;
    void (async () => {
      const opened = (await openOfflineStore()) ?? null;
      const before = opened ? await readLocal(opened, id) : undefined;
      if (!here) return;
      setStore(opened);
      if (before && isOver(before)) await gone(opened);
      else if (before) {
        keep(before, null);
        setPhotos(opened ? await readPhotos(opened, id) : []);
        setPhase("READY");
      }
      const answer = await client.query({ query: SiteVisitDocument, variables: { id }, fetchPolicy: "network-only" }).catch(() => undefined);
      if (!here) return;
      const viewer = answer?.data?.session.viewer;
      if (!answer?.data) {
        setOnline(false);
        return setPhase((now) => (now === "OPENING" ? "UNREACHABLE" : now));
      }
      if (!viewer) return setPhase(before ? "READY" : "SIGNED_OUT");
      const visit = answer.data.siteVisit;
      if (!visit) return gone(opened);
      const mine = latest.current?.accountId === viewer.accountId ? latest.current : null;
      if (before && !mine && opened) await forgetVisit(opened, id);
      if (!mine) setPhotos([]);
      keep(mine ? { ...mine, visit } : fresh(visit, viewer.accountId), opened);
      setPhase("READY");
      setOnline(true);
    })();
    return () => { here = false; };
  }, [client, gone, id, keep]);

  useEffect(() => {
    const told = () => setOnline(navigator.onLine);
    const signedOut = () => setPhase((now) => (now === "READY" ? now : "SIGNED_OUT"));
    const timer = window.setInterval(() => setTurn((before) => before + 1), AGAIN_MS);
    const cameBack = () => { told(); setTurn((before) => before + 1); };
    window.addEventListener("online", cameBack);
    window.addEventListener("offline", told);
    window.addEventListener("visit-signed-out", signedOut);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("online", cameBack);
      window.removeEventListener("offline", told);
      window.removeEventListener("visit-signed-out", signedOut);
    };
  }, []);

  const send = useCallback(async () => {
    const now = latest.current;
    if (!now || sending.current || !navigator.onLine || now.visit.state === "CLOSED") return;
    sending.current = true;
    let reached = true;
    const told = (outcome: { code?: string; params?: Problem["params"]; reasons?: readonly Problem[] }) => {
      const given = outcome.reasons?.length ? outcome.reasons : [{ code: outcome.code ?? "INTERNAL", params: outcome.params ?? {} }];
      setProblem([...new Set(given.map((each) => problemWords(each, locale)))].join(" "));
    };
    try {
      const { checks, values, confirm, findings } = now;
      if (Object.keys(checks).length + Object.keys(values).length > 0) {
        const input = { id, checklist: Object.entries(checks).map(([key, line]) => ({ key, ...line })), values: Object.entries(values).map(([indicatorId, value]) => ({ indicatorId, ...value })) };
        const outcome = (await client.mutate({ mutation: SaveVisitDocument, variables: { input } })).data?.saveVisit;
        if (outcome?.__typename === "VisitChanged") keep(settled(latest.current ?? now, outcome.visit, { checks, values, confirm: null }), store);
        else if (outcome?.__typename === "NotFound") return await gone(store);
        else if (outcome) return told(outcome);
      }
      if (confirm) {
        const outcome = (await client.mutate({ mutation: ConfirmVisitDocument, variables: { input: { id, ...confirm } } })).data?.confirmVisit;
        if (outcome?.__typename === "VisitChanged") keep(settled(latest.current ?? now, outcome.visit, { checks: {}, values: {}, confirm }), store);
        else if (outcome) return told(outcome);
      }
      for (const finding of findings) {
        const input = { taskId: now.visit.taskId, visitId: id, severity: "WARN" as const, text: finding.text, evidence: [{ sort: "VISIT" as const, id }], withdraw: false, key: finding.key };
        const outcome = (await client.mutate({ mutation: NoteFindingDocument, variables: { input } })).data?.saveEvaluationFinding;
        if (outcome && outcome.__typename !== "TaskChanged") return told(outcome);
        const current = latest.current ?? now;
        const task = current.visit.task && outcome ? { ...current.visit.task, findings: outcome.task.findings } : current.visit.task;
        keep({ ...current, visit: { ...current.visit, task: task ?? null }, findings: current.findings.filter(({ key }) => key !== finding.key) }, store);
      }
      for (const photo of store ? await readPhotos(store, id) : []) {
        const outcome = await sendPhoto(id, photo);
        if (outcome === "GONE") return await gone(store);
        if (outcome === "UNREACHABLE") {
          reached = false;
          return;
        }
        // A picture that is none can never be sent; everything else waits for its turn.
        if (store && (outcome === "SENT" || outcome === "PHOTO_NOT_JPEG")) await removePhoto(store, id, photo.key);
        if (outcome !== "SENT") told({ code: outcome });
        if (outcome !== "SENT" && outcome !== "PHOTO_NOT_JPEG") return;
        setPhotos((before) => before.filter(({ key }) => key !== photo.key));
        const fetched = await client.query({ query: SiteVisitDocument, variables: { id }, fetchPolicy: "network-only" });
        const visit = fetched.data?.siteVisit;
        if (visit) keep({ ...(latest.current ?? now), visit }, store);
      }
      setProblem(null);
    } catch {
      // No network after all, whatever the browser believes: it stays here and goes with the next turn.
      reached = false;
    } finally {
      setOnline(reached && navigator.onLine);
      sending.current = false;
    }
  }, [client, gone, id, keep, locale, store]);

  const waiting = (local ? unsent(local) : 0) + photos.length;
  useEffect(() => {
    if (waiting === 0) return;
    const timer = window.setTimeout(() => void send(), SETTLE_MS);
    return () => window.clearTimeout(timer);
  }, [local, photos, send, turn, waiting]);

  // With nothing to send it asks now and then whether the network is back.
  useEffect(() => {
    if (online || waiting > 0 || !navigator.onLine) return;
    client.query({ query: SiteVisitDocument, variables: { id }, fetchPolicy: "network-only" }).then(({ data }) => data && setOnline(true), () => undefined);
  }, [client, id, online, turn, waiting]);

  // Leaving with something unsent is asked about; with a store it would only be later, without one it would be lost.
  useEffect(() => {
    if (waiting === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [waiting]);

  return {
    local, photos, phase, online, kept: store !== null, problem,
    change: (change) => latest.current && keep({ ...change(latest.current), savedAt: Date.now() }, store),
    addPhoto: (photo) => {
      setPhotos((before) => [...before, photo]);
      if (store) void writePhoto(store, id, photo);
    },
    take: (visit) => latest.current && keep({ ...latest.current, visit }, store),
  };
}
