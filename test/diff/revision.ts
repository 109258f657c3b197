/** The revision of test/fixtures/diff/revision laid over the release that comes with the package. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { decodeCatalog } from "../../src/catalog/compact.js";
import type { CatalogPart } from "../../src/diff/index.js";
import { data as compact } from "../../src/generated/data.js";
import {
  type DomainId,
  type Edition,
  editionSchema,
  type Instrument,
  type InstrumentsFile,
  type Item,
  instrumentSchema,
  type Redirect,
} from "../../src/model/index.js";

const FOLDER = join(import.meta.dirname, "../fixtures/diff/revision");

/** Why something was changed. */
interface Origin {
  readonly from: "law" | "test";
  readonly why: string;
}

/** One file of the fixture. */
interface Overlay {
  readonly domain: DomainId;
  readonly instruments?: readonly (Instrument & { readonly kind: InstrumentsFile["kind"] })[];
  readonly change: readonly (Origin & { readonly item: string; readonly set: Partial<Item> })[];
  readonly edition?: Origin & { readonly set: Partial<Edition> };
  /** These change places, in this order. */
  readonly reorder?: Origin & { readonly items: readonly string[] };
  readonly withdraw: readonly Redirect[];
  readonly add?: readonly (Origin & { readonly item: Item })[];
}

/** The overlays. */
export const OVERLAYS: readonly Overlay[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => parse(readFileSync(join(FOLDER, name), "utf8")));

/** The release without its head: what a folder of files amounts to. */
export const before: CatalogPart = (({ domains, editions, instruments, horizons, vocabulary }) => ({
  domains,
  editions,
  instruments,
  horizons,
  vocabulary,
}))(decodeCatalog(compact));

/** The same, revised. */
export const after: CatalogPart = {
  ...before,
  instruments: [
    // An overlay's entry stands for the one that is registered by now.
    ...(before.instruments ?? []).filter(
      ({ title }) => !OVERLAYS.some(({ instruments = [] }) => instruments.some((one) => one.title === title)),
    ),
    ...OVERLAYS.flatMap(({ instruments = [] }) =>
      instruments.map(({ kind, ...one }) => ({ ...instrumentSchema.parse(one), kind })),
    ),
  ],
  editions: {
    ...before.editions,
    ...Object.fromEntries(OVERLAYS.map((overlay) => [overlay.domain, revised(overlay)])),
  },
};

function revised({ domain, change, edition: head, reorder, withdraw, add = [] }: Overlay) {
  const data = before.editions[domain];
  if (!data) throw new Error(`no edition of ${domain}`);
  const gone = new Set(withdraw.map(({ id }) => id));
  const items = data.edition.items.map((item) =>
    Object.assign({}, item, ...change.filter((one) => one.item === item.id).map(({ set }) => set)),
  );
  const order = reorder?.items ?? [];
  const places = items.flatMap(({ id }, at) => (order.includes(id) ? [at] : []));
  const moved = order.map((id) => items.find((item) => item.id === id));
  for (const [index, at] of places.entries()) items[at] = moved[index];
  const revision = {
    ...data.edition,
    ...head?.set,
    notes: [],
    ...(withdraw.length === 0 ? {} : { redirects: [...(data.edition.redirects ?? []), ...withdraw] }),
    items: [...items.filter(({ id }) => !gone.has(id)), ...add.map(({ item }) => item)],
  };
  const { notes: _notes, ...edition } = editionSchema.parse(revision);
  return { ...data, edition };
}
