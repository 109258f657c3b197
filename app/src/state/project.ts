/** What a clerk works on: the folder of a profile, as the command line knows it, held in memory. */
import type { Mapping, Profile } from "../../../src/model/index.js";

/** A file that was dropped, as it was. */
export interface StoredFile {
  readonly name: string;
  /** Tells one dropped file from another. */
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** A small file of text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The state of the page. It is never changed, only replaced, so that undo is a list of earlier ones. */
export interface Project {
  readonly profile: Profile;
  /** What was proposed and decided about offices; null before the responsibility list was read. */
  readonly mapping: Mapping | null;
  readonly powers: StoredFile | null;
  readonly offices: StoredFile | null;
  /** The county's file of bureaus, where the profile names one. */
  readonly bureaus: TextFile | null;
  /** The edition of one's own that the profile stands on, zipped, by its name. */
  readonly base: StoredFile | null;
  /** The lists that were downloaded last, as they were made, zipped: edits are told from what was decided since. */
  readonly made: StoredFile | null;
  /** `profile.yaml` as it was opened, whose comments stay; null for a project that began here. */
  readonly text: string | null;
}

/** A project without the bytes of its files, which the engine has by their key. */
export type ProjectWithoutBytes = Omit<Project, FilePart> & {
  readonly [Part in FilePart]: Omit<StoredFile, "bytes"> | null;
};

/** A part of a project that is a file as it was dropped. */
export type FilePart = "powers" | "offices" | "base" | "made";

/** An empty project on a release. */
export function newProject(release: string): Project {
  return {
    profile: { profile: 1, agency: { name: "", level: "township" }, release },
    mapping: null,
    powers: null,
    offices: null,
    bureaus: null,
    base: null,
    made: null,
    text: null,
  };
}

/** A key for a file that was dropped. */
export function fileKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
