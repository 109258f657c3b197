import { describe, expect, it } from "vitest";
import { catalog } from "../../src/index.js";
import { createMapper } from "../../src/responsibilities/index.js";
import { office } from "./fixture.js";

const mapper = createMapper(catalog);
const domainsOf = (...one: Parameters<typeof office>) =>
  mapper.office(office(...one)).domains.map(({ domain }) => domain);

describe("the domains of an office", () => {
  it("are those of its duties, as many as they are", () => {
    const domains = domainsOf("应急管理办公室", ["安全生产监督检查", "自然灾害救助"], "镇人民政府");
    expect(domains).toEqual(expect.arrayContaining(["work-safety", "disaster-relief"]));
  });

  it("are seen in one duty that lists several", () => {
    const domains = domainsOf("便民服务中心", ["社会保险参保登记、就业失业登记、低保受理"]);
    expect(domains).toEqual(expect.arrayContaining(["social-insurance", "employment", "social-assistance"]));
  });

  it("are told by its name where no duties are known", () => {
    expect(domainsOf("司法所", [])).toEqual(["public-legal-services"]);
  });

  it("are none for an office that keeps the agency running, and it is said why", () => {
    const { domains, outside } = mapper.office(office("党政办公室", ["文电", "会务", "机要保密"]));
    expect(domains).toEqual([]);
    expect(outside).toMatchObject({
      id: "housekeeping",
      name: { zh: expect.stringContaining("机关内部事务") },
    });
  });

  it("come with reasons that quote the row", () => {
    const [guess] = mapper.office(office("规划股", ["村庄规划编制"])).domains;
    expect(guess?.reasons.map(({ words }) => words.zh)).toContain("职责中的“村庄规划”是“城乡规划”领域的用语");
  });

  it("come with names in the reasons that end as names do", () => {
    const { domains } = mapper.office(office("应急管理和市场监管办公室", []));
    const words = domains.flatMap(({ reasons }) => reasons.map((one) => one.words.zh));
    expect(words.join("\n")).toContain("“应急管理”的职权");
  });
});
