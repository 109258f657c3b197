import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type ArticleRef,
  type Citation,
  formatCitation,
  parseCitations,
} from "../../src/instruments/index.js";
import { fixture } from "./registry.js";

type Parts = Omit<Citation, "text">;
const parts = (text: string): Parts[] =>
  parseCitations(text).map(({ text: _slice, ...citation }) => citation);
/** One citation a line: a line break always separates. */
const print = (citations: readonly Parts[]) => citations.map(formatCitation).join("\n");

const words = fc
  .array(
    fc.constantFrom("政务公开", "最低生活保障", "国务院", "土地管理", "关于", "实施", "工作", "2018—2020年"),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((list) => list.join(""));
const title = fc.oneof(
  words.map((text) => `${text}办法`),
  words.map((text) => `${text}办法（试行）`),
  words.map((text) => `关于印发〈${text}规程〉的通知`),
  words.map((text) => `〈${text}条例〉实施细则`),
  words,
);
const number = fc.oneof(
  fc
    .tuple(fc.constantFrom("国发", "财农", "农办计财"), fc.integer({ min: 1980, max: 2030 }), fc.nat(999))
    .map(([agency, year, serial]) => `${agency}〔${year}〕${serial}号`),
  fc
    .tuple(fc.constantFrom("国务院", "建设部", "中华人民共和国主席"), fc.integer({ min: 1, max: 999 }))
    .map(([maker, serial]) => `${maker}令第${serial}号`),
  fc.constantFrom("国家税务总局公告2015年第85号", "GB/T 32939—2016"),
);
const count = fc.integer({ min: 1, max: 1300 });
const ref: fc.Arbitrary<ArticleRef> = fc.record(
  { article: count, inserted: count, paragraph: count, item: count },
  { requiredKeys: ["article"] },
);
const span = fc.record({ from: ref, to: ref }, { requiredKeys: ["from"] });
const named: fc.Arbitrary<Parts> = fc.record({
  title,
  number: fc.option(number),
  notes: fc.uniqueArray(fc.constantFrom("2018年修正", "2015年12月27日修正", "第三次修订"), { maxLength: 2 }),
  articles: fc.array(span, { maxLength: 4 }),
  rest: fc.option(fc.constantFrom("等", "及相关规定", "及其实施细则", "等法律法规和文件规定")),
});
const unnamed: fc.Arbitrary<Parts> = fc
  .constantFrom("各地相关政策法规文件", "相关政策规定", "信息公开规定")
  .map((rest) => ({ title: null, number: null, notes: [], articles: [], rest }));
const numbered: fc.Arbitrary<Parts> = number.map((text) => ({
  title: null,
  number: text,
  notes: [],
  articles: [],
  rest: null,
}));

describe("parse ∘ print is the identity", () => {
  test("on citations", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 6, arbitrary: named }, unnamed, numbered)), (citations) => {
        expect(parts(print(citations))).toEqual(citations);
      }),
      { numRuns: 500 },
    );
  });

  test("on all that the guidelines and published lists cite", () => {
    const read = [...fixture("basis"), ...fixture("observed")].map(([text]) => parts(text));
    expect(read.length).toBeGreaterThanOrEqual(485);
    expect(read.map((citations) => parts(print(citations)))).toEqual(read);
  });
});

test.each([
  ["《政府信息公开条例》(国务院令711号)第二十条", "《政府信息公开条例》（国务院令第711号）第二十条"],
  [
    "《财政部关于印发<地方预决算公开操作规程>的通知》财预[2016]143号",
    "《财政部关于印发〈地方预决算公开操作规程〉的通知》（财预〔2016〕143号）",
  ],
  ["社会保险法第4条第1款、第2款", "《社会保险法》第四条第一款、第四条第二款"],
  ["豫人社规(2020)5", "豫人社规〔2020〕5号"],
])("%s is printed as %s", (text, canonical) => {
  expect(print(parts(text))).toBe(canonical);
});
