import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const INSTALLED = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** How to launch a Chromium here: an installed one first, else the one inside a registry package (x64 Linux only). */
export async function findChromium() {
  const executablePath = INSTALLED.find((file) => file && existsSync(file));
  if (executablePath) return { launch: { executablePath, args: ARGS }, packed: false };
  if (process.platform !== "linux" || process.arch !== "x64") return { missing: "no Chromium installed (set CHROMIUM_PATH)" };
  return { launch: await packedChromium(), packed: true };
}

/** Unpacks the packaged Chromium once per version, with the fonts it needs to draw any text at all. */
async function packedChromium() {
  const { version } = require("@sparticuz/chromium/package.json");
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "jianxiao", `chromium-${version}`);
  const fonts = join(cache, "fonts-conf");
  mkdirSync(fonts, { recursive: true });
  writeFileSync(
    join(fonts, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
  );
  process.env.TMPDIR = cache;
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return {
    executablePath: await packed.executablePath(),
    args: [...ARGS, "--no-zygote"],
    env: { ...process.env, LD_LIBRARY_PATH: join(cache, "al2023/lib"), FONTCONFIG_PATH: fonts },
  };
}
