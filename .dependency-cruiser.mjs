/** Rooms import only downwards (docs/architecture.md), never in a circle, and only node/ and cli/ know Node. */

/** Rooms of one floor that meet only through what lies below them. */
const PEERS = [
  "align",
  "calendar",
  "check-sheet",
  "conformity",
  "diff",
  "export",
  "handbook",
  "intake",
  "portal",
  "profile",
  "responsibilities",
];

const ROOMS = [
  ["model"],
  ["text", "yaml", "deadlines", "instruments"],
  ["catalog", "generated"],
  ["fields", "search", "tables", "validate"],
  PEERS,
  ["project", "releases"],
  ["node"],
  ["cli"],
];

const upwards = ROOMS.slice(0, -1).map((rooms, floor) => ({
  name: `${rooms[0]}-floor-imports-downwards`,
  severity: "error",
  from: { path: `^src/(${rooms.join("|")})/` },
  to: {
    path: `^src/(${ROOMS.slice(floor + 1)
      .flat()
      .join("|")})/`,
  },
}));

export default {
  forbidden: [
    ...upwards,
    {
      name: "peers-meet-only-below",
      severity: "error",
      from: { path: `^src/(${PEERS.join("|")})/` },
      to: { path: `^src/(${PEERS.join("|")})/`, pathNot: "^src/$1/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "model-imports-nothing-of-ours",
      severity: "error",
      from: { path: "^src/model/" },
      to: { path: "^src/", pathNot: "^src/model/" },
    },
    {
      name: "only-node-and-cli-know-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(node|cli)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "app-uses-public-entries",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^src/", pathNot: ["^src/index\\.ts$", "^src/[a-z-]+/index\\.ts$"] },
    },
    {
      name: "app-runs-in-browsers",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^src/(node|cli)/" },
    },
    {
      name: "public-faces-are-for-users",
      severity: "error",
      from: { path: "^(?:src|app)/" },
      to: { path: "^src/[a-z-]+/public\\.ts$" },
    },
    { name: "nobody-imports-app", severity: "error", from: { path: "^src/" }, to: { path: "^app/" } },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^src/generated" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
