import { Secret, TOTP } from "otpauth";
import { createHash, randomBytes } from "node:crypto";

const PERIOD_SECONDS = 30;
const DIGITS = 6;
const WINDOW = 1;
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
/** Without letters and digits that look alike. */
const CODE_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const CODE_LENGTH = 12;

/** A new secret, in base32 as authenticator apps take it. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** `otpauth://…`, the content of the picture to be scanned. */
export function totpUri(secret: string, login: string, issuer: string): string {
  return totp(secret, login, issuer).toString();
}

/** The time step this code belongs to, of the present one and its two neighbours; undefined when it is none of theirs. */
export function totpStep(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / PERIOD_SECONDS) + delta;
}

/** The code an authenticator shows at `now`. */
export function totpCode(secret: string, now: Date): string {
  return totp(secret).generate({ timestamp: now.getTime() });
}

/** Ten codes of 12 letters and digits, about 59 bits each, to be kept on paper. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => [...randomBytes(CODE_LENGTH)].map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join("").replace(/(.{4})(?=.)/g, "$1-"));
}

/** What is kept of a recovery code; spaces, hyphens and case don't matter. */
export function recoveryCodeHash(accountId: string, code: string): string {
  return createHash("sha256").update(`${accountId}:${code.toLowerCase().replace(/[^a-z\d]/g, "")}`).digest("hex");
}

function totp(secret: string, label = "", issuer = ""): TOTP {
  return new TOTP({ issuer, label, algorithm: "SHA1", digits: DIGITS, period: PERIOD_SECONDS, secret: Secret.fromBase32(secret) });
}
