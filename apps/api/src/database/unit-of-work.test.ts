import { beforeEach, describe, expect, test } from "@jest/globals";
import { setTimeout as wait } from "node:timers/promises";
import { AuditEvent } from "../audit/audit-event.entity.js";
import { Notice, Paper, WITH_PAPERS } from "../testing/papers.js";
import { useScenario } from "../testing/scenario.js";
import { faultOf, isDuplicate } from "./faults.js";
import { newId } from "./new-id.js";
import { KeyReused } from "./once.js";
import { Account } from "../features/identity/index.js";

const given = useScenario(WITH_PAPERS);
let paper: Paper;

beforeEach(async () => {
  const { id: unitId, departmentId, districtId } = given.at.school;
  paper = await given.store(async ({ rows }) => {
    await rows(Notice).remove({});
    return rows(Paper).add({ districtId, departmentId, unitId, projectId: newId(), title: "0", amountFen: 0, urgent: false });
  });
});

const stored = async () => (await given.store(({ rows }) => rows(Paper).find(paper.id))) as Paper;

describe("units of work", () => {
  test("do not take each other along: one rolls back while another commits", async () => {
    const rolledBack = given.unitOfWork.run(given.as.performanceOffice, async ({ rows }) => {
      await rows(Notice).add({ words: "rolled back" });
      await wait(30);
      throw new Error("changed my mind");
    });
    const committed = given.unitOfWork.run(given.as.performanceOffice, ({ rows }) => rows(Notice).add({ words: "kept" }));

    await expect(rolledBack).rejects.toThrow("changed my mind");
    await committed;

    const words = await given.unitOfWork.read(given.as.performanceOffice, ({ rows }) => rows(Notice).findMany({}));
    expect(words.map((notice) => notice.words)).toEqual(["kept"]);
  });

  test("are not read before they are done", async () => {
    const seen = () => given.unitOfWork.read(given.as.performanceOffice, ({ rows }) => rows(Notice).count({}));
    await given.unitOfWork.run(given.as.performanceOffice, async ({ rows }) => {
      await rows(Notice).add({ words: "soon" });
      expect(await seen()).toBe(0);
    });
    expect(await seen()).toBe(1);
  });

  test("lose no increment of forty at once", async () => {
    const increment = () =>
      given.unitOfWork.run(given.as.schoolFiller, async ({ rows }) => {
        const held = (await rows(Paper).findForUpdate(paper.id)) as Paper;
        await wait(1);
        held.amountFen += 1;
        await rows(Paper).save(held);
      });

    await Promise.all(Array.from({ length: 40 }, increment));

    expect(await stored()).toMatchObject({ amountFen: 40, version: 41 });
  });

  test("answer for their own viewer, however they interleave", async () => {
    const viewers = [given.as.schoolFiller, given.as.healthFiller, given.as.educationHomeFiller, given.as.foreignSubmitter];
    const counts = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        given.unitOfWork.read(viewers[index % 4] as (typeof viewers)[number], async ({ rows }) => {
          await wait(Math.random() * 3);
          return rows(Paper).count({ id: paper.id });
        }),
      ),
    );
    expect(counts.filter((count, index) => count !== (index % 4 === 0 ? 1 : 0))).toEqual([]);
  });

  test("run again from the start when a row was changed by somebody else", async () => {
    let runs = 0;
    await given.unitOfWork.run(given.as.schoolFiller, async ({ rows }) => {
      const read = (await rows(Paper).find(paper.id)) as Paper;
      if (runs++ === 0) Object.assign(read, { version: read.version - 1 });
      await rows(Paper).save(Object.assign(read, { title: "second" }));
    });
    expect([runs, (await stored()).title]).toEqual([2, "second"]);
  });

  test("give up after three runs, with nothing stored", async () => {
    let runs = 0;
    const stale = given.unitOfWork.run(given.as.schoolFiller, async ({ rows }) => {
      runs += 1;
      await rows(Paper).update({ id: paper.id }, { title: "half" });
      await rows(Paper).save(Object.assign(Object.create(Paper.prototype) as Paper, paper, { title: "stale" }));
    });
    await expect(stale).rejects.toThrow("changed by somebody else");
    expect([runs, (await stored()).title]).toEqual([3, "0"]);
  });

  test("refuse to be nested", async () => {
    const nested = given.unitOfWork.run(given.as.schoolFiller, () => given.unitOfWork.run(given.as.schoolFiller, async () => undefined));
    await expect(nested).rejects.toThrow("inside a unit of work");
  });

  test("that lock in opposite order both end well", async () => {
    const other = await given.store(({ rows }) => rows(Paper).add({ districtId: paper.districtId, departmentId: paper.departmentId, unitId: paper.unitId, projectId: newId(), title: "b", amountFen: 0, urgent: false }));
    const both = (first: string, second: string) =>
      given.unitOfWork.run(given.as.schoolFiller, async ({ rows }) => {
        await rows(Paper).findForUpdate(first);
        await wait(50);
        await rows(Paper).findForUpdate(second);
        await rows(Paper).update({ id: [first, second] }, { urgent: true });
      });
    await Promise.all([both(paper.id, other.id), both(other.id, paper.id)]);
    expect((await stored()).version).toBe(3);
  });
});

describe("an act with a key", () => {
  const submit = (key: string, words = "hear") =>
    given.unitOfWork.run(given.as.performanceOffice, ({ rows, once }) => once(key, { words }, async () => ({ id: (await rows(Notice).add({ words })).id })));

  test("happens once, however often and however at once it is asked for", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit("k1")));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await given.store(({ rows }) => rows(Notice).count({}))).toBe(1);
  });

  test("is refused when the key was used for something else", async () => {
    await submit("k2", "one");
    expect(await submit("k2", "two")).toBeInstanceOf(KeyReused);
    expect(await given.store(({ rows }) => rows(Notice).count({}))).toBe(1);
  });
});

describe("the trail", () => {
  test("keeps an act with its transaction, and not without", async () => {
    const act = (fails: boolean) =>
      given.unitOfWork.run(given.as.schoolFiller, async ({ audit }) => {
        await audit("SAVE_CELLS", { object: "paper", objectId: paper.id, of: paper, params: { count: 3 } });
        if (fails) throw new Error("no");
      });
    await act(true).catch(() => undefined);
    await act(false);

    const events = await given.unitOfWork.read(given.as.educationLeader, ({ rows }) => rows(AuditEvent).findMany({ objectId: paper.id }));
    expect(events).toMatchObject([{ act: "SAVE_CELLS", who: "林小舟", role: "UNIT_FILLER", organisation: "第一中学", departmentId: given.at.education.id, unitId: given.at.school.id, projectId: paper.projectId, params: { count: 3 } }]);
    expect(events[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await given.unitOfWork.read(given.as.healthSubmitter, ({ rows }) => rows(AuditEvent).count({ objectId: paper.id }))).toBe(0);
  });

  test.each(["UPDATE `audit_event` SET `who` = 'nobody'", "DELETE FROM `audit_event`"])("is defended by the engine: %s", async (sql) => {
    await expect(given.database.writer.query(sql)).rejects.toThrow("never changed");
  });
});

describe("a refusal of the database", () => {
  const account = (login: string) => given.store(({ rows }) => rows(Account).add({ login, name: "x", duty: "BUSINESS", state: "ACTIVE", failures: 0 }));

  test("for a second row is told by table and column on both engines", async () => {
    await account("twice");
    const error: unknown = await account("twice").catch((cause: unknown) => cause);
    expect([isDuplicate(error, "account", "login"), isDuplicate(error, "account", "name"), isDuplicate(error, "unit", "login")]).toEqual([true, false, false]);
  });

  test("holds choices and money to their limits", async () => {
    const fault = (sql: string) => given.database.writer.query(sql).then(() => "stored", (error: unknown) => faultOf(error)?.kind);
    expect(await fault("UPDATE `account` SET `state` = 'ELSEWHERE'")).toBe("CHECK");
    expect(await fault("UPDATE `test_paper` SET `amountFen` = 9007199254740992")).toBe("CHECK");
  });
});
