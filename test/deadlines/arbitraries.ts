/** Arbitrary deadlines in canonical form: what the grammar can give back. */
import fc from "fast-check";
import {
  type Deadline,
  type DeadlineClause,
  type DeadlinePart,
  type Duration,
  TRIGGER_CODES,
  type Trigger,
} from "../../src/deadlines/index.js";

const UNITS = ["hour", "working-day", "day", "week", "month", "year"] as const;

export const duration: fc.Arbitrary<Duration> = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 999 })),
  unit: fc.constantFrom(...UNITS),
});

/** Words that carry no grammar. */
const plainWords = fc
  .array(fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸村镇县"), { minLength: 2, maxLength: 8 })
  .map((characters) => characters.join(""));

export const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  fc.constantFrom(...TRIGGER_CODES),
  fc.oneof(plainWords, fc.constantFrom("项目竣工", "每季度结束", "评审结束")).map((words) => ({ words })),
);

/** Events that 前 can stand behind without a number. */
const ahead: fc.Arbitrary<Trigger> = fc.oneof(
  fc.constantFrom("contract-signed", "approval", "hearing"),
  fc.oneof(plainWords, fc.constantFrom("招生", "项目实施")).map((words) => ({ words })),
);

const days = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(({ month, day }) => day <= new Date(Date.UTC(2024, month, 0)).getUTCDate());

/** A day that comes round in every period. */
const round: fc.Arbitrary<DeadlineClause> = fc.oneof(
  fc.integer({ min: 1, max: 7 }).map((day) => ({ kind: "by-day", period: "week", month: 1, day }) as const),
  ...(
    [
      ["month", 1],
      ["quarter", 3],
      ["half-year", 6],
    ] as const
  ).map(([period, months]) =>
    fc.record({
      kind: fc.constant("by-day" as const),
      period: fc.constant(period),
      month: fc.integer({ min: 1, max: months }),
      day: fc.integer({ min: 1, max: 31 }),
    }),
  ),
);

const source = fc.oneof(
  fc.constantFrom("law" as const, "rules" as const, "row-above" as const),
  fc
    .oneof(
      plainWords.map((words) => `${words}时对外公布`),
      plainWords.map((title) => `按照《${title}》规定`),
    )
    .map((words) => ({ words })),
);

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const clause: fc.Arbitrary<DeadlineClause> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("within"), duration, trigger: nullable(trigger) }) },
  fc.record({ kind: fc.constant("immediately"), trigger: nullable(trigger) }),
  fc.record({ kind: fc.constant("promptly"), trigger: nullable(trigger) }),
  fc.record({
    kind: fc.constant("periodic"),
    every: duration,
    times: fc.integer({ min: 1, max: 12 }),
    atLeast: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("same-day"), trigger: nullable(trigger) }),
  fc.record({ kind: fc.constant("after"), trigger }),
  fc.constant<DeadlineClause>({ kind: "discretionary" }),
  fc.constant<DeadlineClause>({ kind: "regularly" }),
  round,
  fc
    .subarray(["before", "during", "after"] as const, { minLength: 1 })
    .map((stages): DeadlineClause => ({ kind: "at-stages", stages })),
  days.map((day): DeadlineClause => ({ kind: "by-date", ...day })),
  fc.record({
    kind: fc.constant("notice"),
    form: fc.constantFrom("公示", "公告", "征求意见"),
    duration,
    atLeast: fc.boolean(),
    trigger: nullable(trigger),
  }),
  fc.record({ kind: fc.constant("before"), duration, event: nullable(trigger) }),
  fc.record({ kind: fc.constant("before"), duration: fc.constant(null), event: nullable(ahead) }),
  fc.record({
    kind: fc.constant("termly"),
    period: fc.constantFrom("semester", "school-year"),
    times: fc.integer({ min: 1, max: 12 }),
    atLeast: fc.boolean(),
  }),
  fc
    .constantFrom("year", "quarter", "month", "semester", "school-year")
    .map((period): DeadlineClause => ({ kind: "part-of", period, part: "start" })),
  fc.constantFrom<DeadlineClause>(
    { kind: "part-of", period: "year", part: "middle" },
    { kind: "part-of", period: "semester", part: "end" },
    { kind: "part-of", period: "school-year", part: "end" },
    { kind: "until", date: "2026-03-31" },
    { kind: "until", date: "2027-12-01" },
    { kind: "not-disclosed" },
    { kind: "during", words: "在保期间" },
    { kind: "during", words: "政策有效期内" },
  ),
  fc
    .record({
      kind: fc.constant("long-term"),
      span: fc.constantFrom("long", "permanent", null),
      dynamic: fc.boolean(),
    })
    .filter(({ span, dynamic }) => span !== null || dynamic),
  fc.constant<DeadlineClause>({ kind: "by-stage" }),
  fc.record({
    kind: fc.constant("alongside"),
    publication: fc.oneof(plainWords, fc.constantFrom("采购公告", "采购公告、采购文件")),
  }),
  fc.record({ kind: fc.constant("elsewhere"), source }),
  fc
    .constantFrom("见公开内容", "见附件")
    .map((words): DeadlineClause => ({ kind: "elsewhere", source: { words } })),
  fc.constant<DeadlineClause>({ kind: "on-request" }),
  fc.constant<DeadlineClause>({ kind: "not-repeated" }),
);

const scope = fc.oneof(
  plainWords,
  plainWords.map((words) => `${words}欠税的`),
  fc.constantFrom("处罚决定", "结果信息", "除处罚决定外其他内容"),
);

export const part: fc.Arbitrary<DeadlinePart> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      scope: nullable(scope),
      place: nullable(fc.oneof(plainWords, fc.constant("村公示栏"))),
      deadline: clause,
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("情况复杂的，可延长7个工作日", "遇节假日顺延")
      .map((words): DeadlinePart => ({ scope: null, place: null, deadline: { kind: "proviso", words } })),
  },
);

export const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  clause,
  fc
    .array(part, { minLength: 1, maxLength: 4 })
    .filter(([first, ...more]) => more.length > 0 || first?.scope !== null || first.place !== null)
    .map((parts): Deadline => ({ kind: "compound", parts })),
  fc.tuple(fc.array(part, { minLength: 1, maxLength: 3 }), nullable(plainWords)).map(
    ([parts, words]): Deadline => ({
      kind: "compound",
      parts: [...parts, { scope: null, place: null, deadline: { kind: "cut-off", words } }],
    }),
  ),
);
