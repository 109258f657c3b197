/** The whole catalog as plain data: what the YAML files amount to, and what the package ships. */
import type { BureausFile } from "./bureaus.js";
import type { DomainId, Verification } from "./codes.js";
import type { Domain, DomainsFile, FurtherDomain } from "./domain.js";
import type { Edition } from "./edition.js";
import type { Instrument, InstrumentsFile } from "./instrument.js";
import type { Item } from "./item.js";
import type { KnowledgeFile } from "./knowledge.js";
import type { Mapping } from "./mapping.js";
import type { Profile } from "./profile.js";
import type { Release } from "./release.js";
import type { Rubric } from "./rubric.js";
import type { Source, SourcesFile } from "./source.js";
import type { VocabularyEntry, VocabularyFile, VocabularyName } from "./vocabulary.js";

/** An instrument with the kind of the file that it stands in. */
export interface RegisteredInstrument extends Instrument {
  readonly kind: InstrumentsFile["kind"];
}

/** The controlled words by vocabulary. */
export type Vocabulary = Readonly<Record<VocabularyName, readonly VocabularyEntry[]>>;

/** One domain: its edition and the pages that attest it. The editor's notes stay in the YAML. */
export interface DomainData {
  readonly edition: Omit<Edition, "notes">;
  readonly sources: readonly Source[];
}

/** A domain of a later wave with what pages show of it. */
export interface FurtherDomainData extends DomainData {
  readonly domain: FurtherDomain;
}

/** Everything that one release of the catalog consists of. */
export interface CatalogData {
  readonly release: Release;
  readonly domains: readonly Domain[];
  readonly editions: Readonly<Record<DomainId, DomainData>>;
  /** Domains of later waves: no part of what the release counts. Releases before 1.1.0 have none. */
  readonly further?: readonly FurtherDomainData[];
  /** Editions that those of the release took the place of, oldest first. */
  readonly earlier: readonly DomainData[];
  readonly instruments: readonly RegisteredInstrument[];
  readonly horizons: Readonly<Record<InstrumentsFile["kind"], InstrumentsFile["horizon"]>>;
  readonly vocabulary: Vocabulary;
}

/** An item as `data.json` states it: with what its place and its evidence say. */
export interface ItemJson extends Item {
  /** The domain that it belongs to. */
  readonly domain: string;
  /** Whether published pages show its fields: all, some or none of them. */
  readonly verification: Verification;
}

/** One domain in `data.json`. */
export interface DomainJson extends DomainData {
  readonly edition: Omit<DomainData["edition"], "items"> & { readonly items: readonly ItemJson[] };
}

/** What `zwgk-catalog/data.json` holds: the data of the release, each item with its domain and its verification. */
export interface CatalogJson extends CatalogData {
  readonly editions: Readonly<Record<DomainId, DomainJson>>;
  readonly further: readonly (DomainJson & Pick<FurtherDomainData, "domain">)[];
  readonly earlier: readonly DomainJson[];
}

/** A file of the catalog or a profile, its content valid by the schema of its kind. */
export type CatalogFile = { readonly file: string } & (
  | { readonly kind: "bureaus"; readonly value: BureausFile }
  | { readonly kind: "domains"; readonly value: DomainsFile }
  | { readonly kind: "edition"; readonly value: Edition }
  | { readonly kind: "instruments"; readonly value: InstrumentsFile }
  | { readonly kind: "knowledge"; readonly value: KnowledgeFile }
  | { readonly kind: "mapping"; readonly value: Mapping }
  | { readonly kind: "profile"; readonly value: Profile }
  | { readonly kind: "release"; readonly value: Release }
  | { readonly kind: "rubric"; readonly value: Rubric }
  | { readonly kind: "sources"; readonly value: SourcesFile }
  | { readonly kind: "vocabulary"; readonly value: VocabularyFile }
);

/** What a file of the catalog can be. The name of its schema is `<kind>.schema.json`. */
export type FileKind = CatalogFile["kind"];
