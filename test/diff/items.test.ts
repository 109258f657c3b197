import { describe, expect, it } from "vitest";
import { item, redirect } from "../catalog/fixture.js";
import { catalogWith, findings, found } from "./sample.js";

const [one, two, three] = [item("health-001"), item("health-002"), item("health-003")];

describe("an item that came or went", () => {
  it("is told of where it stands, arrivals and departures in one order", () => {
    const a = catalogWith({ items: [one, two, three] });
    const b = catalogWith({ items: [item("health-004"), one, three] });
    expect(found(a, b)).toEqual(["item-added health-004", "item-withdrawn health-002"]);
  });

  it("is withdrawn for the reason that its redirect gives, and the redirect says nothing more", () => {
    const a = catalogWith({ items: [one, two], redirects: [] });
    const b = catalogWith({ items: [one], redirects: [redirect("health-002", "withdrawn", [])] });
    expect(findings(a, b)).toMatchObject([
      {
        rule: "item-withdrawn",
        level: "weakening",
        old: { id: "health-002" },
        new: null,
        message: { zh: "取消事项“政策文件”：因为withdrawn" },
      },
    ]);
  });

  it("that comes back takes its redirect away", () => {
    const a = catalogWith({ items: [one], redirects: [redirect("health-002", "withdrawn", [])] });
    const b = catalogWith({ items: [one, two], redirects: [] });
    expect(found(a, b)).toEqual(["item-added health-002"]);
  });

  it("is not said to have moved because of others", () => {
    const a = catalogWith({ items: [one, two, three] });
    const b = catalogWith({ items: [three, one, two] });
    expect(found(a, b)).toEqual(["item-reordered health-003"]);
  });
});

describe("an item under another id", () => {
  it("is followed, and what changed on the way is told field by field", () => {
    const a = catalogWith({ items: [one, two] });
    const b = catalogWith({
      items: [one, item("health-009", { method: "on-request" })],
      redirects: [redirect("health-002", "moved", ["health-009"])],
    });
    expect(found(a, b)).toEqual(["item-moved health-002", "method-weakened health-009"]);
  });

  it("is followed through redirects of redirects, and through a circle to nothing", () => {
    const a = catalogWith({ items: [one, two] });
    const chain = [
      redirect("health-002", "moved", ["health-008"]),
      redirect("health-008", "moved", ["health-009"]),
    ];
    const b = catalogWith({ items: [one, item("health-009")], redirects: chain });
    expect(found(a, b)).toEqual(["item-moved health-002", "redirect-added"]);
    const circle = [
      redirect("health-002", "moved", ["health-003"]),
      redirect("health-003", "moved", ["health-002"]),
    ];
    expect(findings(a, catalogWith({ items: [one], redirects: circle }))[0]).toMatchObject({
      rule: "item-moved",
      new: [],
    });
  });
});

describe("an item merged or split", () => {
  const rich = item("health-002", {
    content: ["申请材料", "办理流程"],
    channels: ["portal", "notice-board"],
  });
  const intoOne = [redirect("health-002", "merged", ["health-001"])];
  const intoTwo = [redirect("health-002", "split", ["health-004", "health-005"])];

  it("loses nothing where those that take its place share out its content", () => {
    const a = catalogWith({ items: [one, rich] });
    const b = catalogWith({
      items: [
        one,
        { ...rich, id: "health-004", content: ["申请材料"] },
        { ...rich, id: "health-005", content: ["办理流程"] },
      ],
      redirects: intoTwo,
    });
    expect(found(a, b)).toEqual(["item-split health-002"]);
  });

  it("says what got lost", () => {
    const a = catalogWith({ items: [one, rich] });
    expect(found(a, catalogWith({ items: [one], redirects: intoOne }))).toEqual([
      "item-merged health-002",
      "content-dropped health-002",
      "content-dropped health-002",
      "channel-dropped health-002",
    ]);
  });

  it("says of each part what it alone has weakened", () => {
    const a = catalogWith({ items: [one, rich] });
    const b = catalogWith({
      items: [
        one,
        { ...rich, id: "health-004" },
        { ...rich, id: "health-005", deadline: "每季度公开一次", channels: ["portal"] },
      ],
      redirects: intoTwo,
    });
    expect(found(a, b)).toEqual([
      "item-split health-002",
      "deadline-loosened health-005",
      "channel-dropped health-005",
    ]);
  });

  it("says what has to be looked at too", () => {
    const a = catalogWith({
      items: [
        one,
        item("health-002", {
          content: [...one.content, "申请条件和申请材料"],
          basis: [...one.basis, "某地公开办法"],
          subjects: ["municipal-health"],
        }),
      ],
    });
    const merged = item("health-001", {
      content: [...one.content, "申请条件"],
      deadline: "定期公开",
    });
    expect(found(a, catalogWith({ items: [merged], redirects: intoOne }))).toEqual([
      "content-added health-001",
      "deadline-vague health-001",
      "item-merged health-002",
      "content-reworded health-002",
      "basis-dropped health-002",
      "deadline-vague health-002",
      "subject-transferred health-002",
    ]);
  });

  it("is not new where it was merged from others; only what none of them had is", () => {
    const a = catalogWith({ items: [one, rich] });
    const both = item("health-004", {
      content: [...one.content, ...rich.content, "监督渠道"],
      channels: rich.channels,
    });
    const b = catalogWith({
      items: [both],
      redirects: [
        redirect("health-001", "merged", ["health-004"]),
        redirect("health-002", "merged", ["health-004"]),
      ],
    });
    expect(found(a, b)).toEqual([
      "item-merged health-001",
      "item-merged health-002",
      "content-added health-004",
    ]);
  });

  it("says what the item is called that it was merged into", () => {
    const [merged] = findings(
      catalogWith({ items: [one, rich] }),
      catalogWith({ items: [{ ...one, name: "合并后的名称" }], redirects: intoOne }),
    ).filter(({ rule }) => rule === "item-merged");
    expect(merged?.message.zh).toContain("并入“合并后的名称”（health-001）：");
    expect(merged?.message.en).toContain("merged into “合并后的名称” (health-001):");
  });

  it("brings nothing new to an item that it was merged into", () => {
    const a = catalogWith({ items: [one, rich] });
    const b = catalogWith({
      items: [{ ...one, content: [...one.content, ...rich.content, "监督渠道"], channels: rich.channels }],
      redirects: intoOne,
    });
    expect(findings(a, b).map(({ rule, new: now }) => [rule, now])).toEqual([
      ["content-added", "监督渠道"],
      ["item-merged", ["health-001"]],
    ]);
  });
});

it("the same change has the same fingerprint, wherever else something changed", () => {
  const a = catalogWith({ items: [one, two] });
  const loosened = item("health-002", { deadline: "30个工作日内" });
  const [alone] = findings(a, catalogWith({ items: [one, loosened] }));
  const [, , among] = findings(
    a,
    catalogWith({ items: [three, item("health-001", { name: "别的" }), loosened] }),
  );
  expect(among?.fingerprint).toBe(alone?.fingerprint);
  expect(alone).toMatchObject({ rule: "deadline-loosened", old: "20个工作日内", new: "30个工作日内" });
});

it("a finding is plain data, its fingerprint included: copies and JSON keep it", () => {
  const [finding] = findings(
    catalogWith({ items: [one] }),
    catalogWith({ items: [item("health-001", { deadline: "30个工作日内" })] }),
  );
  const { fingerprint } = finding ?? {};
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/u);
  expect({ ...finding, level: "info" }).toMatchObject({ fingerprint });
  expect(JSON.parse(JSON.stringify(finding))).toEqual({ ...finding });
  expect(structuredClone(finding)).toEqual({ ...finding });
});
