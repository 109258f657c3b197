/** What the style sheets of a page hide, and which fonts of symbols they set: as far as single selectors say it. */

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
}

interface Rule {
  readonly selector: Element;
  readonly look: Look;
}

/** UTF-16 units of style that are read, and rules: pages of Excel have some hundred. */
const MAX_STYLE = 2_000_000;
const MAX_RULES = 10_000;

/** `td.hidden#a`: no selector that asks for what stands around the element. */
const SELECTOR = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)$/iu;

/** Collects the rules of a page. */
export class StyleSheet {
  readonly #byKey = new Map<string, Rule[]>();
  #room = MAX_STYLE;
  #rules = 0;

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
    let look = PLAIN;
    for (const key of keys.reverse())
      for (const rule of this.#byKey.get(key) ?? [])
        if (fits(rule.selector, element)) look = over(look, rule.look);
    return look;
  }

  #put(text: string, look: Look): void {
    const found = SELECTOR.exec(text);
    if (found === null || this.#rules >= MAX_RULES) return;
    const parts = (found[2] ?? "").match(/[.#][\w-]+/gu) ?? [];
    const classes = parts.filter((part) => part.startsWith(".")).map((part) => part.slice(1));
    const id = parts.find((part) => part.startsWith("#"))?.slice(1) ?? "";
    const name = (found[1] ?? "*").toLowerCase();
    const key = classes[0] === undefined ? (id === "" ? name : `#${id}`) : `.${classes[0]}`;
    const rules = this.#byKey.get(key) ?? [];
    rules.push({ selector: { name, classes, id }, look });
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

function fits(selector: Element, { name, classes, id }: Element): boolean {
  return (
    (selector.name === "*" || selector.name === name) &&
    (selector.id === "" || selector.id === id) &&
    selector.classes.every((one) => classes.includes(one))
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

/** The rules that hold on a screen: those inside of `@media print` and its like are left out with their block. */
function* rulesOf(style: string): Generator<{ readonly selectors: string; readonly body: string }> {
  let at = 0;
  while (at < style.length) {
    const open = style.indexOf("{", at);
    if (open < 0) return;
    const head = style.slice(at, open);
    // An at-rule without a block, such as @charset, ends with a semicolon; what a block was left out of, with a brace.
    const selectors = head.slice(Math.max(head.lastIndexOf(";"), head.lastIndexOf("}")) + 1).trim();
    if (selectors.startsWith("@")) {
      const isScreen = /^@media\b(?!.*\bprint\b)/iu.test(selectors.slice(0, 200));
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
