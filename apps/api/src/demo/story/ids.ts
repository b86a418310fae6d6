import type { Random } from "./random.js";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Makes ULIDs that depend on the seed alone: the moment's ten letters, then sixteen of the story's own. */
export type IdMaker = (at: Date) => string;

export function idMaker(random: Random): IdMaker {
  return (at) => {
    let time = "";
    for (let rest = at.getTime(), place = 0; place < 10; place++, rest = Math.floor(rest / 32)) time = LETTERS.charAt(rest % 32) + time;
    let tail = "";
    for (let place = 0; place < 16; place++) tail += LETTERS.charAt(random.int(0, 31));
    return time + tail;
  };
}
