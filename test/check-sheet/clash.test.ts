/** Rows whose 公开主体 and 承办机构 belong to different houses. */
import { expect, test } from "vitest";
import { type CheckLine, confirmLines, lineKey } from "../../src/check-sheet/index.js";
import type { Mapping } from "../../src/model/index.js";
import { confirmed, DAY, filled, inputOf, lineOf, only, yamlOf } from "./fixture.js";

const AGENCY = "{name: 某县某镇人民政府, level: township, county: 某县}";
const town = (more = "") => yamlOf(more, AGENCY);
/** An item that the standard gives to the county's civil affairs alone. */
const ITEM = inputOf(town()).list.sections.flatMap(({ domain, rows }) =>
  domain === "elderly-care" ? rows.map(({ id }) => id) : [],
)[0] as string;
const answeredBy = (office: string): { mapping: Mapping; doubtful: [] } => ({
  mapping: { mapping: 1, release: "1.1.0", items: [{ item: ITEM, links: [{ office, state: "confirmed" }] }] },
  doubtful: [],
});
const BUREAU = "disclosedBy: [{subject: county-civil-affairs, domain: elderly-care, by: bureau}]\n";
const clash = (yaml: string, office: string) =>
  ["bureau", "own"].flatMap(
    (side) =>
      lineOf(
        yaml,
        `clash county-civil-affairs elderly-care ${side} ${ITEM.split("-").at(-1)}`,
        answeredBy(office),
      ) ?? [],
  );

test("a department that discloses what an office of the town carries out is objected to, with the rows", () => {
  const [line, ...more] = clash(town(BUREAU), "社会事务办公室");
  expect(more).toEqual([]);
  expect(line).toMatchObject({ decision: "open", domain: "养老服务" });
  expect(line?.shown).toContain("承办机构：社会事务办公室");
  expect(line?.title).not.toBe("");
});

test.each(["某县民政局", "县民政局"])(
  "the town, where %s carries it out, is objected to as well",
  (office) => {
    const [line] = clash(town(), office);
    expect(line?.why).toContain("公开主体是本机关");
    expect(line?.shown).toContain(office);
  },
);

test.each([
  ["both are the town's", town(), "社会事务办公室"],
  ["both are the department's", town(BUREAU), "某县民政局"],
  [
    "the office is called so by the profile itself",
    town("offices: [{name: 某县派出民政局}]\n"),
    "某县派出民政局",
  ],
  ["the list is a county's", yamlOf(), "社会事务办公室"],
])("nothing is said where %s", (_, yaml, office) => expect(clash(yaml, office)).toEqual([]));

test.each([
  ["本机关公开", BUREAU, "社会事务办公室"],
  ["县级部门公开", "", "某县民政局"],
  ["县级部门公开", `disclosedBy: [{item: ${ITEM}, by: own}]\n`, "某县民政局"],
  ["本机关公开", `disclosedBy: [{item: ${ITEM}, by: bureau}]\n`, "社会事务办公室"],
])("%s settles it, and read again changes nothing", async (decision, said, office) => {
  const offices = answeredBy(office);
  const [line] = clash(town(said), office);
  const grids = await filled(town(said), only(lineKey(line as CheckLine), { decision }), { offices });
  const { yaml, problems } = confirmed(town(said), grids);
  expect(problems).toEqual([]);
  expect(clash(yaml, office)).toEqual([]);
  expect(confirmed(yaml, grids).edits).toEqual([]);
});

test("本机关公开 beside an office of the county is answered where the office is known, and never silently left", () => {
  const office = "某县民政局";
  const [line] = clash(town(), office);
  const decided = [{ line: line as CheckLine, decision: "own", value: "", remark: "" } as const];
  const comparison = { compared: "", on: DAY };
  const known = confirmLines(decided, inputOf(town(), answeredBy(office)), comparison);
  expect(known.problems).toEqual([]);
  expect(known.profile.officeOf).toEqual({ [ITEM]: null });
  const unknown = confirmLines(decided, inputOf(town()), comparison);
  expect(unknown.problems.map(({ rule }) => rule)).toEqual(["check-office-of-bureau"]);
});

test("that it is meant so is kept with its remark, and can be taken back", async () => {
  const offices = answeredBy("社会事务办公室");
  const [line] = clash(town(BUREAU), "社会事务办公室");
  const pen = { decision: "相符", remark: "受县民政局委托" };
  const { yaml } = confirmed(
    town(BUREAU),
    await filled(town(BUREAU), only(lineKey(line as CheckLine), pen), { offices }),
  );
  const [kept] = clash(yaml, "社会事务办公室");
  expect(kept).toMatchObject({ decision: "agrees", remark: "受县民政局委托" });
  const back = only(lineKey(kept as CheckLine), { decision: "待定" });
  const again = confirmed(yaml, await filled(yaml, back, { offices }));
  expect(again.problems).toEqual([]);
  expect(clash(again.yaml, "社会事务办公室")[0]?.decision).toBe("open");
});

test.each([
  ["本机关公开", BUREAU, "社会事务办公室", "own"],
  ["县级部门公开", "", "某县民政局", "bureau"],
])("%s moves the items of the line, and can be answered anew", async (decision, said, office, by) => {
  const offices = answeredBy(office);
  const [line] = clash(town(said), office);
  const pen = only(lineKey(line as CheckLine), { decision });
  const taken = confirmed(town(said), await filled(town(said), pen, { offices }));
  expect(taken.profile.disclosedBy?.filter(({ item }) => item !== undefined)).toEqual([{ item: ITEM, by }]);
  expect(taken.profile.disclosedBy?.filter(({ item }) => item === undefined)).toEqual(
    inputOf(town(said)).profile.disclosedBy ?? [],
  );
  const key = `discloser county-civil-affairs elderly-care ${ITEM.split("-").at(-1)}`;
  expect(lineOf(taken.yaml, key)).toMatchObject({ decision: by, title: line?.title });
  const back = confirmed(taken.yaml, await filled(taken.yaml, only(key, { decision: "待定" }), { offices }));
  expect(back.problems).toEqual([]);
  expect(back.profile.disclosedBy ?? []).toEqual(inputOf(town(said)).profile.disclosedBy ?? []);
  expect(clash(back.yaml, office)).toHaveLength(1);
});

test("what is asked about a domain says which offices its answer takes away", () => {
  const key = "discloser county-civil-affairs elderly-care";
  expect(lineOf(town(), key, answeredBy("社会事务办公室"))?.shown).toContain(
    "其中1项已有承办机构（社会事务办公室）",
  );
  expect(lineOf(town(), key, answeredBy("某县民政局"))?.shown).not.toContain("已有承办机构");
});

test("no office of the town is missing where the county's department discloses", () => {
  const offices: { mapping: Mapping; doubtful: [] } = {
    mapping: {
      mapping: 1,
      release: "1.1.0",
      items: inputOf(town())
        .list.sections.flatMap(({ rows }) => rows)
        .filter(({ id }) => id !== ITEM)
        .map(({ id }) => ({ item: id, links: [{ office: "社会事务办公室", state: "confirmed" }] })),
    },
    doubtful: [],
  };
  expect(lineOf(town(), `office ${ITEM}`, offices)?.decision).toBe("open");
  expect(lineOf(town(BUREAU), `office ${ITEM}`, offices)).toBeUndefined();
});
