/** From the steps of an adoption to edits that `generate` accepts: a step that it would refuse becomes a question. */
import type { Finding } from "../../model/finding.js";
import type { Profile } from "../../model/profile.js";
import { namedInFull } from "../../text/named.js";
import { editData } from "../../yaml/index.js";
import { checkProfile } from "../check.js";
import type { Adopting } from "./context.js";
import type { Step } from "./step.js";
import type { Adoption, OpenQuestion } from "./types.js";
import { ASKED } from "./words.js";

/**
 * Puts an adoption together.
 *
 * @param last what can be said only of the profile that the other steps make
 * @param unwanted keys of edits that somebody refused
 */
export function settle(
  to: Pick<Adopting, "profile" | "catalog"> & {
    readonly steps: readonly Step[];
    readonly open: OpenQuestion[];
  },
  last: (made: Profile) => readonly Step[],
  unwanted: ReadonlySet<string> = new Set(),
): Adoption {
  const { profile, catalog } = to;
  const before = new Set(checkProfile(profile, catalog).map(keyOf));
  const isWanted = ({ adopted }: Step) => !unwanted.has(adopted.key);
  let steps: readonly Step[] = to.steps.filter(isWanted);
  for (;;) {
    const made = editData(profile, editsOf(steps));
    const findings = checkProfile(made, catalog).filter((finding) => !before.has(keyOf(finding)));
    const refused = findings.flatMap((finding) => {
      const step = finding.level === "error" ? stepOf(finding, made, steps) : undefined;
      return step ? [{ step, finding }] : [];
    });
    if (refused.length === 0) {
      const all = [...steps, ...last(made).filter(isWanted)];
      const edits = editsOf(all);
      return {
        edits,
        profile: editData(profile, edits),
        adopted: all.map(({ adopted }) => adopted),
        open: to.open,
        findings,
      };
    }
    for (const { step, finding } of refused) {
      const { key, at, item } = step.adopted;
      const known =
        item === null ? undefined : (catalog.item(item) ?? made.add?.find(({ id }) => id === item));
      const message = ASKED.refusedEdit(known ? namedInFull(known) : key, finding.message);
      to.open.push({ key: `refused ${key}`, at, item, message, hint: finding.hint, choices: [] });
    }
    const gone = new Set(refused.map(({ step }) => step));
    steps = steps.filter((step) => !gone.has(step));
  }
}

function editsOf(steps: readonly Step[]) {
  return steps.flatMap(({ edits }) => edits);
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message.zh}`;
}

/** The step that brought a finding about: the last one that is about the item at its place. */
function stepOf({ path }: Finding, made: Profile, steps: readonly Step[]): Step | undefined {
  const [list, at] = path;
  if (typeof at !== "number") return undefined;
  const id =
    list === "change"
      ? made.change?.[at]?.item
      : list === "exclude"
        ? made.exclude?.[at]?.item
        : made.add?.[at]?.id;
  return steps.findLast(({ adopted, edits }) => adopted.item === id && edits.length > 0);
}
