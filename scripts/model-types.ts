/** The types of the model as readonly interfaces that say what each field means, made from the zod schemas and their descriptions. */
import * as z from "zod";
import {
  CHANNEL_CODES,
  DOMAIN_IDS,
  ITEM_FIELDS,
  LEVELS,
  METHODS,
  REDIRECT_STATUSES,
} from "../src/model/codes.js";
import { bilingual, channel } from "../src/model/common.js";
import * as model from "../src/model/index.js";
import * as knowledge from "../src/model/knowledge.js";
import { findingsReportSchema } from "../src/validate/format-json.js";

/** The schema of each public type. */
const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Addition: model.additionSchema,
  Agency: model.agencySchema,
  Approval: model.approvalSchema,
  Audience: model.audienceSchema,
  Basis: model.basisSchema,
  BureausFile: model.bureausFileSchema,
  ChangesReport: model.changesReportSchema,
  Channel: channel,
  ColumnOf: model.columnOfSchema,
  Completeness: model.completenessSchema,
  Confirmation: model.confirmationSchema,
  Criterion: model.criterionSchema,
  DisclosedBy: model.disclosedBySchema,
  DisclosureList: model.disclosureListSchema,
  Domain: model.domainSchema,
  DomainChoices: model.domainChoicesSchema,
  DomainsFile: model.domainsFileSchema,
  Edition: model.editionSchema,
  EndedBody: knowledge.endedBodySchema,
  EndedWork: knowledge.endedWorkSchema,
  Evidence: model.evidenceSchema,
  FindingsReport: findingsReportSchema,
  FurtherDomain: model.furtherDomainSchema,
  GeneralItem: knowledge.generalItemSchema,
  Guideline: model.guidelineSchema,
  IgnoredChange: model.ignoredChangeSchema,
  IgnoreFile: model.ignoreFileSchema,
  Instrument: model.instrumentSchema,
  InstrumentsFile: model.instrumentsFileSchema,
  Item: model.itemSchema,
  ItemPlace: model.placeSchema,
  KnowledgeFile: knowledge.knowledgeFileSchema,
  ListRow: model.listRowSchema,
  ListSection: model.listSectionSchema,
  LocalChannel: model.localChannelSchema,
  LocalChannels: model.localChannelsSchema,
  Mapping: model.mappingSchema,
  MappingGround: model.mappingGroundSchema,
  MappingItem: model.mappingItemSchema,
  MappingLink: model.mappingLinkSchema,
  MinistryWords: knowledge.ministrySchema,
  Origin: model.originSchema,
  OutdatedBasis: model.outdatedBasisSchema,
  OutsideMatter: knowledge.outsideMatterSchema,
  OwnDomain: model.ownDomainSchema,
  PortalColumn: model.portalColumnSchema,
  Preset: knowledge.presetSchema,
  Profile: model.profileSchema,
  ProfileDocument: model.documentSchema,
  ProfileOffice: model.profileOfficeSchema,
  ProfileResponsibilities: model.profileResponsibilitiesSchema,
  Redirect: model.redirectSchema,
  Release: model.releaseSchema,
  ReleaseEdition: model.releaseEditionSchema,
  Replacement: model.replacementSchema,
  RevisionDuty: model.revisionDutySchema,
  Rubric: model.rubricSchema,
  Source: model.sourceSchema,
  SourcesFile: model.sourcesFileSchema,
  Undecided: model.undecidedSchema,
  VocabularyEntry: model.vocabularyEntrySchema,
  VocabularyFile: model.vocabularyFileSchema,
};

/** Lists of codes that have a type of their own in codes.ts. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  ChannelCode: CHANNEL_CODES,
  DomainId: DOMAIN_IDS,
  ItemField: ITEM_FIELDS,
  Level: LEVELS,
  Method: METHODS,
  RedirectStatus: REDIRECT_STATUSES,
};

/** What zod says of a schema, as far as types need it. */
type Def = { readonly type: string } & Readonly<Record<string, unknown>>;

const defOf = (schema: unknown) => (schema as z.ZodType).def as unknown as Def;
// A schema with another description is a copy that shares its definition.
const NAMES = new Map([
  ...Object.entries(SCHEMAS).map(([name, schema]) => [defOf(schema), name] as const),
  [defOf(bilingual), "Bilingual"] as const,
]);

const JSON_VALUE = `/** Whatever JSON can say. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };
`;

/** The text of the module; always the same for the same model. */
export function modelTypes(): string {
  const types = Object.entries(SCHEMAS).map(
    ([name, schema]) => `${docOf(schema, "")}${declaration(name, schema)}`,
  );
  const codes = ["Bilingual", ...Object.keys(CODES)].filter((name) =>
    types.some((text) => new RegExp(`\\b${name}\\b`, "u").test(text)),
  );
  return [
    "/** The types of what the files hold. Made by `npm run types` from the schemas of this room: do not edit. */",
    `import type { ${codes.join(", ")} } from "./codes.js";`,
    "",
    JSON_VALUE,
    types.join("\n"),
  ].join("\n");
}

function declaration(name: string, schema: z.ZodType): string {
  const def = defOf(schema);
  const isObject = def.type === "object";
  return isObject
    ? `export interface ${name} ${objectType(def, "")}\n`
    : `export type ${name} = ${written(def, "")};\n`;
}

/** A type as it is written where it is used: by its name, if it has one. */
function typeOf(schema: unknown, indent: string): string {
  const def = defOf(schema);
  return NAMES.get(def) ?? written(def, indent);
}

function written(def: Def, indent: string): string {
  switch (def.type) {
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "unknown":
      return def.type;
    // The only schema of the model that refers to itself is zod's own of JSON.
    case "lazy":
      return "JsonValue";
    case "literal":
      return union((def.values as readonly unknown[]).map((value) => JSON.stringify(value)));
    case "enum":
      return codesType(Object.values(def.entries as Readonly<Record<string, string>>));
    case "nullable":
      return union([typeOf(def.innerType, indent), "null"]);
    case "array": {
      const element = typeOf(def.element, indent);
      return /^[\w.]+$/u.test(element) ? `readonly ${element}[]` : `readonly (${element})[]`;
    }
    case "record":
      return recordType(def, indent);
    case "union":
      return union((def.options as readonly unknown[]).map((option) => typeOf(option, indent)));
    case "object":
      return objectType(def, indent);
    default:
      throw new Error(`no type is made of ${def.type} yet: scripts/model-types.ts`);
  }
}

function recordType({ keyType, valueType, partial }: Def, indent: string): string {
  const key = typeOf(keyType, indent);
  const value = typeOf(valueType, indent);
  const record = `Record<${key}, ${value}>`;
  return `Readonly<${partial ? `Partial<${record}>` : record}>`;
}

function objectType({ shape }: Def, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(shape as Readonly<Record<string, z.ZodType>>).map(([key, schema]) => {
    const optional = defOf(schema).type === "optional";
    const type = typeOf(optional ? defOf(schema).innerType : schema, inner);
    const name = /^[A-Za-z_$][\w$]*$/u.test(key) ? key : JSON.stringify(key);
    return `${docOf(schema, inner)}${inner}readonly ${name}${optional ? "?" : ""}: ${type}${optional ? " | undefined" : ""};`;
  });
  return `{\n${fields.join("\n")}\n${indent}}`;
}

/** The name of a list of codes, else the codes. */
function codesType(values: readonly string[]): string {
  const name = Object.entries(CODES).find(([, codes]) => codes.join() === values.join())?.[0];
  return name ?? union(values.map((value) => JSON.stringify(value)));
}

const union = (types: readonly string[]) => [...new Set(types)].join(" | ");

function docOf(schema: z.ZodType, indent: string): string {
  const { title, description } = describedBy(schema);
  const text = [title, description].filter(Boolean).join("：").replaceAll("*/", "*∕");
  return text === "" ? "" : `${indent}/** ${text} */\n`;
}

/** What is said of a schema, else of the one that it makes optional or nullable. */
function describedBy(schema: z.ZodType): { title?: string | undefined; description?: string | undefined } {
  const own = z.globalRegistry.get(schema);
  const { type, innerType } = defOf(schema);
  return own || (type !== "optional" && type !== "nullable")
    ? (own ?? {})
    : describedBy(innerType as z.ZodType);
}
