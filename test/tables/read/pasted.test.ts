/** Texts as they come from spreadsheets, pages, documents and chats: what stands between the cells, and where rows end. */
import { describe, expect, it } from "vitest";
import { readGrids, readPastedGrids, TableReadError } from "../../../src/tables/read/index.js";

const cells = async (text: string) =>
  (await readPastedGrids(text)).map(({ rows }) => rows.map((row) => row.cells.map((cell) => cell.text)));
const only = async (text: string) => (await cells(text))[0];

describe("the mark between cells", () => {
  it.each([
    ["tabs", "\t", "办理事项，办理条件，申请材料"],
    ["tabs", "\t", "a,b,c;d;e"],
    ["semicolons", ";", "办理事项,办理条件,申请材料,办理流程"],
    ["commas", ",", "办理事项；办理条件；申请材料"],
    ["commas", ",", "网站|公报|公示栏|电视"],
    ["full-width commas", "，", "办理事项、办理条件"],
    ["bars", " | ", "办理事项,办理条件,申请材料"],
    ["four blanks", "    ", "办理事项、办理条件"],
    ["carets", "^", "办理事项、办理条件"],
    ["full-width blanks", "\u3000\u3000", "办理事项 办理条件"],
  ])("is found by the headings: %s", async (_, mark, content) => {
    const rows = [
      ["序号", "事项", "内容", "时限"],
      ["1", "甲", content, "长期"],
      ["2", "乙", content, "长期"],
    ];
    expect(await only(rows.map((row) => row.join(mark)).join("\n"))).toEqual(rows);
  });

  it("is not the mark of a title above", async () => {
    const rows = await only(
      "某县社会救助，养老服务，就业目录\n序号\t事项\t内容\n1\t甲\t子，丑，寅\n2\t乙\t卯",
    );
    expect(rows?.slice(1)).toEqual([
      ["序号", "事项", "内容"],
      ["1", "甲", "子，丑，寅"],
      ["2", "乙", "卯"],
    ]);
  });
});

describe("quotes", () => {
  it.each([
    ["around a cell with breaks", '1\t"甲\n乙"\t丙', ["1", "甲\n乙", "丙"]],
    ["doubled inside", '1\t"甲""乙""丙"\t丁', ["1", '甲"乙"丙', "丁"]],
    ["doubled behind a mark inside", '1\t"甲\t""乙"""\t丁', ["1", '甲\t"乙"', "丁"]],
    ["that only begin a text", '1\t"一站式"办理\t丁', ["1", '"一站式"办理', "丁"]],
    ["that nobody closes", '1\t"一站式\t丁', ["1", '"一站式', "丁"]],
    ["within a text", '1\t推行"一站式"\t丁', ["1", '推行"一站式"', "丁"]],
    ["with blanks before and behind", '1\t "甲，乙" \t"丙" ', ["1", "甲，乙", "丙"]],
    ["around nothing", '1\t""\t丁', ["1", "", "丁"]],
  ])("%s", async (_, line, row) => {
    expect(await only(`序号\t事项\t内容\n${line}\n2\t"戊"\t己`)).toEqual([
      ["序号", "事项", "内容"],
      row,
      ["2", "戊", "己"],
    ]);
  });
});

describe("lines", () => {
  it.each(["\r\n", "\r", "\u2028"])("end with any mark, mixed: %j", async (end) => {
    expect(await only(`序号;事项;时限${end}1;甲;长期\n2;乙;长期${end}`)).toEqual([
      ["序号", "事项", "时限"],
      ["1", "甲", "长期"],
      ["2", "乙", "长期"],
    ]);
  });

  it("of one cell are put together, and rows keep the line where they begin", async () => {
    const [grid] = await readPastedGrids(
      "序号\t事项\t内容\t时限\n1\t甲\t子\n丑\n（一）寅\t长期\n2\t乙\n类\t卯\n辰\t长期\n注：以上公开",
    );
    expect(grid?.rows.map(({ row, cells }) => [row, ...cells.map(({ text }) => text)])).toEqual([
      [1, "序号", "事项", "内容", "时限"],
      [2, "1", "甲", "子\n丑\n（一）寅", "长期"],
      [5, "2", "乙\n类", "卯\n辰", "长期"],
      [8, "注：以上公开"],
    ]);
  });

  it("of the last cell go on below it, and headings between rows do not", async () => {
    expect(
      await only("序号\t事项\t依据\n1\t甲\t《法》\n第三条\n二、其他\n2\t乙\t《法》\n3\t丙\t《法》"),
    ).toEqual([
      ["序号", "事项", "依据"],
      ["1", "甲", "《法》\n第三条"],
      ["二、其他"],
      ["2", "乙", "《法》"],
      ["3", "丙", "《法》"],
    ]);
  });

  it("of headings go on with what stands in brackets", async () => {
    const rows = await only(
      "序号\t事项\t内容\n（要素）\t时限\t主体\n1\t甲\t子\n丑\t长期\t县局\n2\t乙\t寅\t长期\t县局",
    );
    expect(rows).toEqual([
      ["序号", "事项", "内容\n（要素）", "时限", "主体"],
      ["1", "甲", "子\n丑", "长期", "县局"],
      ["2", "乙", "寅", "长期", "县局"],
    ]);
  });

  it("of headings are put together where they are as wide as the rows, and lower headings are not", async () => {
    const rows = "1\t甲\t主动公开\t县级\n乡级\n2\t乙\t主动公开\t县级";
    expect(await only(`序号\t事项\t公开\n方式\t公开\n层级\n${rows}`)).toEqual([
      ["序号", "事项", "公开\n方式", "公开\n层级"],
      ["1", "甲", "主动公开", "县级\n乡级"],
      ["2", "乙", "主动公开", "县级"],
    ]);
    expect((await only(`序号\t公开事项\t方式\n一级\t二级\n${rows}`))?.slice(0, 2)).toEqual([
      ["序号", "公开事项", "方式"],
      ["一级", "二级"],
    ]);
  });

  it("of rows without numbers are put together where they add up", async () => {
    expect(await only("事项\t内容\t依据\t时限\n甲\t子\n丑\n寅\t《法》\t长期\n乙\t卯\t《法》\t长期")).toEqual([
      ["事项", "内容", "依据", "时限"],
      ["甲", "子\n丑\n寅", "《法》", "长期"],
      ["乙", "卯", "《法》", "长期"],
    ]);
  });

  it("of two columns go on below", async () => {
    expect(await only("内设机构\t职责\n综合办\t负责文秘；\n负责档案\n规划办\t负责规划")).toEqual([
      ["内设机构", "职责"],
      ["综合办", "负责文秘；\n负责档案"],
      ["规划办", "负责规划"],
    ]);
  });

  it("of duties go on below their office", async () => {
    expect(
      await only(
        "内设机构\t主要职责\n社会事务办公室\t负责民政\n负责养老服务\n指导村居\n管理办公室\n规划办\t负责规划",
      ),
    ).toEqual([
      ["内设机构", "主要职责"],
      ["社会事务办公室", "负责民政\n负责养老服务\n指导村居"],
      ["管理办公室"],
      ["规划办", "负责规划"],
    ]);
  });

  it("that are only shorter stay rows of their own", async () => {
    const rows = [
      ["序号", "事项", "内容", "依据", "时限"],
      ["一、救助"],
      ["1", "甲", "子"],
      ["二、养老"],
      ["2", "乙", "丑"],
      ["3", "丙", "寅", "《法》", "长期"],
    ];
    expect(await only(rows.map((row) => row.join("\t")).join("\n"))).toEqual(rows);
  });
});

describe("drawn tables", () => {
  const TABLE = [
    ["序号", "事项", "时限"],
    ["1", "甲", "长期"],
    ["2", "乙", "20日"],
  ];
  it.each([
    ["indented", "  | 序号 | 事项 | 时限 |\n  |---|:-:|---|\n  | 1 | 甲 | 长期 |\n  | 2 | 乙 | 20日 |"],
    ["without outer bars", "序号 | 事项 | 时限\n--- | --- | ---\n1 | 甲 | 长期\n2 | 乙 | 20日"],
    [
      "quoted, in bold",
      "> | **序号** | 事项 | 时限 |\n> | --- | --- | --- |\n> | 1 | **甲** | 长期 |\n> | 2 | 乙 | 20日 |",
    ],
    [
      "with dashes that were corrected",
      "| 序号 | 事项 | 时限 |\n| —- | —- | —- |\n| 1 | 甲 | 长期 |\n| 2 | 乙 | 20日 |",
    ],
    [
      "of a terminal",
      "+---+---+---+\n| 序号 | 事项 | 时限 |\n+---+---+---+\n| 1 | 甲 | 长期 |\n| 2 | 乙 | 20日 |\n+---+---+---+",
    ],
    [
      "of lines",
      "┌──┬──┬──┐\n│ 序号 │ 事项 │ 时限 │\n├──┼──┼──┤\n│ 1 │ 甲 │ 长期 │\n│ 2 │ 乙 │ 20日 │\n└──┴──┴──┘",
    ],
  ])("%s", async (_, text) => {
    expect(await cells(`# 目录\n\n${text}\n\n完`)).toEqual([TABLE]);
  });

  it("of a wiki have two bars between their headings", async () => {
    expect(await only("||序号||事项||时限||\n|1|甲|长期|\n|2|乙|20日|")).toEqual(TABLE);
  });

  it("have rows of several lines between rules", async () => {
    expect(
      await only("+--+--+\n| 序号 | 事项 |\n+--+--+\n| 1 | 甲 |\n|   | 子 |\n+--+--+\n| 2 | 乙 |\n+--+--+"),
    ).toEqual([
      ["序号", "事项"],
      ["1", "甲\n子"],
      ["2", "乙"],
    ]);
  });

  it("keep a blank first cell where no bar stands at the side", async () => {
    expect(await only("类别 | 事项 | 时限\n--- | --- | ---\n救助 | 甲 | 长期\n | 乙 | 20日")).toEqual([
      ["类别", "事项", "时限"],
      ["救助", "甲", "长期"],
      ["", "乙", "20日"],
    ]);
  });
});

describe("encodings that nobody names", () => {
  const TEXT = "序号\t公开事项\n1\t最低生活保障\n2\t办事指南";
  const wide = (text: string, little: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), little);
    return new Uint8Array(view.buffer);
  };

  it.each([
    ["UTF-16, little end first", wide(TEXT, true)],
    ["UTF-16, big end first", wide(TEXT, false)],
    ["UTF-8, cut within a character", new TextEncoder().encode(`${TEXT}理`).slice(0, -1)],
  ])("%s", async (_, bytes) => {
    const [grid] = await readGrids(bytes);
    expect(grid?.rows[1]?.cells.map(({ text }) => text)).toEqual(["1", "最低生活保障"]);
  });

  it("Big5", async () => {
    // 序號,事項 / 1,公開內容
    const bytes = Uint8Array.from("a7c7b8b92ca8c6b6b50a312ca4bdb67da4baae65".match(/../gu) ?? [], (pair) =>
      Number.parseInt(pair, 16),
    );
    const [grid] = await readGrids(bytes);
    expect(grid?.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
      ["序號", "事項"],
      ["1", "公開內容"],
    ]);
  });
});

describe("texts whose columns are gone", () => {
  it.each([
    ["a cell a line", "序号\n事项\n内容\n时限\n1\n甲\n子\n长期\n2"],
    ["all in one line", `目录 序号 事项 内容 ${"1 最低生活保障 办事指南 办理条件 ".repeat(12)}`],
  ])("are refused with what to do: %s", async (_, text) => {
    const error = await readPastedGrids(text).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(TableReadError);
    expect(error).toMatchObject({
      code: "table-columns-lost",
      hint: { zh: expect.stringContaining("复制到 Excel") },
    });
  });
});

it("numbers that were kept as text lose their guard", async () => {
  expect(await only('序号,事项\n"=""001""",甲\n\'=1+1,乙')).toEqual([
    ["序号", "事项"],
    ["001", "甲"],
    ["=1+1", "乙"],
  ]);
});

describe("a bar behind each cell, and each cell on lines of its own", () => {
  const LIST = [
    "某领域基层政务公开标准目录\n序号 |\n公开事项 |\n公开内容（要素） |\n公开时限 |\n公开对象 |\n公开方式 |\n一级事项 |\n二级事项 |\n全社会 |\n特定群体 |\n主动 |\n依申请公开 |",
    "1 |\n最低生活保障 |\n办事指南 |\n办理条件\n申请材料 |\n长期公开 |\n√ |\n|\n√ |\n|",
    "2 |\n临时救助 |\n办事指南 |\n办理流程 |\n长期公开 |\n|\n√ |\n|\n√ |",
  ].join("\n");

  it("is cut into rows at their numbers", async () => {
    const rows = await only(LIST);
    expect(rows?.slice(-2)).toEqual([
      ["1", "最低生活保障", "办事指南", "办理条件\n申请材料", "长期公开", "√", "", "√"],
      ["2", "临时救助", "办事指南", "办理流程", "长期公开", "", "√", "", "√"],
    ]);
  });

  it("is refused where nothing numbers the rows", async () => {
    await expect(readPastedGrids(LIST.replaceAll(/^[12] /gmu, "甲 "))).rejects.toMatchObject({
      code: "table-columns-lost",
    });
  });
});

it("a bar before each row begins no cell", async () => {
  expect(await only("| 目录 | ||\n| 序号 | 事项 | 时限 |\n| 1 | 甲 | 长期 |\n| 2 | 乙 | 长期 |")).toEqual([
    ["目录"],
    ["序号", "事项", "时限"],
    ["1", "甲", "长期"],
    ["2", "乙", "长期"],
  ]);
});

describe("cells in other quotes than those of csv", () => {
  it.each([
    ["'", "'", ","],
    ["“", "”", ","],
    ["‘", "’", "，"],
    ["＂", "＂", ";"],
    ["'", "'", "|"],
  ])("%s…%s are read without them", async (open, close, between) => {
    const line = (...texts: string[]) => texts.map((text) => `${open}${text}${close}`).join(between);
    const text = [
      line("序号", "事项", "内容"),
      line("1", `甲${between === "|" ? "、" : between}乙`, '"丙"'),
      line("2", "", "丁"),
    ];
    const [grid] = await readPastedGrids(text.join("\n"));
    expect(grid?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["序号", "事项", "内容"],
      ["1", `甲${between === "|" ? "、" : between}乙`, '"丙"'],
      ["2", "", "丁"],
    ]);
  });
});
