import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const PLACES = ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin", "/opt/homebrew/bin", ...(process.env.PATH ?? "").split(delimiter)];

/** Where a MariaDB server is installed, or undefined. */
export function findMariadb() {
  const find = (names) => names.flatMap((name) => PLACES.map((place) => join(place, name))).find((file) => existsSync(file));
  const server = find(["mariadbd", "mysqld"]);
  const install = find(["mariadb-install-db", "mysql_install_db"]);
  return server && install ? { server, install } : undefined;
}

/** Starts a private server on a free port with an empty directory of its own; `stop` leaves nothing behind. `kill` ends it without warning, `again` starts it on what it left. */
export async function startMariadb({ server, install }) {
  const directory = mkdtempSync(join(tmpdir(), "jianxiao-mariadb-"));
  const made = spawnSync(install, [`--datadir=${directory}/data`, "--auth-root-authentication-method=normal", "--skip-test-db", ...user()], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`mariadb-install-db failed: ${made.stderr || made.stdout}`);
  const port = await freePort();
  let running = await serve(server, directory, port);
  return {
    url: `mysql://root@127.0.0.1:${port}`,
    kill: () => ended(running, "SIGKILL"),
    again: async () => {
      running = await serve(server, directory, port);
    },
    stop: async () => {
      await ended(running, "SIGTERM");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function serve(server, directory, port) {
  const running = spawn(
    server,
    ["--no-defaults", `--datadir=${directory}/data`, `--port=${port}`, "--bind-address=127.0.0.1", `--socket=${directory}/s`, `--pid-file=${directory}/pid`, "--innodb-buffer-pool-size=256M", "--max-connections=200", ...user()],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  running.stderr.on("data", (chunk) => (said = (said + chunk).slice(-20_000)));
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`MariaDB did not start in 60 s:\n${said}`)), 60_000);
    running.on("exit", (code) => reject(new Error(`MariaDB ended with ${code}:\n${said}`)));
    const poll = setInterval(() => {
      if (!/ready for connections/.test(said)) return;
      clearTimeout(late);
      clearInterval(poll);
      resolve();
    }, 50);
  });
  running.removeAllListeners("exit");
  return running;
}

function ended(running, signal) {
  return new Promise((resolve) => {
    if (running.exitCode !== null || running.signalCode !== null) return resolve();
    running.on("exit", () => resolve());
    running.kill(signal);
  });
}

function user() {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
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
