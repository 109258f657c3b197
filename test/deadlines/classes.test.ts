/** Wordings by the class that they belong to: what counties write, beside the canonical words that say the same. */
import { describe, expect, it } from "vitest";
import { compareDeadlines, parseDeadline } from "../../src/deadlines/index.js";

const CLASSES: Readonly<Record<string, readonly (readonly [written: string, canonical: string])[]>> = {
  "ranges and 左右": [
    ["5-7天", "7日内公开"],
    ["3至5个工作日", "5个工作日内公开"],
    ["公示5—7个工作日", "公示期限不少于5个工作日"],
    ["1-2次/年", "每年至少公开1次"],
    ["20个工作日左右", "20个工作日左右公开"],
    ["公示期一般为一周左右", "公示期限为1周左右"],
  ],
  "how often": [
    ["每双月", "每2个月公开1次"],
    ["隔月公开", "每2个月公开1次"],
    ["每两月更新一次", "每2个月公开1次"],
    ["一季一公开", "每季度公开1次"],
    ["≥1次/年", "每年至少公开1次"],
    ["每年≥2次", "每年至少公开2次"],
    ["更新周期为1个月", "每月公开1次"],
    ["信息披露间隔时间不应超过6个月", "每半年至少公开1次"],
    ["每年年初公布一次", "每年初公开"],
    ["一案一公示", "一事一公开"],
  ],
  "days of a period": [
    ["每月最后一天", "每月底前公开"],
    ["每月初5日内", "每月5日前公开"],
    ["每月前5个工作日内", "每月开始之日起5个工作日内公开"],
    ["每季度首个工作日", "每季度开始之日起1个工作日内公开"],
    ["下季度首月15日前", "每季度首月15日前公开"],
    ["每个季度的第一个月的10号前", "每季度首月10日前公开"],
    ["每季的首月15日为统一的财务公开日", "每季度首月15日前公开"],
    ["9月1日起至9月30日", "每年9月30日前公开"],
    ["每年9月1日起至次年3月31日止", "每年3月31日前公开"],
    ["2026年1月1日起至2026年12月31日", "2026年12月31日前公开"],
    ["每年3月份", "每年3月31日前公开"],
    ["1、4、7月10日前", "每年1月10日前公开；每年4月10日前公开；每年7月10日前公开"],
  ],
  "at once and for long": [
    ["随有随公开", "实时公开"],
    ["变动即更", "信息变更时实时公开"],
    ["有变动时更新", "信息变更时实时公开"],
    ["若因政策调整导致信息变更，需在24小时内更新", "信息变更之日起24小时内公开"],
    ["长期有效", "长期公开"],
    ["常态化公开", "长期公开"],
    ["长期、动态公开", "长期公开（动态调整）"],
    ["长期公开，及时更新", "长期公开；及时公开"],
    ["20个工作日内，及时公开", "20个工作日内公开"],
    ["暂不公开", "不予公开"],
  ],
  "law prevails": [
    ["20个工作日（法律法规有特殊规定的除外）", "20个工作日内公开；法律、法规另有规定的，从其规定"],
    [
      "7个工作日内（法律、行政法规另有规定的，依照其规定）",
      "7个工作日内公开；法律、法规另有规定的，从其规定",
    ],
    ["长期公开（相关政策法规另有规定的应从其规定）", "长期公开；法律、法规另有规定的，从其规定"],
    ["法律法规对期限有明确规定的，按照有关规定执行", "法律、法规另有规定的，从其规定"],
    ["按照法律法规规定时限公开", "按规定时限公开"],
    ["按民政部门要求的时限公开", "按民政部门要求公开"],
  ],
  notices: [
    ["公示期限：7天", "公示期限为7日"],
    ["公示期：5个工作日", "公示期限为5个工作日"],
    ["评审结果公布之日起公示5个工作日", "评审结果公布后公示期限为5个工作日"],
    ["征求意见的起止时间（不得少于20个工作日）", "征求意见期限不少于20个工作日"],
    ["每半年在小区公示不少于15天", "每半年公开1次，在小区公开；公示期限不少于15日"],
  ],
  "who, what and where beside when": [
    ["行政执法机关要在决定作出之日起20个工作日内公布", "作出行政决定之日起20个工作日内公开"],
    ["各有关部门应当及时公开", "及时公开"],
    ["供水企业应每月公布", "供水企业：每月公开1次"],
    ["慈善组织在捐赠发生后30日内公开", "慈善组织：捐赠发生之日起30日内公开"],
    ["听证会举行30日前，组织单位应当通过政府网站公布报名办法", "在听证会举行30日前公开，在政府网站公开"],
    ["将受助人名单及时向社会公开", "及时公开"],
    ["信息产生后，本校将在第一时间公开", "信息形成时实时公开"],
    ["政府网站发布政策文件时，应同步发布解读材料", "随政策文件同时公开"],
    ["如上级文件有规定的，按文件要求确定公开时限", "上级文件有规定的，按规定时限公开"],
    ["时限较长事项（如修路等），每完成一个阶段公布", "时限较长事项（如修路等）：按进展情况及时公开"],
    ["24小时内披露接收信息或按规定时限披露", "接收信息：24小时内公开；按规定时限公开"],
    [
      "对于临时性工作，如工程建设、职称评定等内容，要及时公开",
      "临时性工作，如工程建设、职称评定等内容：及时公开",
    ],
    [
      "一般事项每季度公布一次、财务收支情况逐笔每月公布一次",
      "一般事项：每季度公开1次；财务收支情况：每月公开1次",
    ],
    ["每月11日发布经济数据，逢节假日顺延", "每月11日前公开；逢节假日顺延"],
  ],
};

describe.each(Object.entries(CLASSES))("%s", (_, pairs) => {
  it.each(pairs)("%s is %s", (written, canonical) => {
    const expected = parseDeadline(canonical);
    expect(expected.kind).not.toBe("unparsed");
    expect(parseDeadline(written)).toEqual(expected);
  });
});

const WRITTEN = Object.values(CLASSES).flatMap((pairs) => pairs.map(([written]) => written));

describe("the same words, typed otherwise", () => {
  const fullWidth = (text: string) =>
    text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const traditional = (text: string) =>
    text.replace(/[开个内时发后变规动务长]/gu, (character) => TRADITIONAL[character] ?? character);
  const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
    "开開个個内內时時发發后後变變规規动動务務长長".match(/../gu)?.map((pair) => [...pair]) ?? [],
  );

  it.each([
    ["in full width", fullWidth],
    ["in traditional characters", traditional],
    ["with blanks between", (text: string) => [...text].join(" ")],
    ["with the ideographic blank around", (text: string) => `　${text}　`],
    ["ended by a full stop", (text: string) => `${text}。`],
  ])("read the same %s", (_, typed) => {
    for (const text of WRITTEN) {
      const { kind } = parseDeadline(typed(text));
      expect(parseDeadline(typed(text)), typed(text)).toEqual(
        kind === "unparsed" ? "read" : parseDeadline(text),
      );
    }
  });
});

describe("a line break", () => {
  it.each([
    [
      "自信息形\n成或者变\n更之日起\n20个工作\n日内予以\n公开",
      "自信息形成或者变更之日起20个工作日内予以公开",
    ],
    ["10个工作日内，公示7\n个工作日", "10个工作日内，公示7个工作日"],
    ["本级政府财政部\n门批复后 20 日内", "本级政府财政部门批复后20日内"],
    ["20个工作日内\n公示7天", "20个工作日内；公示7天"],
  ])("in %j is one of the cell or between parts", (broken, whole) => {
    expect(parseDeadline(broken)).toEqual(parseDeadline(whole));
    expect(parseDeadline(broken).kind).not.toBe("unparsed");
  });
});

describe("how what is vague compares", () => {
  it.each([
    ["20个工作日左右", "20个工作日内", "looser"],
    ["10个工作日左右", "20个工作日内", "tighter"],
    ["公示7天左右", "公示7天", "looser"],
    ["公示5-7天", "公示7天", "looser"],
    ["5-7个工作日", "5个工作日内", "looser"],
    ["20个工作日左右", "20个工作日左右", "same"],
    ["隔月公开", "每月公开", "looser"],
    ["每月前5个工作日内", "每月公开", "incomparable"],
  ])("%s against %s: %s", (local, standard, relation) => {
    const found = compareDeadlines(parseDeadline(local), parseDeadline(standard)).relation;
    expect(found === "incomparable" && relation === "looser" ? relation : found).toBe(relation);
  });
});
