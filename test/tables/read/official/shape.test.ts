import { describe, expect, it } from "vitest";
import { grid, read, readTable } from "./grids.js";

const HEAD = ["序号", "一级事项", "二级事项", "公开内容（要素）", "公开时限"];
const names = (table: ReturnType<typeof read>) => table.rows.map(({ category, name }) => [category, name]);

describe("headings", () => {
  it.each([
    ["公开事项名称", "公开要素", "公开时限要求", "责任单位", "公开形式"],
    ["公開事項", "公開內容（要素）", "公開時限", "公開主體", "公開渠道和載體"],
    ["事 项\n名称", "内容\n要素", "公 开\n时 限", "公开\n主体", "公开渠道\n和载体"],
    ["具体事项", "公开的内容", "公开时间", "责任部门", "发布渠道"],
  ])("are known in any wording: %s", (...head) => {
    const { rows } = readTable(head, ["办事指南", "办理条件", "长期公开", "县民政局", "政府网站"]);
    expect(rows).toMatchObject([
      {
        name: "办事指南",
        content: ["办理条件"],
        deadline: "长期公开",
        subjects: ["县民政局"],
        channels: ["portal"],
      },
    ]);
  });

  it("may stand in any order, and be missing", () => {
    const { rows, tables } = readTable(["公开时限", "公开内容", "二级事项"], ["长期", "名单", "审批信息"]);
    expect(rows).toMatchObject([{ name: "审批信息", content: ["名单"], deadline: "长期", number: null }]);
    expect(rows[0]).toMatchObject({
      category: null,
      channels: null,
      audience: null,
      method: null,
      levels: null,
    });
    expect(tables[0]?.columns).toEqual(["name", "content", "deadline"]);
  });

  it("may have as many beside them that are the publisher's own, and be English besides", () => {
    const own = ["联系人", "联系电话", "更新频率", "审核人"];
    const { rows, tables } = readTable(
      ["No. 序号", "Category 一级事项", "二级事项\nItem", "公开内容", "公开依据", "公开时限", ...own],
      [
        "1",
        "最低生活保障",
        "办事指南",
        "申请材料",
        "《社会救助暂行办法》",
        "长期",
        "某人",
        "1",
        "每季度",
        "某人",
      ],
    );
    expect(rows).toMatchObject([
      { number: "1", category: "最低生活保障", name: "办事指南", deadline: "长期" },
    ]);
    expect(tables[0]?.unknown).toEqual(expect.arrayContaining(["更新频率"]));
  });

  it("may fill three rows", () => {
    const { rows } = read(
      grid([
        ["序号", "公开事项", "^公开事项", "公开内容", "公开对象", "^公开对象", "^公开对象"],
        ["^序号", "一级事项", "二级事项", "^公开内容", "全社会", "特定群体", "^特定群体"],
        ["^序号", "^一级事项", "^二级事项", "^公开内容", "^全社会", "名称", "范围"],
        ["1", "综合业务", "监督检查", "电话", "√", "", ""],
      ]),
    );
    expect(rows).toMatchObject([{ number: "1", name: "监督检查", audience: { public: true } }]);
  });

  it("repeated in the middle are no items", () => {
    const table = readTable(HEAD, ["1", "甲类", "甲", "名单", ""], HEAD, ["2", "乙类", "乙", "名单", ""]);
    expect(names(table)).toEqual([
      ["甲类", "甲"],
      ["乙类", "乙"],
    ]);
  });

  it("that change in the middle begin a table with other columns", () => {
    const table = readTable(
      HEAD,
      ["1", "甲类", "甲", "名单", "长期"],
      ["序号", "公开事项", "公开时限", "公开内容", "公开主体"],
      ["1", "乙", "及时", "电话", "县民政局"],
    );
    expect(table.rows).toMatchObject([
      { name: "甲", deadline: "长期" },
      { name: "乙", deadline: "及时", content: ["电话"], subjects: ["县民政局"] },
    ]);
  });

  it("公开事项 over two columns is category and name", () => {
    const table = read(
      grid([
        ["序号", "公开事项", "^公开事项", "公开内容", "公开依据"],
        ["1", "综合业务", "监督检查", "电话", ""],
      ]),
    );
    expect(names(table)).toEqual([["综合业务", "监督检查"]]);
  });

  it("三级事项 stands behind the name, 责任科室 is the office, 责任单位 beside 公开主体 too", () => {
    const { rows } = readTable(
      ["二级事项", "三级事项", "公开内容", "公开主体", "责任单位", "备注"],
      ["低保", "审批", "名单", "县民政局", "社会救助股", "新增"],
    );
    expect(rows).toMatchObject([
      { name: "低保/审批", subjects: ["县民政局"], office: "社会救助股", remark: "新增" },
    ]);
  });
});

describe("other tables", () => {
  it("a cover, a menu and a directory of domains hold no items", () => {
    const cover = grid(
      [
        ["编制单位", "某镇人民政府"],
        ["公开层级", "乡级"],
      ],
      "封面",
    );
    const directory = grid(
      [
        ["序号", "领域", "事项数"],
        ["1", "社会救助", "12"],
      ],
      "领域",
    );
    const table = read(cover, directory);
    expect(table.rows).toEqual([]);
    expect(table.tables.map(({ columns }) => columns)).toEqual([[], []]);
  });

  it("pages without headings go on where the page before stops, in the middle of an item too", () => {
    const table = read(
      grid([HEAD, ["1", "甲类", "甲", "名单；", "长期"]], ""),
      grid(
        [
          ["", "", "", "电话", ""],
          ["2", "", "乙", "地址", "及时"],
        ],
        "",
      ),
    );
    expect(table.rows).toMatchObject([
      { at: { table: "#1", row: 2 }, name: "甲", content: ["名单", "电话"] },
      { at: { table: "#2", row: 2 }, name: "乙", category: "甲类", deadline: "及时" },
    ]);
  });

  it("one item a page has its headings at the left", () => {
    const page = (name: string) =>
      grid(
        [
          ["事项名称", name],
          ["公开内容", "名单"],
          ["公开依据", "《社会保险法》"],
          ["公开对象", "全社会", "√"],
          ["公开对象", "特定群体", ""],
        ],
        name,
      );
    const { rows } = read(page("甲"), page("乙"));
    expect(rows).toMatchObject([
      { at: { table: "甲", row: 1 }, name: "甲", basis: ["《社会保险法》"], audience: { public: true } },
      { at: { table: "乙", row: 1 }, name: "乙" },
    ]);
  });

  it("several items under each other with their headings at the left are several", () => {
    const item = (name: string) => [
      ["事项名称", name],
      ["公开内容", "名单"],
      ["公开时限", "长期"],
    ];
    expect(read(grid([...item("甲"), ...item("乙")])).rows).toMatchObject([
      { at: { row: 1 }, name: "甲" },
      { at: { row: 4 }, name: "乙" },
    ]);
  });
});

describe("rows", () => {
  it("take what is merged, blank or 同上 from above", () => {
    const table = readTable(
      HEAD,
      ["1", "甲类", "甲", "名单", "长期"],
      ["2", "^甲类", "乙", "同上", "〃"],
      ["3", "", "丙", "电话", ""],
      ["4", "同上", "丁", "", "同上行"],
    );
    expect(table.rows).toMatchObject([
      { category: "甲类" },
      { category: "甲类", content: ["名单"], deadline: "长期" },
      { category: "甲类", content: ["电话"], deadline: null },
      { category: "甲类", content: [], deadline: null },
    ]);
  });

  it("without number and name belong to the item above", () => {
    const { rows } = readTable(
      HEAD,
      ["1", "甲类", "甲", "名单；", "长期"],
      ["^1", "^甲类", "^甲", "电话", "^长期"],
      ["^1", "^甲类", "乙", "地址", ""],
    );
    expect(rows).toMatchObject([
      { name: "甲", content: ["名单", "电话"], deadline: "长期" },
      { name: "乙", number: "1", content: ["地址"] },
    ]);
  });

  it("of one text are headings: a category where the table has none", () => {
    const { rows } = readTable(
      ["序号", "事项名称", "公开内容", "公开时限"],
      ["（二十）社会救助领域", "^（二十）社会救助领域", "^（二十）社会救助领域", "^（二十）社会救助领域"],
      ["一", "最低生活保障", "", ""],
      ["1", "办事指南", "条件", "长期"],
      ["（二）特困供养"],
      ["2", "审批信息", "名单", "长期"],
    );
    expect(rows).toMatchObject([
      { name: "办事指南", category: "最低生活保障", section: "一、最低生活保障" },
      { name: "审批信息", category: "特困供养", section: "（二）特困供养" },
    ]);
  });

  it("of notes are counted, wherever they stand", () => {
    const { rows, tables } = readTable(
      HEAD,
      ["1", "甲类", "甲", "名单", "长期"],
      ["注：本表动态调整。"],
      ["", "", "填表说明：各栏必填。"],
      ["联系人：政务公开办"],
    );
    expect(rows).toHaveLength(1);
    expect(tables[0]?.notes).toBe(3);
  });
});

it("a name in brackets is an item of its own, with no number to tell", () => {
  const table = readTable(
    HEAD.slice(1),
    ["社会救助", "办事指南", "条件", "长期"],
    ["", "【低保】名单", "名单", "长期"],
  );
  expect(names(table)).toEqual([
    ["社会救助", "办事指南"],
    ["社会救助", "【低保】名单"],
  ]);
});
