/** Documents of localities are told from national law, with the place that issued them where that is said. */
import { describe, expect, test } from "vitest";
import { isForeign, localDocument, parseCitations, placeName } from "../../src/instruments/index.js";
import { localSamples, wrongSamples } from "../bench/citations-local.js";
import { fixture, registry } from "./registry.js";

const places = (text: string) =>
  parseCitations(text)
    .filter(({ title, number }) => title !== null || number !== null)
    .map((citation) => {
      const local = localDocument(citation);
      return local && (local.place ? placeName(local.place) : "?");
    });

describe("the place that issued a local document", () => {
  test.each([
    ["《贵州省公路条例》", ["贵州省"]],
    ["《广西壮族自治区消防条例》", ["广西壮族自治区"]],
    ["《延边朝鲜族自治州林业管理条例》", ["吉林省延边州"]],
    ["《吉林市城市绿化管理条例》", ["吉林省吉林市"]],
    ["《福建省福州市城市内河管理办法》", ["福建省福州市"]],
    ["某县人民政府关于印发《某县公租房管理办法》的通知", ["?"]],
    ["县政府办公室关于印发某某方案的通知", ["?"]],
    ["《县民政局临时救助工作规程》", ["?"]],
    ["本局《行政执法公示制度》", ["?"]],
    ["《XX县养老保险实施办法》", ["?"]],
    ["清溪县低保实施细则", ["?"]],
    ["清溪县《低保实施细则》", ["?"]],
    ["清溪镇《村务公开制度》", ["?"]],
    ["《中共福建省委 福建省人民政府关于乡村振兴的实施意见》", ["福建省"]],
    ["川办发〔2020〕1号", ["四川省"]],
    ["《关于做好某项工作的通知》（甬政发〔2019〕3号）", ["浙江省宁波市"]],
    // Several places begin their codes with 宁, so that the number alone does not say which.
    ["宁政发〔2019〕3号", ["?"]],
    // The number may stand before the title.
    ["闽政办〔2020〕26号《关于全面推进基层政务公开标准化规范化工作的通知》", ["福建省"]],
    ["石政综〔2020〕22号《石狮市人民政府关于印发某某细则的通知》", ["?"]],
    ["上海市人民政府公告第5号", ["上海市"]],
    ["石家庄市人民政府办公室石政办函〔2019〕104号", ["河北省石家庄市"]],
    ["济民发〔2021〕8号", ["?"]],
    ["《关于印发<长沙市公共租赁住房管理办法>的通知》", ["湖南省长沙市"]],
    ["《深圳经济特区养老服务条例》", ["广东省深圳市"]],
    ["《海南经济特区物业管理条例》", ["海南省"]],
    ["【福建省消防条例】", ["福建省"]],
    ["“福建省消防条例”第二十条", ["福建省"]],
    ["广东省人民代表大会常务委员会公告〔五届〕第172号", ["广东省"]],
    ["〔四川省村务公开条例〕", ["四川省"]],
    ["我局信访工作制度", ["?"]],
    ["镇党委会议事规则（石党发〔2022〕3号）", ["?"]],
    ["《浙江省某某办法》、《中华人民共和国预算法》", ["浙江省", null]],
  ])("%s", (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each([
    "《城市绿化条例》",
    "《乡镇综合文化站管理办法》",
    "《中华人民共和国民族区域自治法》",
    "《中华人民共和国自然保护区条例》",
    "《社区矫正法》",
    "《贫困县退出办法》",
    "《产粮大县奖励办法》",
    "各县《实施细则》",
    "《国务院办公厅关于促进县域经济发展的意见》（国办发〔2018〕1号）",
    "《民政部办公厅关于做好城市社区工作的通知》（民办函〔2019〕5号）",
    "《财政部关于县级财政管理的通知》（财预〔2016〕1号）",
    "《市场监督管理行政处罚程序规定》",
    "国务院令第711号",
    "农财发〔2019〕6号",
    "教财〔2019〕19号",
    "民财函〔2020〕1号",
    "《关于落实“先照后证”改进文化市场行政审批工作的通知》",
  ])("is none of %s", (text) => {
    expect(places(text)).toEqual([null]);
  });

  test("no instrument of the guidelines is taken for a local one", () => {
    const national = fixture("basis").filter(([, keys]) => keys.length > 0);
    expect(national.length).toBeGreaterThanOrEqual(191);
    expect(national.filter(([text]) => places(text).some((place) => place !== null))).toEqual([]);
  });
});

test("a document is foreign to a list of another province, or of another city where both are known", () => {
  const fuzhou = { province: "福建省", city: "福州市" };
  expect(isForeign({ province: "河北省", city: null }, fuzhou)).toBe(true);
  expect(isForeign({ province: "福建省", city: "厦门市" }, fuzhou)).toBe(true);
  expect(isForeign({ province: "福建省", city: null }, fuzhou)).toBe(false);
  expect(isForeign(fuzhou, { province: "福建省", city: null })).toBe(false);
});

test("of the labelled citations of local lists, the half that was looked at is read as a reader does", () => {
  expect(localSamples.filter(({ half }) => half === "dev").length).toBe(40);
  expect(wrongSamples("dev", registry).map(({ text }) => text)).toEqual([]);
});
