type Address = { readonly value: bigint; readonly bits: 32 | 128 };

/** Whether an address, v4 or v6, lies in one of the ranges (`10.1.0.0/16`, `2001:db8::/32`, or a single address). What is no address lies in none. */
export function withinRanges(address: string, ranges: readonly string[]): boolean {
  const asked = parseAddress(address);
  return asked !== undefined && ranges.some((range) => contains(range, asked));
}

/** Whether the text is a range: an address and, after a slash, how many leading bits count. */
export function isAddressRange(range: string): boolean {
  return parseRange(range) !== undefined;
}

function contains(range: string, { value, bits }: Address): boolean {
  const known = parseRange(range);
  if (known?.bits !== bits) return false;
  const rest = BigInt(bits - known.prefix);
  return value >> rest === known.value >> rest;
}

function parseRange(range: string): (Address & { prefix: number }) | undefined {
  const [text = "", length, ...more] = range.split("/");
  const address = parseAddress(text);
  if (!address || more.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  const prefix = length === undefined ? address.bits : Number(length);
  return prefix <= address.bits ? { ...address, prefix } : undefined;
}

/** An IPv4 address that travels inside IPv6 (`::ffff:10.0.0.1`) is the IPv4 address. */
function parseAddress(text: string): Address | undefined {
  const mapped = /^::ffff:(\d[\d.]+)$/i.exec(text)?.[1];
  if (mapped !== undefined || !text.includes(":")) return parse4(mapped ?? text);
  return parse6(text);
}

function parse4(text: string): Address | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)) return undefined;
  return { value: parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n), bits: 32 };
}

function parse6(text: string): Address | undefined {
  const halves = text.split("::");
  const [head = [], tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length > 2 || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
  const groups = [...head, ...Array.from({ length: tail === undefined ? 0 : missing }, () => "0"), ...(tail ?? [])];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return { value: groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n), bits: 128 };
}
