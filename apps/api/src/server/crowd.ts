import type { FastifyInstance } from "fastify";

/**
 * How many may be under way, and how many may begin in one turn of the event loop. SQLite answers within the turn, so that a crowd waits in the sockets and not here: at some 25 ms
 * each, the last of a turn has waited five seconds. On MySQL they wait here.
 */
const MOST = { underWay: 500, inOneTurn: 200 };
/** Health is asked most when there is a crowd, and what the apps are made of costs nothing. */
const ALWAYS = /^\/(healthz|admin\/|review\/|favicon)/;

/** Sends requests away at once while there are too many, with nothing begun: without an end to the queue all of them would wait longer than a person does (SEC-I5). */
export function turnAwayTheCrowd(server: FastifyInstance, most = MOST): void {
  let [underWay, begun] = [0, 0];
  server.addHook("onRequest", async (request, reply) => {
    if (ALWAYS.test(request.url)) return;
    if (underWay >= most.underWay || begun >= most.inOneTurn) {
      return reply.code(503).header("retry-after", "1").send(request.url === "/graphql" ? { errors: [{ message: "Nothing was done. Try again shortly.", extensions: { code: "BUSY" } }] } : { code: "BUSY", params: {} });
    }
    if (begun === 0) setImmediate(() => (begun = 0));
    begun += 1;
    underWay += 1;
    let inside = true;
    const leave = () => {
      if (inside) underWay -= 1;
      inside = false;
    };
    // Answered, or gone before the answer.
    reply.raw.once("finish", leave).once("close", leave);
  });
}
