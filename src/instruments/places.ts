/** Which place a title or the agency in a document number names. */
import { assertHas, assertText } from "../model/argument.js";
import { PLACES } from "./places-table.js";

/** A province, or a city of one. */
export interface Place {
  /** Full name: 福建省, 广西壮族自治区, 重庆市. */
  readonly province: string;
  /** The city of which it is, such as 福州市; null for the province as a whole. */
  readonly city: string | null;
}

/** What the functions that take a place expect. */
export const A_PLACE = { zh: "地方 {province, city}", en: "a place {province, city}" };

interface Named {
  readonly name: string;
  readonly place: Place;
}

/** What is no plain city says so itself; 福州 and 广州 are cities. */
const KIND = /(?:盟|林区|市|地区|.{2}州)$/u;

/** Names, longest first, so that 吉林市 is tried before 吉林. */
const NAMES: readonly Named[] = PLACES.flatMap(([province, short, , cities]) => [
  { name: province, place: { province, city: null } },
  { name: short, place: { province, city: null } },
  ...citiesOf(cities).map(({ name }) => ({
    name: fullName(name),
    place: { province, city: fullName(name) },
  })),
]).sort((a, b) => b.name.length - a.name.length);

const BY_FIRST = byFirst();

/** Long cells have thousands of titles, and there are hundreds of names. */
function byFirst(): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const named of NAMES) {
    const first = named.name.charAt(0);
    found.set(first, [...(found.get(first) ?? []), named]);
  }
  return found;
}

/** An autonomous prefecture with its peoples: 延边朝鲜族自治州 for 延边州. */
const PEOPLES = /^(\p{Script=Han}{2,4}?)(?:\p{Script=Han}{1,6}族){1,3}自治州/u;

const MARKS: ReadonlyMap<string, Place> = new Map(
  PLACES.flatMap(([province, , marks, cities]) => [
    ...[...marks].map((mark): [string, Place] => [mark, { province, city: null }]),
    ...citiesOf(cities).flatMap(({ name, mark }): [string, Place][] =>
      mark === undefined ? [] : [[mark, { province, city: fullName(name) }]],
    ),
  ]),
);

function citiesOf(cities: string): { readonly name: string; readonly mark?: string | undefined }[] {
  return cities
    .split(" ")
    .filter((city) => city !== "")
    .map((city) => {
      const [name = "", mark] = city.split(":");
      return { name, mark };
    });
}

function fullName(name: string): string {
  return KIND.test(name) ? name : `${name}市`;
}

/** A place and how many UTF-16 units its name takes. */
export interface LeadingPlace {
  readonly place: Place;
  readonly length: number;
}

/**
 * The province or city that a text begins with; the city where both are named.
 *
 * @param text such as 福建省人民政府办公厅关于… or 福建省泉州市
 * @returns the place and how many UTF-16 units its name takes; null where it begins with none
 */
export function leadingPlace(text: string): LeadingPlace | null {
  assertText("leadingPlace", text);
  const first = namedPlace(text);
  if (!first || first.place.city !== null || !text.startsWith(first.place.province)) return first;
  const next = namedPlace(text.slice(first.length));
  return next && next.place.city !== null && next.place.province === first.place.province
    ? { place: next.place, length: first.length + next.length }
    : first;
}

/** 深圳经济特区: of the city by that name. */
const ZONE = /^(深圳|珠海|汕头|厦门|海南)经济特区/u;

function namedPlace(text: string): LeadingPlace | null {
  const zone = ZONE.exec(text);
  const owner = zone && NAMES.find(({ name }) => name === `${zone[1]}${zone[1] === "海南" ? "省" : "市"}`);
  if (zone && owner) return { place: owner.place, length: zone[0].length };
  const named = BY_FIRST.get(text.charAt(0))?.find(({ name }) => text.startsWith(name));
  if (named) return { place: named.place, length: named.name.length };
  const prefecture = PEOPLES.exec(text);
  if (prefecture === null) return null;
  const short = NAMES.find(({ name }) => name === `${prefecture[1]}州`);
  return short ? { place: short.place, length: prefecture[0].length } : null;
}

/** The place for which the first character of an agency's code stands: 闽, 榕; null for one that several use. */
export function markedPlace(code: string): Place | null {
  return MARKS.get(code.charAt(0)) ?? null;
}

/** Name of a place in full: 福建省福州市. */
export function placeName(place: Place): string {
  assertHas("placeName", place, "province", A_PLACE);
  const { province, city } = place;
  return province + (city ?? "");
}

/** The place that the first of some texts begins with: 福建省泉州市, 中山市横栏镇人民政府. */
export function placeOf(...texts: readonly string[]): Place | null {
  return texts.flatMap((text) => leadingPlace(text)?.place ?? [])[0] ?? null;
}
