/** Documents for the tests of PDF: texts in the standard Chinese font, lines, and nothing else. */

/** What is drawn on a page, in the operators of PDF. */
export type Content = string;

/** A text whose letters stand at a place, 10 points high unless told. */
export function text(x: number, y: number, words: string, size = 10): Content {
  const hex = Array.from(words, (sign) => sign.charCodeAt(0).toString(16).padStart(4, "0")).join("");
  return `BT /F1 ${size} Tf ${x} ${y} Td <${hex}> Tj ET\n`;
}

/** A drawn line. */
export const line = (x1: number, y1: number, x2: number, y2: number): Content =>
  `${x1} ${y1} m ${x2} ${y2} l S\n`;

/** A filled area, such as those that are thin enough to look like a line. */
export const area = (x: number, y: number, width: number, height: number): Content =>
  `${x} ${y} ${width} ${height} re f\n`;

/** All lines of a grid. */
export function grid(xs: readonly number[], ys: readonly number[]): Content {
  const [left = 0, right = 0, bottom = 0, top = 0] = [
    Math.min(...xs),
    Math.max(...xs),
    Math.min(...ys),
    Math.max(...ys),
  ];
  return xs.map((x) => line(x, bottom, x, top)).join("") + ys.map((y) => line(left, y, right, y)).join("");
}

/** A document of such pages; the font is named, not brought, as in old files. */
export function madePdf(pages: readonly Content[], page = "", trailer = ""): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
    "<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000>>",
    "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -141 1000 859]/ItalicAngle 0/Ascent 859/Descent -141/CapHeight 700/StemV 80>>",
    ...pages.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Resources<</Font<</F1 3 0 R>>>>/Contents ${7 + index * 2} 0 R${page}>>`,
      `<</Length ${content.length}>>stream\n${content}endstream`,
    ]),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
