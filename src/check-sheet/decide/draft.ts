/** A profile under decision: the parts that decisions touch, each entry with the place that it has in the YAML. */
import { ownNames } from "../../catalog/agency-roles.js";
import { isDecisionOn } from "../../catalog/bureau-groups.js";
import type { Catalog } from "../../catalog/index.js";
import { sameValue } from "../../catalog/same.js";
import { ITEM_FIELDS, type ItemField } from "../../model/codes.js";
import type { DisclosedBy, Profile } from "../../model/profile.js";
import type { YamlEdit, YamlPath } from "../../yaml/index.js";
import { confirmedFields, type ItemValues } from "../present.js";

const LISTS = ["change", "exclude", "confirmed", "add", "disclosedBy", "offices"] as const;
type ListName = (typeof LISTS)[number];
type EntryOf<Name extends ListName> = NonNullable<Profile[Name]>[number];
const WORDS = ["subjects", "bureaus", "remarks"] as const;
const RECORDS = [...WORDS, "officeOf"] as const;

/** An entry, and where it stands in the profile; null for one that is new. */
interface Slot<Entry> {
  readonly index: number | null;
  readonly entry: Entry;
}

type Slots = { readonly [Name in ListName]: readonly Slot<EntryOf<Name>>[] };

/** The parts of a profile that decisions touch. Never changed in place. */
export interface Draft extends Slots {
  readonly profile: Profile;
  readonly subjects: Readonly<Record<string, string>>;
  readonly bureaus: Readonly<Record<string, string>>;
  readonly remarks: Readonly<Record<string, string>>;
  readonly officeOf: NonNullable<Profile["officeOf"]>;
}

/** A draft in which nothing is decided yet. */
export function draftOf(profile: Profile): Draft {
  const slots = <Entry>(list: readonly Entry[] | undefined): Slot<Entry>[] =>
    (list ?? []).map((entry, index) => ({ index, entry }));
  return {
    profile,
    change: slots(profile.change),
    exclude: slots(profile.exclude),
    confirmed: slots(profile.confirmed),
    add: slots(profile.add),
    disclosedBy: slots(profile.disclosedBy),
    offices: slots(profile.offices),
    subjects: ownNames(profile),
    bureaus: profile.bureaus ?? {},
    remarks: profile.remarks ?? {},
    officeOf: profile.officeOf ?? {},
  };
}

/** The profile as decided so far. */
export function decidedProfile(draft: Draft): Profile {
  const entries = <Entry>(slots: readonly Slot<Entry>[]) => slots.map(({ entry }) => entry);
  return {
    ...draft.profile,
    change: entries(draft.change),
    exclude: entries(draft.exclude),
    confirmed: entries(draft.confirmed),
    add: entries(draft.add),
    disclosedBy: entries(draft.disclosedBy),
    offices: entries(draft.offices),
    // A file of the county that the profile names is not what a sheet decides about.
    ...(typeof draft.profile.subjects === "string" ? {} : { subjects: { ...draft.subjects } }),
    bureaus: { ...draft.bureaus },
    remarks: { ...draft.remarks },
    officeOf: { ...draft.officeOf },
  };
}

/** Whether an entry is about an item, under whatever id. */
function isAbout(id: string, catalog: Pick<Catalog, "item">) {
  return ({ entry }: Slot<{ readonly item: string }>) =>
    entry.item === id || catalog.item(entry.item)?.id === id;
}

/** How a reason is given: it takes the place of the one that stands there, or joins it. */
export interface Reason {
  readonly text: string;
  readonly joins: boolean;
}

/** Sets fields of an item: where a change sets them already, there; of an addition, in the addition. */
export function setFields(
  draft: Draft,
  id: string,
  set: Partial<ItemValues>,
  reason: Reason,
  catalog: Pick<Catalog, "item">,
): Draft {
  if (draft.add.some(({ entry }) => entry.id === id)) {
    const add = draft.add.map((slot) =>
      slot.entry.id === id ? { ...slot, entry: { ...slot.entry, ...set } as typeof slot.entry } : slot,
    );
    return { ...draft, add };
  }
  const own = draft.change.filter(isAbout(id, catalog));
  const [first] = own;
  if (!first) {
    const entry = { item: id, set, reason: reason.text } as Draft["change"][number]["entry"];
    return { ...draft, change: [...draft.change, { index: null, entry }] };
  }
  const change = draft.change.map((slot) => {
    if (!own.includes(slot)) return slot;
    const mine = Object.fromEntries(
      Object.entries(set).filter(([field]) => {
        const holder = own.find(({ entry }) => entry.set[field as ItemField] !== undefined) ?? first;
        return holder === slot;
      }),
    );
    if (slot !== first && Object.keys(mine).length === 0) return slot;
    const entry = {
      ...slot.entry,
      set: { ...slot.entry.set, ...mine },
      reason: reasonFor(slot.entry, reason),
    };
    return { ...slot, entry };
  });
  return { ...draft, change };
}

function reasonFor({ reason: before }: { readonly reason: string }, { text, joins }: Reason): string {
  if (!joins) return text;
  const said = before.split("；");
  return [...said, ...text.split("；").filter((part) => !said.includes(part))].join("；");
}

/** Takes fields out of the changes of an item; a change of nothing goes. */
export function dropFields(
  draft: Draft,
  id: string,
  fields: readonly ItemField[],
  catalog: Pick<Catalog, "item">,
): Draft {
  const isOwn = isAbout(id, catalog);
  const change = draft.change.flatMap((slot) => {
    if (!isOwn(slot)) return [slot];
    const kept = Object.entries(slot.entry.set).filter(([field]) => !fields.includes(field as ItemField));
    if (kept.length === Object.keys(slot.entry.set).length) return [slot];
    return kept.length === 0 ? [] : [{ ...slot, entry: { ...slot.entry, set: Object.fromEntries(kept) } }];
  });
  return { ...draft, change };
}

/** Notes which fields of an item were compared, with what and when; what was noted before stays. */
export function confirmFields(
  draft: Draft,
  id: string,
  fields: readonly ItemField[],
  { compared, on }: { readonly compared: string; readonly on: string },
  catalog: Pick<Catalog, "item">,
): Draft {
  const known = confirmedFields(id, decidedProfile(draft), catalog);
  const news = ITEM_FIELDS.filter((field) => fields.includes(field) && !known.includes(field));
  if (news.length === 0) return draft;
  const entry = {
    item: id,
    fields: news.length === ITEM_FIELDS.length ? ("all" as const) : news,
    compared,
    on,
  };
  return { ...draft, confirmed: [...draft.confirmed, { index: null, entry }] };
}

/** Takes fields out of what was compared. */
export function unconfirmFields(
  draft: Draft,
  id: string,
  fields: readonly ItemField[],
  catalog: Pick<Catalog, "item">,
): Draft {
  const isOwn = isAbout(id, catalog);
  const confirmed = draft.confirmed.flatMap((slot) => {
    if (!isOwn(slot)) return [slot];
    const before = slot.entry.fields === "all" ? ITEM_FIELDS : slot.entry.fields;
    const kept = before.filter((field) => !fields.includes(field));
    if (kept.length === before.length) return [slot];
    return kept.length === 0 ? [] : [{ ...slot, entry: { ...slot.entry, fields: kept } }];
  });
  return { ...draft, confirmed };
}

/** Leaves an item out; whatever else was decided about it goes. */
export function excludeItem(draft: Draft, id: string, reason: string, catalog: Pick<Catalog, "item">): Draft {
  const isOwn = isAbout(id, catalog);
  if (draft.exclude.some(isOwn)) {
    const exclude = draft.exclude.map((slot) =>
      isOwn(slot) && slot.entry.reason !== reason ? { ...slot, entry: { ...slot.entry, reason } } : slot,
    );
    return { ...draft, exclude };
  }
  const cleared = unconfirmFields(dropFields(draft, id, ITEM_FIELDS, catalog), id, ITEM_FIELDS, catalog);
  return { ...cleared, exclude: [...cleared.exclude, { index: null, entry: { item: id, reason } }] };
}

/** Takes an item in that was left out. */
export function includeItem(draft: Draft, id: string, catalog: Pick<Catalog, "item">): Draft {
  const isOwn = isAbout(id, catalog);
  return draft.exclude.some(isOwn)
    ? { ...draft, exclude: draft.exclude.filter((slot) => !isOwn(slot)) }
    : draft;
}

/** Says who discloses what the standard gives to a role in a domain; null takes it back. */
export function setDiscloser(
  draft: Draft,
  subject: string,
  domain: NonNullable<DisclosedBy["domain"]>,
  by: DisclosedBy["by"] | null,
): Draft {
  const isIt = ({ entry }: Slot<DisclosedBy>) => isDecisionOn(entry, subject, domain);
  const known = draft.disclosedBy.some(isIt);
  if (by === null)
    return known ? { ...draft, disclosedBy: draft.disclosedBy.filter((slot) => !isIt(slot)) } : draft;
  const disclosedBy = known
    ? draft.disclosedBy.map((slot) => (isIt(slot) ? { ...slot, entry: { ...slot.entry, by } } : slot))
    : [...draft.disclosedBy, { index: null, entry: { subject, domain, by } }];
  return { ...draft, disclosedBy };
}

/** Says who discloses one item; null takes it back. */
export function setItemDiscloser(
  draft: Draft,
  id: string,
  by: DisclosedBy["by"] | null,
  catalog: Pick<Catalog, "item">,
): Draft {
  const isIt = ({ entry: { item } }: Slot<DisclosedBy>) =>
    item !== undefined && (item === id || catalog.item(item)?.id === id);
  if (by === null) return { ...draft, disclosedBy: draft.disclosedBy.filter((slot) => !isIt(slot)) };
  const known = draft.disclosedBy.some((slot) => isIt(slot) && slot.entry.subject === undefined);
  const kept = draft.disclosedBy.map((slot) =>
    isIt(slot) ? { ...slot, entry: { ...slot.entry, by } } : slot,
  );
  const added = { index: null, entry: { item: id, by } as DisclosedBy };
  return { ...draft, disclosedBy: known ? kept : [...kept, added] };
}

/** States an office of the agency, with names that mean it too. */
export function nameOffice(draft: Draft, name: string, aliases: readonly string[]): Draft {
  const known = draft.offices.find(({ entry }) => entry.name === name);
  const all = [...new Set([...(known?.entry.aliases ?? []), ...aliases])];
  const more = all.length === 0 ? {} : { aliases: all };
  const offices = known
    ? draft.offices.map((slot) => (slot === known ? { ...slot, entry: { ...slot.entry, ...more } } : slot))
    : [...draft.offices, { index: null, entry: { name, ...more } }];
  return { ...draft, offices };
}

/** States the office of an item: its name, null for none of the agency's; undefined leaves it to the mapping. */
export function setOffice(draft: Draft, id: string, office: string | null | undefined): Draft {
  if (draft.officeOf[id] === office) return draft;
  const { [id]: _, ...rest } = draft.officeOf;
  return { ...draft, officeOf: office === undefined ? rest : { ...rest, [id]: office } };
}

/** Sets or, where the text is empty, deletes an entry of `subjects`, `bureaus` or `remarks`. */
export function setWord(draft: Draft, record: (typeof WORDS)[number], key: string, text: string): Draft {
  if ((draft[record][key] ?? "") === text) return draft;
  const { [key]: _, ...rest } = draft[record];
  return { ...draft, [record]: text === "" ? rest : { ...rest, [key]: text } };
}

/** The decisions as edits of the profile's YAML; none where nothing was decided anew. */
export function draftEdits(draft: Draft): YamlEdit[] {
  const { profile } = draft;
  return [
    ...LISTS.flatMap((name) => listEdits(name, profile[name] ?? [], draft[name])),
    // Names that the county keeps in a file of its own stay there.
    ...RECORDS.filter((name) => typeof profile[name] !== "string").flatMap((name) =>
      valueEdits([name], profile[name] ?? {}, draft[name]),
    ),
  ];
}

function listEdits(name: ListName, before: readonly unknown[], slots: readonly Slot<unknown>[]): YamlEdit[] {
  const kept = new Map(slots.map(({ index, entry }) => [index, entry]));
  return [
    ...before.flatMap((entry, index): YamlEdit[] =>
      kept.has(index)
        ? valueEdits([name, index], entry, kept.get(index))
        : [{ op: "delete", path: [name, index] }],
    ),
    ...slots.flatMap(({ index, entry }): YamlEdit[] =>
      index === null ? [{ op: "append", path: [name], value: entry }] : [],
    ),
  ];
}

/** The smallest edits, so that comments beside what stays are kept. */
function valueEdits(path: YamlPath, before: unknown, now: unknown): YamlEdit[] {
  if (before === now || sameValue(before, now)) return [];
  if (!isMapping(before) || !isMapping(now)) return [{ op: "set", path, value: now }];
  return [
    ...Object.entries(now).flatMap(([key, value]) =>
      Object.hasOwn(before, key)
        ? valueEdits([...path, key], before[key], value)
        : [{ op: "set" as const, path: [...path, key], value }],
    ),
    ...Object.keys(before).flatMap((key): YamlEdit[] =>
      Object.hasOwn(now, key) ? [] : [{ op: "delete", path: [...path, key] }],
    ),
  ];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
