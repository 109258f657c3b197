/**
 * Tables of Word documents. Read from the document part itself: a way over HTML would lose which cells are merged
 * vertically, and holds the whole document in memory several times.
 */
import { Embedded, type ReadFile } from "../embedded.js";
import { TableReadError } from "../error.js";
import { TableFlow } from "../flow.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { relationshipsOf, targetOf } from "../relationships.js";
import { readTags } from "../tags.js";
import { readXmlPart } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";
import { documentHandler } from "./handler.js";
import { Styles } from "./styles.js";

/**
 * Reads the body of the document, and the documents that it embeds (altChunk) where they stand; headers, footers, notes
 * and comments are not looked at.
 *
 * @param path of the document
 */
export async function readDocx(
  zip: ZipPackage,
  limits: ReadLimits,
  path: string,
  read: ReadFile,
): Promise<Grid[]> {
  const parts = await relationshipsOf(zip, path);
  const styles = new Styles();
  const stylesPath = targetOf(parts, "styles");
  if (stylesPath !== null) await readXmlPart(zip, stylesPath, styles);
  const flow = new TableFlow(new Meter(limits));
  const embedded = new Embedded();
  const handler = documentHandler(flow, {
    styles,
    embedded: (id) => embedded.add(parts.get(id)?.target ?? "", flow.found),
  });
  if (!(await readXmlPart(zip, path, handler)))
    throw new TableReadError("table-file-damaged", { zh: "缺少正文", en: "the document is missing" });
  return embedded.into(flow.finish("document"), zip, limits, read);
}

/** Whether a text is a document as one XML file, as Word 2003 wrote them. */
export function isWordXml(text: string): boolean {
  return /<(?:\w{1,20}:)?wordDocument\b[^>]*schemas\.microsoft\.com\/office\/word\/2003\/wordml/u.test(
    text.slice(0, SAMPLE),
  );
}

/** Characters among which the root element is sought. */
const SAMPLE = 4096;

/** Reads a document of Word 2003 as one XML file. */
export async function readWordXml(text: string, limits: ReadLimits): Promise<Grid[]> {
  const styles = new Styles();
  await readTags(text, styles, "xml");
  const flow = new TableFlow(new Meter(limits));
  // Documents of that age embed none.
  await readTags(text, documentHandler(flow, { styles, embedded: () => {} }), "xml");
  return flow.finish("document");
}
