/** Bodies of another county or township than the list's own. */
import { fold } from "../../text/fold.js";
import { type Slip, type SlipRow, textsOf } from "./texts.js";

/** Where a list belongs, as its agency says. What is not known is absent. */
export interface SlipPlace {
  /** Name of the agency: 虚江县云溪镇人民政府. */
  readonly name?: string | undefined;
  readonly level?: string | undefined;
  readonly province?: string | undefined;
  readonly city?: string | undefined;
  readonly county?: string | undefined;
}

/** A place by its name, at the beginning of the name of a body: 虚江县民政局, 云溪镇人民政府. */
const PLACED =
  /^(\p{Script=Han}{2,6}?(?:自治县|自治旗|[县市区旗]))(?=[\p{Script=Han}]{0,12}(?:局|委员会|委|政府|办公室|中心|院|大队|支队|分局|门户网站|网站|公司))/u;
const TOWNSHIP =
  /^(\p{Script=Han}{2,3}(?:镇|乡|街道))(?=人民政府|政府|办事处|党政|便民|社会|综合|财政|司法)/u;
/** What ends like a place and is none, or is one without a name. */
const NO_PLACE =
  /^(?:各|全|本|我|该|所在|设|市|县|区|辖|上级|下级|乡|镇)|(?:城|社|地|园|小|辖|景|校|库|矿|林|灾|片|街|市|县|开发|新|行政|自治|直辖|牧|郊|山|老|保护|高新|经开|保税|和|与|及|或|农村|住房|统筹)[县市区旗镇乡]$|街道街道|住房|城乡|村镇|乡镇|社区/u;

/** Names counted as the list's own where nobody says whose it is: at least so many, and most of all. */
const LEAST = 5;

/**
 * The bodies of other places. Only what names a place is judged: 县民政局 does not.
 *
 * @param place whose the list is; where it says no county, the one that most rows name is taken
 */
export function foreignPlaces(rows: readonly SlipRow[], place: SlipPlace): Slip[] {
  const own = ownPlaces(rows, place);
  if (own === null) return [];
  return rows.flatMap((row, at) =>
    textsOf(row).flatMap(({ field, index, text }): Slip[] => {
      const name = placeIn(text, place.level === "township");
      if (name === null || own.some((known) => known.includes(name) || name.includes(known))) return [];
      const message = {
        zh: `“${text}”是${name}的，目录属于${own[0]}`,
        en: `“${text}” is one of ${name}, in a list of ${own[0]}`,
      };
      return [{ rule: "place-foreign", row: at, field, index, text, message }];
    }),
  );
}

/** The names that are the list's own or those of places above it; null where nobody can say. */
function ownPlaces(
  rows: readonly SlipRow[],
  { name = "", province, city, county }: SlipPlace,
): string[] | null {
  const agency = name.replace(/(?:人民政府|办事处|政府)$/u, "");
  const own = county ?? placeIn(name, false) ?? mostNamed(rows);
  if (own === null) return null;
  return [own, agency, city, province].flatMap((one) => (one ? [plain(one)] : []));
}

function mostNamed(rows: readonly SlipRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { subjects } of rows)
    for (const subject of subjects) {
      const name = placeIn(subject, false);
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= LEAST && best[1] > total * 0.6 ? best[0] : null;
}

function placeIn(text: string, ofTownship: boolean): string | null {
  const words = plain(text);
  const found = PLACED.exec(words)?.[1] ?? (ofTownship ? TOWNSHIP.exec(words)?.[1] : undefined);
  return found === undefined || NO_PLACE.test(found) ? null : found;
}

function plain(text: string): string {
  return fold(text).replace(/\s+/gu, "");
}
