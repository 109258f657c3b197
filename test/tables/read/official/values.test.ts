import { describe, expect, it } from "vitest";
import { grid, read, readTable } from "./grids.js";

const item = (heading: string, ...texts: readonly string[]) =>
  readTable(
    ["二级事项", "公开内容", "公开主体", heading],
    ...texts.map((text, at) => [`事项${at}`, "名单", "县民政局", text]),
  );

/** The only item of a table whose content is the given cell. */
const content = (...texts: readonly string[]) =>
  readTable(["二级事项", "公开内容", "公开时限"], ...texts.map((text, at) => [`事项${at}`, text, "长期"]))
    .rows[0]?.content;

it.each([
  ["公开对象/全社会", "√"],
  ["公开对象（全社会）", "1"],
  ["公开对象\n全社会", "ⅴ"],
  ["全社会", "〇"],
])("a mark under %j says who the item is for: %s", (heading, mark) => {
  expect(item(heading, mark, "").rows.map(({ audience }) => audience)).toEqual([{ public: true }, null]);
});

describe("公开内容", () => {
  it.each([
    ["①办理事项②办理条件③联系方式", ["办理事项", "办理条件", "联系方式"]],
    ["1.办理事项；2.办理条件；3.联系方式。", ["办理事项", "办理条件", "联系方式"]],
    ["1．办理事项 2．办理条件", ["办理事项", "办理条件"]],
    ["（一）办理事项\n（二）办理条件", ["办理事项", "办理条件"]],
    ["一、办理事项\n二、办理条件", ["办理事项", "办理条件"]],
    ["●办理事项\n●办理条件", ["办理事项", "办理条件"]],
    ["办理事项；办理时间、地点；联系方式", ["办理事项", "办理时间、地点", "联系方式"]],
    ["办理事项\n办理条件\n联系方式", ["办理事项", "办理条件", "联系方式"]],
    ["办理事项、办理条件、办理时间、地点、联系方式", ["办理事项", "办理条件", "办理时间、地点", "联系方式"]],
    [
      "识别程序（农户申请、民主评议、公示公告、逐级审核）",
      ["识别程序（农户申请、民主评议、公示公告、逐级审核）"],
    ],
    ["申请指南：补贴对象、补贴范围、补贴标准", ["申请指南：补贴对象、补贴范围、补贴标准"]],
    ["与救灾有关的法律、法规、规章", ["与救灾有关的法律、法规、规章"]],
    ["不少于1.5倍；第2.3节", ["不少于1.5倍", "第2.3节"]],
    ["", []],
    ["—", []],
  ])("%j", (text, elements) => {
    expect(content(text)).toEqual(elements);
  });

  it.each([
    ["社会救助信访通讯地\n址", "社会救助信访通讯地址"],
    ["社会救助信\n访通讯地址", "社会救助信访通讯地址"],
    [
      "《国务院关于进一步加强\n和改进最低生活保障工作\n的意见》",
      "《国务院关于进一步加强和改进最低生活保障工作的意见》",
    ],
    ["初审对象名单及\n相关信息", "初审对象名单及相关信息"],
    [
      "部分适龄儿童或少年延\n缓入学、休学等特殊需\n求的政策解读",
      "部分适龄儿童或少年延缓入学、休学等特殊需求的政策解读",
    ],
    ["各 级 政 府 文 件", "各级政府文件"],
  ])("joins a word or sentence that was cut: %j", (text, element) => {
    // Another row of the table has the word whole.
    expect(content(text, "社会救助信访电话")).toEqual([element]);
  });
});

describe("公开依据", () => {
  it.each([
    ["《政府信息公开条例》《社会保险法》", ["《政府信息公开条例》", "《社会保险法》"]],
    ["1.《政府信息公开条例》；2.《社会保险法》第十条", ["《政府信息公开条例》", "《社会保险法》第十条"]],
    [
      "《关于全面推进政务公\n开工作的意见》（中办发\n〔2016〕8号）",
      ["《关于全面推进政务公开工作的意见》（中办发〔2016〕8号）"],
    ],
    ["《社会救助暂行办法》、各地相关政策法规文件", ["《社会救助暂行办法》", "各地相关政策法规文件"]],
    ["", []],
  ])("%j", (text, basis) => {
    expect(item("公开依据", text).rows[0]?.basis).toEqual(basis);
  });
});

describe("公开主体", () => {
  it.each([
    ["县发改局、县住建局", ["县发改局", "县住建局"]],
    ["县级人民政府民\n政部门", ["县级人民政府民政部门"]],
    ["县民政局\n乡镇人民政府（街道办事处）", ["县民政局", "乡镇人民政府（街道办事处）"]],
    ["市场监督管理、行政审批相关责任部门", ["市场监督管理、行政审批相关责任部门"]],
    ["县（市、区）人民政府", ["县（市、区）人民政府"]],
  ])("%j", (text, subjects) => {
    const { rows } = readTable(["二级事项", "公开内容", "公开主体"], ["甲", "名单", text]);
    expect(rows[0]?.subjects).toEqual(subjects);
  });
});

describe("公开渠道和载体", () => {
  const boxes = (on: string, off: string) =>
    `${on}政府网站 ${off}政府公报 ${off}两微一端 ${off}发布会/听证会 ${off}广播电视 ${off}纸质媒体 ${off}公开查阅点 ${on}政务服务中心 ${off}便民服务站 ${off}入户/现场 ${off}社区/企事业单位/村公示栏（电子屏） ${off}精准推送 ${off}其他____`;

  it.each([
    ["■", "□"],
    ["☑", "□"],
    ["√", "□"],
    ["●", "○"],
    ["◆", "◇"],
    ["▲", "△"],
    ["R", "£"],
    ["t", "口"],
    ["图", "囗"],
    ["■", "凵"],
    ["☒", "☐"],
    ["☑", "☒"],
    ["√", "×"],
    ["√", ""],
  ])("ticks with %s beside %s", (on, off) => {
    const text = off === "" ? "√政府网站 √政务服务中心" : boxes(on, off);
    expect(item("公开渠道和载体", text).rows[0]?.channels).toEqual(["portal", "service-center"]);
  });

  it("lists what is used, with any mark before each", () => {
    expect(item("公开渠道和载体", "□政府网站\n□政务服务中心").rows[0]?.channels).toEqual([
      "portal",
      "service-center",
    ]);
  });

  it("reports boxes that all have the same mark", () => {
    const { rows, unread } = item("公开渠道和载体", boxes("□", "□"));
    expect(rows[0]).toMatchObject({ channels: null, raw: { channels: boxes("□", "□") } });
    expect(unread).toMatchObject([{ at: { row: 2 }, column: "channels", text: boxes("□", "□") }]);
  });

  it.each([
    ["政府网站、政务服务中心", ["portal", "service-center"]],
    ["政府网\n站\n两微一端", ["portal", "social-media"]],
    ["■政府网\n站\n■社区/企事业单位/村公\n示栏（电子屏）", ["portal", "notice-board"]],
    ["政府服务中心 微信公众号", ["social-media", "service-center"]],
    ["东莞市政府网站；镇公示栏", ["portal", "notice-board"]],
    [
      "■其他：国家企业信用信息公示系统、中国文化市场网",
      [{ other: "国家企业信用信息公示系统" }, { other: "中国文化市场网" }],
    ],
    ["政府网站，其他（办事窗口）", ["portal", { other: "办事窗口" }]],
    ["■政府网站 ■其他_部门网站_", ["portal", { other: "部门网站" }]],
    ["湖北省政务服务网", [{ other: "湖北省政务服务网" }]],
    ["其他", ["other"]],
  ])("%j", (text, channels) => {
    expect(item("公开渠道和载体", text).rows[0]?.channels).toEqual(channels);
  });

  it("keep the words of what names a law, which may have ended", () => {
    expect(item("公开渠道和载体", "政府网站、《城市房屋拆迁管理条例》宣传栏").rows[0]?.channels).toEqual([
      "portal",
      { other: "《城市房屋拆迁管理条例》宣传栏" },
    ]);
    expect(item("公开渠道和载体", "政府网站（依据《城市房屋拆迁管理条例》设）").rows[0]?.channels).toEqual([
      "portal",
      { other: "政府网站（依据《城市房屋拆迁管理条例》设）" },
    ]);
  });

  it("keeps crosses that stand for a name that is left out", () => {
    expect(item("公开渠道和载体", "√××县政府网站 √政府公报").rows[0]?.channels).toEqual([
      "portal",
      "gazette",
    ]);
  });

  it.each(["公开", "需要", "1", "有", "Y", "☒"])("ticks a column of its own by %s", (word) => {
    expect(item("政府网站", word, "").rows.map(({ channels }) => channels)).toEqual([["portal"], null]);
  });

  it("reports what is masked", () => {
    expect(item("公开渠道和载体", "政府网站、****").unread).toHaveLength(1);
  });

  it("may have a column each, further ones too", () => {
    const { rows } = read(
      grid([
        ["二级事项", "公开内容", "公开渠道和载体", "^公开渠道和载体", "^公开渠道和载体", "^公开渠道和载体"],
        ["^二级事项", "^公开内容", "政府网站", "政府公报", "其他", "村务微信群"],
        ["甲", "名单", "√", "", "", "√"],
        ["乙", "电话", "√", "√", "", ""],
      ]),
    );
    expect(rows.map(({ channels }) => channels)).toEqual([
      ["portal", { other: "村务微信群" }],
      ["portal", "gazette"],
    ]);
  });
});

it("a box with a cross is a tick beside empty boxes, a no beside ticks, and unknown where others are bare", () => {
  const levels = (...marks: string[]) => item("县级", ...marks);
  expect(levels("☒", "☐").rows.map((row) => row.levels)).toEqual([["county"], null]);
  expect(levels("☑", "☒").rows.map((row) => row.levels)).toEqual([["county"], null]);
  const bare = levels("√", "☒", "");
  expect(bare.rows.map((row) => row.levels)).toEqual([["county"], null, null]);
  expect(bare.unread).toMatchObject([{ at: { row: 3 }, text: "☒" }]);
});

describe("公开对象", () => {
  const HEAD = [
    ["二级事项", "公开内容", "公开时限", "公开对象", "^公开对象"],
    ["^二级事项", "^公开内容", "^公开时限", "全社会", "特定群众"],
  ];

  it.each([
    ["√", "", { public: true }],
    ["", "√", { public: false, groups: null }],
    ["", "征地所涉农户、村集体", { public: false, groups: ["征地所涉农户", "村集体"] }],
    ["√", "项目单位", { public: true, groups: ["项目单位"] }],
    ["√", "—", { public: true }],
    ["", "", null],
  ])("of boxes %j %j", (everyone, groups, audience) => {
    const table = read(
      grid([...HEAD, ["甲", "名单", "长期", everyone, groups], ["乙", "名单", "长期", "√", ""]]),
    );
    expect(table.rows[0]?.audience).toEqual(audience);
  });

  it.each([
    ["全社会", { public: true }],
    ["社会公众", { public: true }],
    ["■全社会 □特定群体", { public: true }],
    ["特定群体：征地所涉农户", { public: false, groups: ["征地所涉农户"] }],
    ["全社会、特定群体", { public: true, groups: null }],
    ["", null],
  ])("of words %j", (text, audience) => {
    expect(item("公开对象", text).rows[0]?.audience).toEqual(audience);
  });
});

it("reports a tick that stands for nobody in particular", () => {
  const { rows, unread } = item("公开对象", "√", "");
  expect(rows[0]?.audience).toBeNull();
  expect(unread).toMatchObject([{ column: "audience", text: "√" }]);
});

describe("公开方式", () => {
  it.each([
    ["主动公开", "proactive"],
    ["依申请", "on-request"],
    ["主动、依申请公开", "both"],
    ["□主动公开 ☑依申请公开", "on-request"],
    ["", null],
  ])("%j", (text, method) => {
    expect(item("公开方式", text, "■主动").rows[0]?.method).toBe(method);
  });

  it("reports what is none", () => {
    const { rows, unread } = item("公开方式", "政府网站公布");
    expect(rows[0]?.method).toBeNull();
    expect(unread).toMatchObject([{ column: "method", text: "政府网站公布" }]);
  });
});

describe("公开层级", () => {
  it.each([
    ["县级", ["county"]],
    ["县级、乡级", ["county", "township"]],
    ["区、街道", ["county", "township"]],
    ["乡、村级", ["township", "village"]],
    ["县、乡、村三级", ["county", "township", "village"]],
    ["市级\n镇级", ["county", "township"]],
    ["社区", ["village"]],
  ])("%j", (text, levels) => {
    expect(item("公开层级", text).rows[0]?.levels).toEqual(levels);
  });

  it("has 市级 above 县级 where a table has both", () => {
    const { rows } = read(
      grid([
        ["二级事项", "公开内容", "公开时限", "公开层级", "^公开层级", "^公开层级"],
        ["^二级事项", "^公开内容", "^公开时限", "市级", "县级", "乡镇（街道）级"],
        ["甲", "名单", "长期", "√", "", "√"],
      ]),
    );
    expect(rows[0]?.levels).toEqual(["township"]);
  });
});

describe("other values", () => {
  it("a deadline cut by line breaks is one; a stroke is none", () => {
    const deadlines = item("公开时限", "信息形成（变\n更）20个工作\n日内", "/", "").rows.map(
      ({ deadline }) => deadline,
    );
    expect(deadlines).toEqual(["信息形成（变更）20个工作日内", null, null]);
  });

  it("the text of each box stands in raw behind its heading", () => {
    const { rows } = read(
      grid([
        ["二级事项", "公开内容", "公开时限", "公开方式", "^公开方式"],
        ["^二级事项", "^公开内容", "^公开时限", "主动", "依申请"],
        ["甲", "名单", "长期", "√", ""],
      ]),
    );
    expect(rows[0]?.raw).toEqual({ name: "甲", content: "名单", deadline: "长期", method: "主动：√" });
  });
});
