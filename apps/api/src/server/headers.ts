import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Everything from ourselves; no inline script. Styles may be inline because the component library writes them at run time. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Record<string, string> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(self), geolocation=(self), microphone=(), payment=()",
};

/** Puts the security headers on every answer and refuses state changes that another site started (SEC-E6, SEC-G1). */
export function guardTheDoor(server: FastifyInstance, { secure }: { secure: boolean }): void {
  server.addHook("onSend", async (_request, reply, payload) => {
    for (const [name, value] of Object.entries(HEADERS)) if (!reply.hasHeader(name)) reply.header(name, value);
    if (secure) reply.header("strict-transport-security", "max-age=31536000; includeSubDomains");
    return payload;
  });
  server.addHook("onRequest", refuseOtherSites);
}

async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === "GET" || request.method === "HEAD") return;
  const site = request.headers["sec-fetch-site"];
  const { origin, host } = request.headers;
  const foreign = (site !== undefined && site !== "same-origin" && site !== "none") || (origin !== undefined && !isOurs(origin, host));
  if (foreign) await reply.code(403).send({ code: "FOREIGN_SITE", params: {} });
}

function isOurs(origin: string, host: string | undefined): boolean {
  try {
    const { protocol, host: theirs } = new URL(origin);
    return host !== undefined && new URL(`${protocol}//${host}`).host === theirs;
  } catch {
    return false;
  }
}
