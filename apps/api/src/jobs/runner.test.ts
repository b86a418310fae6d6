import { expect, test } from "@jest/globals";
import { Runner } from "./runner.js";

const QUIET = { info: () => undefined, error: () => undefined };

test("does what waits, one after the other, and stops when told", async () => {
  const waiting = ["a", "b", "c"];
  const done: string[] = [];
  let together = 0;
  const runner = new Runner(async () => {
    const next = waiting.shift();
    if (next === undefined) return false;
    expect(++together).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    together -= 1;
    done.push(next);
    return true;
  }, QUIET, 5);

  runner.wake();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done).toEqual([]);

  runner.start();
  while (done.length < 3) await new Promise((resolve) => setTimeout(resolve, 1));
  waiting.push("d");
  runner.wake();
  while (done.length < 4) await new Promise((resolve) => setTimeout(resolve, 1));
  await runner.stop();
  waiting.push("e");
  runner.wake();
  await new Promise((resolve) => setTimeout(resolve, 15));
  expect([done, waiting]).toEqual([["a", "b", "c", "d"], ["e"]]);
});

test("one that fails is told of, and looked for again at the next turn", async () => {
  const told: string[] = [];
  let tries = 0;
  const runner = new Runner(async () => {
    tries += 1;
    if (tries === 1) throw new Error("the database is away");
    return false;
  }, { info: () => undefined, error: (words) => void told.push(words) }, 5);

  runner.start();
  while (tries < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  await runner.stop();

  expect(told).toEqual(["A job could not be looked after"]);
});
