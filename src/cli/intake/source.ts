/** The source entry that the options of `zwgk intake` describe. */
import type { Publisher } from "../../intake/index.js";
import { LEVELS as DISCLOSING, type DomainId, type Source, sourceSchema } from "../../model/index.js";
import type { Context } from "../context.js";
import { Failure } from "../exit.js";

/** Options that describe a page. */
export interface SourceOptions {
  readonly source: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly level?: string;
}

/** What the name of a publisher says about its level; the first that fits. */
const LEVELS: readonly (readonly [RegExp, Source["level"]])[] = [
  [/(?:镇|乡|街道|街道办事处)(?:人民政府)?$|街道办|片区管理局$/u, "township"],
  [/[县区旗]/u, "county"],
  [/省|自治区(?!.*[县市])/u, "province"],
  [/市/u, "city"],
];

/**
 * The source of a domain: the entry that is registered, or a new one.
 *
 * @param shows what the page attests, for a new one
 * @throws Failure `publisher-missing`, `source-invalid`
 */
export function sourceOf(
  asked: SourceOptions,
  known: readonly Source[],
  shows: string,
  { messages: { intake } }: Context,
): { readonly source: Source; readonly isKnown: boolean } {
  const registered = known.find(({ id }) => id === asked.source);
  if (registered) return { source: registered, isKnown: true };
  const { source: id, publisher, url = null, date = null } = asked;
  if (publisher === undefined)
    throw new Failure("publisher-missing", intake.failures["publisher-missing"](id));
  const level = levelOf(asked);
  const read = sourceSchema.safeParse({ id, url, publisher, level, date, shows });
  if (read.success) return { source: read.data, isKnown: false };
  const detail = read.error.issues.map(({ path }) => path.join(".")).join(", ");
  throw new Failure("source-invalid", intake.failures["source-invalid"](detail));
}

/** Who published the page, where the options or the registered source say it, and it is a county or a township. */
export function publisherOf(asked: SourceOptions, known: readonly Source[]): Publisher | undefined {
  const registered = known.find(({ id }) => id === asked.source);
  const name = registered?.publisher ?? asked.publisher;
  const level = registered?.level ?? levelOf(asked);
  const own = DISCLOSING.find((one) => one === level);
  return name === undefined || own === undefined ? undefined : { name, level: own };
}

function levelOf({ level, publisher = "" }: SourceOptions): string {
  return level ?? LEVELS.find(([name]) => name.test(publisher))?.[1] ?? "other";
}

/** What a page attests: the domain, as the entries of `shows` begin. */
export function showsOf(domain: DomainId, { catalog }: Context, items: number): string {
  return `${catalog.domain(domain).name}：${items} 项`;
}
