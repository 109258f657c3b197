/** The source entry that the options of `zwgk intake` describe. */
import { ownPublisher, type Publisher, publisherLevel } from "../../intake/index.js";
import { type DomainId, type Source, sourceSchema } from "../../model/index.js";
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
  return name === undefined ? undefined : ownPublisher(name, level);
}

function levelOf({ level, publisher = "" }: SourceOptions): string {
  return level ?? publisherLevel(publisher);
}

/** What a page attests: the domain, as the entries of `shows` begin. */
export function showsOf(domain: DomainId, { catalog }: Context, items: number): string {
  return `${catalog.domain(domain).name}：${items} 项`;
}
