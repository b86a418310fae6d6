/** Digits of a digest that stand on paper, as text and in the QR code. */
export const DIGEST_DIGITS = 12;

/** The digits of a digest a print carries. */
export function digestHead(sha256: string): string {
  return sha256.slice(0, DIGEST_DIGITS);
}

/** What the QR code of a print holds: which paper it is, its number and the digits a scan is matched by. */
export function digestCode(kind: "PACKAGE" | "FILING", no: number, sha256: string): string {
  return `JIANXIAO/${kind}/${no}/${digestHead(sha256)}`;
}

/** Whether what somebody read off a print (the digits, or the whole code of the QR) is this digest. Spaces and full-width characters don't matter. */
export function matchesDigest(read: string, sha256: string): boolean {
  const plain = read.normalize("NFKC").replace(/\s/g, "").toLowerCase().split("/").at(-1) ?? "";
  return plain === digestHead(sha256) || plain === sha256;
}
