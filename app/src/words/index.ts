/** The words of the page in the language that was chosen. */
import { computed, effect, signal } from "@preact/signals";
import type { Bilingual } from "../../../src/index.js";
import type { Lang } from "../engine/protocol.js";
import { en, type Words, zh } from "./words.js";

const KEPT = "zwgk-lang";

/** The language. */
export const lang = signal<Lang>(kept());

/** The words. */
export const words = computed<Words>(() => (lang.value === "zh" ? zh : en));

/** One of two languages. */
export function said(text: Bilingual): string {
  return text[lang.value];
}

/** A name of the catalog: the official term, or its translation. */
export function termOf(entry: { readonly term: string; readonly en: string }): string {
  return lang.value === "zh" ? entry.term : entry.en;
}

effect(() => {
  document.documentElement.lang = lang.value === "zh" ? "zh-CN" : "en";
  document.title = words.value.title;
  try {
    localStorage.setItem(KEPT, lang.value);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
});

function kept(): Lang {
  try {
    return localStorage.getItem(KEPT) === "en" ? "en" : "zh";
  } catch {
    return "zh";
  }
}
