/** A Word document: its sections, and the parts around them. */
import { escapeXml } from "../../text/xml.js";
import type { Lang } from "../options.js";
import { type Part, pack } from "../zip.js";
import { sizes, textXml, type Xml } from "./blocks.js";
import { FONT_TABLE, fontStyles, fontsXml } from "./fonts.js";
import { MARGINS, PAPER } from "./measure.js";

/** A document to write. */
export interface WordDocument {
  /** One in English has a Latin font for Latin letters. */
  readonly lang: Lang;
  readonly title: string;
  readonly creator: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What holds where nothing else is said; size in half points. */
  readonly text: { readonly font: string; readonly size: number };
  readonly orientation: "landscape" | "portrait";
  /** What stands below each page: texts, and the numbers of the page and of the last one. */
  readonly footer: readonly (string | { readonly field: "PAGE" | "NUMPAGES" })[];
  /** What stands in each section; each begins a page. */
  readonly sections: readonly Xml[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FORMATS = "http://schemas.openxmlformats.org";
const RELATIONSHIPS = `${FORMATS}/officeDocument/2006/relationships`;
const W = `xmlns:w="${FORMATS}/wordprocessingml/2006/main"`;
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CORE = "application/vnd.openxmlformats-package.core-properties+xml";

/** The parts that the text refers to, each beside it. */
const BESIDE = ["styles", "settings", "fontTable", "footer"] as const;

/** Writes a document; the same one always gives the same bytes. */
export function writeDocument(document: WordDocument): Promise<Uint8Array<ArrayBuffer>> {
  return pack(partsOf(document).map(([path, xml]): Part => [path, `${HEAD}${xml}`]));
}

function partsOf(document: WordDocument): [path: string, xml: Xml][] {
  return [
    ["[Content_Types].xml", CONTENT_TYPES],
    ["_rels/.rels", PACKAGE_RELATIONSHIPS],
    ["docProps/core.xml", properties(document)],
    ["word/document.xml", body(document)],
    ["word/_rels/document.xml.rels", TEXT_RELATIONSHIPS],
    ["word/styles.xml", styles(document)],
    ["word/settings.xml", SETTINGS],
    ["word/fontTable.xml", `<w:fonts ${W}>${FONT_TABLE}</w:fonts>`],
    ["word/footer.xml", footer(document)],
  ];
}

const CONTENT_TYPES = `<Types xmlns="${FORMATS}/package/2006/content-types"><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Default ContentType="application/xml" Extension="xml"/>${[
  ["/docProps/core.xml", CORE],
  ["/word/document.xml", `${TYPE}.document.main+xml`],
  ...BESIDE.map((name) => [`/word/${name}.xml`, `${TYPE}.${name}+xml`]),
]
  .map(([path, type]) => `<Override ContentType="${type}" PartName="${path}"/>`)
  .join("")}</Types>`;

const PACKAGE_RELATIONSHIPS = relationships([
  [`${RELATIONSHIPS}/officeDocument`, "word/document.xml"],
  [`${FORMATS}/package/2006/relationships/metadata/core-properties`, "docProps/core.xml"],
]);

const TEXT_RELATIONSHIPS = relationships(
  BESIDE.map((name) => [`${RELATIONSHIPS}/${name}`, `${name}.xml`] as const),
);

/** @param to type and target of each, numbered from 1 */
function relationships(to: readonly (readonly [type: string, target: string])[]): Xml {
  const each = to.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${FORMATS}/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** Dated with the list itself: the same list gives the same file on any day. */
function properties({ title, creator, date }: WordDocument): Xml {
  const by = escapeXml(creator);
  const dated = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${FORMATS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${by}</dc:creator><cp:lastModifiedBy>${by}</cp:lastModifiedBy><cp:revision>1</cp:revision>${dated("created")}${dated("modified")}</cp:coreProperties>`;
}

/** The paragraph that ends a section stands below the table: flat, lest it alone fill another page. */
const LAST = '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';

function body({ orientation, sections }: WordDocument): Xml {
  const frame = pageFrame(orientation);
  const ended = sections.map((blocks, at) =>
    at < sections.length - 1 ? `${blocks}${LAST}${frame}</w:pPr></w:p>` : blocks + frame,
  );
  return `<w:document ${W} xmlns:r="${RELATIONSHIPS}"><w:body>${ended.join("")}</w:body></w:document>`;
}

/** A4, with the page number below. */
function pageFrame(orientation: WordDocument["orientation"]): Xml {
  const { width, height } = PAPER;
  const [across, down] = orientation === "landscape" ? [height, width] : [width, height];
  const { top, right, bottom, left, header, footer } = MARGINS;
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId${BESIDE.indexOf("footer") + 1}"/><w:type w:val="nextPage"/><w:pgSz w:w="${across}" w:h="${down}" w:orient="${orientation}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/></w:sectPr>`;
}

function footer({ footer }: WordDocument): Xml {
  const content = footer.map((part) =>
    typeof part === "string"
      ? textXml(part)
      : `<w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve">${part.field}</w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/>`,
  );
  return `<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${sizes(18)}</w:rPr>${content.join("")}</w:r></w:p></w:ftr>`;
}

/** No extra gaps between Chinese and digits: columns are measured without them. */
function styles({ lang, text: { font, size } }: WordDocument): Xml {
  return `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${fontsXml(font, lang)}${sizes(size)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/><w:spacing w:after="0" w:before="0"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${fontStyles(lang)}</w:styles>`;
}

/** The behaviour of Word since 2013, not that of Word 2007, which is meant where nothing is said. */
const SETTINGS = `<w:settings ${W}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
