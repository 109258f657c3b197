/** `npm run sizes`: what the package takes once installed, and what importing it costs a browser, minified and gzipped. */
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Sizes {
  /** Code of the core import without the data, in bytes. */
  readonly code: number;
  /** Data of all 26 domains. */
  readonly data: number;
  /** `import { catalog } from "zwgk-catalog"`. */
  readonly whole: number;
  /** One domain alone: social-assistance. */
  readonly oneDomain: number;
}

/** Limits that the package promises, in bytes; packages that an installation brings, itself included. */
export const LIMITS = { code: 25_000, data: 160_000, installed: 15_000_000, packages: 5 } as const;

/** Bytes of the built package once it is installed, as npm counts them; it brings no other package. */
function installedSize(): number {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  );
  return packed.unpackedSize;
}

/** Measures the sources as a bundler would bring them. */
export async function measureSizes(): Promise<Sizes> {
  const whole = await bundled("export { catalog } from './src/index.js'");
  const code = await bundled("export * from './src/index.js'", true);
  const data = await bundled("export { data } from './src/generated/data.js'");
  const oneDomain = await bundled("export { domain } from './src/generated/entries/social-assistance.js'");
  return { code, data, whole, oneDomain };
}

async function bundled(contents: string, withoutData = false): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    plugins: [
      {
        name: "without-data",
        setup: ({ onLoad }) => {
          if (!withoutData) return;
          onLoad({ filter: /src[\\/]generated[\\/]data\.ts$/ }, () => ({
            contents: "export const data = {}",
          }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const sizes = await measureSizes();
  console.log(
    `installed, 1 package   ${(installedSize() / 1e6).toFixed(1).padStart(8)} MB   (limit ${LIMITS.installed / 1e6} MB, ${LIMITS.packages} packages)`,
  );
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  console.log(`core code without data  ${kB(sizes.code)}   (limit ${kB(LIMITS.code).trim()})`);
  console.log(`data of all domains     ${kB(sizes.data)}   (limit ${kB(LIMITS.data).trim()})`);
  console.log(`whole catalog           ${kB(sizes.whole)}`);
  console.log(`one domain alone        ${kB(sizes.oneDomain)}`);
}
