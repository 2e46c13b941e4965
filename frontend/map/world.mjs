// Makes the map of the world, src/main/resources/META-INF/resources/ui/world.svg, and reference/world.csv: where on it each State lies.
// Run by hand when the source has a newer edition: npm install --no-save world-atlas@2.0.2 topojson-client@3, then node map/world.mjs.
// Source: Natural Earth 4.1 (public domain), as the npm package world-atlas carries it. Projection: Equal Earth, which shows no continent larger than it is
// (B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", IJGIS 33, 2019).
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";

const WIDTH = 1000;
const HEIGHT = 440; // from 58° south, where nobody lives any further, to 84° north
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const SCALE = WIDTH / (2 * 2.7066299836960748);
const TOP = 1.3042;

const require = createRequire(import.meta.url);
const shapes = (file) => {
  const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/${file}`), "utf8"));
  return feature(topology, topology.objects.countries).features;
};

function project([longitude, latitude]) {
  const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x = ((longitude * Math.PI) / 180) * (Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))));
  const y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  return [WIDTH / 2 + x * SCALE, (TOP - y) * SCALE];
}

const polygons = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

function area(ring) {
  return ring.reduce((sum, [x, y], i) => {
    const [u, v] = ring[(i + 1) % ring.length];
    return sum + (x * v - u * y) / 2;
  }, 0);
}

function middle(ring) {
  const whole = area(ring);
  if (whole === 0) return ring[0];
  return ring
    .reduce(
      ([cx, cy], [x, y], i) => {
        const [u, v] = ring[(i + 1) % ring.length];
        const part = x * v - u * y;
        return [cx + (x + u) * part, cy + (y + v) * part];
      },
      [0, 0],
    )
    .map((sum) => sum / (6 * whole));
}

const largest = (rings) => rings.reduce((one, other) => (Math.abs(area(other)) > Math.abs(area(one)) ? other : one));

// What lies on both sides of 180° is drawn at either edge, and cut off there.
function atTheEdges(ring) {
  const crosses = ring.some(([longitude], i) => i > 0 && Math.abs(longitude - ring[i - 1][0]) > 180);
  if (!crosses) return [ring];
  return [180, -180].map((edge) =>
    ring
      .map(([longitude, latitude]) => [longitude * edge < 0 ? edge : longitude, latitude])
      .filter(
        ([longitude], i, all) =>
          longitude !== edge || all.at(i - 1)[0] !== edge || all[(i + 1) % all.length][0] !== edge,
      ),
  );
}

// In steps from point to point, in tenths: half as long as where each point lies.
function outline(geometry) {
  return polygons(geometry)
    .flat()
    .flatMap(atTheEdges)
    .map((ring) => {
      const points = ring
        .map(project)
        .map((point) => point.map((part) => Math.round(part * 10)))
        .filter((point, i, all) => i === 0 || point[0] !== all[i - 1][0] || point[1] !== all[i - 1][1]);
      if (points.length < 4) return "";
      const steps = points.slice(1, -1).map(([x, y], i) => `${x - points[i][0]} ${y - points[i][1]}`);
      return `M${points[0].join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
    })
    .join("");
}

const states = readFileSync("../src/main/resources/reference/states.csv", "utf8").trim().split("\n").slice(1);
const byNumber = new Map(states.map((line) => [line.split(",")[2], line.split(",")[0]]));
const coarse = shapes("countries-110m.json");
const fine = shapes("countries-10m.json").filter((shape) => shape.id);

const rows = new Map();
for (const shape of fine) {
  const code = byNumber.get(shape.id);
  if (!code) continue;
  const rings = polygons(shape.geometry).map(([outer]) => outer.map(project));
  const [x, y] = middle(largest(rings));
  const size = Math.max(...rings.map((ring) => Math.abs(area(ring))));
  const row = rows.get(code);
  if (!row || row.size < size) rows.set(code, { x, y, size });
}
const lines = [...rows].sort().map(([code, { x, y }]) => `${code},${x.toFixed(1)},${y.toFixed(1)}`);
writeFileSync("../src/main/resources/reference/world.csv", ["iso2,x,y", ...lines].join("\n") + "\n");
const land = coarse
  .filter((shape) => shape.properties.name !== "Antarctica")
  .map((shape) => outline(shape.geometry))
  .join("");
writeFileSync(
  "../src/main/resources/META-INF/resources/ui/world.svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    "<style>path{fill:#cbd3d8;stroke:#f3f5f4;stroke-width:5}@media(prefers-color-scheme:dark){path{fill:#3a475c;stroke:#0e1726}}</style>" +
    `<path transform="scale(.1)" d="${land}"/></svg>\n`,
);
console.log(
  `${rows.size} of ${byNumber.size} States; missing:`,
  [...byNumber.values()].filter((code) => !rows.has(code)).join(" "),
);
