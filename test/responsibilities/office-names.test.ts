import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import type { Mapping } from "../../src/model/index.js";
import {
  allOffices,
  createMapper,
  doubtfulOffices,
  officeNamer,
  propose,
  readMappingSheet,
  respelled,
  writeMappingSheet,
} from "../../src/responsibilities/index.js";
import { readGrids } from "../../src/tables/read/index.js";
import { list, next, power, row } from "./project.js";

const agency = "虚江县云溪镇人民政府";
const stated = [{ name: "社会事务办公室" }, { name: "党政综合办公室", aliases: ["党政办"] }];
const carriedOutBy = (...offices: string[]) => offices.map((office) => power(`职权 ${office}`, { office }));
const namesOf = (offices: readonly { readonly name: string }[]) => offices.map(({ name }) => name);

describe("the offices of an agency", () => {
  it("are one, however powers spell them, and by the name that the profile gives", () => {
    const powers = carriedOutBy(
      "社会事务办",
      "云溪镇社会事务办公室",
      "党政办",
      "便民服务中心 （社保医保窗口）",
      "便民服务中心",
      "社会事务办、便民服务中心",
    );
    const offices = allOffices({ stated, listed: [], powers, agency });
    expect(namesOf(offices)).toEqual(["社会事务办公室", "党政综合办公室", "便民服务中心"]);
    const nameOf = officeNamer(offices, agency);
    expect(nameOf("社会事务办、便民服务中心（社保医保窗口）")).toBe("社会事务办公室、便民服务中心");
    expect(nameOf("财政所")).toBe("财政所");
  });

  it("are one, whatever joins the two fields that they are called after", () => {
    const powers = carriedOutBy(
      "自然资源、生态环境办公室",
      "自然资源和生态环境办公室",
      "自然资源与生态环境办 公室",
      "城建办",
      "城管办",
      "城建办\n城管办",
    );
    const offices = allOffices({ stated: [], listed: [], powers, agency });
    expect(namesOf(offices)).toEqual(["自然资源和生态环境办公室", "城建办", "城管办"]);
    const nameOf = officeNamer(offices, agency);
    expect(nameOf("自然资源、生态环境办公室")).toBe("自然资源和生态环境办公室");
    expect(nameOf("城建办、城管办")).toBe("城建办、城管办");
  });

  it("keep the duties that their list tells of the one that the profile names", () => {
    const listed = [{ row: 2, name: "社会事务办", duties: ["最低生活保障"] }];
    expect(allOffices({ stated, listed, powers: [], agency })[0]).toMatchObject({
      name: "社会事务办公室",
      duties: ["最低生活保障"],
    });
  });

  it("are asked about where a power's office only might be one of them", () => {
    const listed = [
      { row: 2, name: "综合办公室", duties: [] },
      { row: 3, name: "综合执法办公室", duties: [] },
    ];
    const powers = carriedOutBy("综合行政执法办公室", "社会事务服务中心");
    expect(doubtfulOffices({ stated, listed, powers, agency })).toEqual([
      { name: "综合办公室", like: ["党政综合办公室"], likely: ["党政综合办公室"] },
      {
        name: "综合行政执法办公室",
        like: ["综合办公室", "综合执法办公室"],
        likely: ["综合办公室", "综合执法办公室"],
      },
      { name: "社会事务服务中心", like: ["社会事务办公室"], likely: [] },
    ]);
    const told = [
      ...stated,
      { name: "社会事务服务中心" },
      { name: "综合办公室" },
      { name: "综合执法办公室", aliases: ["综合行政执法办公室"] },
    ];
    expect(doubtfulOffices({ stated: told, listed, powers, agency })).toEqual([]);
  });

  it("keep what was decided about a spelling", () => {
    const mapping: Mapping = {
      mapping: 1,
      release: "1.0.0",
      items: [
        {
          item: "a",
          links: [
            { office: "社会事务办公室", state: "proposed" },
            { office: "社会事务办", state: "confirmed" },
          ],
        },
      ],
    };
    expect(respelled(mapping, officeNamer(stated, agency)).items[0]?.links).toEqual([
      { office: "社会事务办公室", state: "confirmed" },
    ]);
  });
});

describe("what is proposed for the rows of a list", () => {
  const mapper = createMapper(catalog);
  const [known, other] = [catalog.item("social-assistance-009"), catalog.item("social-assistance-010")];
  const rows = [known, other].flatMap((item) => (item ? [row(item.id, { name: item.name })] : []));
  const offices = [
    { row: 1, name: "民政办公室", duties: ["最低生活保障", "特困人员供养"] },
    { row: 2, name: "救助中心", duties: ["临时救助", "社会救助"] },
  ];

  it("is the next best once the best was rejected", () => {
    const items = list(...rows);
    const input = { list: items, powers: [], offices, rules: [] };
    const officeOf = (mapping: Mapping | null) =>
      propose(mapper, { ...input, mapping })
        .links.get(rows[0]?.id ?? "")
        ?.at(0)?.office;
    const first = officeOf(null) ?? "";
    const rejected: Mapping = {
      mapping: 1,
      release: "1.0.0",
      items: [{ item: rows[0]?.id ?? "", links: [{ office: first, state: "rejected" }] }],
    };
    expect(offices.map(({ name }) => name)).toContain(first);
    expect(officeOf(rejected)).toBe(offices.map(({ name }) => name).find((name) => name !== first));
  });

  it("is the power of the same name, for the locality's own rows too", () => {
    const items = list(row("local-001", { name: "海上养殖登记" }));
    const input = { list: items, powers: [power("海上养殖登记")], offices: [], rules: [] };
    expect(propose(mapper, input).links.get("local-001")).toMatchObject([
      { power: "海上养殖登记", reasons: ["职权和事项同名：“海上养殖登记”"] },
    ]);
  });

  it("is the office that names the locality's own domain", () => {
    const items = list(row("local-001"));
    const sections = items.sections.map((section) => ({
      ...section,
      domain: "red-culture",
      name: "红色文化",
      edition: null,
    }));
    const station = { row: 3, name: "文化站", duties: ["群众文化", "红色文化遗址"] };
    const input = { list: { ...items, sections }, powers: [], offices: [...offices, station], rules: [] };
    expect(propose(mapper, input).links.get("local-001")).toMatchObject([
      { office: "文化站", reasons: ["文化站：名称或职责中有领域名称“红色文化”"] },
    ]);
  });

  it("claims no type that the power does not have", () => {
    const reasons = (type: string) =>
      mapper
        .power(power("土地征收补偿登记", { type }))
        .items.flatMap((item) => item.reasons.map(({ words }) => words.zh));
    expect(reasons("其他").join()).not.toContain("职权类型");
    expect(reasons("行政监督").join()).not.toMatch(/职权类型“(?!行政监督)/u);
  });

  it.each(["行政许可", "其他行政权力", "公共服务"])(
    "has the item of the same name for a power of type %s",
    (type) => {
      const { items } = mapper.power(power("乡村建设规划许可证核发", { type }));
      const names = items.map(({ item }) => catalog.item(item)?.name);
      expect(names).toContain("乡村建设规划许可证核发");
    },
  );
});

describe("an office picked in the sheet", () => {
  const items = list(row("a"), row("b"), row("c"));
  const links = Object.fromEntries(["a", "b", "c"].map((id) => [id, [{ office: "民政办公室", score: 0.9 }]]));

  async function readWith(picked: string) {
    const { mapping, grounds } = next(null, [], { items, powers: [], links });
    const bytes = await writeMappingSheet(
      { mapping, list: items, powers: [], offices: [], grounds },
      { lines: [], tables: [] },
    );
    const [grid, ...rest] = await readGrids(bytes);
    const at = grid?.rows.findIndex(({ cells }) => cells.some(({ text }) => text === "改选机构")) ?? -1;
    const column = grid?.rows[at]?.cells.findIndex(({ text }) => text === "改选机构") ?? -1;
    const filled = grid && {
      ...grid,
      rows: grid.rows.map((one, index) =>
        index <= at
          ? one
          : { ...one, cells: one.cells.map((cell, n) => (n === column ? { ...cell, text: picked } : cell)) },
      ),
    };
    const offices = [{ name: "社会事务办公室" }];
    return readMappingSheet(filled ? [filled, ...rest] : [], {
      powers: new Set(),
      offices: new Set(["社会事务办公室"]),
      nameOf: officeNamer(offices, agency),
    });
  }

  it("may be spelled as people do", async () => {
    const { edits, problems } = await readWith("社会事务办");
    expect(problems).toEqual([]);
    expect(edits.map(({ office }) => office)).toEqual(Array(3).fill("社会事务办公室"));
  });

  it("is one mistake where nobody knows it, in however many rows it stands", async () => {
    const { problems } = await readWith("海洋办公室");
    expect(problems.map(({ rule }) => rule)).toEqual(["sheet-office-unknown"]);
    expect(problems[0]?.message.zh).toContain("另有第5、6行");
  });
});
