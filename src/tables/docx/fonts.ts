/** The fonts of official documents, and what a program takes where one is missing. */

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

/** The entries of the document's table of fonts. */
export const FONT_TABLE: string = Object.entries(STAND_INS)
  .map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  )
  .join("");
