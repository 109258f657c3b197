/** Slips of copying and filling by hand in an edition of one's own. The standard's words are its issuers', whatever they say. */
import { printBasis } from "../../catalog/print-basis.js";
import {
  SLIP_RULES,
  SLIPS,
  type SlipField,
  type SlipPlace,
  type SlipRow,
  slipsIn,
} from "../../fields/slips/index.js";
import {
  foreignDocuments,
  type InstrumentRegistry,
  instrumentRegistry,
  leadingPlace,
  type Place,
  placeName,
} from "../../instruments/index.js";
import type { Bilingual, CatalogData, Item } from "../../model/index.js";
import type { Path } from "../rows.js";
import type { Problem, Rule } from "../rule.js";
import type { FileOf, Workspace } from "../workspace.js";

const WHY: Bilingual = {
  zh: "本地的版本是照着表格抄录的，抄录、拖动、照搬外地留下的差错会印进本地的目录。",
  en: "An edition of one's own is copied from tables; what went wrong in copying, dragging and borrowing would be printed.",
};

/** Slips in the rows themselves; nothing is compared with the standard. */
export const slipRules: readonly Rule[] = SLIP_RULES.map(
  (rule): Rule => ({
    id: rule,
    level: "warning",
    ...SLIPS[rule],
    why: WHY,
    *check(workspace) {
      for (const file of ownEditions(workspace)) {
        const { items } = file.value;
        const rows = items.map((item) => rowOf(item, workspace));
        for (const slip of slipsIn(rows, workspace.agencyOf(file.value) ?? {})) {
          if (slip.rule !== rule) continue;
          const path = pathOf(slip.row, slip.field, slip.index, items[slip.row]);
          yield { file, path, message: slip.message };
        }
      }
    },
  }),
);

/** A document of another province or city than the agency's. */
export const documentForeign: Rule = {
  id: "document-foreign",
  level: "warning",
  title: { zh: "公开依据引了外地的文件", en: "A basis is a document of another place" },
  why: WHY,
  hint: {
    zh: "多半是照抄外地目录时留下的：改引本地或上级的文件",
    en: "most likely left over from another place's list: cite a document of your own place or of one above it",
  },
  *check(workspace) {
    for (const file of ownEditions(workspace)) {
      const own = placeOf(workspace.agencyOf(file.value));
      if (own) yield* foreignIn(file, own, workspace);
    }
  },
};

function* foreignIn(file: FileOf<"edition">, own: Place, workspace: Workspace): Generator<Problem> {
  const registry = instrumentsOf(workspace);
  for (const [at, item] of file.value.items.entries())
    for (const [index, text] of rowOf(item, workspace).basis.entries())
      for (const { text: cited, place } of foreignDocuments([text], registry, own))
        yield {
          file,
          path: pathOf(at, "basis", index, item),
          message: {
            zh: `“${cited}”是${placeName(place)}的文件，目录属于${placeName(own)}`,
            en: `“${cited}” is a document of ${placeName(place)}, in a list of ${placeName(own)}`,
          },
        };
}

/** The reference's own index where it can be had, which is made once. */
function instrumentsOf({ reference, registry, of }: Workspace): InstrumentRegistry {
  if (reference && of("instruments").length === 0) return instrumentRegistry(reference);
  const { instruments, horizons } = registry ?? { instruments: new Map(), horizons: {} };
  return instrumentRegistry({
    instruments: [...instruments.values()],
    horizons: horizons as CatalogData["horizons"],
  });
}

function placeOf(agency: SlipPlace | undefined): Place | undefined {
  const { province = "", city = "", name = "" } = agency ?? {};
  return leadingPlace(province + city)?.place ?? leadingPlace(name)?.place;
}

/** Editions that say of which standard they are one's own, and those that a profile stands on. */
function ownEditions(workspace: Workspace): FileOf<"edition">[] {
  return workspace
    .of("edition")
    .filter(({ value }) => value.base !== undefined || workspace.agencyOf(value) !== undefined);
}

/** Two items of the same words are a slip whatever their ids. Subjects are roles, which name nobody. */
function rowOf(item: Item, { registry }: Workspace): SlipRow {
  const { category, name, content, basis, deadline, subjects, channels, audience, method, levels } = item;
  const instrument = (key: string) => registry?.instruments.get(key);
  return {
    part: "",
    category,
    name,
    content: content ?? [],
    basis: (basis ?? []).map((entry) => printBasis(entry, { instrument })),
    deadline,
    subjects: [],
    channels: (channels ?? []).flatMap((channel) => (typeof channel === "string" ? [] : [channel.other])),
    office: null,
    beside: JSON.stringify([subjects, channels, audience, method, levels]),
  };
}

/** A channel is counted among the named ones; the deadline is one text. */
function pathOf(at: number, field: SlipField | null, index: number, item: Item | undefined): Path {
  const path = ["items", at];
  if (field === null) return path;
  if (field === "channels") {
    const named = (item?.channels ?? []).flatMap((one, place) => (typeof one === "string" ? [] : [place]));
    return [...path, field, named[index] ?? 0];
  }
  return field === "content" || field === "basis" ? [...path, field, index] : [...path, field];
}
