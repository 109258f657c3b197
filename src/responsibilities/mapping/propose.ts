/** Turns what the mapper says about powers and offices into links of each item of a list. */
import type { DisclosureList, ListSection } from "../../model/list.js";
import type { MappingLink } from "../../model/mapping.js";
import type { MapContext, Mapper, MappingRule, Office, Power, Reason } from "../model.js";
import { line, powerKeys } from "./keys.js";

/** Proposals shown for one item; powers beyond them are still counted as having an item. */
const MOST = 5;
/** An office is proposed for a domain it fits at least so well. */
const OFFICE_SCORE = 0.5;

/** What a list of items is mapped with. */
export interface MappingInput {
  readonly list: DisclosureList;
  readonly powers: readonly Power[];
  readonly offices: readonly Office[];
  readonly rules: readonly MappingRule[];
}

/** What is proposed. */
export interface Proposals {
  /** Links by item of the list, best first; items without any are absent. */
  readonly links: ReadonlyMap<string, readonly MappingLink[]>;
  /** Keys of the powers that feed no item of the list. */
  readonly unused: ReadonlySet<string>;
}

/** An office that fits a domain. */
interface FittingOffice {
  readonly name: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/**
 * Proposes links for every item of a list.
 *
 * @param mapper of the catalog that the list was made from
 */
export function propose(mapper: Mapper, input: MappingInput): Proposals {
  const steps = proposing(mapper, input);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As {@link propose}, a power at a time: yields how many are done, so that a long list can be shown, paused or stopped. */
export function* proposing(
  mapper: Mapper,
  { list, powers, offices, rules }: MappingInput,
): Generator<number, Proposals> {
  const keys = powerKeys(powers);
  const fitting = fittingOffices(mapper, offices);
  const context: MapContext = { rules, offices };
  const listed = new Map(list.sections.flatMap((section) => section.rows.map(({ id }) => [id, section])));
  const links = new Map<string, MappingLink[]>();
  const unused = new Set<string>();
  for (const [index, power] of powers.entries()) {
    yield index;
    const key = keys[index] ?? "";
    const proposals = mapper.power(power, context).items.filter(({ item }) => listed.has(item));
    if (proposals.length === 0) unused.add(key);
    for (const { item, score, reasons } of proposals) {
      const section = listed.get(item);
      const office = section && officeOf(power, list, fitting.get(section.domain)?.[0]);
      push(links, item, {
        power: key,
        ...(office ? { office: office.name } : {}),
        state: "proposed",
        score: rounded(score),
        reasons: [...reasons.map(wordsOf), ...(office?.reasons ?? [])],
      });
    }
  }
  for (const section of list.sections) addOffices(links, section, fitting.get(section.domain) ?? []);
  return { links: new Map([...links].map(([item, all]) => [item, bestOf(all)])), unused };
}

/** Items that no power feeds may still have an office whose duties fit their domain. */
function addOffices(
  links: Map<string, MappingLink[]>,
  section: ListSection,
  fitting: readonly FittingOffice[],
): void {
  const [best] = fitting;
  if (!best) return;
  for (const { id } of section.rows) {
    if (links.has(id)) continue;
    push(links, id, {
      office: best.name,
      state: "proposed",
      score: best.score,
      reasons: [...best.reasons],
    });
  }
}

/** By domain: the offices that fit it, best first. */
function fittingOffices(mapper: Mapper, offices: readonly Office[]): Map<string, FittingOffice[]> {
  const fitting = new Map<string, FittingOffice[]>();
  for (const office of offices) {
    for (const { domain, score, reasons } of mapper.office(office).domains) {
      if (score < OFFICE_SCORE) continue;
      const entry = {
        name: line(office.name),
        score: rounded(score),
        reasons: reasons.map((reason) => `${office.name}：${wordsOf(reason)}`),
      };
      push(fitting, domain, entry);
    }
  }
  for (const all of fitting.values()) all.sort((a, b) => b.score - a.score);
  return fitting;
}

/** The office that the list names; else the one that fits; in a county's list the department itself. */
function officeOf(
  { office, subject }: Power,
  { agency }: DisclosureList,
  fitting: FittingOffice | undefined,
): Pick<FittingOffice, "name" | "reasons"> | null {
  if (office !== null) return { name: line(office), reasons: [] };
  if (fitting) return fitting;
  const isDepartment = agency.level === "county" && subject !== null && subject !== agency.name;
  return isDepartment ? { name: line(subject), reasons: [] } : null;
}

/** The words of a reason, as the mapping keeps them: it is written once, whatever language the command speaks. */
function wordsOf({ words }: Reason): string {
  return words.zh;
}

function bestOf(links: readonly MappingLink[]): MappingLink[] {
  return [...links].sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, MOST);
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const all = map.get(key);
  if (all) all.push(value);
  else map.set(key, [value]);
}
