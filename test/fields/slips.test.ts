import { describe, expect, it } from "vitest";
import { printBasis } from "../../src/catalog/print-basis.js";
import { type SlipPlace, type SlipRow, slipsIn } from "../../src/fields/slips/index.js";
import { catalog } from "../../src/index.js";

const PLACE: SlipPlace = {
  name: "虚江市云溪镇人民政府",
  level: "township",
  province: "福建省",
  city: "泉州市",
  county: "虚江市",
};

let named = 0;
function row(over: Partial<SlipRow>): SlipRow {
  named += 1;
  return {
    part: "社会救助",
    category: "临时救助",
    name: `事项${named}`,
    content: ["办理条件"],
    basis: ["《社会救助暂行办法》"],
    deadline: "及时公开",
    subjects: ["云溪镇人民政府"],
    channels: [],
    office: null,
    beside: "",
    ...over,
  };
}

const rulesOf = (rows: readonly SlipRow[], place: SlipPlace = PLACE) =>
  slipsIn(rows, place).map(({ rule, row: at }) => `${rule} ${at}`);
const deadlines = (...texts: (string | null)[]) => rulesOf(texts.map((deadline) => row({ deadline })));
const days = (count: number) => `自信息形成或者变更之日起${count}个工作日内`;

describe("deadlines that were dragged", () => {
  it("count up from row to row", () => {
    expect(deadlines("及时公开", days(20), days(21), days(22), days(23), "及时公开")).toEqual([
      "deadline-dragged 1",
    ]);
    expect(deadlines("２０个工作日内", "21个工作日内", "22 个工作日内")).toEqual(["deadline-dragged 0"]);
  });

  it.each([
    ["are the same", [days(20), days(20), days(20)]],
    ["grow by more", [days(10), days(20), days(30)]],
    ["are two", [days(7), days(8), days(20)]],
    ["are months of a year", ["每年1月底前", "每年2月底前", "每年3月底前"]],
    ["are interrupted", [days(20), days(21), null, days(22)]],
  ])("are none where they %s", (_, texts) => {
    expect(deadlines(...texts)).toEqual([]);
  });

  it("do not run from one table into the next", () => {
    const rows = [20, 21, 22].map((count, at) => row({ deadline: days(count), part: at < 2 ? "甲" : "乙" }));
    expect(rulesOf(rows)).toEqual([]);
  });
});

describe("a basis", () => {
  it.each(["自信息形成或变更之日起20个工作日内", "及时公开", "长期公开"])(
    "is no deadline such as %s",
    (text) => {
      expect(rulesOf([row({ basis: ["《社会救助暂行办法》", text] })])).toEqual(["basis-is-deadline 0"]);
    },
  );

  it.each([
    "《政府信息公开条例》第二十六条（20个工作日内公开）",
    "泉民〔2020〕5号",
    "相关政策规定",
    "第五条",
  ])("may say %s", (text) => {
    expect(rulesOf([row({ basis: [text] })])).toEqual([]);
  });
});

describe("a row", () => {
  it("stands once", () => {
    const one = row({});
    expect(rulesOf([one, row({}), { ...one, content: ["办理条件。"] }])).toEqual(["row-repeated 2"]);
    expect(rulesOf([one, { ...one, subjects: ["虚江市民政局"] }, { ...one, beside: "村级" }])).toEqual([]);
  });

  it("is none of another that has the same words in other columns", () => {
    const one = row({ content: ["甲", "乙"], basis: ["丙"], subjects: ["丁"], office: null });
    const others = [
      { content: ["甲"], basis: ["乙", "丙"] },
      { basis: [], subjects: ["丙", "丁"] },
      { subjects: [], office: "丁" },
      { deadline: null, office: one.deadline },
    ];
    for (const other of others) expect(rulesOf([one, { ...one, ...other }])).toEqual([]);
    expect(rulesOf([one, { ...one, name: `${one.name} 。`, category: ` ${one.category}` }])).toEqual([
      "row-repeated 1",
    ]);
    expect(rulesOf([row({ name: "、" }), row({ name: "" })])).toEqual([]);
  });

  it("may have the name of one in another category or domain", () => {
    const one = row({});
    expect(rulesOf([one, { ...one, category: "医疗救助" }, { ...one, part: "养老服务" }])).toEqual([]);
  });
});

describe("bodies that no longer exist", () => {
  it.each([
    "扶贫办",
    "虚江市扶贫开发领导小组办公室",
    "县国土资源局",
    "虚江市工商局",
    "质监局",
    "县食药监局",
    "虚江市卫生和计划生育局",
    "卫计委",
    "安监局",
    "市环保局",
    "县旅发委",
    "旅游局",
    "国税局",
    "县法制办",
  ])("are found: %s", (subject) => {
    expect(rulesOf([row({ subjects: [subject] })])).toEqual(["body-ended 0"]);
  });

  it("are found in contents and as offices too, with who has their duties now", () => {
    const [first, second] = slipsIn([row({ content: ["扶贫办咨询电话"], office: "环保所" })], PLACE);
    expect([first?.field, second?.field]).toEqual(["office", "content"]);
    expect(first?.message.zh).toContain("生态环境部门");
  });

  it.each<[string, Partial<SlipRow>, number]>([
    ["subjects", { subjects: ["民政局", "扶贫办"] }, 1],
    ["office", { office: "扶贫办" }, 0],
    ["channels", { channels: ["扶贫办公示栏"] }, 0],
    ["content", { content: ["办理条件", "时间", "扶贫办电话"] }, 2],
  ])("are found in %s, with the entry", (field, over, index) => {
    expect(slipsIn([row({}), row(over)], PLACE)).toMatchObject([
      { rule: "body-ended", row: 1, field, index, text: "扶贫办" },
    ]);
  });

  it.each([
    "文化和旅游局",
    "市场监督管理局（原工商局）",
    "工商联",
    "自然资源和规划局",
    "生态环境局",
    "卫生健康局",
    "乡村振兴局",
    "应急管理局",
    "原县国土资源局",
    "爱国卫生运动委员会",
  ])("are not seen in %s", (subject) => {
    expect(rulesOf([row({ subjects: [subject] })])).toEqual([]);
  });

  it("keep the titles of what they issued", () => {
    const basis = ["《国土资源部关于规范征地程序的通知》", "国务院扶贫办关于印发规程的通知"];
    expect(rulesOf([row({ basis, content: ["《国务院扶贫办关于建档立卡的规定》"] })])).toEqual([]);
  });
});

describe("bodies of another place", () => {
  it.each(["晋江市民政局", "海丰县人民政府", "石井镇人民政府"])("are found: %s", (subject) => {
    expect(rulesOf([row({ subjects: [subject] })])).toEqual(["place-foreign 0"]);
  });

  it.each([
    "虚江市民政局",
    "泉州市生态环境局",
    "泉州市虚江生态环境局",
    "福建省民政厅",
    "云溪镇人民政府",
    "县民政局",
    "市住房和城乡建设局",
    "城市管理局",
    "城市管理和综合执法局",
    "虚江市城市管理局",
    "市场监督管理局",
    "社区居民委员会",
    "开发区管理委员会",
    "住房和城乡建设局",
    "城乡规划局",
    "乡镇人民政府",
    "各县（市、区）人民政府",
    "本级政府",
    "街道办事处",
  ])("are not seen in %s", (subject) => {
    expect(rulesOf([row({ subjects: [subject] })])).toEqual([]);
  });

  it("are found by what most rows say where nobody says whose list it is", () => {
    const rows = [...Array.from({ length: 6 }, () => "虚江市民政局"), "晋江市民政局"].map((subject) =>
      row({ subjects: [subject] }),
    );
    expect(rulesOf(rows, {})).toEqual(["place-foreign 6"]);
    expect(rulesOf(rows.slice(4), {})).toEqual([]);
  });

  it("are not counted as most where the names are of townships, or name no place", () => {
    const foreignTo = (own: string, times: number, ...others: readonly string[]) =>
      rulesOf(
        [...Array.from({ length: times }, () => own), ...others].map((subject) =>
          row({ subjects: [subject] }),
        ),
        {},
      );
    expect(foreignTo("云溪镇人民政府", 6, "晋江市民政局")).toEqual([]);
    // Four of five that name a place are too few, whatever else the rows say.
    expect(
      foreignTo("县民政局", 9, ...Array.from({ length: 5 }, () => "虚江市民政局"), "晋江市民政局"),
    ).toEqual(["place-foreign 14"]);
  });
});

it("finds none in the standard itself", () => {
  const terms = new Map(catalog.vocabulary.subjects.map(({ code, term }) => [code, term]));
  const rows = catalog.items().map(
    (item): SlipRow => ({
      part: item.domain,
      category: item.category,
      name: item.name,
      content: item.content,
      basis: item.basis.map((entry) => printBasis(entry, catalog)),
      deadline: item.deadline,
      subjects: item.subjects.map((role) => terms.get(role) ?? role),
      channels: [],
      office: null,
      beside: item.id,
    }),
  );
  expect(slipsIn(rows, PLACE)).toEqual([]);
});

it.each<[string, Partial<SlipRow>[], object]>([
  [
    "deadline-dragged",
    [20, 21, 22].map((count) => ({ deadline: `${count}个工作日内` })),
    {
      field: "deadline",
      text: "20个工作日内",
      message: {
        zh: "从这一行起连续3行的时限逐行加一：“20个工作日内”……“22个工作日内”",
        en: "from this row on 3 deadlines count up by one: “20个工作日内” … “22个工作日内”",
      },
    },
  ],
  [
    "basis-is-deadline",
    [{ basis: ["《社会救助暂行办法》", "及时公开"] }],
    {
      field: "basis",
      index: 1,
      text: "及时公开",
      message: { zh: "“及时公开”是时限，不是文件", en: "“及时公开” is a deadline and no document" },
    },
  ],
  [
    "row-repeated",
    [{ name: "办事指南" }, { name: "办事指南" }],
    {
      row: 1,
      field: null,
      text: "办事指南",
      message: { zh: "与前面的一行完全相同：“办事指南”", en: "it says what a row above says: “办事指南”" },
    },
  ],
  [
    "body-ended",
    [{ subjects: ["虚江市国土资源局"] }],
    {
      field: "subjects",
      text: "国土资源局",
      message: {
        zh: expect.stringMatching(/^“国土资源局”是\d{4}年机构调整以前的名称，这项职责现在归.*自然资源/u),
        en: expect.stringMatching(/^“国土资源局” is a name from before the reform of \d{4}; .* now with ./u),
      },
    },
  ],
  [
    "place-foreign",
    [{ subjects: ["虚江市民政局", "晋江市民政局"] }],
    {
      field: "subjects",
      index: 1,
      text: "晋江市民政局",
      message: {
        zh: "“晋江市民政局”是晋江市的，目录属于虚江市",
        en: "“晋江市民政局” is one of 晋江市, in a list of 虚江市",
      },
    },
  ],
])("%s is told with what stands there and what is wrong with it", (rule, rows, slip) => {
  expect(slipsIn(rows.map(row), PLACE)).toMatchObject([{ row: 0, index: 0, rule, ...slip }]);
});
