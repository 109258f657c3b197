/** What is mapped, and what mapping proposes. Types only; Chinese words of rows are kept as they were published. */
import type { Bilingual, DomainId } from "../model/index.js";

/** One power (职权) or public service of a responsibility list (权责清单). */
export interface Power {
  /** Row of the published table, counted from 1; tells powers of one list apart. */
  readonly row: number;
  /** Serial number as printed (序号), such as 12.1; null where none stands. */
  readonly no: string | null;
  /** Type as printed (职权类型): 行政许可 … 公共服务; null where none stands. */
  readonly type: string | null;
  /** Name of the power (职权名称). */
  readonly name: string;
  /** Name of the sub-item (子项); null where there is none. */
  readonly subItem: string | null;
  /** Legal basis (实施依据), one citation each as far as the table separates them, in the words of the table. */
  readonly basis: readonly string[];
  /** Who exercises it (实施主体); null where none stands. */
  readonly subject: string | null;
  /** The responsible office (承办机构); null where none stands. */
  readonly office: string | null;
  /** Duties (责任事项), one each. */
  readonly duties: readonly string[];
}

/** One office (承办机构, 内设机构) with its duties. */
export interface Office {
  /** Row of the published table, counted from 1. */
  readonly row: number;
  readonly name: string;
  /** Other names that a person gave it. */
  readonly aliases?: readonly string[];
  /** The agency that it belongs to; null or absent where not known. */
  readonly agency?: string | null;
  /** Duties (职责), one each; empty where only the name is known. */
  readonly duties: readonly string[];
}

/** An instrument that both the power and the item rest on. */
export interface SharedInstrument {
  readonly code: "shared-instrument";
  /** Key of the instrument: its title without 《》 and 中华人民共和国. */
  readonly instrument: string;
  /** The article that both cite, such as 第四十条; null where they cite the instrument as a whole or different ones. */
  readonly article: string | null;
  readonly words: Bilingual;
}

/** Words of the power that the item uses too. */
export interface SimilarWording {
  readonly code: "similar-wording";
  /** The words that both use, longest first; of a guessed domain the item that is worded alike. */
  readonly shared: readonly string[];
  readonly words: Bilingual;
}

/** Power and item are called exactly the same. */
export interface SameName {
  readonly code: "same-name";
  readonly name: string;
  readonly words: Bilingual;
}

/** The kind of power is the kind of act that the item discloses. */
export interface TypeFitsCategory {
  readonly code: "type-fits-category";
  /** Type of the power as its list prints it; null where the list prints none that says so, and the name tells. */
  readonly type: string | null;
  /** The words of the item that name it: 行政处罚, 审批信息. */
  readonly category: string;
  readonly words: Bilingual;
}

/** What law, name, department, office or duties say about the domain. */
export interface DutiesFitDomain {
  readonly code: "duties-fit-domain";
  readonly domain: DomainId;
  /** Which part of the row says so. */
  readonly from: "name" | "basis" | "department" | "office" | "duties";
  /** The words that say so, strongest first; of a basis the titles. */
  readonly terms: readonly string[];
  readonly words: Bilingual;
}

/** The locality's own rule says so. */
export interface RuleOfProfile {
  readonly code: "profile-rule";
  /** The reason that the rule gives. */
  readonly rule: string;
  readonly words: Bilingual;
}

/** Why something is proposed: a code to sort by, what it rests on, and the sentence for people. */
export type Reason =
  | SameName
  | SharedInstrument
  | SimilarWording
  | TypeFitsCategory
  | DutiesFitDomain
  | RuleOfProfile;

/** A domain that may cover a power or an office. */
export interface DomainGuess {
  readonly domain: DomainId;
  /** Calibrated, 0 to 1: of the guesses with about this score, about this share is right. */
  readonly score: number;
  /** At least one. */
  readonly reasons: readonly Reason[];
}

/** An item that a power may feed. */
export interface Proposal {
  /** Id of the item. */
  readonly item: string;
  /** 0 to 1; never above that of the item's domain, unless the item is called exactly like the power. */
  readonly score: number;
  /** At least one. */
  readonly reasons: readonly Reason[];
}

/** A power that may feed an item. */
export interface Supply {
  readonly power: Power;
  readonly score: number;
  /** At least one. */
  readonly reasons: readonly Reason[];
}

/** A locality's own rule: what its powers with certain words in their names, or of a certain office, belong to. */
export interface MappingRule {
  /** Words that the name of the power or its sub-item contains. */
  readonly power?: string;
  /** Name of the responsible office, in full. */
  readonly office?: string;
  /** The items that such a power feeds; with none, no domain covers it. */
  readonly items: readonly string[];
  /** Why; printed as the reason of the proposal. */
  readonly reason: string;
}

/** What is known around a list of powers. */
export interface MapContext {
  /** Rules of the profile; the first that fits decides. */
  readonly rules?: readonly MappingRule[];
  /** Offices whose duties are known; a power is also judged by those of its office. */
  readonly offices?: readonly Office[];
}

/** The kind of matter that a row is about where no domain covers it. */
export interface OutsideField {
  /** Permanent id, such as `forestry`. */
  readonly id: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** What in the row says so. */
  readonly words: Bilingual;
}

/** What is proposed for one power, best first; both lists are empty where none of the 26 domains covers it. */
export interface PowerMapping {
  readonly domains: readonly DomainGuess[];
  /** At most five, of the domains guessed; those that are called exactly like the power always. */
  readonly items: readonly Proposal[];
  /** Why nothing is proposed, as far as that is known: null where something is, or where nothing is known. */
  readonly outside: OutsideField | null;
}

/** What is proposed for one office, best first; empty where none of the 26 domains covers it. */
export interface OfficeMapping {
  readonly domains: readonly DomainGuess[];
  /** As that of a power. */
  readonly outside: OutsideField | null;
}

/** Proposes items and domains. Deterministic: the same row gets the same answer, whatever was asked before. */
export interface Mapper {
  /** @param power as its list states it, or no more of it than its name */
  power(power: NamedPower, context?: MapContext): PowerMapping;
  /** @param office as its list states it, or no more of it than its name */
  office(office: NamedOnly<Office>): OfficeMapping;
  /**
   * The other direction: the powers of a list that may feed an item, best first.
   *
   * @param item id of a current item; an unknown one has no powers
   */
  item(item: string, powers: readonly NamedPower[], context?: MapContext): readonly Supply[];
}

/** A row of which nothing but the name need be known. */
export type NamedOnly<Row extends { readonly name: string }> = Pick<Row, "name"> & Partial<Row>;

/** A power of which nothing but the name need be known. */
export type NamedPower = NamedOnly<Power>;
