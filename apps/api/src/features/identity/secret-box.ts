import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const ALGORITHM = "aes-256-gcm";

/** Encrypts what must be readable again, such as a second factor's secret. The key lies outside the database: a copy of the rows alone opens nothing. */
export class SecretBox {
  private known: { key: Buffer; id: string } | undefined;

  constructor(private readonly readKey: () => Buffer) {}

  /** `algorithm:key:nonce:tag:text`; bound to its `owner`, so that it opens on no other row. */
  seal(secret: string, owner: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const { key, id } = this.key();
    const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
    return [ALGORITHM, id, nonce.toString("base64url"), cipher.getAuthTag().toString("base64url"), sealed.toString("base64url")].join(":");
  }

  /** The secret again. Throws where it was changed, belongs to another owner or was sealed with another key. */
  open(sealed: string, owner: string): string {
    const [algorithm, keyId, nonce = "", tag = "", text = ""] = sealed.split(":");
    const { key, id } = this.key();
    if (algorithm !== ALGORITHM || keyId !== id) throw new Error("A stored secret was sealed with another key: put back SECRETS_KEY or secrets.key of this installation");
    const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(nonce, "base64url")).setAAD(Buffer.from(owner)).setAuthTag(Buffer.from(tag, "base64url"));
    return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString("utf8");
  }

  private key(): { key: Buffer; id: string } {
    if (!this.known) {
      const key = this.readKey();
      if (key.length !== KEY_BYTES) throw new Error(`The key for stored secrets must be ${KEY_BYTES} bytes`);
      this.known = { key, id: createHash("sha256").update(key).digest("hex").slice(0, 8) };
    }
    return this.known;
  }
}

/** The installation's key: as given (base64, 32 bytes), or kept in the data directory, made at the first use. */
export function openSecretBox(dataDirectory: string, given?: string): SecretBox {
  return new SecretBox(() => Buffer.from(given ?? keptKey(join(dataDirectory, "secrets.key")), "base64"));
}

function keptKey(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(KEY_BYTES).toString("base64"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8");
}
