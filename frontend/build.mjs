// What Maven calls: installs and builds only when something changed, so that a second run takes no time.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

process.chdir(dirname(fileURLToPath(import.meta.url)));

const OUT = "../target/classes/META-INF/resources/ui";
const OURS = ["app.js", "puzzle.js", "sign.js", "embed.js", "charts.js", "app.css", "public.css", "pages.css"];
// A petition's page, the 193 States and this sheet in it, stays under 14,000 bytes on a bad line.
const SHEET_LIMIT = 5400;
// What a petition's form is enhanced with, on the same line.
const SIGN_LIMIT = 10_000;
// What a page's charts and maps are read with, Lit included.
const CHARTS_LIMIT = 10_000;

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split(".").map(Number);
  if (ourMajor < major || (ourMajor === major && ourMinor < minor)) {
    stop(`The front end needs Node ${major}.${minor} or newer, and this is Node ${process.versions.node}.`);
  }
}

function npm(...args) {
  const run = spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (run.status !== 0) stop(`npm ${args.join(" ")} failed; what it said stands above.`);
}

function files(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}

function isStamped(stamp, mark) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === mark;
}

function install() {
  const stamp = "node_modules/.stamp";
  const mark = fingerprint(["package-lock.json"]);
  if (isStamped(stamp, mark)) return;
  npm("ci", "--no-progress");
  writeFileSync(stamp, mark);
}

function build() {
  const stamp = "../target/ui.stamp";
  const sources = ["build.mjs", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "src"];
  const mark = fingerprint(sources.flatMap(files));
  if (isStamped(stamp, mark) && OURS.every((name) => existsSync(join(OUT, name)))) {
    console.log("front end: up to date");
    return;
  }
  // Only what is ours: Maven copies other files to the same folder.
  for (const name of [...OURS, "chunks"]) rmSync(join(OUT, name), { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  npm("run", "--silent", "build");
  weigh("public.css", SHEET_LIMIT);
  weigh("sign.js", SIGN_LIMIT);
  weigh("charts.js", CHARTS_LIMIT);
  writeFileSync(stamp, mark);
}

/** A file, and the chunks that it shares with others. */
function loaded(name) {
  const chunks = readFileSync(join(OUT, name), "utf8").matchAll(
    /["'](?:\.\/)?(?:chunks\/)?([\w.-]+-[\w-]{8}\.js)["']/g,
  );
  return [name, ...[...chunks].map(([, chunk]) => join("chunks", chunk))];
}

function weigh(name, limit) {
  const bytes = loaded(name).reduce((sum, file) => sum + gzipSync(readFileSync(join(OUT, file))).length, 0);
  const weight = `${name} weighs ${bytes} bytes gzipped, of at most ${limit}`;
  if (bytes > limit) stop(`${weight}: split off what only some pages need.`);
  console.log(weight);
}

checkNode();
install();
build();
