import { readFile, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(js|css|html|svg|json)$/;
/** Vite's own conditions for a browser; naming any replaces all. */
const BROWSER = ["module", "browser", "development|production"];
const API = process.env.API_ORIGIN ?? "http://127.0.0.1:4000";

/** Writes `file.br` and `file.gz` beside each text file of the build, so that the server never compresses while it answers. */
const precompressed = () => {
  let folder = "dist";
  return {
    name: "precompressed",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const names = await readdir(folder, { recursive: true });
      for (const name of names.filter((candidate) => COMPRESSIBLE.test(candidate))) {
        const path = join(folder, name);
        const bytes = await readFile(path);
        if (bytes.length < 1024) continue;
        await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
        await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      }
    },
  };
};

/**
 * Vite settings of both apps. Workspace packages are bundled from their sources; nothing is inlined as `data:`,
 * so the content security policy can stay at 'self'.
 * @param {{ base: string, plugins: import("vite").PluginOption[] }} app
 * @returns {import("vite").UserConfig}
 */
export const screens = ({ base, plugins }) => ({
  base,
  plugins: [...plugins, precompressed()],
  resolve: { conditions: ["source", ...BROWSER], dedupe: ["react", "react-dom", "react-router", "antd", "@apollo/client", "graphql"] },
  build: { target: "es2022", manifest: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  server: { proxy: { "/graphql": API, "/files": API, "/export": API } },
});
