/** What codes are called, and the code that a name stands for: people may write either. */

import type { CatalogData, Vocabulary } from "../model/data.js";
import type { Domain, FurtherDomain } from "../model/domain.js";
import type { KnowledgeFile } from "../model/knowledge.js";
import { runsOf } from "../text/bigrams.js";

/** The kinds of codes that people may write by name. */
export const CODE_KINDS = ["domains", "subjects", "channels", "levels", "methods"] as const;

/** A kind of codes. */
export type CodeKind = (typeof CODE_KINDS)[number];

/** A code with its names. */
export interface NamedCode {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Other names. */
  readonly also: readonly string[];
}

/** Every kind of code with what people call them. */
export type CodeNames = Readonly<Record<CodeKind, readonly NamedCode[]>>;

/** The domains of whatever wave, those of the standard first. */
export function allDomains({
  domains,
  further = [],
}: Pick<CatalogData, "domains" | "further">): NamedDomain[] {
  return [...domains, ...further.map(({ domain }) => domain)];
}

type NamedDomain = Pick<Domain | FurtherDomain, "id" | "name" | "en">;

/**
 * Puts the names of a catalog's codes together.
 *
 * @param also names beside terms and aliases
 */
export function codeNames(
  { domains, vocabulary }: { readonly domains: readonly NamedDomain[]; readonly vocabulary: Vocabulary },
  also: NonNullable<KnowledgeFile["also"]> = {},
): CodeNames {
  const entries = (kind: Exclude<CodeKind, "domains">) =>
    vocabulary[kind].map(({ code, term, en, aliases }) => ({
      code,
      zh: term,
      en,
      also: [...aliases, ...(also[kind]?.[code] ?? [])],
    }));
  return {
    domains: domains.map(({ id, name, en }) => ({ code: id, zh: name, en, also: also.domains?.[id] ?? [] })),
    subjects: entries("subjects"),
    channels: entries("channels"),
    levels: entries("levels"),
    methods: entries("methods"),
  };
}

/** Looks codes up by what people write. */
export interface CodeLookup {
  /** The code that a word stands for, itself or by a name; null where it is none, or could be several. */
  code(word: string): string | null;
  /** The codes whose names contain the word or stand in it, for whoever mistyped. */
  near(word: string): readonly NamedCode[];
}

/** Indexes the names of one kind of code. Width, blanks, punctuation and traditional forms do not count. */
export function codeLookup(entries: readonly NamedCode[]): CodeLookup {
  const codes = new Map<string, Set<string>>();
  for (const { code, zh, en, also } of entries)
    for (const name of [code, zh, en, ...also]) {
      const known = codes.get(foldName(name)) ?? new Set<string>();
      codes.set(foldName(name), known.add(code));
    }
  const exact = new Set(entries.map(({ code }) => code));
  return {
    code: (word) => {
      if (exact.has(word)) return word;
      const found = codes.get(foldName(word));
      const [code = null] = found ?? [];
      return found?.size === 1 ? code : null;
    },
    near: (word) => {
      const folded = foldName(word);
      if (folded === "") return [];
      return entries.filter(({ code, zh, en, also }) =>
        [code, zh, en, ...also].some((name) => isNear(foldName(name), folded)),
      );
    },
  };
}

function isNear(name: string, word: string): boolean {
  if (name.includes(word) || word.includes(name)) return true;
  const shared = [...new Set(word)].filter((character) => name.includes(character)).length;
  return word.length >= 3 && /\p{Script=Han}/u.test(word) && shared >= word.length - 1;
}

function foldName(name: string): string {
  return runsOf(name).join("");
}
