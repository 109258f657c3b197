/** Cells as counties build them: any event with any period, any rhythm with any day, and several of them in one cell. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDeadline } from "../../src/deadlines/index.js";

/** A wording and the canonical words that say the same. */
type Said = readonly [written: string, canonical: string];

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const event: fc.Arbitrary<Said> = one<Said>(
  ["信息形成", "信息形成"],
  ["信息产生", "信息形成"],
  ["信息形成或变更", "信息形成或者变更"],
  ["该信息形成（变更）", "信息形成或者变更"],
  ["政府信息变更", "信息变更"],
  ["文件印发", "文件印发"],
  ["项目竣工验收", "项目竣工验收"],
  ["补贴发放", "补贴发放"],
  ["会议召开", "会议召开"],
  ["公示结束", "公示结束"],
  ["作出决定", "作出行政决定"],
);
const count: fc.Arbitrary<Said> = one<Said>(
  ["3", "3"],
  ["七", "7"],
  ["２０", "20"],
  ["三十", "30"],
  ["1", "1"],
);
const unit: fc.Arbitrary<Said> = one<Said>(
  ["个工作日", "个工作日"],
  ["工作日", "个工作日"],
  ["日", "日"],
  ["天", "日"],
  ["个月", "个月"],
  ["小时", "小时"],
);
const verb = one("", "公开", "予以公开", "公布", "向社会公开", "及时公开", "更新");

const within: fc.Arbitrary<Said> = fc
  .tuple(
    one("", "原则上", "一般应", "最迟"),
    one("", "自", "在", "于"),
    event,
    one("之日起", "后", "之后", "起"),
    count,
    unit,
    one("内", "之内", "以内"),
    verb,
  )
  .map(
    ([hedge, lead, [happens, term], from, [number, value], [of, canonicalUnit], inside, act]): Said => [
      hedge + (hedge === "最迟" && lead === "" ? "在" : lead) + happens + from + number + of + inside + act,
      `${term}之日起${value}${canonicalUnit}内公开`,
    ],
  );

const ahead: fc.Arbitrary<Said> = fc
  .tuple(
    one("", "在", "于"),
    one("招生", "开学", "项目实施", "活动开始", "会议召开"),
    one<Said>(["前", "前"], ["之前", "前"], ["前3天", "3日前"], ["前至少7个工作日", "7个工作日前"]),
    one("公开", "公布", ""),
  )
  .map(
    ([lead, happens, [how, canonical], act]): Said => [
      lead + happens + how + act,
      `在${happens}${canonical}公开`,
    ],
  );

const rhythm: fc.Arbitrary<Said> = fc
  .tuple(
    one("", "原则上", "应当", "一般"),
    one<Said>(
      ["每月", "每月"],
      ["每季度", "每季度"],
      ["每半年", "每半年"],
      ["每年", "每年"],
      ["每学期", "每学期"],
      ["每学年", "每学年"],
      ["每周", "每周"],
      ["每20个工作日", "每20个工作日"],
    ),
    one<Said>(
      ["公开一次", "公开1次"],
      ["公布1次", "公开1次"],
      ["至少公开一次", "至少公开1次"],
      ["更新不少于2次", "至少公开2次"],
      ["", "公开1次"],
    ),
  )
  .map(([hedge, [written, canonical], [how, times]]): Said => [hedge + written + how, canonical + times]);

const dayOfPeriod: fc.Arbitrary<Said> = fc
  .tuple(
    one<Said>(
      ["每月5日", "每月5日前公开"],
      ["每月1日至5日", "每月5日前公开"],
      ["次月10号", "每月10日前公开"],
      ["每月中旬", "每月20日前公开"],
      ["每季度首月15日", "每季度首月15日前公开"],
      ["每年3月底", "每年3月31日前公开"],
      ["次年1月31日", "每年1月31日前公开"],
      ["年底", "每年底前公开"],
      ["每年第一季度", "每年3月31日前公开"],
      ["每年1月、7月", "每年1月31日前公开；每年7月31日前公开"],
      ["每年1、7月的10日", "每年1月10日前公开；每年7月10日前公开"],
      ["2026年12月底", "2026年12月31日前公开"],
    ),
    one("前公开", "之前公布", "前"),
  )
  .map(([[written, canonical], act]): Said => [written + act, canonical]);

const standing: fc.Arbitrary<Said> = one<Said>(
  ["长期公开", "长期公开"],
  ["及时公开", "及时公开"],
  ["随时公开", "实时公开"],
  ["次日公开", "1日内公开"],
  ["下一工作日公开", "1个工作日内公开"],
  ["年初公布", "每年初公开"],
  ["每月初", "每月初公开"],
  ["学期末公开", "每学期末公开"],
  ["依申请公开", "依申请公开"],
  ["不予公开", "不予公开"],
  ["事前、事中、事后公开", "事前、事中、事后公开"],
  ["公示期一般不少于7天", "公示期限不少于7日"],
  ["公示之日起不少于7天", "公示期限不少于7日"],
  ["随预算同步公开", "随预算同时公开"],
);

const clause = fc.oneof({ weight: 4, arbitrary: within }, ahead, rhythm, dayOfPeriod, standing);
const scope = one("行政处罚", "其他内容", "财务收支", "重大事项");

function expectRead([written, canonical]: Said): void {
  const expected = parseDeadline(canonical);
  expect(expected.kind, canonical).not.toBe("unparsed");
  expect(parseDeadline(written), written).toEqual(expected);
}

const halfWidth = (text: string) =>
  text.replace(/[，；：（）]/gu, (mark) => ",;:()".charAt("，；：（）".indexOf(mark)));

describe("the make-up of a cell", () => {
  it("takes any event with any period, and any rhythm with any day", () => {
    fc.assert(fc.property(clause, expectRead), { numRuns: 600 });
  });

  it("takes any of them behind a scope, and in half width", () => {
    fc.assert(
      fc.property(scope, clause, ([...about], [written, canonical]) => {
        const name = about.join("");
        const parts = canonical.split("；").map((part) => `${name}：${part}`);
        expectRead([halfWidth(`${name}：${written}`), parts.join("；")]);
      }),
      { numRuns: 300 },
    );
  });

  it("takes several one after the other", () => {
    fc.assert(
      fc.property(clause, one("；", "。", ";", "\n"), scope, clause, (first, mark, name, second) => {
        const parts = second[1].split("；").map((part) => `${name}：${part}`);
        expectRead([`${first[0]}${mark}${name}：${second[0]}`, [first[1], ...parts].join("；")]);
      }),
      { numRuns: 300 },
    );
  });

  it("takes what a period is about in brackets behind it", () => {
    fc.assert(
      fc.property(within, one("行政处罚", "仅限行政处罚"), ([written, canonical], about) => {
        expectRead([`${written}（${about}）`, `行政处罚：${canonical}`]);
      }),
      { numRuns: 100 },
    );
  });
});
