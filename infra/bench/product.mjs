import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The demonstration on a free port with rows of its own: 59 departments, 740 projects. */
export async function started(directory) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(ROOT, "apps/api/dist/server/main.js")], {
    env: { ...process.env, NODE_ENV: "production", PROFILE: "demonstration", PORT: String(port), DATA_DIR: directory, DATABASE_URL: "" }, stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const began = Date.now();
  while (!(await fetch(`${address}/healthz`).then(({ ok }) => ok, () => false))) {
    if (child.exitCode !== null || Date.now() - began > 120_000) throw new Error("The product did not start.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  console.log(`started and seeded in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return { address, cpuSeconds: () => cpuSecondsOf(child.pid), residentMb: () => residentMbOf(child.pid), stop: () => (child.kill("SIGTERM"), ended) };
}

/** What a process has used of the processor, where the system tells; NaN elsewhere. */
function cpuSecondsOf(pid) {
  try {
    const [, , user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(9);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return Number.NaN;
  }
}

/** The memory a process holds, where the system tells; NaN elsewhere. */
function residentMbOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** One person signed in: `post` gives the plain response, `answer` the data, or throws what was wrong. */
export async function client(address, login) {
  let cookie = "";
  const post = (body) => fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json", origin: address, cookie }, body: JSON.stringify(body) });
  const answer = async (query, variables = {}) => {
    const { data, errors } = await (await post({ query, variables })).json();
    if (errors) throw Object.assign(new Error(`${login}: ${JSON.stringify(errors)}`), { code: errors[0].extensions?.code });
    return data;
  };
  const password = await passwordOf(address, login);
  const signedIn = await post({ query: "mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }", variables: { input: { login, password } } });
  await signedIn.text();
  cookie = (signedIn.headers.getSetCookie?.() ?? []).map((line) => line.split(";")[0]).join("; ");
  return { post, answer };
}

/** The password the demonstration tells anybody who asks. */
async function passwordOf(address, login) {
  const answer = await fetch(`${address}/graphql`, { method: "POST", headers: { "content-type": "application/json", origin: address }, body: JSON.stringify({ query: "{ session { demoAccounts { login password } } }" }) });
  const { data } = await answer.json();
  return data.session.demoAccounts.find((account) => account.login === login).password;
}
