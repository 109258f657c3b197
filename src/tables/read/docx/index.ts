/**
 * Tables of Word documents. Read from the document part itself: a way over HTML would lose which cells are merged
 * vertically, and holds the whole document in memory several times.
 */
import { TableFlow } from "../flow.js";
import type { Grid } from "../grid.js";
import { Meter, type ReadLimits } from "../limits.js";
import { relationshipsOf, targetOf } from "../relationships.js";
import { readXmlPart } from "../xml-part.js";
import type { ZipPackage } from "../zip.js";
import { documentHandler } from "./handler.js";

/** Reads the body of the document; headers, footers, notes and comments are not looked at. */
export async function readDocx(zip: ZipPackage, limits: ReadLimits): Promise<Grid[]> {
  const path = targetOf(await relationshipsOf(zip, ""), "officeDocument") ?? "word/document.xml";
  const flow = new TableFlow(new Meter(limits));
  await readXmlPart(zip, path, documentHandler(flow));
  return flow.finish();
}
