/** The items: what the official table prints of each, and which page attests what. */
import {
  audienceSchema,
  type Basis,
  type Channel,
  evidenceSchema,
  ITEM_FIELDS,
  type ItemField,
  itemFields,
  variantSchema,
} from "../../model/index.js";
import { degreeOf, type ItemRecord } from "../parts.js";
import { type Cell, type ColumnOf, eachOf, may, must, POSITION, type Table, table } from "./model.js";

const ID = "事项编号，永久不变。 Id of the item, permanent.";
const EDITION = "版次。 Name of the edition.";
const inItems = { columns: ["item", "edition"], table: "items", references: ["id", "edition"] };

/** An entry of a list that an item has. */
interface Entry<T> {
  readonly owner: ItemRecord;
  readonly entry: T;
  readonly position: number;
}

const ofItem = <T>(): readonly ColumnOf<Entry<T>>[] => [
  must("item", "text", ID, ({ owner }) => owner.item.id),
  must("edition", "text", EDITION, ({ owner }) => owner.edition),
  must("position", "integer", POSITION, ({ position }) => position),
];

/** The items and, for each of their lists, a table of its own. */
export function itemTables(items: readonly ItemRecord[]): readonly Table[] {
  return [itemTable(items), ...listTables(items), ...evidenceTables(items)];
}

function itemTable(items: readonly ItemRecord[]): Table {
  return table<ItemRecord>({
    name: "items",
    description:
      "公开事项，按官方目录的次序；列表各在 item_ 开头的表里。 Disclosure items in official order; their lists are in the tables whose names begin with item_.",
    primaryKey: ["id", "edition"],
    foreignKeys: [{ columns: ["domain", "edition"], table: "editions", references: ["domain", "edition"] }],
    columns: [
      must("id", "text", ID, ({ item }) => item.id),
      must("domain", "text", "领域代码。 Code of the domain.", ({ domain }) => domain),
      must("edition", "text", EDITION, ({ edition }) => edition),
      may("category", "text", itemFields.category, ({ item }) => item.category),
      must("name", "text", itemFields.name, ({ item }) => item.name),
      may("deadline", "text", itemFields.deadline, ({ item }) => item.deadline),
      may("public", "boolean", audienceSchema.shape.public, ({ item }) => item.audience?.public),
      may(
        "groups",
        "boolean",
        "是否勾选特定群体；名称在 item_groups。 Whether particular groups are ticked; their names are in item_groups.",
        ({ item }) => item.audience && item.audience.groups !== undefined,
      ),
      may("method", "text", itemFields.method, ({ item }) => item.method),
      must(
        "verification",
        "text",
        "attested 已佐证、partial 部分佐证、unverified 待核实。 How far pages attest the item.",
        degreeOf,
      ),
      may("between", "list", evidenceSchema.shape.between, ({ item }) => item.evidence.between),
    ],
    rows: items,
  });
}

function listTables(items: readonly ItemRecord[]): readonly Table[] {
  return [
    ofTexts(items, "item_content", "text", itemFields.content, ({ item }) => item.content),
    table<Entry<Basis>>({
      name: "item_basis",
      description: "公开依据。 The instruments that the disclosure rests on.",
      primaryKey: ["item", "edition", "position"],
      foreignKeys: [inItems, { columns: ["instrument"], table: "instruments", references: ["title"] }],
      columns: [
        ...ofItem<Basis>(),
        may(
          "instrument",
          "text",
          "登记表中的文件；没有指明文件的为空。 An instrument of the registry; empty where none is named.",
          ({ entry }) =>
            typeof entry === "string" ? entry : "instrument" in entry ? entry.instrument : null,
        ),
        may("articles", "list", "条款。 Articles as written.", ({ entry }) =>
          typeof entry === "object" && "articles" in entry ? entry.articles : null,
        ),
        may(
          "words",
          "text",
          "没有指明文件的，官方原文。 The official words where no instrument is named.",
          ({ entry }) => (typeof entry === "object" && "words" in entry ? entry.words : null),
        ),
        may("local", "boolean", "名称由各地填写。 Each locality fills in a name.", ({ entry }) =>
          typeof entry === "object" && "local" in entry ? entry.local : null,
        ),
      ],
      rows: eachOf(items, ({ item }) => item.basis),
    }),
    ofTexts(items, "item_subjects", "subject", itemFields.subjects, ({ item }) => item.subjects, "subjects"),
    table<Entry<Channel>>({
      name: "item_channels",
      description: "公开渠道和载体。 The channels.",
      primaryKey: ["item", "edition", "position"],
      foreignKeys: [inItems, { columns: ["channel"], table: "channels", references: ["code"] }],
      columns: [
        ...ofItem<Channel>(),
        must("channel", "text", "渠道代码。 Code of the channel.", ({ entry }) =>
          typeof entry === "string" ? entry : "other",
        ),
        may("name", "text", "“其他”后写明的名称。 The name behind 其他.", ({ entry }) =>
          typeof entry === "string" ? null : entry.other,
        ),
      ],
      rows: eachOf(items, ({ item }) => item.channels),
    }),
    ofTexts(items, "item_groups", "name", audienceSchema.shape.groups, ({ item }) => item.audience?.groups),
    ofTexts(items, "item_levels", "level", itemFields.levels, ({ item }) => item.levels, "levels"),
  ];
}

/** A table of texts, or of codes of a vocabulary. */
function ofTexts(
  items: readonly ItemRecord[],
  name: string,
  column: string,
  description: Parameters<typeof must>[2],
  listOf: (item: ItemRecord) => readonly string[] | null | undefined,
  vocabulary?: string,
): Table {
  const codes = vocabulary ? [{ columns: [column], table: vocabulary, references: ["code"] }] : [];
  const value = must<Entry<string>>(column, "text", description, ({ entry }) => entry);
  return table<Entry<string>>({
    name,
    description: value.description,
    primaryKey: ["item", "edition", "position"],
    foreignKeys: [inItems, ...codes],
    columns: [...ofItem<string>(), value],
    rows: eachOf(items, listOf),
  });
}

/** A field that some pages print otherwise. */
interface Variant {
  readonly sources: readonly string[];
  readonly field: ItemField;
  readonly value: Cell | undefined;
}

function evidenceTables(items: readonly ItemRecord[]): readonly Table[] {
  return [
    table<Entry<readonly [string, "all" | readonly ItemField[]]>>({
      name: "item_evidence",
      description: "哪个页面佐证事项的哪些字段。 Which page attests which fields of an item.",
      primaryKey: ["item", "edition", "position"],
      foreignKeys: [
        inItems,
        { columns: ["domain", "source"], table: "sources", references: ["domain", "id"] },
      ],
      columns: [
        ...ofItem<readonly [string, "all" | readonly ItemField[]]>(),
        must("domain", "text", "领域代码。 Code of the domain.", ({ owner }) => owner.domain),
        must("source", "text", "来源编号。 The page.", ({ entry: [source] }) => source),
        may(
          "fields",
          "list",
          "所见字段；空为全部字段。 The fields that it shows; empty for all.",
          ({ entry: [, fields] }) => (fields === "all" ? null : fields),
        ),
      ],
      rows: eachOf(items, ({ item }) => Object.entries(item.evidence.seen)),
    }),
    table<Entry<Variant>>({
      name: "item_variants",
      description:
        "有的页面写得不同的字段，一个字段一行。 The fields that some pages print otherwise, a row a field.",
      primaryKey: ["item", "edition", "position", "field"],
      foreignKeys: [inItems],
      columns: [
        ...ofItem<Variant>(),
        must("sources", "list", variantSchema.shape.sources, ({ entry }) => entry.sources),
        must("field", "text", "字段。 The field.", ({ entry }) => entry.field),
        may(
          "value",
          "json",
          "这些页面的写法，JSON；没有写的为空。 What these pages print, as JSON; empty where they print nothing.",
          ({ entry }) => entry.value,
        ),
      ],
      rows: eachOf(items, ({ item }) => item.evidence.variants).flatMap(({ owner, entry, position }) =>
        ITEM_FIELDS.filter((field) => field in entry).map((field) => ({
          owner,
          position,
          entry: { sources: entry.sources, field, value: entry[field] },
        })),
      ),
    }),
  ];
}
