import type { FastifyReply, FastifyRequest } from "fastify";
import type { SessionCookie } from "../graphql/request-context.js";

/** The session cookie of one request. `__Host-` binds it to this host over TLS (SEC-D5). */
export function sessionCookie(request: FastifyRequest, reply: FastifyReply, secure: boolean): SessionCookie {
  const name = secure ? "__Host-jx" : "jx";
  const options = { path: "/", httpOnly: true, sameSite: "strict", secure } as const;
  return {
    token: request.cookies[name],
    set: (token) => void reply.setCookie(name, token, options),
    clear: () => void reply.clearCookie(name, options),
  };
}
