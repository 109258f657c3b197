/** A strict reader of the XML that Office files are made of: throws where it is not well-formed. */

/** An element with its attributes, its children in order, texts among them. */
export interface XmlElement {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const MARKUP =
  /<\?.*?\?>|<(?<close>\/)?(?<tag>[\w:]+)(?<attrs>(?:\s+[\w:]+="[^"<]*")*)\s*(?<empty>\/)?>|<|[^<]+/gsu;

/** @returns a nameless element that holds the root */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { tag: "", attrs: {}, children: [] };
  const open = [root];
  for (const match of xml.matchAll(MARKUP)) {
    const { close, tag, attrs, empty } = match.groups ?? {};
    const [text] = match;
    const parent = open.at(-1);
    if (parent === undefined || text === "<") throw new SyntaxError(`stray < at ${match.index}`);
    if (text.startsWith("<?")) continue;
    if (tag === undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(text))
        throw new SyntaxError(`stray & in ${text}`);
      parent.children.push(text);
    } else if (close !== undefined) {
      if (parent.tag !== tag) throw new SyntaxError(`</${tag}> closes <${parent.tag}>`);
      open.pop();
    } else {
      const pairs = [...(attrs ?? "").matchAll(/([\w:]+)="([^"]*)"/gu)];
      const element = {
        tag,
        attrs: Object.fromEntries(pairs.map((pair) => [pair[1], pair[2]])),
        children: [],
      };
      parent.children.push(element);
      if (empty === undefined) open.push(element);
    }
  }
  if (open.length !== 1) throw new SyntaxError(`<${open.at(-1)?.tag}> is not closed`);
  return root;
}

/** All elements of a name below an element, in document order. */
export function all(element: XmlElement, tag: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.tag === tag ? [child] : []), ...all(child, tag)],
  );
}
