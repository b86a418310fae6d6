/** Why a page cannot be kept for a time without network; null where it can. */
export const whyNotKept = (): "INSECURE" | "UNSUPPORTED" | null => (!window.isSecureContext ? "INSECURE" : "serviceWorker" in navigator ? null : "UNSUPPORTED");

/** Hands the worker the files this page is made of, so that it opens again without a network; `onKept` once all of them are on the device. */
export async function keepProgram(onKept: () => void): Promise<void> {
  if (whyNotKept() !== null) return;
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<{ kept?: boolean } | null>) => data?.kept === true && onKept());
  const registration = await navigator.serviceWorker.register("/review/visit-worker.js", { scope: "/review/visit/" }).catch(() => undefined);
  const worker = registration?.active ?? registration?.installing ?? registration?.waiting;
  if (!worker) return;
  if (worker.state !== "activated") await new Promise<void>((resolve) => worker.addEventListener("statechange", () => worker.state === "activated" && resolve()));
  const assets = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src], link[href]")].map((element) => new URL("src" in element ? element.src : element.href).pathname);
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
  worker.postMessage({ keep: [...new Set([...assets, ...loaded])] });
}
