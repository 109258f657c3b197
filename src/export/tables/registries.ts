/** The legal instruments and the controlled words. */
import {
  type CatalogData,
  type Instrument,
  instrumentSchema,
  instrumentsFileSchema,
  type RegisteredInstrument,
  type Replacement,
  replacementSchema,
  VOCABULARIES,
  type VocabularyEntry,
  type VocabularyName,
  vocabularyEntrySchema,
} from "../../model/index.js";
import { type Horizon, horizonsOf } from "../parts.js";
import { type ColumnOf, eachOf, may, must, POSITION, type Table, table } from "./model.js";

const { shape } = instrumentSchema;
const KIND = instrumentsFileSchema.shape.kind;
const inInstruments = { columns: ["instrument"], table: "instruments", references: ["title"] };

/** An entry of a list that an instrument has. */
interface Entry<T> {
  readonly owner: Instrument;
  readonly entry: T;
  readonly position: number;
}

const ofInstrument = <T>(): readonly ColumnOf<Entry<T>>[] => [
  must("instrument", "text", shape.title, ({ owner }) => owner.title),
  must("position", "integer", POSITION, ({ position }) => position),
];

/** The registry of legal instruments. */
export function instrumentTables({ horizons, instruments }: CatalogData): readonly Table[] {
  const given = replacementSchema.shape;
  return [
    table<Horizon>({
      name: "horizons",
      description: "各类文件的状态核对到哪一天。 Up to which day statuses were checked, by kind.",
      primaryKey: ["kind"],
      columns: [
        must("kind", "text", KIND, ({ kind }) => kind),
        must("date", "date", "核对截止日。 The day.", ({ date }) => date),
        must("note_zh", "text", "说明（中文）。 Note in Chinese.", ({ note }) => note.zh),
        must("note_en", "text", "说明（英文）。 Note in English.", ({ note }) => note.en),
      ],
      rows: horizonsOf(horizons),
    }),
    table<RegisteredInstrument>({
      name: "instruments",
      description: "法律法规文件登记表。 The registry of legal instruments.",
      primaryKey: ["title"],
      foreignKeys: [{ columns: ["kind"], table: "horizons", references: ["kind"] }],
      columns: [
        must("title", "text", shape.title, ({ title }) => title),
        must("kind", "text", KIND, ({ kind }) => kind),
        must("official_title", "text", shape.officialTitle, (one) => one.officialTitle),
        may("number", "text", shape.number, ({ number }) => number),
        may("issuer", "text", shape.issuer, ({ issuer }) => issuer),
        may("issued", "date", shape.issued, ({ issued }) => issued),
        may("effective", "date", shape.effective, ({ effective }) => effective),
        must("status", "text", shape.status, ({ status }) => status),
        may("ended", "text", shape.ended, ({ ended }) => ended),
        may("status_note", "text", shape.statusNote, ({ statusNote }) => statusNote),
        must("confidence", "text", shape.confidence, ({ confidence }) => confidence),
        must(
          "checked_alone",
          "boolean",
          "是否逐件写明核对到哪一天；否则为 horizons 中的核对截止日。 Whether the day of its own check is stated; else it is that of horizons.",
          ({ checked }) => checked !== undefined,
        ),
        may("checked", "date", shape.checked, ({ checked }) => checked),
        may("source", "text", shape.source, ({ source }) => source),
      ],
      rows: instruments,
    }),
    table<Entry<string>>({
      name: "instrument_aliases",
      description: "标准目录中出现过的引用写法。 Citations of it as the guidelines print them.",
      primaryKey: ["instrument", "position"],
      foreignKeys: [inInstruments],
      columns: [
        ...ofInstrument<string>(),
        must("alias", "text", "写法。 The wording.", ({ entry }) => entry),
      ],
      rows: eachOf(instruments, ({ aliases }) => aliases),
    }),
    table<Entry<string>>({
      name: "instrument_revisions",
      description: "历次修改。 Its revisions.",
      primaryKey: ["instrument", "position"],
      foreignKeys: [inInstruments],
      columns: [
        ...ofInstrument<string>(),
        must("date", "date", shape.revised, ({ entry }) => entry),
        may(
          "effective",
          "date",
          shape.revisionsEffective,
          ({ owner, entry }) => owner.revisionsEffective?.[entry],
        ),
      ],
      rows: eachOf(instruments, ({ revised }) => revised),
    }),
    table<Entry<Replacement>>({
      name: "instrument_replacements",
      description: "先后取代它的文件，早的在前。 What took its place, earliest first.",
      primaryKey: ["instrument", "position"],
      foreignKeys: [inInstruments, { columns: ["title"], table: "instruments", references: ["title"] }],
      columns: [
        ...ofInstrument<Replacement>(),
        must("title", "text", given.title, ({ entry }) => entry.title),
        may("number", "text", given.number, ({ entry }) => entry.number),
        may("issued", "text", given.issued, ({ entry }) => entry.issued),
        may("effective", "text", given.effective, ({ entry }) => entry.effective),
      ],
      rows: eachOf(instruments, ({ replacedBy }) => replacedBy),
    }),
  ];
}

const TITLES: Readonly<Record<VocabularyName, string>> = {
  audiences: "公开对象的用语。 Words for audiences.",
  channels: "公开渠道和载体的代码和用语。 Codes and words of the channels.",
  levels: "公开层级的代码和用语。 Codes and words of the levels.",
  methods: "公开方式的代码和用语。 Codes and words of the methods.",
  subjects: "公开主体的代码和用语。 Codes and words of the subjects.",
};

/** The vocabularies, a table each. */
export function vocabularyTables({ vocabulary }: CatalogData): readonly Table[] {
  const { shape: entry } = vocabularyEntrySchema;
  return VOCABULARIES.map((name) =>
    table<VocabularyEntry>({
      name,
      description: TITLES[name],
      primaryKey: ["code"],
      columns: [
        must("code", "text", "代码。 The code.", ({ code }) => code),
        must("term", "text", entry.term, ({ term }) => term),
        must("en", "text", entry.en, ({ en }) => en),
        may("levels", "list", entry.levels, ({ levels }) => levels),
        must("aliases", "list", entry.aliases, ({ aliases }) => aliases),
      ],
      rows: vocabulary[name],
    }),
  );
}
