// Keeps the program of the site visit, so that its page opens without a network. Only the program: what the visit holds is in the page's own store.
const CACHE = "jianxiao-visit";
const PAGE = "/review/visit/";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// The page names the files it is made of, and is told once all of them are here; what an earlier program left is dropped only then.
self.addEventListener("message", (event) => {
  const { keep } = event.data ?? {};
  if (Array.isArray(keep)) event.waitUntil(store(keep, event.source));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate" && pathname.startsWith(PAGE)) event.respondWith(fresh(request));
  else if (pathname.startsWith("/review/assets/")) event.respondWith(kept(request));
});

async function store(paths, page) {
  const wanted = [PAGE, ...paths.filter((path) => typeof path === "string" && path.startsWith("/review/assets/"))];
  const answers = await Promise.all(wanted.map(async (path) => [path, await fetch(path)]));
  if (answers.some(([, { ok }]) => !ok)) return;
  const cache = await caches.open(CACHE);
  await Promise.all(answers.map(([path, answer]) => cache.put(path, answer)));
  for (const { url } of await cache.keys()) {
    if (!wanted.includes(new URL(url).pathname)) await cache.delete(url);
  }
  page?.postMessage({ kept: true });
}

async function fresh(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await caches.match(PAGE);
    if (page) return page;
    throw error;
  }
}

async function kept(request) {
  return (await caches.match(new URL(request.url).pathname)) ?? fetch(request);
}
