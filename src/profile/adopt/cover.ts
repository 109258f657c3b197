/** What a person changed beside the items: the title, and the facts of the cover that the profile states. */
import { CHANNEL_CODES, type ChannelCode } from "../../model/codes.js";
import type { ProfileDocument } from "../../model/profile.js";
import type { Grid } from "../../tables/read/grid.js";
import { WORDS } from "../../tables/words/index.js";
import type { YamlEdit } from "../../yaml/index.js";
import type { Adopting } from "./context.js";
import { sameSetting, squashed } from "./lines.js";
import type { AdoptInput } from "./types.js";
import { ASKED, DONE } from "./words.js";

/** What stands beside the items: facts by their labels, and texts that stand alone. */
interface Beside {
  readonly facts: ReadonlyMap<string, string>;
  readonly texts: readonly string[];
}

/** Finds what changed on the cover, and takes over what the profile states. */
export function coverSteps({ edited, generated }: AdoptInput, to: Adopting): void {
  if (generated === undefined) return;
  const [before, now] = [besideOf(generated), besideOf(edited)];
  // A cover that somebody took off says nothing.
  if (now.facts.size === 0 && now.texts.length === 0) return;
  for (const [label, text] of now.facts) {
    const old = before.facts.get(label);
    if (old !== undefined && !sameFact(label, old, text)) factStep(label, old, text, to);
  }
  const known = new Set(before.texts.map(figureless));
  const gone = before.texts.filter((text) => !now.texts.some((one) => sameSetting(one, text)));
  for (const text of now.texts) if (!known.has(figureless(text))) textStep(text, gone, to);
}

/** How much is published now is the tool's own count. */
function sameFact(label: string, old: string, text: string): boolean {
  const isCount = Object.values(WORDS).some(({ cover }) => squashed(cover.fact.scope) === label);
  return sameSetting(old, text) || (isCount && figureless(old) === figureless(text));
}

/** Counts are the tool's own, and change with the rows. */
function figureless(text: string): string {
  return squashed(text).replace(/\d+/gu, "#");
}

const MOST_CELLS = 2;

function besideOf(grids: readonly Grid[]): Beside {
  const facts = new Map<string, string>();
  const texts: string[] = [];
  for (const { name, rows } of grids) {
    if (name.length > 0 && !/^\d/u.test(name)) texts.push(name);
    for (const { cells } of rows) {
      const own = cells.filter(({ text, covered }) => text !== "" && !covered).map(({ text }) => text);
      const [label = "", value] = own;
      if (own.length > MOST_CELLS || own.length === 0) continue;
      if (value === undefined) texts.push(label);
      else facts.set(squashed(label), value);
    }
  }
  return { facts, texts: [...new Set(texts)] };
}

type Fact = "agency" | "date" | "documents" | "channels";

function factNamed(label: string): Fact | null {
  for (const { cover } of Object.values(WORDS))
    for (const [fact, words] of Object.entries(cover.fact))
      if (squashed(words) === label) return fact in FACTS ? (fact as Fact) : null;
  return null;
}

function factStep(label: string, old: string, text: string, to: Adopting): void {
  const fact = factNamed(label);
  const edits = fact && FACTS[fact](text, old, to);
  if (edits) push(`cover ${label}`, label, text, edits, to);
  else ask(label, text, to);
}

/** By fact: what the profile says then; null where the words cannot be read. */
const FACTS: Readonly<Record<Fact, (text: string, old: string, to: Adopting) => YamlEdit[] | null>> = {
  agency: (text) => [{ op: "set", path: ["agency", "name"], value: text.replace(/\s+/gu, "") }],
  date: (text) => {
    const value = dateOf(text);
    return value === null ? null : [{ op: "set", path: ["date"], value }];
  },
  documents: (text, _, { profile }) => {
    const known = profile.documents ?? [];
    const lines = linesIn(text);
    const read = lines.map((line) => known.find((one) => prints(one, line)) ?? documentOf(line));
    if (read.includes(null)) return null;
    return [
      ...known.flatMap((one, at): YamlEdit[] =>
        read.includes(one) ? [] : [{ op: "delete", path: ["documents", at] }],
      ),
      ...read.flatMap((one): YamlEdit[] =>
        one === null || known.includes(one) ? [] : [{ op: "append", path: ["documents"], value: one }],
      ),
    ];
  },
  channels: (text, _, to) => {
    const now = new Map<ChannelCode, { name: string; url?: string }>();
    for (const line of linesIn(text)) {
      const found = channelOf(line, to);
      if (found === null) return null;
      now.set(...found);
    }
    return CHANNEL_CODES.flatMap((code): YamlEdit[] => {
      const [before, after] = [to.profile.channels?.[code] || undefined, now.get(code)];
      if (after === undefined)
        return before === undefined ? [] : [{ op: "delete", path: ["channels", code] }];
      if (before === undefined) return [{ op: "set", path: ["channels", code], value: after }];
      return (["name", "url"] as const).flatMap((key): YamlEdit[] => {
        if (before[key] === after[key]) return [];
        const path = ["channels", code, key];
        return after[key] === undefined ? [{ op: "delete", path }] : [{ op: "set", path, value: after[key] }];
      });
    });
  },
};

/** A title that differs by the name of the agency names another one. */
function textStep(text: string, gone: readonly string[], to: Adopting): void {
  const { name } = to.profile.agency;
  for (const old of gone) {
    const at = old.indexOf(name);
    const [head, tail] = [old.slice(0, at), old.slice(at + name.length)];
    if (at < 0 || !text.startsWith(head) || !text.endsWith(tail)) continue;
    const value = text.slice(head.length, text.length - tail.length).trim();
    if (value === "") continue;
    const key = "cover 标题";
    const edit: YamlEdit = { op: "set", path: ["agency", "name"], value };
    const isTold = to.steps.some(({ edits }) => edits.some(({ path }) => path.join() === edit.path.join()));
    if (!isTold) push(key, WORDS.zh.cover.fact.agency, value, [edit], to);
    return;
  }
  const [message, hint] = ASKED.text(text.replace(/\s*\n\s*/gu, "；"));
  to.open.push({ key: `cover ${squashed(text)}`, at: null, item: null, message, hint, choices: [] });
}

function push(key: string, label: string, text: string, edits: readonly YamlEdit[], to: Adopting): void {
  const message = DONE.cover(label, text.replace(/\s*\n\s*/gu, "；"));
  to.steps.push({
    adopted: { key, kind: "cover", at: null, item: null, message, fields: [], reason: null },
    edits,
  });
}

function ask(label: string, text: string, to: Adopting): void {
  const [message, hint] = ASKED.cover(label, text.replace(/\s*\n\s*/gu, "；"));
  to.open.push({ key: `cover ${squashed(label)}`, at: null, item: null, message, hint, choices: [] });
}

function linesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function dateOf(text: string): string | null {
  const [, year, month, day] =
    /^(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?$/u.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function prints({ title, number, date, url }: ProfileDocument, line: string): boolean {
  const { cover } = WORDS.zh;
  const printed = cover.document(title, number, date === undefined ? undefined : cover.date(date));
  return sameSetting(url === undefined ? printed : `${printed} ${url}`, line);
}

const DOCUMENT = /^《(.+)》(?:（(.+)）)?(?:\s+(https?:\S+))?$/u;

/** A document that prints as the line does; null where none would. */
function documentOf(line: string): ProfileDocument | null {
  const [, title, details = "", url] = DOCUMENT.exec(line.trim()) ?? [];
  if (title === undefined) return null;
  const date = dateOf(details.slice(details.lastIndexOf("，") + 1));
  const number = date === null ? details : details.slice(0, Math.max(0, details.lastIndexOf("，")));
  const made: ProfileDocument = {
    title,
    ...(number === "" ? {} : { number }),
    ...(date === null ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
  return prints(made, line) ? made : null;
}

function channelOf(
  line: string,
  { catalog }: Adopting,
): [ChannelCode, { name: string; url?: string }] | null {
  const [, term = "", rest = ""] = /^([^：:]+)[：:]\s*(.+)$/u.exec(line) ?? [];
  const entry = catalog.vocabulary.channels.find((one) => sameSetting(one.term, term));
  const code = CHANNEL_CODES.find((one) => one === entry?.code);
  const [, name = "", url] = /^(.*?)(?:\s+(https?:\S+))?$/u.exec(rest) ?? [];
  return code === undefined || name === "" ? null : [code, url === undefined ? { name } : { name, url }];
}
