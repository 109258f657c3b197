/**
 * The fixed code lists of the standard, as plain constants: no zod here, so that code which only needs
 * the names (the catalog, browsers) does not pay for the validator.
 */

/** The 26 domains (领域) of 国办发〔2019〕54号, in official order. */
export const DOMAIN_IDS = [
  "urban-rural-planning",
  "major-construction-projects",
  "public-resource-trading",
  "budget-final-accounts",
  "work-safety",
  "tax-administration",
  "rural-land-expropriation",
  "state-land-housing-expropriation",
  "affordable-housing",
  "rural-dilapidated-housing",
  "ecological-environment",
  "public-cultural-services",
  "public-legal-services",
  "poverty-alleviation",
  "disaster-relief",
  "food-drug-regulation",
  "urban-law-enforcement",
  "employment",
  "social-insurance",
  "social-assistance",
  "elderly-care",
  "household-registration",
  "agricultural-subsidies",
  "compulsory-education",
  "health",
  "municipal-services",
] as const;

/** Identifier of one of the 26 domains. */
export type DomainId = (typeof DOMAIN_IDS)[number];

/** The domain that an item id begins with; undefined where it is none of the 26. */
export function domainOfId(id: string): DomainId | undefined {
  return domainIn(id, DOMAIN_IDS);
}

/** The domain of some that an item id begins with. */
export function domainIn<Id extends string>(id: string, domains: Iterable<Id>): Id | undefined {
  return Array.from(domains).find((domain) => id.startsWith(`${domain}-`));
}

/** The thirteen channels (公开渠道和载体) of the official table, in the order in which it prints them. */
export const CHANNEL_CODES = [
  "portal",
  "gazette",
  "social-media",
  "press-or-hearing",
  "broadcast",
  "print-media",
  "reading-point",
  "service-center",
  "service-station",
  "on-site",
  "notice-board",
  "targeted-push",
  "other",
] as const;

/** Code of one of the thirteen official channels. */
export type ChannelCode = (typeof CHANNEL_CODES)[number];

/** Disclosure levels (公开层级). The official table prints county and township; village is for mirrored lists. */
export const LEVELS = ["county", "township", "village"] as const;

/** A disclosure level (公开层级). */
export type Level = (typeof LEVELS)[number];

/**
 * Methods (公开方式). `both` is for the rows whose official deadline discloses one part proactively and the
 * rest on request.
 */
export const METHODS = ["proactive", "on-request", "both"] as const;

/** A method of disclosure (公开方式). */
export type Method = (typeof METHODS)[number];

/** The fields of an item that a page can attest, in the column order of the official table. */
export const ITEM_FIELDS = [
  "category",
  "name",
  "content",
  "basis",
  "deadline",
  "subjects",
  "channels",
  "audience",
  "method",
  "levels",
] as const;

/** A field of an item that a published page can attest. */
export type ItemField = (typeof ITEM_FIELDS)[number];

/** Kinds of legal instruments, from the highest rank down. */
export const INSTRUMENT_KINDS = [
  "law",
  "administrative-regulation",
  "department-rule",
  "normative-document",
  "party-document",
  "standard",
] as const;

/** The vocabularies whose codes the items and tables use, one file each. */
export const VOCABULARIES = ["audiences", "channels", "levels", "methods", "subjects"] as const;

/** How far published pages attest an item. Derived from its evidence, never typed by hand. */
export type Verification = "attested" | "partial" | "unverified";

/** What became of an id that is no longer an item of its own. */
export const REDIRECT_STATUSES = ["moved", "split", "merged", "withdrawn"] as const;

/** What became of an id that is no longer an item of its own. */
export type RedirectStatus = (typeof REDIRECT_STATUSES)[number];

/** A sentence for people, in both languages of the project. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
