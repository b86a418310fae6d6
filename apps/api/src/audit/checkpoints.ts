import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from "node:crypto";
import { existsSync } from "node:fs";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AuditSeal } from "./audit-seal.entity.js";
import { canonical, sha256 } from "./digest.js";

/** A chain's head at a moment, signed, as one line of the file outside the database. `before` is the digest of the line before it. */
export type Checkpoint = { readonly chain: string; readonly seq: number; readonly head: string; readonly at: string; readonly before: string; readonly algorithm: "Ed25519"; readonly signature: string };

const FILE = "checkpoints.jsonl";
const PUBLIC_KEY = "checkpoints.public.pem";

/**
 * Signed heads of the trail's chains, appended to a file in a directory of their own: another disk, a mounted share, a collector's inbox. The private key
 * lies outside the database too, and is best readable by the server alone. A chain proves nothing against somebody who writes all of it anew; this does.
 */
export class Checkpoints {
  constructor(
    private readonly directory: string,
    private readonly keyFile: string,
  ) {}

  /** Appends one signed line per head that is not the chain's last line already. */
  async write(heads: readonly Pick<AuditSeal, "chain" | "seq" | "head">[], now: Date): Promise<void> {
    const lines = await this.read();
    const last = new Map(lines.map((line) => [line.chain, line]));
    const fresh = heads.filter(({ chain, head }) => last.get(chain)?.head !== head);
    if (fresh.length === 0) return;
    const key = await this.privateKey();
    let before = lines.length > 0 ? sha256(canonical(lines.at(-1))) : "";
    const written = fresh.map(({ chain, seq, head }) => {
      const content = { chain, seq, head, at: now.toISOString(), before, algorithm: "Ed25519" as const };
      const line: Checkpoint = { ...content, signature: sign(null, Buffer.from(canonical(content)), key).toString("base64") };
      before = sha256(canonical(line));
      return `${JSON.stringify(line)}\n`;
    });
    await appendFile(join(this.directory, FILE), written.join(""));
  }

  /** All lines, oldest first; none where there is no file yet. */
  async read(): Promise<Checkpoint[]> {
    const file = join(this.directory, FILE);
    if (!existsSync(file)) return [];
    return (await readFile(file, "utf8")).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Checkpoint);
  }

  /** The first line whose signature or place in the file is wrong, if any. */
  async firstForged(): Promise<Checkpoint | undefined> {
    const lines = await this.read();
    if (lines.length === 0) return undefined;
    const key = createPublicKey(await readFile(join(this.directory, PUBLIC_KEY), "utf8"));
    let before = "";
    return lines.find((line) => {
      const { signature, ...content } = line;
      const sound = line.before === before && verify(null, Buffer.from(canonical(content)), key, Buffer.from(signature, "base64"));
      before = sha256(canonical(line));
      return !sound;
    });
  }

  /** The key, made at the first checkpoint; its public half lies with the lines it proves. */
  private async privateKey(): Promise<KeyObject> {
    await mkdir(this.directory, { recursive: true });
    if (!existsSync(this.keyFile)) {
      await mkdir(dirname(this.keyFile), { recursive: true });
      await writeFile(this.keyFile, generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
    }
    const key = createPrivateKey(await readFile(this.keyFile, "utf8"));
    const publicFile = join(this.directory, PUBLIC_KEY);
    if (!existsSync(publicFile)) await writeFile(publicFile, createPublicKey(key).export({ type: "spki", format: "pem" }));
    return key;
  }
}
