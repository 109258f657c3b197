/** The addresses of things: what they begin with is asked for, the rest is permanent, as ids and titles are. */
import { ZwgkError } from "../../model/error.js";

/** Names of the project's own: permanent, registered with nobody, resolved by nobody. */
export const DEFAULT_BASE = "urn:zwgk-catalog:";

/** What addresses are to begin with is nothing that they can begin with. */
export class InvalidBaseError extends ZwgkError<"invalid-base"> {
  override readonly name = "InvalidBaseError";

  constructor(base: string) {
    super("invalid-base", {
      text: {
        zh: `网址的开头“${base}”不能用：要以 https:// 之类开头，以 /、# 或 : 结尾，中间没有空格和引号`,
        en: `addresses cannot begin with “${base}”: it has to begin with a scheme and end in /, # or :, without blanks or quotes`,
      },
      hint: {
        zh: "写自己网站上的网址，如 https://www.example.gov.cn/zwgk/；不写则用 urn:zwgk-catalog:",
        en: "give an address of one's own, such as https://www.example.gov.cn/zwgk/; urn:zwgk-catalog: where none is given",
      },
    });
  }
}

/** @throws InvalidBaseError */
export function assertBase(base: string): void {
  if (!/^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]*$/iu.test(base) || !/[/#:]$/u.test(base))
    throw new InvalidBaseError(base);
}

/** A title as the name of a file or the end of an address. */
export function instrumentFile(title: string): string {
  return title.replace(/[\s/\\:*?"<>|#%]+/gu, "-");
}

/** A reference to something; the prefix stands for what addresses begin with. */
export interface Link {
  readonly "@id": string;
}

const link = (...parts: readonly string[]): Link => ({
  "@id": `zwgk:${parts.map(encodeURIComponent).join("/")}`,
});

export const CATALOG = link("catalog");
export const releaseLink = (version: string) => link("releases", version);
export const domainLink = (id: string) => link("domains", id);
export const categoryLink = (domain: string, category: string) => link("categories", domain, category);
export const editionLink = (domain: string, edition: string) => link("editions", domain, edition);
export const itemLink = (id: string) => link("items", id);
/** An item as an edition had it that another took the place of. */
export const earlierItemLink = (domain: string, edition: string, id: string) =>
  link("editions", domain, edition, id);
export const sourceLink = (domain: string, id: string) => link("sources", domain, id);
export const instrumentLink = (title: string) => link("instruments", instrumentFile(title));
export const horizonLink = (kind: string) => link("horizons", kind);
export const vocabularyLink = (name: string) => link("vocabulary", name);
export const termLink = (name: string, code: string) => link("vocabulary", name, code);
