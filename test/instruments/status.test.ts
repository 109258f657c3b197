import { describe, expect, test } from "vitest";
import { registeredStatus, statusOn } from "../../src/instruments/index.js";
import { instruments, registry } from "./registry.js";

const on = (key: string, day: string) => registeredStatus(key, registry, day);
const status = (key: string, day: string) => on(key, day)?.status;

const CODE = { title: "生态环境法典", number: null, issued: "2026-03-12", effective: "2026-08-15" };

describe("生态环境法典 takes the place of the laws on the environment on 2026-08-15", () => {
  test.each([
    "固体废物污染环境防治法",
    "土壤污染防治法",
    "大气污染防治法",
    "放射性污染防治法",
    "水污染防治法",
    "海洋环境保护法",
    "环境保护法",
    "环境影响评价法",
  ])("%s", (law) => {
    expect(["in-force", "amended"]).toContain(status(law, "2026-08-14"));
    expect(on(law, "2026-08-15")).toMatchObject({ status: "replaced", since: "2026-08-15", successor: CODE });
  });

  test("what replaced 环境噪声污染防治法 is itself replaced by it", () => {
    const law = "环境噪声污染防治法";
    expect(status(law, "2022-06-04")).toBe("amended");
    expect(on(law, "2022-06-05")?.successor?.title).toBe("噪声污染防治法");
    expect(on(law, "2026-08-14")?.successor?.title).toBe("噪声污染防治法");
    expect(on(law, "2026-08-15")).toMatchObject({ since: "2022-06-05", successor: CODE });
  });
});

describe("not yet in force, in force, amended", () => {
  test("人力资源市场暂行条例, issued 2018-06-29, in force from 2018-10-01", () => {
    const key = "人力资源市场暂行条例";
    expect(on(key, "2018-09-30")).toMatchObject({ status: "not-yet-in-force", since: null, known: true });
    expect(on(key, "2018-10-01")).toMatchObject({ status: "in-force", since: "2018-10-01", known: true });
  });

  test("a revision of the whole text counts from the day on which that text came into force", () => {
    const key = "政府信息公开条例";
    expect(status(key, "2007-04-04")).toBe("not-yet-in-force");
    expect(on(key, "2019-05-14")).toMatchObject({ status: "in-force", since: null });
    expect(on(key, "2019-05-15")).toMatchObject({ status: "amended", since: "2019-05-15" });
  });

  test("a later revision counts from its own day", () => {
    expect(on("义务教育法", "2006-08-31")).toMatchObject({ status: "in-force" });
    expect(on("义务教育法", "2006-09-01")).toMatchObject({ status: "amended", since: "2006-09-01" });
    expect(on("义务教育法", "2020-01-01")).toMatchObject({ status: "amended", since: "2018-12-29" });
  });

  test("a revision that came into force later counts from that day: 土地管理法, revised 2019-08-26, from 2020-01-01", () => {
    const since = (day: string) => on("土地管理法", day)?.since;
    expect(since("2019-08-26")).toBe("2004-08-28");
    expect(since("2019-12-31")).toBe("2004-08-28");
    expect(since("2020-01-01")).toBe("2020-01-01");
    // The first revision of the whole text has its day in `effective`, the last one its own.
    expect(on("水污染防治法", "2008-06-01")?.since).toBe("2008-06-01");
    expect(on("水污染防治法", "2017-12-31")?.since).toBe("2008-06-01");
    expect(on("水污染防治法", "2018-01-01")?.since).toBe("2018-01-01");
  });

  test("a law that is announced is not yet in force: 生态环境法典", () => {
    expect(status("生态环境法典", "2026-08-14")).toBe("not-yet-in-force");
    expect(on("生态环境法典", "2026-08-15")).toMatchObject({ status: "in-force", since: "2026-08-15" });
  });

  test("an earlier text of the same title has an end of its own", () => {
    expect(on("政府信息公开条例（2007年）", "2019-05-14")).toMatchObject({ status: "in-force" });
    expect(on("政府信息公开条例（2007年）", "2019-05-15")).toMatchObject({
      status: "replaced",
      successor: { title: "政府信息公开条例", number: "国务院令第711号" },
    });
  });

  test("of a document without dates the year in its number tells when it cannot have been there yet", () => {
    const key = "国务院关于进一步加强和改进最低生活保障工作的意见";
    const undated = instruments
      .filter(({ title }) => title === key)
      .map((one) => ({
        ...one,
        issued: null,
        status: "in-force" as const,
      }));
    const days = ["2011-12-31", "2012-06-30", "2012-12-31"];
    expect(undated.flatMap((one) => days.map((day) => statusOn(one, day, "2025-04-30").status))).toEqual([
      "not-yet-in-force",
      "unknown",
      "in-force",
    ]);
  });
});

describe("replaced and repealed", () => {
  test("an end of which the month alone is known is unknown within that month", () => {
    const key = "社会抚养费征收管理办法";
    expect(["2021-08-31", "2021-09-15", "2021-10-01"].map((day) => status(key, day))).toEqual([
      "in-force",
      "unknown",
      "repealed",
    ]);
    expect(on(key, "2021-10-01")).toMatchObject({ since: "2021-09", successor: null });
  });

  test("an end that is not on record is taken for granted once the successor is out", () => {
    const key = "国家综合防灾减灾规划（2016—2020年）";
    expect(on(key, "2021-06-01")).toMatchObject({ status: "unknown", known: false });
    expect(on(key, "2022-06-19")).toMatchObject({
      status: "replaced",
      since: null,
      successor: { title: "“十四五”国家综合防灾减灾规划", number: "国减发〔2022〕1号" },
    });
  });

  test("of several successors the one of the day is named", () => {
    const numbers = ["2020-03-24", "2023-04-06", "2023-04-07"].map(
      (day) => on("农业生产发展资金管理办法", day)?.successor?.number,
    );
    expect(numbers).toEqual(["财农〔2020〕10号", "财农〔2020〕10号", "财农〔2023〕11号"]);
  });
});

describe("the horizon", () => {
  test("no answer after it is vouched for, but an end on record", () => {
    expect(on("义务教育法", "2025-04-30")).toMatchObject({ known: true, horizon: "2025-04-30" });
    expect(on("义务教育法", "2025-05-01")).toMatchObject({ status: "amended", known: false });
    expect(on("环境保护法", "2026-08-15")).toMatchObject({ status: "replaced", known: true });
  });

  test("unknown stays unknown", () => {
    expect(on("法律援助条例", "2024-01-01")).toMatchObject({ status: "unknown", known: false });
  });
});

describe("the registry as shipped", () => {
  test("agrees with itself: the status on the horizon, and long after it, is the one that it states", () => {
    expect(instruments.length).toBeGreaterThanOrEqual(405);
    for (const instrument of instruments) {
      const { title, ended } = instrument;
      expect(status(title, "2099-12-31"), title).toBe(instrument.status);
      if (ended !== null) expect(["replaced", "repealed"], title).toContain(instrument.status);
    }
  });

  test("what is replaced names its successor; what is not names none", () => {
    const replaced = instruments.filter(({ status }) => status === "replaced");
    const succeeded = instruments.filter(({ replacedBy }) => replacedBy.length > 0);
    expect(succeeded).toEqual(replaced);
    expect(replaced.length).toBeGreaterThan(40);
  });

  test("has an entry for every successor", () => {
    const titles = new Set(instruments.map(({ title }) => title));
    const named = instruments.flatMap(({ replacedBy }) => replacedBy.map(({ title }) => title));
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
  });

  test("has a source for every status that it calls attested and checked", () => {
    const unsourced = instruments.filter(
      ({ confidence, source, checked, statusNote }) =>
        confidence === "attested" && source === null && checked !== null && statusNote === null,
    );
    expect(unsourced.map(({ title }) => title)).toEqual([]);
  });
});

test.each(["2023-02-30", "2023-2-3", "", "昨天"])("%j is no day", (day) => {
  expect(() => on("义务教育法", day)).toThrow(expect.objectContaining({ code: "invalid-date" }));
});

test("2023-02-30 is no day of a key that is not registered either", () => {
  expect(() => on("没有这部法", "2023-02-30")).toThrow(expect.objectContaining({ code: "invalid-date" }));
});

test("a key that is not registered has no status", () => {
  expect(on("没有这部法", "2024-01-01")).toBeNull();
});
