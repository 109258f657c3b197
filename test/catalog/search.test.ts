import { describe, expect, it } from "vitest";
import { searchItems } from "../../src/catalog/search.js";
import type { CatalogItem } from "../../src/index.js";
import { sample } from "./fixture.js";

const ids = (words: string) => sample.search(words).map((item) => item.id);

describe("search", () => {
  it("puts a word in the name before one in the category, content or basis", () => {
    expect(ids("许可")).toEqual(["health-003"]);
    expect(ids("政")[0]).toBe("social-assistance-001");
    expect(ids("政").at(-1)).toBe("health-003");
  });

  it.each([
    ["an id", "health-002", "health-002"],
    ["an instrument with its article", "暂行办法第九条", "social-assistance-002"],
    ["a basis that names no instrument", "各地相关政策", "social-assistance-002"],
    ["full-width and upper-case letters", "ＨＥＡＬＴＨ－００３", "health-003"],
    ["words that occur in different fields", "综合 办事 工作日", "health-002"],
    ["words apart by an ideographic space", "综合　办事", "health-002"],
  ])("finds %s", (_, words, id) => {
    expect(ids(words)).toEqual([id]);
  });

  it("wants every word", () => {
    expect(ids("办事 不存在")).toEqual([]);
  });

  it("of no words finds nothing", () => {
    expect(ids("")).toEqual([]);
    expect(ids(" 　")).toEqual([]);
  });

  it("keeps to a filter", () => {
    expect(sample.search("政策文件", { domain: "health" }).map((item) => item.id)).toEqual(["health-001"]);
  });

  it.each([8_000, 900_000])("of %i characters finds what its words find", (length) => {
    const long = "综合 办事 工作日 ".repeat(length / 10);
    expect(ids(long)).toEqual(ids("综合 办事 工作日"));
  });

  it("reads the texts of an item once", () => {
    const item = { ...sample.items()[0] } as CatalogItem;
    let read = 0;
    const get = () => {
      read += 1;
      return "名称";
    };
    Object.defineProperty(item, "name", { enumerable: true, get });
    Object.freeze(item);
    searchItems([item], "名称");
    searchItems([item], "别的");
    expect(read).toBe(1);
  });
});
