import { describe, expect, it } from "vitest";
import type { DisclosureList } from "../../src/model/index.js";
import { checkedOnly } from "../../src/tables/checked-only.js";
import { layOut } from "../../src/tables/layout/index.js";
import { catalog, list, row, section, townshipList } from "./sample.js";

const zh = (value: DisclosureList) => layOut(value, { vocabulary: catalog.vocabulary, lang: "zh" });
const facts = (value: DisclosureList) =>
  Object.fromEntries(zh(value).cover.facts.map(({ label, lines }) => [label, lines]));

describe("cover", () => {
  it("states what the profile states, and nothing else", () => {
    expect(facts(townshipList)).toEqual({
      编制单位: ["某镇人民政府"],
      所在地: ["某省某市某县"],
      编制日期: ["2026年3月5日"],
      编制依据: ["《某镇人民政府关于印发〈某镇政务公开工作方案〉的通知》（某政〔2026〕1号，2026年1月9日）"],
      公开渠道: ["政府网站：某县人民政府门户网站 https://example.org/zhen"],
    });
    expect(facts(list([section([row()])]))).toEqual({ 编制单位: ["某镇人民政府"] });
  });

  it("says that more will follow where that was asked for and something was left out", () => {
    const whole = list([section([row(), row({ id: "local-001", unchecked: ["basis"] })])]);
    expect(facts(checkedOnly(whole))).not.toHaveProperty("公布范围");
    const asked = checkedOnly({ ...whole, stateOmitted: true });
    expect(facts(asked)).toMatchObject({ 公布范围: ["本次公布1项，其余核对后补充。"] });
    expect(facts({ ...list([section([row()])]), stateOmitted: true })).not.toHaveProperty("公布范围");
  });

  it("says of a town's list which rows departments of the county disclose", () => {
    const bureau = row({ subjects: [{ role: "public-security", name: "某县公安局" }] });
    const own = row({ id: "local-001" });
    expect(facts(list([section([bureau, own])]))).toMatchObject({
      公布范围: ["有1项由县级部门公开：某县公安局1项。"],
    });
    // What the profile calls a role itself may be the town's own house.
    const origins = {
      ...bureau.origins,
      subjects: { profile: "subjects.public-security", line: null, reason: null },
    };
    expect(facts(list([section([{ ...bureau, origins }])]))).not.toHaveProperty("公布范围");
  });

  it("calls a list a draft while anything is open, and says how much", () => {
    const open = [
      row({ unchecked: ["deadline"] }),
      row({ placeholders: ["《XX省办法》"], unchecked: ["basis"] }),
      row({
        outdated: [
          {
            index: 0,
            instrument: "甲办法",
            status: "repealed",
            since: null,
            successor: null,
            horizon: "2026-01-01",
          },
        ],
      }),
    ];
    const { title, cover } = zh(list([section(open)]));
    expect(title).toBe("某镇人民政府政务公开事项标准目录（草案）");
    expect(cover.notes).toEqual([
      "本目录是草案：2项有待核实之处，1件公开依据已失效，1处待本地填写，逐项见核对单，定稿前不得公布。",
    ]);
  });

  it("says nothing of the kind where nothing is open", () => {
    const { title, cover } = zh(list([section([row()])]));
    expect(title).toBe("某镇人民政府政务公开事项标准目录");
    expect(cover.notes).toEqual([]);
  });

  it("calls a list a draft where nobody asked what has ended", () => {
    const { basisOn: _, ...unasked } = list([section([row()])]);
    const { title, cover } = zh(unasked);
    expect(title).toMatch(/（草案）$/u);
    expect(cover.notes[0]).toContain("没有判断公开依据是否仍然有效");
  });

  it("numbers domains without gaps, with guideline and items, and the total", () => {
    const one = section([row(), row()], {
      guideline: { title: "某指引", issuer: "民政部", number: "民办函〔2019〕52号", issued: null },
      completeness: { nationalItems: 13, basis: null, missing: { zh: "缺第10项。", en: "Item 10." } },
    });
    const { rows } = zh(list([one])).cover.domains;
    expect(rows).toEqual([
      [1, "社会救助", "某指引（民办函〔2019〕52号）", "民政部", 2],
      ["", "合计", "", "", 2],
    ]);
  });
});
