/** Every rule that a command reports by: what `zwgk rules` lists and `--severity` may name. */
import { DEVIATION_LEVELS } from "../conformity/index.js";
import { CHANGE_LEVELS, CHANGE_RULES } from "../diff/index.js";
import { SLIPS } from "../fields/slips/index.js";
import { FINDING_LEVELS } from "../model/finding.js";
import type { Bilingual } from "../model/index.js";
import { readMessages } from "../node/messages.js";
import { profileRules } from "../profile/index.js";
import { rules } from "../validate/index.js";
import { kindUnknownRule } from "../validate/kind-unknown.js";
import { schemaRules } from "../validate/schema-words.js";
import { yamlMessages } from "../yaml/messages.js";

/** The commands that report by rules. */
export const RULE_COMMANDS = ["validate", "diff", "check"] as const;

/** A command that reports by rules. */
export type RuleCommand = (typeof RULE_COMMANDS)[number];

/** The levels that findings of each command have. */
export const LEVELS_OF: Readonly<Record<RuleCommand, readonly string[]>> = {
  validate: FINDING_LEVELS,
  diff: CHANGE_LEVELS,
  check: FINDING_LEVELS,
};

/** A rule as a list shows it. */
export interface ListedRule {
  readonly command: RuleCommand;
  readonly id: string;
  readonly level: string;
  readonly title: Bilingual;
}

/** All rules: those of `validate`, of which a profile's run in `generate` too, of `diff`, and of `check`. */
export function listedRules(): ListedRule[] {
  const detail = { zh: "……", en: "…" };
  const unread = new Map<string, Bilingual>([
    ...Object.entries(readMessages).map(([id, { message }]) => [id, message("")] as const),
    ...Object.entries(yamlMessages).map(([id, { message }]) => [id, message(detail)] as const),
  ]);
  const validate = [
    ...Array.from(unread, ([id, title]) => ({ id, level: "error", title })),
    { id: "kind-unknown", level: "error", title: kindUnknownRule.title },
    ...Object.entries(schemaRules).map(([id, { title }]) => ({ id, level: "error", title })),
    ...rules.map(({ id, level, title }) => ({ id, level, title })),
    ...profileRules.map(({ id, level, title }) => ({ id, level, title })),
  ];
  const diff = [...CHANGE_RULES.values()].map(({ id, level, title }) => ({ id, level, title }));
  const check = Object.entries(DEVIATION_LEVELS).map(([id, level]) => ({
    id,
    level,
    title: CHANGE_RULES.get(id)?.title ?? rules.find((rule) => rule.id === id)?.title ?? DEVIATION_TITLES[id],
  }));
  const of = (
    command: RuleCommand,
    own: readonly (Omit<ListedRule, "command" | "title"> & { readonly title: Bilingual | undefined })[],
  ) =>
    own.map(
      ({ title, ...rule }): ListedRule => ({
        command,
        ...rule,
        title: title ?? { zh: rule.id, en: rule.id },
      }),
    );
  return [...of("validate", validate), ...of("diff", diff), ...of("check", check)];
}

const DEVIATION_TITLES: Readonly<Record<string, Bilingual>> = {
  ...Object.fromEntries(Object.entries(SLIPS).map(([id, { title }]) => [id, title])),
  "item-missing": { zh: "标准目录的事项没有列入", en: "An item of the standard is not there" },
  "domain-missing": { zh: "应公开的领域表中没有", en: "A domain that must be published is not there" },
  "deadline-missing": { zh: "标准和本地都没有写公开时限", en: "Neither side states a deadline" },
  "document-foreign": { zh: "公开依据是外地的文件", en: "The basis is a document of another place" },
  "cell-unread": { zh: "有一格读不出", en: "A cell could not be read" },
};
