import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, type ReadStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

export const MAX_FILE_BYTES = 20 * 1_048_576;

/** As much of a file as tells what it is. */
const HEAD_BYTES = 4_096;

export type Received = { bytes: number; sha256: string; head: Buffer };

/** The stream was longer than a file may be. */
export class FileTooLarge extends Error {
  override readonly name = "FileTooLarge";
}

/** Bytes of uploaded files, under names of ours, a folder per district. Nothing here is ever served as it lies. */
export class FileStore {
  private readonly root: string;

  constructor(dataDirectory: string) {
    this.root = join(dataDirectory, "files");
  }

  path({ districtId, id }: { districtId: string; id: string }): string {
    return join(this.root, districtId, id);
  }

  /** Writes a stream to its place, counting as it goes; what breaks off leaves nothing behind. */
  async receive(file: { districtId: string; id: string }, stream: Readable, most = MAX_FILE_BYTES): Promise<Received> {
    const place = this.path(file);
    const arriving = `${place}.part`;
    await mkdir(dirname(place), { recursive: true });
    const hash = createHash("sha256");
    let bytes = 0;
    let head = Buffer.alloc(0);
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
        hash.update(chunk);
        done(bytes > most ? new FileTooLarge() : null, chunk);
      },
    });
    try {
      await pipeline(stream, count, createWriteStream(arriving, { flags: "wx" }));
      await rename(arriving, place);
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
    return { bytes, sha256: hash.digest("hex"), head };
  }

  read(file: { districtId: string; id: string }): ReadStream {
    return createReadStream(this.path(file));
  }

  async remove(file: { districtId: string; id: string }): Promise<void> {
    await rm(this.path(file), { force: true });
  }
}
