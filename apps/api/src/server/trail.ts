import "reflect-metadata";
import { archiveTrail, DEFAULT_DAYS } from "../audit/archive.js";
import { Checkpoints } from "../audit/checkpoints.js";
import { verifyTrail } from "../audit/verify.js";
import { openDatabase } from "../database/data-source.js";
import { UnitOfWork } from "../database/unit-of-work.js";
import { readConfig } from "./config.js";
import { placeOf } from "./start.js";

/** `npm run audit:verify`, and `npm run audit:archive -- FILE [DAYS]`: beside a running server or without one. */
const [command, file, days] = process.argv.slice(2);
const config = readConfig(process.env);
const database = await openDatabase(placeOf(config));
try {
  const unitOfWork = new UnitOfWork(database);
  if (command === "archive") {
    if (file === undefined) throw new Error("Say where to: npm run audit:archive -- FILE [DAYS]");
    const { entries, seals, sha256, before } = await archiveTrail(unitOfWork, file, days === undefined ? DEFAULT_DAYS : Number(days));
    process.stdout.write(`${entries} entries in ${seals} seals before ${before}\nSHA-256 ${sha256}  ${file}\n`);
  } else {
    const { entries, seals, checkpoints, tampering } = await verifyTrail(unitOfWork, new Checkpoints(config.checkpointDirectory, config.checkpointKeyFile));
    process.stdout.write(`${entries} entries, ${seals} seals, ${checkpoints} checkpoints read\n`);
    if (tampering) process.stdout.write(`${tampering.kind} at ${tampering.row}: ${tampering.words}\n`);
    else process.stdout.write("The trail is whole.\n");
    process.exitCode = tampering ? 1 : 0;
  }
} finally {
  await database.close();
}
