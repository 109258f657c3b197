/** Why a release is not made. */

import type { Bilingual } from "../../model/codes.js";
import { ZwgkError } from "../../model/error.js";

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
export class ReleaseRefusedError extends ZwgkError<RefusalCode> {
  override readonly name = "ReleaseRefusedError";
  /** The changes that ask for more than the version says; none for other codes. */
  readonly reasons: readonly Bilingual[];

  constructor(code: RefusalCode, version: string, detail = "", reasons: readonly Bilingual[] = []) {
    const hint = {
      zh: "照上面说的改过再做；还没有写入任何文件",
      en: "change what it says and make the release again; nothing was written",
    };
    super(code, { text: REASONS[code](version, detail), hint });
    this.reasons = reasons;
  }
}
