import { Buffer } from "node:buffer";
import { crc32 } from "node:zlib";
import type { Part } from "./unpack.js";

const UTF8_NAMES = 0x0800;

/**
 * A zip of the parts as they are, uncompressed. The spreadsheet library unpacks by its own reader; given these bytes it sees exactly the parts
 * that were judged, and its slow inflater has nothing to do.
 */
export function packStored(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, central } = entry(part, offset);
    locals.push(local);
    centrals.push(central);
    offset += local.length;
  }
  return Buffer.concat([...locals, ending(centrals, offset)]);
}

/** The same zip piece by piece, as the parts come: what breaks off in the middle has no directory and opens nowhere. */
export async function* packAsItComes(parts: AsyncIterable<Part>): AsyncGenerator<Buffer> {
  const centrals: Buffer[] = [];
  let offset = 0;
  for await (const part of parts) {
    const { local, central } = entry(part, offset);
    yield local;
    centrals.push(central);
    offset += local.length;
  }
  yield ending(centrals, offset);
}

function entry({ path, bytes }: Part, offset: number): { local: Buffer; central: Buffer } {
  const name = Buffer.from(path, "utf8");
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(UTF8_NAMES, 2);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(offset, 10);
  return { local: Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), facts, name, bytes]), central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), facts, place, name]) };
}

function ending(centrals: readonly Buffer[], offset: number): Buffer {
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([central, end]);
}
