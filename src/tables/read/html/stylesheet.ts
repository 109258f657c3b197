/** What the style sheets of a page hide, and which fonts of symbols they set: as far as single selectors say it. */

import type { Attributes } from "../tags.js";

/** What a declaration says of an element; null where it says nothing. */
export interface Look {
  /** Takes no place at all. */
  readonly gone: boolean | null;
  /** Takes its place, and shows nothing. */
  readonly unseen: boolean | null;
  readonly font: string | null;
}

export const PLAIN: Look = { gone: null, unseen: null, font: null };

/** What an element is, as far as selectors ask. */
export interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  readonly id: string;
  readonly attributes: Pick<Attributes, "get" | "has">;
  /** Whether an element that is open has a class (`.a`) or an id (`#a`). */
  readonly around: (token: string) => boolean;
}

interface Selector extends Omit<Element, "attributes" | "around"> {
  /** Classes (`.a`) and ids (`#a`) that elements around it have. */
  readonly around: readonly string[];
  /** Attributes asked for; null where any value will do. */
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
}

interface Rule {
  readonly selector: Selector;
  readonly look: Look;
  /** Later rules are above earlier ones, those that ask for more above both. */
  readonly weight: number;
}

/** UTF-16 units of style that are read, and rules: pages of Excel have some hundred. */
const MAX_STYLE = 2_000_000;
const MAX_RULES = 10_000;
const MAX_SELECTOR = 300;

/** `td.hidden#a[data-x]`. */
const SELECTOR = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+|\[[\w-]+(?:="?[^\]"]{0,100}"?)?\])*)$/iu;
const PARTS = /[.#][\w-]+|\[[^\]]+\]/gu;

/** An element around: what stands around each element of a table asks for nothing, but for its classes and its id. */
const AROUND =
  /^(?:html|body|div|table|thead|tbody|tfoot|tr|td|th|section|main|article|\*)?((?:[.#][\w-]+)*)$/iu;

/** Collects the rules of a page. */
export class StyleSheet {
  readonly #byKey = new Map<string, Rule[]>();
  readonly #asked = new Set<string>();
  #room = MAX_STYLE;
  #rules = 0;

  /** Whether a rule asks for elements around which have a class (`.a`) or an id (`#a`). */
  asks(token: string): boolean {
    return this.#asked.has(token);
  }

  /** Adds the text of a `<style>` element. */
  add(text: string): void {
    const style = text
      .slice(0, this.#room)
      .replaceAll(/\/\*|<!--|-->/gu, (mark) => (mark === "/*" ? "\u0000" : ""));
    this.#room -= style.length;
    for (const { selectors, body } of rulesOf(withoutComments(style))) {
      const look = lookOf(body);
      if (look === PLAIN) continue;
      for (const text of selectors.split(",")) this.#put(text.trim(), look);
    }
  }

  /** What all rules that fit an element say, later ones above earlier ones. */
  look(element: Element): Look {
    if (this.#rules === 0) return PLAIN;
    const keys = [...element.classes.map((one) => `.${one}`), `#${element.id}`, element.name, "*"];
    const rules = keys.flatMap((key) =>
      (this.#byKey.get(key) ?? []).filter(({ selector }) => fits(selector, element)),
    );
    return rules.sort((a, b) => a.weight - b.weight).reduce((look, rule) => over(look, rule.look), PLAIN);
  }

  #put(text: string, look: Look): void {
    if (text === "" || text.length > MAX_SELECTOR || this.#rules >= MAX_RULES) return;
    const path = text.split(/\s*>\s*|\s+/u);
    const found = SELECTOR.exec(path.pop() ?? "");
    const outer = path.map((part) => AROUND.exec(part)?.[1]);
    if (found === null || outer.includes(undefined)) return;
    const around = outer.flatMap((part) => part?.match(/[.#][\w-]+/gu) ?? []);
    for (const token of around) this.#asked.add(token);
    const parts = (found[2] ?? "").match(PARTS) ?? [];
    const attributes = parts.flatMap((part) => attributeOf(part));
    const classes = parts.filter((part) => part.startsWith(".")).map((part) => part.slice(1));
    const id = parts.find((part) => part.startsWith("#"))?.slice(1) ?? "";
    const name = (found[1] ?? "*").toLowerCase();
    const key = classes[0] === undefined ? (id === "" ? name : `#${id}`) : `.${classes[0]}`;
    const rules = this.#byKey.get(key) ?? [];
    const ids = (id === "" ? 0 : 1) + around.filter((token) => token.startsWith("#")).length;
    const others =
      classes.length + attributes.length + around.filter((token) => token.startsWith(".")).length;
    const asked = ids * 100 + others * 10 + (name === "*" ? 0 : 1);
    const weight = asked * MAX_RULES + this.#rules;
    rules.push({ selector: { name, classes, id, attributes, around }, look, weight });
    this.#byKey.set(key, rules);
    this.#rules += 1;
  }
}

/** The later of two looks where it says anything. */
export function over(before: Look, after: Look): Look {
  return {
    gone: after.gone ?? before.gone,
    unseen: after.unseen ?? before.unseen,
    font: after.font ?? before.font,
  };
}

/** What the declarations of a rule, or of a style attribute, say. */
export function lookOf(declarations: string): Look {
  let look = PLAIN;
  for (const declaration of declarations.split(";")) {
    const colon = declaration.indexOf(":");
    const value = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const read = colon < 0 ? undefined : PROPERTIES[declaration.slice(0, colon).trim().toLowerCase()];
    if (read) look = over(look, read(value));
  }
  return look;
}

const PROPERTIES: Readonly<Record<string, (value: string) => Look>> = {
  display: (value) => ({ ...PLAIN, gone: value.startsWith("none") }),
  visibility: (value) => ({ ...PLAIN, unseen: value.startsWith("hidden") || value.startsWith("collapse") }),
  "mso-hide": (value) => ({ ...PLAIN, gone: value.startsWith("all") }),
  "font-family": (value) => ({ ...PLAIN, font: fontOf(value) }),
  font: (value) => ({ ...PLAIN, font: /wingdings(?: [23])?|webdings/u.exec(value)?.[0] ?? null }),
};

function fontOf(value: string): string {
  const [first = ""] = value.split(",");
  return first.replace(/["']|&quot;/gu, "").trim();
}

/** `[hidden]`, `[data-state=off]`. */
function attributeOf(part: string): Selector["attributes"] {
  const [, name, value] = /^\[([\w-]+)(?:="?([^"]*?)"?)?\]$/u.exec(part) ?? [];
  return name === undefined ? [] : [[name.toLowerCase(), value ?? null]];
}

function fits(selector: Selector, { name, classes, id, attributes, around }: Element): boolean {
  return (
    (selector.name === "*" || selector.name === name) &&
    (selector.id === "" || selector.id === id) &&
    selector.classes.every((one) => classes.includes(one)) &&
    selector.around.every(around) &&
    selector.attributes.every(([key, value]) =>
      value === null ? attributes.has(key) : attributes.get(key) === value,
    )
  );
}

function withoutComments(style: string): string {
  return style
    .split("\u0000")
    .map((part, at) =>
      at === 0 ? part : part.slice(part.indexOf("*/") < 0 ? part.length : part.indexOf("*/") + 2),
    )
    .join("");
}

/** Paper, and screens that are narrower than a table. */
const ELSEWHERE = /\bprint\b|max-(?:device-)?width|\b(?:speech|handheld)\b/iu;

/** The rules that hold on a wide screen: those inside of `@media print` and its like are left out with their block. */
function* rulesOf(style: string): Generator<{ readonly selectors: string; readonly body: string }> {
  let at = 0;
  while (at < style.length) {
    const open = style.indexOf("{", at);
    if (open < 0) return;
    const head = style.slice(at, open);
    // An at-rule without a block, such as @charset, ends with a semicolon; what a block was left out of, with a brace.
    const selectors = head.slice(Math.max(head.lastIndexOf(";"), head.lastIndexOf("}")) + 1).trim();
    if (selectors.startsWith("@")) {
      const isScreen = /^@media\b/iu.test(selectors) && !ELSEWHERE.test(selectors.slice(0, 200));
      at = isScreen ? open + 1 : endOfBlock(style, open);
      continue;
    }
    const close = style.indexOf("}", open);
    yield { selectors, body: style.slice(open + 1, close < 0 ? undefined : close) };
    at = close < 0 ? style.length : close + 1;
  }
}

function endOfBlock(style: string, open: number): number {
  let depth = 0;
  for (let at = open; at < style.length; at += 1) {
    if (style[at] === "{") depth += 1;
    else if (style[at] === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return style.length;
}
