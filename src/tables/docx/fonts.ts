/** The fonts of official documents, and what a program takes where one is missing. */
import type { Lang } from "../options.js";

/** Titles: every office has it, but Windows itself does not. */
export const TITLE_FONT = "方正小标宋简体";
/** Text. */
export const FANG = "仿宋";
/** Tables. */
export const SONG = "宋体";
/** Headings. */
export const HEI = "黑体";

/** By font: the one that stands in for it. Windows, WPS and macOS have one of the two. */
const STAND_INS: Readonly<Record<string, string>> = {
  [TITLE_FONT]: "宋体",
  [FANG]: "仿宋_GB2312",
  [SONG]: "SimSun",
  [HEI]: "SimHei",
};

/** Of Latin letters in a document in English: every system has it or one of its widths. */
const LATIN_FONT = "Times New Roman";

/** @returns the elements of a run's properties that set its fonts: a Chinese one, and one for Latin letters where the document is English */
export function fontsXml(name: string, lang: Lang): string {
  const latin = lang === "en" ? LATIN_FONT : name;
  return `<w:rFonts w:ascii="${latin}" w:cs="${latin}" w:eastAsia="${name}" w:hAnsi="${latin}"/>`;
}

/** By font: the style of characters that sets it. What a run is set in thus depends on its document alone. */
const STYLE_IDS: Readonly<Record<string, string>> = {
  [TITLE_FONT]: "BiaoSong",
  [FANG]: "FangSong",
  [SONG]: "SimSun",
  [HEI]: "SimHei",
};

/** @returns the element of a run's properties that names the style of its font */
export function fontStyle(name: string): string {
  return `<w:rStyle w:val="${STYLE_IDS[name]}"/>`;
}

/** The styles of characters, in the document's language. */
export function fontStyles(lang: Lang): string {
  return Object.entries(STYLE_IDS)
    .map(
      ([name, id]) =>
        `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${fontsXml(name, lang)}</w:rPr></w:style>`,
    )
    .join("");
}

/** The entries of the document's table of fonts. */
export const FONT_TABLE: string = Object.entries(STAND_INS)
  .map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  .join("");
