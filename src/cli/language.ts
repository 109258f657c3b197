/** `--lang` works anywhere on the line and decides the words of the help, so it is taken before all else. */

/** Languages of the messages. */
export const LANGUAGES = ["zh", "en"] as const;

/** A language of the messages. */
export type Language = (typeof LANGUAGES)[number];

/** The arguments without `--lang`, and what it said. */
export interface LanguageChoice {
  readonly argv: readonly string[];
  readonly language: Language;
  /** What was asked for where that is no language of ours; empty where nothing stands behind `--lang`. */
  readonly unknown: string | null;
}

/**
 * Takes `--lang <language>` or `--lang=<language>` out of the arguments; what stands behind `--` is left alone.
 * Without it the language is Chinese. Where it stands twice, the last counts.
 */
export function takeLanguage(argv: readonly string[]): LanguageChoice {
  const rest: string[] = [];
  let asked: string = LANGUAGES[0];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? "";
    if (argument === "--") {
      rest.push(...argv.slice(index));
      break;
    }
    if (argument === "--lang") asked = argv[++index] ?? "";
    else if (argument.startsWith("--lang=")) asked = argument.slice("--lang=".length);
    else rest.push(argument);
  }
  const language = LANGUAGES.find((one) => one === asked);
  return { argv: rest, language: language ?? LANGUAGES[0], unknown: language ? null : asked };
}
