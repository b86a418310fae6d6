import { EVIDENCE_KINDS, type EvidenceKind } from "@jianxiao/domain";
import fastify, { type FastifyInstance } from "fastify";
import { inflateRawSync } from "node:zlib";
import { newId } from "../../database/new-id.js";
import { foreignWrites, leaksIn } from "./judge.js";
import type { Persona } from "./personas.js";
import type { Walk } from "./walk.js";
import { NOW } from "./world.js";

type Route = { readonly method: string; readonly url: string };

/** What files are sent to: each kind of thing that takes evidence, and the photos of a visit. */
const TABLE_OF_KIND: Partial<Record<EvidenceKind, string>> = { DISPUTE: "payment_dispute", GOAL_ADJUSTMENT: "goal_revision", QUESTION: "filing_comment" };
const UPLOADS = [...EVIDENCE_KINDS.map((kind) => ({ url: `/attachments?object=${kind}&id=:id`, table: TABLE_OF_KIND[kind] ?? kind.toLowerCase() })), { url: "/evaluation/visits/:id/photos?key=fuzz", table: "site_visit" }];
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

type WalkedRoutes = { routes: string[]; asked: number; sent: number; stored: number; answered: string[]; found: string[] };

/** Every HTTP route of the features, asked by each persona for own, foreign and missing records; answers are opened where they are zips. Files are sent to all of them, too. */
export async function walkRoutes(walk: Walk, personas: readonly Persona[]): Promise<WalkedRoutes> {
  const asking: { persona: Persona | undefined } = { persona: undefined };
  const server = fastify();
  // As the product's door does: nothing of the cause.
  server.setErrorHandler((_error, _request, reply) => reply.code(500).send({ code: "INTERNAL", params: {} }));
  const routes: Route[] = [];
  server.addHook("onRoute", ({ method, url }) => {
    for (const each of [method].flat()) if (each !== "HEAD") routes.push({ method: each, url });
  });
  for (const { routes: register } of walk.stage.features) {
    if (!register) continue;
    await server.register(async (scope) => register(scope, {
      viewer: async (_request, reply) => {
        const viewer = asking.persona?.viewer;
        if (!viewer) await reply.code(401).send({ code: "UNAUTHENTICATED", params: {} });
        return viewer;
      },
    }));
  }
  await server.ready();
  const found: string[] = [];
  const answered = new Set<string>();
  let asked = 0;
  for (const { url } of routes.filter(({ method, url: path }) => method === "GET" && path.includes(":"))) {
    const tables = tablesOf(walk, url);
    for (const persona of personas) {
      asking.persona = persona;
      for (const table of tables) {
        const own = walk.pool.own(table, persona).slice(0, 1);
        const foreign = walk.pool.foreign(table, persona).slice(0, 2);
        const missing = await ask(server, url, newId(NOW));
        for (const { id } of [...own, ...foreign]) {
          const answer = await ask(server, url, id);
          asked += 1;
          if (answer.status === 200) answered.add(url);
          const theirs = foreign.some((held) => held.id === id);
          if (theirs && (answer.status !== missing.status || answer.text.replaceAll(id, "·") !== missing.text.replaceAll(missing.id, "·"))) found.push(`${url} as ${persona.name}: a foreign ${table} answers ${answer.status}, a missing one ${missing.status}`);
          for (const words of leaksIn(answer.text, persona, walk.pool, walk.world.marks, walk.signOwners, id)) found.push(`${url} as ${persona.name}: ${words}`);
        }
      }
    }
  }
  const [sent, stored] = await walkUploads(walk, personas, server, asking, found);
  await server.close();
  return { routes: routes.map(({ method, url }) => `${method} ${url}`), asked, sent, stored, answered: [...answered], found };
}

/** Sends a picture to own, foreign and missing things. How many were sent, and how many stored. */
async function walkUploads({ pool, stage }: Walk, personas: readonly Persona[], server: FastifyInstance, asking: { persona: Persona | undefined }, found: string[]): Promise<[sent: number, stored: number]> {
  let [sent, stored] = [0, 0];
  const send = async (url: string, id: string) => {
    sent += 1;
    const answer = await server.inject({ method: "POST", url: url.replace(":id", id), headers: { "content-type": "application/octet-stream", "x-file-name": "fuzz.png" }, payload: PICTURE });
    if (answer.statusCode === 201) stored += 1;
    return `${answer.statusCode} ${answer.payload.replaceAll(id, "·")}`;
  };
  for (const persona of personas) {
    asking.persona = persona;
    for (const { url, table } of UPLOADS) {
      stage.tap.taken();
      for (const { id } of pool.own(table, persona).slice(0, 3)) await send(url, id);
      const missing = await send(url, newId(NOW));
      for (const { id } of pool.foreign(table, persona).slice(0, 2)) {
        const answer = await send(url, id);
        if (answer !== missing) found.push(`POST ${url} as ${persona.name}: a foreign ${table} answers ${answer}, a missing one ${missing}`);
      }
      for (const words of foreignWrites(stage.tap.taken(), persona)) found.push(`POST ${url} as ${persona.name}: ${words}`);
    }
  }
  return [sent, stored];
}

/** Records a route may be about, by the words of its path; any, where no word tells. */
function tablesOf({ pool }: Walk, url: string): string[] {
  const words = url.split("/").filter((word) => word !== "" && !word.includes(":"));
  const named = words.flatMap((word) => pool.tableOf(`${word.replace(/s$/, "")}Id`, "", "") ?? []);
  return named.length > 0 ? [...new Set(named)] : pool.tableNames();
}

async function ask(server: FastifyInstance, url: string, id: string) {
  const answer = await server.inject({ url: url.replace(/:\w+(\([^)]*\))?/g, id) });
  return { id, status: answer.statusCode, text: `${JSON.stringify(answer.headers["content-disposition"] ?? "")}${textOf(answer.rawPayload)}` };
}

/** The text of an answer, and of every entry where it is a zip (workbooks and documents are). */
export function textOf(bytes: Buffer): string {
  const end = bytes.lastIndexOf("PK\u0005\u0006");
  if (end < 0) return bytes.toString("utf8");
  const parts: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let entries = bytes.readUInt16LE(end + 10); entries > 0; entries--) {
    const [method, size, nameLength, extra, comment, local] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(start, start + size);
    parts.push((method === 8 ? inflateRawSync(body) : body).toString("utf8"));
    at += 46 + nameLength + extra + comment;
  }
  return parts.join("\n");
}
