/**
 * Events that localities word in many ways, read by their make-up: who (信息, 相关信息), what befalls it (形成, 产生, 变更,
 * 获取), joined by 或者, 、 or brackets.
 */
/** The codes of the table of triggers that wordings are read as here. */
type EventCode =
  | "formed"
  | "changed"
  | "formed-or-changed"
  | "formed-changed-or-obtained"
  | "made-or-obtained"
  | "people-congress-approval"
  | "finance-reply"
  | "decision-made"
  | "plan-approval"
  | "penalty-decision-made";

const SUBJECT =
  /^(?:(?:各类|所有|相关|有关|该|本|应(?:当)?|主动|公开的?|公开事项|政府|政务)*(?:信息(?:内容)?|公开内容|内容)(?:的)?)?/u;

type Happening = "formed" | "made" | "obtained" | "changed";

const HAPPENINGS: Readonly<Record<Happening, readonly string[]>> = {
  formed: ["形成", "产生", "生成"],
  made: ["制作完成", "制作", "制定"],
  obtained: ["获取", "获得"],
  changed: ["发生变更", "发生变化", "变更", "变动", "变化", "更改", "更新"],
};

const KIND_OF: ReadonlyMap<string, Happening> = new Map(
  (Object.keys(HAPPENINGS) as Happening[]).flatMap((kind) =>
    HAPPENINGS[kind].map((word) => [word, kind] as const),
  ),
);
const WORDS = [...KIND_OF.keys()].join("|");
const ALL = new RegExp(`^(?:(?:${WORDS})(?:或者|或|和|及|以及|与|、|（|）|/)*)+$`, "u");
const EACH = new RegExp(WORDS, "gu");

/** Other events, by the pattern of their wordings. */
const PATTERNS: readonly (readonly [RegExp, EventCode])[] = [
  [
    /^(?:经|获)?(?:同级|本级)?(?:人民代表大会|人大|人代会)(?:会议)?(?:(?:或者?|及)(?:其|本级)?(?:人民代表大会|人大)?(?:常务委员会|常委会))?(?:会议)?(?:审议|审查)?(?:批准|批复|通过)$/u,
    "people-congress-approval",
  ],
  [
    /^(?:部门(?:预|决|预决)算)?(?:经|获)?(?:本级|同级|[省市县区])?(?:人民)?(?:政府)?财政(?:部门|局)批复(?:部门(?:预|决|预决)算)?$/u,
    "finance-reply",
  ],
  [/^规划(?:经|获|被|得到)?批准$/u, "plan-approval"],
  [/^(?:行政)?(?:执法)?(?:决定[作做]出|[作做]出(?:行政)?(?:执法)?决定)$/u, "decision-made"],
  [/^(?:行政)?处罚决定[作做]出$|^[作做]出(?:行政)?处罚决定$/u, "penalty-decision-made"],
];

/**
 * The event that a wording stands for.
 *
 * @param wording folded, without 自 and 之日起
 * @returns its code; null where no pattern takes it
 */
export function eventOf(wording: string): EventCode | null {
  return informationEvent(wording) ?? PATTERNS.find(([pattern]) => pattern.test(wording))?.[1] ?? null;
}

/** 《政府信息公开条例》第二十六条 counts from 形成或者变更, and 第十条 puts what is obtained beside what is made. */
function informationEvent(wording: string): EventCode | null {
  const happenings = wording.replace(SUBJECT, "");
  if (!ALL.test(happenings)) return null;
  const kinds = new Set(happenings.match(EACH)?.map((word) => KIND_OF.get(word)));
  const comes = kinds.has("formed") || kinds.has("made");
  if (kinds.has("obtained")) {
    if (kinds.has("changed")) return comes ? "formed-changed-or-obtained" : null;
    return comes ? "made-or-obtained" : null;
  }
  if (!comes) return "changed";
  return kinds.has("changed") ? "formed-or-changed" : "formed";
}
