import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Scanner } from "./scanner.js";

const PATIENCE_MS = 30_000;

/** ClamAV's daemon at `host:port`, by its INSTREAM command: chunks with their length before them, then a length of 0. */
export function clamdScanner(address: string): Scanner {
  const [host = "", port = ""] = address.split(":");
  return async (path) => {
    const socket = connect({ host, port: Number(port) });
    try {
      const [answer] = await Promise.all([answered(socket), pipeline(Readable.from(framed(path)), socket)]);
      return verdictOf(answer);
    } finally {
      socket.destroy();
    }
  };
}

async function* framed(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from("zINSTREAM\0");
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) yield Buffer.concat([lengthOf(chunk), chunk]);
  yield lengthOf([]);
}

function lengthOf({ length }: { readonly length: number }): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32BE(length);
  return written;
}

function answered(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error("The scanner does not answer")));
    socket.on("data", (chunk) => (text += chunk.toString("utf8")));
    socket.once("error", reject);
    socket.once("close", () => resolve(text));
  });
}

function verdictOf(answer: string): "CLEAN" | "INFECTED" {
  if (/: OK\0?\s*$/.test(answer)) return "CLEAN";
  if (/ FOUND\0?\s*$/.test(answer)) return "INFECTED";
  throw new Error(`The scanner gave no verdict: ${answer.slice(0, 100)}`);
}
