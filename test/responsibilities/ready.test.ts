/** What stands ready before a person has decided: one button takes all of it, so that nothing wrong may stand there. */
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import type { Profile } from "../../src/model/index.js";
import { resolveProfile } from "../../src/profile/index.js";
import {
  allOffices,
  createMapper,
  groundsOf,
  mergeMapping,
  type Power,
  propose,
  readyChoices,
} from "../../src/responsibilities/index.js";
import { power } from "./project.js";

const mapper = createMapper(catalog);
const DOMAINS = [
  "disaster-relief",
  "food-drug-regulation",
  "household-registration",
  "poverty-alleviation",
  "public-legal-services",
  "rural-land-expropriation",
  "social-assistance",
  "social-insurance",
  "work-safety",
] as const;
const town: Profile = {
  profile: 1,
  agency: { name: "临江县云溪镇人民政府", level: "township", county: "临江县" },
  release: catalog.release.release,
  domains: { include: [...DOMAINS] },
};
const { list } = resolveProfile(town, catalog);

/** What stands ready for the items of a list of powers, each with its office. */
function readyFor(...powers: readonly (readonly [name: string, office: string, more?: Partial<Power>])[]) {
  const all = powers.map(([name, office, more], at) =>
    power(name, { row: at + 2, type: null, office, ...more }),
  );
  const offices = allOffices({ stated: [], listed: [], powers: all, agency: town.agency.name });
  const proposals = propose(mapper, { list, powers: all, offices, rules: [] });
  const { mapping } = mergeMapping(null, proposals, list, groundsOf(list, all));
  const ready = readyChoices({ profile: town, catalog, list, mapping });
  const readyOf = (domain: (typeof DOMAINS)[number], name: string, category?: string) => {
    const item = catalog
      .domain(domain)
      .items.find((one) => one.name === name && (category === undefined || one.category === category));
    const one = item && ready.get(item.id);
    if (!one) throw new Error(`nothing is said of ${name}`);
    return one;
  };
  return Object.assign(
    (...asked: Parameters<typeof readyOf>) => {
      const { choice } = readyOf(...asked);
      return choice === null || choice === "bureau" ? choice : choice.office;
    },
    {
      powers: (...asked: Parameters<typeof readyOf>) => readyOf(...asked).powers,
      isWeak: (...asked: Parameters<typeof readyOf>) => readyOf(...asked).isWeak,
    },
  );
}

describe("an office stands ready", () => {
  it("for the item whose name a power holds, and for no other of the domain", () => {
    const ready = readyFor(["城乡居民养老保险参保登记", "便民服务中心"]);
    expect(ready("social-insurance", "城乡居民养老保险参保登记")).toBe("便民服务中心");
    expect(ready("social-insurance", "职工参保登记")).toBe("bureau");
    expect(ready("social-insurance", "参保单位注销")).toBe("bureau");
  });

  it("for the insurances that everybody has, whether they are called 基本 or not", () => {
    const ready = readyFor(["城乡居民基本养老保险参保登记", "便民服务中心"]);
    expect(ready("social-insurance", "城乡居民养老保险参保登记")).toBe("便民服务中心");
  });

  it("for the items of a category that a power holds, where their own names are those of many", () => {
    const ready = readyFor(["最低生活保障对象的审核确认", "民政办"], ["临时救助金给付", "社会救助站"]);
    expect(ready("social-assistance", "办事指南", "最低生活保障")).toBe("民政办");
    // Of what two offices share nobody can tell whose the rest is.
    expect(ready("social-assistance", "监督检查", "综合业务")).toBe(null);
  });

  it("where its name holds the field of the department that the standard gives the item to", () => {
    const powers = (office: string) => readyFor(["自然灾害救助对象的审核", office]);
    expect(powers("应急管理办公室")("disaster-relief", "法律法规")).toBe("应急管理办公室");
    expect(powers("党政办公室")("disaster-relief", "法律法规")).not.toBe("党政办公室");
  });

  it("for all documents of its field, though another office checks on it", () => {
    const ready = readyFor(["生产经营单位安全生产检查", "综合行政执法队"], ["防汛抗旱", "应急管理办公室"]);
    for (const name of ["法律法规", "重要会议"]) expect(ready("work-safety", name)).toBe("应急管理办公室");
  });

  it("but not where the town only helps with it: a person chooses", () => {
    const own = readyFor(["集体土地征收中的土地现状调查、公告", "自然资源办公室"]);
    const helps = readyFor(["集体土地征收中的土地现状调查、公告协助", "自然资源办公室"]);
    const item = ["rural-land-expropriation", "拟征收土地告知"] as const;
    expect([own(...item), helps(...item)]).toEqual(["自然资源办公室", null]);
  });

  it("but no branch of that department, and for no act that the list does not name: a person chooses", () => {
    const legal = readyFor(["法律援助咨询与初审", "司法所"]);
    expect(legal("public-legal-services", "法律知识普及服务")).toBe(null);
    const insurance = readyFor(["社会保险登记", "社会保障和民政办公室"]);
    expect(insurance("social-insurance", "职工参保登记")).toBe(null);
  });
});

describe("the department of the county stands ready", () => {
  it("where no power comes near, though an office does something else in the domain", () => {
    const ready = readyFor(["法律援助咨询与初审", "便民服务中心"]);
    expect(ready("public-legal-services", "法律知识普及服务")).toBe("bureau");
    expect(ready("household-registration", "死亡注销")).toBe("bureau");
  });

  it("but not where a power of the town comes near: a person chooses", () => {
    const ready = readyFor([
      "食品小摊贩、小作坊日常检查",
      "综合执法队",
      { type: "行政检查", basis: ["《中华人民共和国食品安全法》"] },
    ]);
    expect(ready("food-drug-regulation", "食品生产经营监督检查")).toBe(null);
    const law = readyFor(["人民调解、法治宣传", "平安法治办公室"]);
    expect(law("public-legal-services", "法律知识普及服务")).toBe(null);
  });

  it("nor for the documents of a field whose work an office of the town does", () => {
    const ready = readyFor(
      ["受灾人员救助（自然灾害生活救助）", "平安建设办公室", { type: "行政给付" }],
      ["因灾倒损住房恢复重建补助审核", "平安建设办公室", { type: "行政给付" }],
    );
    expect(ready("disaster-relief", "法律法规")).toBe(null);
    expect(ready("disaster-relief", "部门和地方规章")).toBe(null);
  });

  it("for nothing that the standard gives to the town itself", () => {
    const ready = readyFor(["人民调解", "党政办公室"]);
    expect(ready("social-assistance", "办事指南", "最低生活保障")).toBe(null);
  });
});

describe("what it rests on", () => {
  it("is told by the powers of the field, where none comes near the item itself", () => {
    const ready = readyFor(["受灾人员救助", "应急管理办公室"], ["避灾安置点管理", "应急管理办公室"]);
    const asked = ["disaster-relief", "法律法规"] as const;
    expect([ready.powers(...asked)[0], ready.isWeak(...asked)]).toEqual(["受灾人员救助", false]);
  });

  it("is a power whose work goes on, where there is one", () => {
    const ended = "建档立卡贫困户的识别和退出";
    const going = "防止返贫监测对象的识别、帮扶和退出";
    const policy = ["poverty-alleviation", "规范性文件"] as const;
    const both = readyFor([ended, "农业服务中心"], [going, "农业服务中心"]);
    expect(both.powers(...policy)).toEqual([going]);
    expect(readyFor([ended, "农业服务中心"]).powers(...policy)).toEqual([ended]);
  });

  it("is weak where no more than the name of the office speaks for it", () => {
    const ready = readyFor(["信访事项的受理", "应急管理办公室"]);
    const asked = ["work-safety", "重要会议"] as const;
    expect([ready(...asked), ready.isWeak(...asked)]).toEqual(["应急管理办公室", true]);
  });

  it("is weak for the department where a power of the town is not far, though it names no office", () => {
    const law = readyFor(["人民调解委员会的指导、民间纠纷的调解处理", "平安办"]);
    const lesson = ["public-legal-services", "法律知识普及服务"] as const;
    expect([law(...lesson), law.isWeak(...lesson)]).toEqual(["bureau", true]);
    const food = readyFor(
      ["对农村自办群体性聚餐的食品安全检查", "", { office: null, type: "行政检查" }],
      ["信访事项的受理", "党政办公室"],
    );
    const check = ["food-drug-regulation", "食品生产经营监督检查"] as const;
    expect(food.powers(...check)).toEqual(["对农村自办群体性聚餐的食品安全检查"]);
    expect([food(...check), food.isWeak(...check)]).toEqual(["bureau", true]);
  });

  it("is not weak where no power is about the field, or powers name other items of it one by one", () => {
    const ready = readyFor(["城乡居民养老保险参保登记", "便民服务中心"]);
    expect(ready.isWeak("household-registration", "死亡注销")).toBe(false);
    expect(ready.isWeak("social-insurance", "职工参保登记")).toBe(false);
  });
});

it("says nothing of what was decided", () => {
  const [first] = list.sections.flatMap(({ rows }) => rows);
  const id = first?.id ?? "";
  const mapping = {
    mapping: 1 as const,
    release: catalog.release.release,
    items: [{ item: id, links: [{ state: "none" as const }] }],
  };
  expect(readyChoices({ profile: town, catalog, list, mapping }).has(id)).toBe(false);
});
