/** Why a release is not made. */
import type { Bilingual } from "../../model/codes.js";

const REASONS = {
  "release-exists": (version: string) => ({
    zh: `发布 ${version} 已经有了：换更高的版本号；最近一次发布还没有公布的，可加 --force 重做`,
    en: `release ${version} is there already: take a higher version, or make the latest one anew with --force while nobody uses it`,
  }),
  "release-not-last": (version: string, last: string) => ({
    zh: `${version} 不在最近一次发布 ${last} 之后：换更高的版本号`,
    en: `${version} does not come after the latest release, ${last}: take a higher version`,
  }),
  "release-unchanged": (version: string, last: string) => ({
    zh: `与 ${last} 相比没有变化，不必发布 ${version}`,
    en: `nothing changed since ${last}, so that there is nothing to release as ${version}`,
  }),
  "release-too-low": (version: string, least: string) => ({
    zh: `${version} 不够高，下列变化至少要 ${least}`,
    en: `${version} is too low: the changes below ask for ${least} at least`,
  }),
  "summary-missing": (version: string) => ({
    zh: `${version} 是第一次发布，没有可以对照的：用 --zh 和 --en 各写一句说明`,
    en: `${version} is the first release, with nothing to compare it with: say what it is with --zh and --en`,
  }),
} satisfies Record<string, (version: string, detail: string) => Bilingual>;

/** Stable code of a reason. */
export type RefusalCode = keyof typeof REASONS;

/** A release is not made. */
export class ReleaseRefusedError extends RangeError {
  override readonly name = "ReleaseRefusedError";
  readonly code: RefusalCode;
  /** What is wrong and what to do, in both languages. */
  readonly bilingual: Bilingual;
  /** The changes that ask for more than the version says; none for other codes. */
  readonly reasons: readonly Bilingual[];

  constructor(code: RefusalCode, version: string, detail = "", reasons: readonly Bilingual[] = []) {
    const bilingual = REASONS[code](version, detail);
    super(bilingual.en);
    this.code = code;
    this.bilingual = bilingual;
    this.reasons = reasons;
  }
}
