import type { FastifyInstance } from "fastify";

/** Requests under way; at some 20 ms each on SQLite's one writer, the last of them waits as long as a request may. */
const MOST_AT_ONCE = 500;
/** Health is asked most when there is a crowd, and what the apps are made of costs nothing. */
const ALWAYS = /^\/(healthz|admin\/|review\/|favicon)/;

/** Sends requests away at once while too many are under way, with nothing begun: without an end to the queue all of them would wait longer than a person does (SEC-I5). */
export function turnAwayTheCrowd(server: FastifyInstance, most = MOST_AT_ONCE): void {
  let underWay = 0;
  server.addHook("onRequest", async (request, reply) => {
    if (ALWAYS.test(request.url)) return;
    if (underWay >= most) return reply.code(503).header("retry-after", "1").send(request.url === "/graphql" ? { errors: [{ message: "Nothing was done. Try again shortly.", extensions: { code: "BUSY" } }] } : { code: "BUSY", params: {} });
    underWay += 1;
    reply.raw.once("close", () => (underWay -= 1));
  });
}
