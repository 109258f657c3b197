import { describe, expect, test } from "vitest";
import { type Citation, parseCitations } from "../../src/instruments/index.js";
import { fixture } from "./registry.js";

const NONE = { title: null, number: null, notes: [], articles: [], rest: null };
const read = (text: string) => parseCitations(text).map(({ text: _slice, ...citation }) => citation);
const citation = (parts: Partial<Omit<Citation, "text">>) => ({ ...NONE, ...parts });
const article = (number: number) => ({ from: { article: number } });

describe("the number behind a title, in any bracket", () => {
  const law = "中华人民共和国政府信息公开条例";
  test.each([
    ["（国务院令第711号）", "国务院令第711号"],
    ["(国务院令711号)", "国务院令第711号"],
    ["（中华人民共和国国务院令第７１１号）", "中华人民共和国国务院令第711号"],
    ["(国令 第711号", "国令第711号"],
    ["第711号", "第711号"],
    ["（中办发[2016]8号）", "中办发〔2016〕8号"],
    ["(中办发﹝2016﹞8)", "中办发〔2016〕8号"],
    ["(辽政办发(2014)74号)", "辽政办发〔2014〕74号"],
    ["辽民发(2018)74号", "辽民发〔2018〕74号"],
    ["财预〔2016〕143号)", "财预〔2016〕143号"],
    ["（主席令第十六号）", "主席令第十六号"],
    ["(国家发展改革委2017年第10号令)", "国家发展改革委2017年第10号令"],
    ["（人力资源和社会保障部、财政部令第36号）", "人力资源和社会保障部、财政部令第36号"],
    ["（国家税务总局公告2015年第85号）", "国家税务总局公告2015年第85号"],
    ["（GB/T 32939—2016）", "GB/T 32939—2016"],
  ])("%s", (behind, number) => {
    expect(read(`《${law}》${behind}`)).toEqual([citation({ title: law, number })]);
  });

  test("what else stands in the bracket becomes notes", () => {
    expect(read("《母婴保健法》（1994年10月27日主席令第33号公布，2017年11月4日修正）")).toEqual([
      citation({
        title: "母婴保健法",
        number: "主席令第33号",
        notes: ["1994年10月27日", "2017年11月4日修正"],
      }),
    ]);
    expect(read("《预算法》(2018年修正)")).toEqual([citation({ title: "预算法", notes: ["2018年修正"] })]);
  });
});

describe("marks around a title, or none between several", () => {
  test.each([
    ["「安全生产法」", ["安全生产法"]],
    ["『政府采购法』、「预算法」", ["政府采购法", "预算法"]],
    ["[行政法规]《社会救助暂行办法》", ["社会救助暂行办法"]],
    ["（法律）《预算法》（行政法规）《预算法实施条例》", ["预算法", "预算法实施条例"]],
    ["《预算法》；1.民法典 2.行政处罚法", ["预算法", "民法典", "行政处罚法"]],
    ["国务院令第711号 政府信息公开条例；民法典", ["政府信息公开条例", "民法典"]],
    ["1.安全生产法2.消防法3.《突发事件应对法》", ["安全生产法", "消防法", "突发事件应对法"]],
    ["1、民法典 2、社会救助暂行办法 3、《消防法》", ["民法典", "社会救助暂行办法", "消防法"]],
    ["1.《预算法》第2.5条", ["预算法"]],
    ["国务院令第711号 政府信息公开条例第十九条", ["政府信息公开条例"]],
    ["主席令第49号公布的行政强制法第三条", ["行政强制法"]],
  ])("%s", (text, titles) => {
    expect(read(text).map(({ title }) => title)).toEqual(titles);
  });
});

describe("other marks around a title, and its number before it", () => {
  const read = (text: string) => parseCitations(text).map(({ title, number }) => [title, number]);
  const law = "中华人民共和国城乡规划法";

  test.each([
    [`【${law}】`, [[law, null]]],
    [`{${law}}`, [[law, null]]],
    [`“${law}”第二十六条`, [[law, null]]],
    [
      `"${law}"、《土地管理法》`,
      [
        [law, null],
        ["土地管理法", null],
      ],
    ],
    [`（${law}）`, [[law, null]]],
    [`[${law}]`, [[law, null]]],
    [`‘${law}’`, [[law, null]]],
    [
      "①就业促进法②失业保险条例",
      [
        ["就业促进法", null],
        ["失业保险条例", null],
      ],
    ],
    [
      "《水污染防治法》/《大气污染防治法》+《某某条例》",
      [
        ["水污染防治法", null],
        ["大气污染防治法", null],
        ["某某条例", null],
      ],
    ],
    ["《社会救助暂行\n办法》(国务院令\n第649号)", [["社会救助暂行办法", "国务院令第649号"]]],
    ["《某某办法》（某某省人民政府令〔第225号〕）", [["某某办法", "某某省人民政府令第225号"]]],
    ["《医疗机构管理条例》(1994年国务院令第149号发布)", [["医疗机构管理条例", "国务院令第149号"]]],
    [
      "某省人民代表大会常务委员会公告〔五届〕第172号",
      [[null, "某省人民代表大会常务委员会公告〔五届〕第172号"]],
    ],
    [
      "《某省条例》（某省人大常委会公告[第十三届]第8号）",
      [["某省条例", "某省人大常委会公告〔第十三届〕第8号"]],
    ],
    ["我局信访工作制度", [["我局信访工作制度", null]]],
    ["【行政法规】《自然灾害救助条例》", [["自然灾害救助条例", null]]],
    ["国务院令第577号公布的《自然灾害救助条例》", [["自然灾害救助条例", "国务院令第577号"]]],
    ["闽政办〔2020〕26号《某某通知》", [["某某通知", "闽政办〔2020〕26号"]]],
    [
      "《某某通知》闽政办〔2020〕26号《自然灾害救助条例》",
      [
        ["某某通知", "闽政办〔2020〕26号"],
        ["自然灾害救助条例", null],
      ],
    ],
    [
      "国发〔2012〕45号、《自然灾害救助条例》",
      [
        [null, "国发〔2012〕45号"],
        ["自然灾害救助条例", null],
      ],
    ],
    [
      "国发〔2012〕45号《自然灾害救助条例》（国务院令第577号）",
      [
        [null, "国发〔2012〕45号"],
        ["自然灾害救助条例", "国务院令第577号"],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("articles", () => {
  test.each([
    ["第四十七条第二款", [{ from: { article: 47, paragraph: 2 } }]],
    ["第10条", [article(10)]],
    ["第十条至第十二条", [{ from: { article: 10 }, to: { article: 12 } }]],
    ["第五十一条、第二十七条", [article(51), article(27)]],
    ["第十、十一、十二条", [article(10), article(11), article(12)]],
    ["第一百三十三条之一第二款第（三）项", [{ from: { article: 133, inserted: 1, paragraph: 2, item: 3 } }]],
    [
      "第三条第一款、第三款",
      [{ from: { article: 3, paragraph: 1 } }, { from: { article: 3, paragraph: 3 } }],
    ],
    ["（第四十二条）", [article(42)]],
  ])("%s", (text, articles) => {
    expect(read(`《土地管理法》${text}`)).toEqual([citation({ title: "土地管理法", articles })]);
  });

  test("a numeral that is none is kept as words", () => {
    expect(read("《土地管理法》第十十条")).toEqual([citation({ title: "土地管理法", rest: "第十十条" })]);
  });
});

describe("several instruments in one text", () => {
  const both = [citation({ title: "预算法" }), citation({ title: "会计法" })];
  test.each([
    "《预算法》《会计法》",
    "《预算法》、《会计法》",
    "《预算法》,《会计法》",
    "《预算法》；\n《会计法》",
    "《预算法》和《会计法》",
    "根据《预算法》以及《会计法》",
    "1.《预算法》 2.《会计法》",
    "《预算法、《会计法》",
    "《预算法》、会计法",
    "预算法和会计法",
    "【法律】《预算法》【法律】《会计法》",
  ])("%s", (text) => {
    expect(read(text)).toEqual(both);
  });

  test("articles belong to the title before them", () => {
    expect(read("《预算法》第十四条、第八十九条、《会计法》第三条")).toEqual([
      citation({ title: "预算法", articles: [article(14), article(89)] }),
      citation({ title: "会计法", articles: [article(3)] }),
    ]);
  });

  test("each carries the slice that it was read from", () => {
    const texts = parseCitations("依据：《预算法》(2018年修正）第十四条； 会计法等").map(({ text }) => text);
    expect(texts).toEqual(["《预算法》(2018年修正）第十四条", "会计法等"]);
  });
});

describe("tails that cite more", () => {
  test.each(["等", "及相关规定", "及其实施细则", "等法律法规和文件规定"])("%s", (rest) => {
    expect(read(`《预算法》${rest}`)).toEqual([citation({ title: "预算法", rest })]);
    expect(read(`预算法${rest}`)).toEqual([citation({ title: "预算法", rest })]);
  });
});

describe("titles", () => {
  test.each([
    ["《国务院办公厅印发<关于全面推进政务公开工作的意见>实施细则的通知》"],
    ["国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知"],
    ["《国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知》"],
    ["《国务院办公厅印发〈关于全面推进政务公开\n工作的意见〉实施细则的通知》"],
  ])("inner titles in any marks: %s", (text) => {
    expect(read(text)).toEqual([
      citation({ title: "国务院办公厅印发〈关于全面推进政务公开工作的意见〉实施细则的通知" }),
    ]);
  });

  test("a place in front of 《》 is part of the title", () => {
    expect(read("凤翔县《经济适用住房管理办法》")).toEqual([
      citation({ title: "凤翔县〈经济适用住房管理办法〉" }),
    ]);
  });

  test("a title that nobody closed ends in front of its number", () => {
    expect(read("《关于做好低保工作的通知（民发〔2012〕1号）")).toEqual([
      citation({ title: "关于做好低保工作的通知", number: "民发〔2012〕1号" }),
    ]);
  });

  test("without 《》, where the ending or the number makes it certain", () => {
    expect(read("中华人民共和国人民调解法第六条")).toEqual([
      citation({ title: "中华人民共和国人民调解法", articles: [article(6)] }),
    ]);
    expect(read("国务院扶贫办、财政部关于完善公告公示制度的指导意见（国开办发〔2018〕11号）")).toEqual([
      citation({
        title: "国务院扶贫办、财政部关于完善公告公示制度的指导意见",
        number: "国开办发〔2018〕11号",
      }),
    ]);
    expect(read("豫人社规〔2020〕5号")).toEqual([citation({ number: "豫人社规〔2020〕5号" })]);
  });

  test.each([
    ["民法典，土地管理法，城乡规划法", ["民法典", "土地管理法", "城乡规划法"]],
    ["生态环境法典第十条", ["生态环境法典"]],
    ["行政处罚法/行政强制法/行政许可法", ["行政处罚法", "行政强制法", "行政许可法"]],
  ])("codes, and laws with strokes between them: %s", (text, titles) => {
    expect(read(text).map(({ title }) => title)).toEqual(titles);
  });

  test.each(["相关政策规定", "各地相关政策法规文件", "信息公开规定", "建设用地审查报批有关规定", "依法"])(
    "%s names no instrument",
    (rest) => {
      expect(read(rest)).toEqual([citation({ rest })]);
    },
  );
});

describe("hostile input", () => {
  test.each(["", " \n", "、，；", "《》", "（）", "》）〉", "根据"])("%j cites nothing", (text) => {
    expect(parseCitations(text)).toEqual([]);
  });

  // A parser that reads anything twice per mark would take hours for these.
  test.each(["《", "（《a", "和、", "第十、", "〔2012〕"])("a megabyte of %s is read to its end", (piece) => {
    const last = parseCitations(`${piece.repeat(Math.ceil(1e6 / piece.length))}；《预算法》`).at(-1);
    expect(last?.title).toBe("预算法");
  });

  test("every citation of the guidelines and of 374 published rows is a slice of its text", () => {
    const cited = [...fixture("basis"), ...fixture("observed")];
    expect(cited.length).toBeGreaterThanOrEqual(485);
    for (const [text] of cited) {
      const citations = parseCitations(text);
      expect(citations.length, text).toBeGreaterThan(0);
      for (const one of citations) expect(text).toContain(one.text);
    }
  });
});
