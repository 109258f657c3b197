import { describe, expect, it } from "vitest";
import { awaitedApprovals, type Duty, dutiesOf, renderCalendar } from "../../src/calendar/index.js";
import { loadChinaCalendar } from "../../src/deadlines/index.js";
import type { Agency } from "../../src/model/index.js";
import type { Approval, RevisionDuty } from "../../src/model/profile.js";
import { list, row, section } from "../tables/sample.js";

const calendar = await loadChinaCalendar();
const YEAR = { from: "2026-01-01", to: "2026-12-31" };

const quarterly = row({ id: "social-assistance-001", deadline: "每季度公开1次" });
const counted = row({ id: "social-assistance-002", deadline: "每20个工作日更新" });
const revision = { due: "2026-06-30", task: "各办调整本领域目录", document: "某政〔2026〕1号" };

const all = (rows = [quarterly], period = YEAR, revisions: RevisionDuty[] = [revision]) =>
  dutiesOf(list([section(rows)], { revisions }), period, calendar);

/** Those of the list, without what the law asks of every agency. */
const duties = (...of: Parameters<typeof all>) => all(...of).filter(({ kind }) => kind !== "statutory");

/** The properties of each event, unfolded and unescaped. */
function eventsOf(ics: string): Record<string, string>[] {
  const lines = ics.replaceAll("\r\n ", "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const event = events.at(-1);
    const colon = line.indexOf(":");
    if (event) event[line.slice(0, colon)] = line.slice(colon + 1).replace(/\\([\\;,])/gu, "$1");
  }
  return events;
}

describe("the duties of a list", () => {
  it("are the ends of periods and the revisions, by date", () => {
    expect(duties().map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      "2026-03-31 disclosure",
      "2026-06-30 disclosure",
      "2026-06-30 revision",
      "2026-09-30 disclosure",
      "2026-12-31 disclosure",
    ]);
  });

  it("leave out what lies outside the period, and items that count from an event", () => {
    const others = ["信息形成之日起20个工作日内", "定期公开", "按惯例", null].map((deadline) =>
      row({ deadline }),
    );
    expect(duties(others, { from: "2026-07-01", to: "2026-12-31" })).toEqual([]);
  });

  it.each([
    { from: "2023-02-30", to: "2023-12-31" },
    { from: "2023-01-01", to: "2023-02-30" },
  ])("are refused for %j, whatever the list", (period) => {
    expect(() => duties([], period, [])).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  it("keep their ids when the period is another, and when a day that was counted moves", () => {
    const ids = (found: readonly Duty[]) => found.map(({ id }) => id);
    const second = { ...YEAR, from: "2026-06-01" };
    expect(ids(duties()).slice(1)).toEqual(ids(duties([quarterly], second)));
    const weekdays = { isWorkday: () => true, isSettled: () => false };
    const moved = dutiesOf(list([section([counted])]), YEAR, weekdays).filter(({ item }) => item !== null);
    const settled = duties([counted], YEAR, []);
    expect(moved[1]?.date).not.toBe(settled[1]?.date);
    expect(moved[1]?.id).toBe(settled[1]?.id);
  });

  it("have ids of their own where two fall on one day", () => {
    const both = row({
      id: "tax-administration-001",
      deadline: "企业欠税的，每季公告一次；个人欠税的，每半年公告一次",
    });
    const found = duties([both, quarterly], YEAR, [revision, revision]);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.filter(({ date }) => date === "2026-06-30").map(({ scope }) => scope)).toEqual([
      "企业欠税的",
      "个人欠税的",
      null,
      null,
      null,
    ]);
  });

  it("are provisional where the holidays are not announced yet", () => {
    const far = duties([counted], { from: "2026-12-01", to: "2027-03-31" }, []);
    expect(far[0]).toMatchObject({ date: "2026-12-29", provisional: true });
    expect(duties([counted], YEAR, []).filter(({ provisional }) => provisional)).toEqual([]);
  });
});

describe("what the law asks of every agency", () => {
  const BOTH = { from: "2026-01-01", to: "2027-12-31" };
  const statutory = (agency: Agency, approvals?: Approval[]) =>
    dutiesOf(list([], { agency, ...(approvals ? { approvals } : {}) }), BOTH, calendar).map(
      ({ date, task, rule }) => [date, task, rule],
    );
  const town: Agency = { name: "某镇人民政府", level: "township" };

  it("is a report by the end of January, and with its article", () => {
    const bureau: Agency = { name: "某县民政局", level: "county", bureau: "民政局" };
    const task = "公布上一年度政府信息公开工作年度报告";
    const rule = "《中华人民共和国政府信息公开条例》第四十九条第一款";
    expect(statutory(bureau)).toEqual([
      ["2026-01-31", task, rule],
      ["2027-01-31", task, rule],
    ]);
    expect(statutory(town).map(([date]) => date)).toEqual(["2026-01-31", "2027-01-31"]);
  });

  it("is a report of the government by the end of March, besides those of its departments", () => {
    const found = statutory({ name: "某县人民政府", level: "county" });
    expect(found.map(([date]) => date)).toEqual(["2026-01-31", "2026-03-31", "2027-01-31", "2027-03-31"]);
    expect(found[1]?.[2]).toContain("第四十九条第二款");
  });

  it("is the budget within twenty days of its approval, on the day that the profile states", () => {
    const found = statutory(town, [{ of: "预算", on: "2026-01-20" }]);
    expect(found).toContainEqual([
      "2026-02-09",
      "公开预算（2026-01-20 批准）",
      expect.stringMatching(/^标准目录“财政预决算”：批准后20日内。.*第十四条，条文没有核对/u),
    ]);
    const street: Agency = { name: "某街道办事处", level: "township" };
    expect(statutory(street, [{ of: "决算", on: "2026-09-01" }])).toContainEqual([
      "2026-09-21",
      "公开决算（2026-09-01 批复）",
      expect.stringMatching(/^标准目录“财政预决算”：批复后20日内。.*条文没有核对/u),
    ]);
  });

  it("waits for approvals that nobody has stated", () => {
    expect(awaitedApprovals(list([]), YEAR)).toEqual(["预算", "决算"]);
    expect(awaitedApprovals(list([], { approvals: [{ of: "budget", on: "2026-01-20" }] }), YEAR)).toEqual([
      "决算",
    ]);
  });
});

describe("a revision that recurs", () => {
  it("falls due at the end of each quarter, months of whatever length", () => {
    const found = duties([], YEAR, [{ due: "2025-09-30", task: "核对目录", every: "季度" }]);
    expect(found.map(({ date }) => date)).toEqual(["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]);
    const mid = duties([], YEAR, [{ due: "2026-01-15", task: "核对目录", every: "half-year" }]);
    expect(mid.map(({ date }) => date)).toEqual(["2026-01-15", "2026-07-15"]);
  });
});

describe("ics", () => {
  it("is made of all-day events with what to do, why, and a stable UID", async () => {
    const ics = await renderCalendar(duties(), list([]), "ics");
    const [first, third] = eventsOf(ics);
    expect(first).toMatchObject({
      "DTSTART;VALUE=DATE": "20260331",
      "DTEND;VALUE=DATE": "20260401",
      SUMMARY: `定期公开：${quarterly.category} / ${quarterly.name}`,
      STATUS: "CONFIRMED",
      TRANSP: "TRANSPARENT",
    });
    expect(first?.DESCRIPTION).toContain("公开时限：每季度公开1次");
    expect(first?.UID).toMatch(/^social-assistance-001\.[0-9a-f]{12}@zwgk-catalog$/u);
    expect(first?.RRULE).toBe("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231");
    expect(third).toMatchObject({
      SUMMARY: "修订目录：各办调整本领域目录",
      DESCRIPTION: "出处：某政〔2026〕1号",
    });
  });

  it("gives the same bytes again, and other UIDs to another agency", async () => {
    const ics = await renderCalendar(duties(), list([]), "ics");
    expect(await renderCalendar(duties(), list([]), "ics")).toBe(ics);
    const other = await renderCalendar(
      duties(),
      list([], { agency: { name: "另一镇", level: "township" } }),
      "ics",
    );
    const uids = (text: string) => eventsOf(text).map(({ UID }) => UID);
    expect(uids(other).filter((uid) => uids(ics).includes(uid))).toEqual([]);
  });

  it("says what is provisional", async () => {
    const far = duties([counted], { from: "2026-12-01", to: "2027-03-31" }, []);
    const [first] = eventsOf(await renderCalendar(far, list([]), "ics"));
    expect(first?.STATUS).toBe("TENTATIVE");
    expect(first?.SUMMARY).toMatch(/^定期公开（暂定）：/u);
    expect(first?.DESCRIPTION).toContain("放假安排尚未公布");
  });

  it("keeps to lines of 75 bytes, ended by CRLF, whatever the text", async () => {
    const task = `长${"公开".repeat(60)}😀`.repeat(3);
    const ics = await renderCalendar(
      duties([], YEAR, [{ due: "2026-06-30", task, document: task }]),
      list([]),
      "ics",
    );
    expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of ics.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/u);
      // No character is cut in two.
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    expect(eventsOf(ics)[0]?.SUMMARY).toBe(`修订目录：${task}`);
  });

  it("takes no properties from the texts", async () => {
    const hostile = "甲\nEND:VEVENT\r\nBEGIN:VALARM;X=1,2\\\u0000";
    const agency = { name: hostile, level: "township" } as const;
    const found = duties([], YEAR, [{ due: "2026-06-30", task: hostile, document: hostile }]);
    const ics = await renderCalendar(found, list([], { agency }), "ics");
    expect(ics.match(/^END:VEVENT/gmu)).toHaveLength(1);
    expect(ics).not.toMatch(/^BEGIN:VALARM/mu);
    expect(eventsOf(ics)[0]?.SUMMARY).toBe("修订目录：甲 END:VEVENT BEGIN:VALARM;X=1,2\\");
  });

  it("speaks English", async () => {
    const events = eventsOf(await renderCalendar(all([], YEAR, []), list([]), "ics", { lang: "en" }));
    expect(events).toHaveLength(1);
    expect(events[0]?.SUMMARY).toMatch(/^By law: publish the report/u);
    expect(JSON.stringify(events)).not.toMatch(/[\u4e00-\u9fff]/u);
  });
});

describe("csv", () => {
  it("is a table that Excel and WPS open as UTF-8", async () => {
    const csv = await renderCalendar(duties(), list([]), "csv");
    expect(csv.startsWith("\uFEFF日期,星期,备注,类别,")).toBe(true);
    expect(csv).toContain("\r\n2026-03-31,星期二,,定期公开,");
    expect(csv).toContain("\r\n2026-06-30,星期二,,修订目录,,,1,各办调整本领域目录,某政〔2026〕1号\r\n");
  });

  it("holds no formulas", async () => {
    const found = duties([], YEAR, [{ due: "2026-06-30", task: "=1+1", document: "@x" }]);
    expect(await renderCalendar(found, list([]), "csv")).toContain(`,"'=1+1","'@x"\r\n`);
  });
});
