/** Markdown of the catalog's pages. What comes from data is text: neither markup nor a template expression. */

/** A text as Markdown and HTML show it, character for character. */
export function text(value: string): string {
  return value.replace(/[&<>{}|*_`[\]\\~#]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** A link within the site, or to a page elsewhere. */
export function link(label: string, address: string): string {
  return `[${text(label)}](${encodeURI(address).replace(/[()]/gu, (one) => (one === "(" ? "%28" : "%29"))})`;
}

/** A table; cells are Markdown already. Lines within a cell stand below each other. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\n/gu, "<br>")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Sections below each other; what is empty is left out. */
export function sections(...parts: readonly (string | false | null)[]): string {
  return `${parts.filter((part) => part !== false && part !== null && part !== "").join("\n\n")}\n`;
}
