import { graphql } from "graphql";
import { UnitOfWork } from "../../database/unit-of-work.js";
import { Appointment } from "../../features/identity/index.js";
import { viewerByAppointment } from "../../features/identity/viewers.js";
import { createContext } from "../../graphql/request-context.js";
import { compose } from "../../server/composition.js";
import { createSchema } from "../../server/schema.js";
import type { TestDatabase } from "../test-database.js";
import { NOW } from "./world.js";

type Seen = { projects: { total: number; nodes: { department: { id: string } }[] }; departments: { nodes: { id: string }[] } };

const ASKED = "{ projects(limit: 100) { total nodes { department { id } } } departments(limit: 100) { nodes { id } } }";

/** Every department's submitter of the demonstration asks again and again, all at once; counts answers that hold anything of another department. */
export async function interleave(origin: TestDatabase, times: number): Promise<{ departments: number; asked: number; wrong: number }> {
  const unitOfWork = new UnitOfWork(origin, { clock: () => NOW });
  const { features } = compose({ unitOfWork, profile: "DEMONSTRATION", dataDirectory: "", log: { info: () => undefined, error: () => undefined } });
  const schema = await createSchema(features);
  const viewers = await unitOfWork.systemRead("test", async ({ rows, now }) => {
    const posts = await rows(Appointment).findMany({ role: "DEPARTMENT_SUBMITTER" });
    return Promise.all(posts.map(({ id }) => viewerByAppointment(rows, id, now)));
  });
  let wrong = 0;
  const ask = async (turn: number) => {
    const viewer = viewers[turn % viewers.length];
    if (!viewer || !("departmentId" in viewer)) throw new Error("A submitter without a department");
    const exchange = { cookie: { token: undefined, set: () => undefined, clear: () => undefined }, address: "192.0.2.8" };
    const { data } = await graphql({ schema, source: ASKED, contextValue: createContext(viewer, unitOfWork, exchange) });
    const { projects, departments } = data as unknown as Seen;
    const owners = new Set([...projects.nodes.map(({ department }) => department.id), ...departments.nodes.map(({ id }) => id)]);
    if (owners.size !== 1 || !owners.has(viewer.departmentId) || projects.total === 0) wrong += 1;
  };
  // As many at once as there are departments, so that their statements interleave on every connection.
  for (let done = 0; done < times; done += viewers.length) await Promise.all(viewers.map((_, index) => ask(done + index)));
  return { departments: viewers.length, asked: times, wrong };
}
