/** The releases, the domains, and the editions of their guidelines with the pages that attest them. */
import {
  type CatalogData,
  completenessSchema,
  countsFields,
  type Domain,
  domainSchema,
  editionSchema,
  type FurtherDomain,
  furtherDomainSchema,
  guidelineSchema,
  otherChannelsSchema,
  type Redirect,
  type Release,
  type ReleaseEdition,
  redirectSchema,
  releaseEditionSchema,
  releaseSchema,
  sourceSchema,
} from "../../model/index.js";
import { type EditionRecord, type SourceRecord, sourcesOf } from "../parts.js";
import { eachOf, may, must, POSITION, type Table, table } from "./model.js";

const DOMAIN = "领域代码。 Code of the domain.";
const EDITION = "版次。 Name of the edition.";
const inDomains = { columns: ["domain"], table: "domains", references: ["id"] };
const inEditions = { columns: ["domain", "edition"], table: "editions", references: ["domain", "edition"] };

const COUNTS = Object.keys(countsFields) as (keyof typeof countsFields)[];

/** The releases, oldest first; the last one is the one whose data these are. */
export function releaseTables(releases: readonly Release[]): readonly Table[] {
  const { shape } = releaseSchema;
  const pinned = releaseEditionSchema.shape;
  return [
    table<Release>({
      name: "releases",
      description:
        "整个标准目录的历次发布，最后一次就是这些数据。 Releases of the catalog; the last is the one whose data these are.",
      primaryKey: ["release"],
      columns: [
        must("release", "text", shape.release, (one) => one.release),
        must("date", "date", shape.date, (one) => one.date),
        must("summary_zh", "text", "摘要（中文）。 Summary in Chinese.", (one) => one.summary.zh),
        must("summary_en", "text", "摘要（英文）。 Summary in English.", (one) => one.summary.en),
        must("domains", "integer", "领域数。 Number of domains.", (one) => one.totals.domains),
        ...COUNTS.map((name) =>
          must<Release>(name, "integer", countsFields[name], (one) => one.totals[name]),
        ),
        must("instruments", "integer", "文件数。 Number of instruments.", (one) => one.totals.instruments),
      ],
      rows: releases,
    }),
    table<{ owner: Release; entry: ReleaseEdition; position: number }>({
      name: "release_editions",
      description: "每次发布由哪些版本组成。 The editions that a release is made of.",
      primaryKey: ["release", "domain"],
      foreignKeys: [{ columns: ["release"], table: "releases", references: ["release"] }, inDomains],
      columns: [
        must("release", "text", shape.release, ({ owner }) => owner.release),
        must("domain", "text", DOMAIN, ({ entry }) => entry.domain),
        must("edition", "text", EDITION, ({ entry }) => entry.edition),
        ...COUNTS.map((name) =>
          must<{ entry: ReleaseEdition }>(name, "integer", countsFields[name], ({ entry }) => entry[name]),
        ),
        must("sha256", "text", pinned.sha256, ({ entry }) => entry.sha256),
      ],
      rows: eachOf(releases, ({ editions }) => editions),
    }),
  ];
}

/** The domains of every wave, those of the first in official order. */
export function domainTable({ domains, further = [] }: CatalogData): Table {
  const { shape } = domainSchema;
  return table<Domain | FurtherDomain>({
    name: "domains",
    description: "领域：26 个，后面是后来增加的。 The 26 domains, then those that came later.",
    primaryKey: ["id"],
    columns: [
      must("id", "text", DOMAIN, ({ id }) => id),
      may("number", "integer", shape.number, (one) => ("number" in one ? one.number : null)),
      may("wave", "integer", furtherDomainSchema.shape.wave, ({ wave }) => wave),
      must("name", "text", shape.name, ({ name }) => name),
      must("en", "text", shape.en, ({ en }) => en),
    ],
    rows: [...domains, ...further.map(({ domain }) => domain)],
  });
}

/** The editions, what became of ids that they no longer have, and their pages. */
export function editionTables(editions: readonly EditionRecord[]): readonly Table[] {
  const { shape: guideline } = guidelineSchema;
  const { shape: complete } = completenessSchema;
  const { shape } = editionSchema;
  const redirects = eachOf(editions, ({ edition }) => edition.redirects);
  const own = [
    must<{ owner: EditionRecord }>("domain", "text", DOMAIN, ({ owner }) => owner.edition.domain),
    must<{ owner: EditionRecord }>("edition", "text", EDITION, ({ owner }) => owner.edition.edition),
  ];
  return [
    table<EditionRecord>({
      name: "editions",
      description: "各领域标准指引的版本。 Editions of the guidelines.",
      primaryKey: ["domain", "edition"],
      foreignKeys: [inDomains],
      columns: [
        must("domain", "text", DOMAIN, ({ edition }) => edition.domain),
        must("edition", "text", EDITION, ({ edition }) => edition.edition),
        must(
          "part",
          "text",
          "release 本次发布、further 后续领域、earlier 以前的版本。 Of the release, of a further domain, or one that another took the place of.",
          ({ part }) => part,
        ),
        must("title", "text", guideline.title, ({ edition }) => edition.guideline.title),
        may("issuer", "text", guideline.issuer, ({ edition }) => edition.guideline.issuer),
        may("number", "text", guideline.number, ({ edition }) => edition.guideline.number),
        may("issued", "date", guideline.issued, ({ edition }) => edition.guideline.issued),
        may("base", "text", shape.base, ({ edition }) => edition.base),
        may("other_channels", "text", otherChannelsSchema, ({ edition }) => edition.otherChannels),
        may(
          "national_items",
          "integer",
          complete.nationalItems,
          ({ edition }) => edition.completeness.nationalItems,
        ),
        may("basis_zh", "text", complete.basis, ({ edition }) => edition.completeness.basis?.zh),
        may("basis_en", "text", complete.basis, ({ edition }) => edition.completeness.basis?.en),
        may("missing_zh", "text", complete.missing, ({ edition }) => edition.completeness.missing?.zh),
        may("missing_en", "text", complete.missing, ({ edition }) => edition.completeness.missing?.en),
      ],
      rows: editions,
    }),
    table<SourceRecord>({
      name: "sources",
      description: "佐证事项的公开页面。 The published pages that attest items.",
      primaryKey: ["domain", "id"],
      foreignKeys: [inDomains],
      columns: [
        must("domain", "text", DOMAIN, ({ domain }) => domain),
        must("id", "text", sourceSchema.shape.id, ({ source }) => source.id),
        may("url", "text", sourceSchema.shape.url, ({ source }) => source.url),
        must("publisher", "text", sourceSchema.shape.publisher, ({ source }) => source.publisher),
        must("level", "text", sourceSchema.shape.level, ({ source }) => source.level),
        may(
          "date",
          "text",
          "页面日期，可只到月。 Date of the page, or its month.",
          ({ source }) => source.date,
        ),
        must("shows", "text", sourceSchema.shape.shows, ({ source }) => source.shows),
        may("mirror", "boolean", sourceSchema.shape.mirror, ({ source }) => source.mirror),
      ],
      rows: sourcesOf(editions),
    }),
    table<{ owner: EditionRecord; entry: string; position: number }>({
      name: "edition_sources",
      description: "一个版本核对过哪些页面。 The pages that an edition was checked against.",
      primaryKey: ["domain", "edition", "position"],
      foreignKeys: [
        inEditions,
        { columns: ["domain", "source"], table: "sources", references: ["domain", "id"] },
      ],
      columns: [
        ...own,
        must("position", "integer", POSITION, ({ position }) => position),
        must("source", "text", sourceSchema.shape.id, ({ entry }) => entry),
      ],
      rows: eachOf(editions, ({ edition }) => edition.sources),
    }),
    table<{ owner: EditionRecord; entry: Redirect; position: number }>({
      name: "redirects",
      description: "不再单独存在的事项编号。 Ids that are no longer items of their own.",
      primaryKey: ["id", "edition"],
      foreignKeys: [inEditions],
      columns: [
        ...own,
        must("id", "text", "旧编号。 The old id.", ({ entry }) => entry.id),
        must("status", "text", redirectSchema.shape.status, ({ entry }) => entry.status),
        must("targets", "list", redirectSchema.shape.to, ({ entry }) => entry.to),
        must("reason_zh", "text", "原因（中文）。 Why, in Chinese.", ({ entry }) => entry.reason.zh),
        must("reason_en", "text", "原因（英文）。 Why, in English.", ({ entry }) => entry.reason.en),
      ],
      rows: redirects,
    }),
  ];
}
