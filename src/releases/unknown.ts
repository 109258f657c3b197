import { ZwgkError } from "../model/error.js";

/** A release was asked for that the package does not carry. */
export class UnknownReleaseError extends ZwgkError<"unknown-release"> {
  override readonly name = "UnknownReleaseError";

  constructor(version: string, versions: readonly string[]) {
    const asked = version.slice(0, 40);
    super("unknown-release", {
      text: {
        zh: `没有发布 ${asked}，有 ${versions.join("、")}`,
        en: `there is no release ${asked}; known: ${versions.join(", ")}`,
      },
      hint: {
        zh: "换成有的发布；较新的发布要升级软件包才有",
        en: "ask for one that there is; a newer one comes with a newer package",
      },
    });
  }
}
