/** Encodings of simplified Chinese (Adobe-GB1) that documents name without bringing them. */
import adobeGB1UCS2 from "pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap";
import gBEUCH from "pdfjs-dist/cmaps/GB-EUC-H.bcmap";
import gBEUCV from "pdfjs-dist/cmaps/GB-EUC-V.bcmap";
import gBKEUCH from "pdfjs-dist/cmaps/GBK-EUC-H.bcmap";
import gBKEUCV from "pdfjs-dist/cmaps/GBK-EUC-V.bcmap";
import gBKTwoKH from "pdfjs-dist/cmaps/GBK2K-H.bcmap";
import gBKTwoKV from "pdfjs-dist/cmaps/GBK2K-V.bcmap";
import gBKpEUCH from "pdfjs-dist/cmaps/GBKp-EUC-H.bcmap";
import gBKpEUCV from "pdfjs-dist/cmaps/GBKp-EUC-V.bcmap";
import gBpcEUCH from "pdfjs-dist/cmaps/GBpc-EUC-H.bcmap";
import gBpcEUCV from "pdfjs-dist/cmaps/GBpc-EUC-V.bcmap";
import uniGBUCS2H from "pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap";
import uniGBUCS2V from "pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap";
import uniGBUTF16H from "pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap";
import uniGBUTF16V from "pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap";

/** By name. */
export const CMAPS: Readonly<Record<string, Uint8Array>> = {
  "Adobe-GB1-UCS2": adobeGB1UCS2,
  "GB-EUC-H": gBEUCH,
  "GB-EUC-V": gBEUCV,
  "GBK-EUC-H": gBKEUCH,
  "GBK-EUC-V": gBKEUCV,
  "GBK2K-H": gBKTwoKH,
  "GBK2K-V": gBKTwoKV,
  "GBKp-EUC-H": gBKpEUCH,
  "GBKp-EUC-V": gBKpEUCV,
  "GBpc-EUC-H": gBpcEUCH,
  "GBpc-EUC-V": gBpcEUCV,
  "UniGB-UCS2-H": uniGBUCS2H,
  "UniGB-UCS2-V": uniGBUCS2V,
  "UniGB-UTF16-H": uniGBUTF16H,
  "UniGB-UTF16-V": uniGBUTF16V,
};
