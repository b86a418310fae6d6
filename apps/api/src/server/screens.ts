import type { FastifyInstance } from "fastify";
import fastifyStatic from "@fastify/static";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const BUILT = resolve(import.meta.dirname, "../../..");
const SCREENS = ["admin", "review"] as const;

/** Serves the built apps: hashed files for ever, the page itself never from a cache, any other path of an app as its page. */
export async function serveScreens(server: FastifyInstance, built: string = BUILT): Promise<void> {
  const pages = new Map<string, string>();
  for (const app of SCREENS) {
    const root = join(built, app, "dist");
    if (!existsSync(join(root, "index.html"))) continue;
    pages.set(app, join(root, "index.html"));
    await server.register(fastifyStatic, {
      root,
      prefix: `/${app}/`,
      decorateReply: false,
      preCompressed: true,
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (reply, path) => void reply.setHeader("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"),
    });
    server.get(`/${app}`, (_request, reply) => reply.redirect(`/${app}/`));
    server.get(`/${app}/`, (_request, reply) => reply.callNotFound());
  }

  server.setNotFoundHandler(async (request, reply) => {
    const [, app = "", file = ""] = new URL(request.url, "http://any").pathname.split(/^\/([^/]+)\/?/);
    const page = request.method === "GET" && !/\.\w+$/.test(file) ? pages.get(app) : undefined;
    if (page) return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(await readFile(page));
    return reply.code(404).send({ code: "NOT_FOUND", params: {} });
  });
}
