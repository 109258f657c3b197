/** The files that were handed over, and the lists in them, each read once. */
import type { Finding } from "../../../src/model/index.js";
import {
  type ListedOffice,
  type ListedPower,
  type OfficeList,
  type PowersWithOffices,
  readOffices,
  readOfficesJson,
  readPowersJson,
  readPowersWithOffices,
} from "../../../src/responsibilities/index.js";
import { type Grid, type GridWarning, readGrids } from "../../../src/tables/index.js";
import type { ProjectWithoutBytes, StoredFile } from "../state/project.js";

/** The lists of a project, read. */
export interface ReadLists {
  readonly powers: readonly ListedPower[];
  readonly offices: readonly ListedOffice[];
  readonly problems: readonly Finding[];
}

/** What was handed over. */
export interface FileStore {
  keep(file: StoredFile): void;
  bytes(file: { readonly key: string }): Uint8Array;
  lists(project: ProjectWithoutBytes): Promise<ReadLists>;
  offices(file: StoredFile): Promise<OfficeList>;
}

/** Makes an empty store. */
export function createFileStore(): FileStore {
  const files = new Map<string, StoredFile>();
  const read = new Map<string, Promise<unknown>>();

  const fileOf = ({ key }: { readonly key: string }): StoredFile => {
    const file = files.get(key);
    if (!file) throw new Error(`file ${key} was not handed over`);
    return file;
  };

  /** Reads a file once for one set of columns. */
  function once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = read.get(key) as Promise<T> | undefined;
    const made = known ?? make();
    read.set(key, made);
    return made;
  }

  return {
    keep: (file) => void files.set(file.key, file),
    bytes: (file) => fileOf(file).bytes,
    offices: (file) => once(`${file.key} offices`, () => officesOf(file)),
    async lists({ powers, offices, profile }) {
      const columns = profile.responsibilities?.columns ?? {};
      const asked = JSON.stringify(columns);
      const first = powers && (await once(`${powers.key} powers ${asked}`, () => powersOf(fileOf(powers))));
      const second = offices && (await this.offices(fileOf(offices)));
      return {
        powers: first?.powers ?? [],
        offices: second?.offices ?? first?.offices ?? [],
        problems: [...(first?.problems ?? []), ...(second?.problems ?? [])],
      };

      function powersOf(file: StoredFile): Promise<PowersWithOffices> {
        return isJson(file)
          ? Promise.resolve({ ...readPowersJson(textOf(file)), offices: [] })
          : tablesOf(file, (grids) => readPowersWithOffices(grids, { powers: columns }));
      }
    },
  };
}

function officesOf(file: StoredFile): Promise<OfficeList> {
  return isJson(file)
    ? Promise.resolve(readOfficesJson(textOf(file)))
    : tablesOf(file, (grids) => readOffices(grids));
}

async function tablesOf<T extends { readonly problems: readonly Finding[] }>(
  file: StoredFile,
  read: (grids: readonly Grid[]) => T,
): Promise<T> {
  const grids = await readGrids(file.bytes, { name: file.name.replace(/\.[^.]*$/u, "") });
  const list = read(grids);
  const warnings = grids.flatMap((grid) => (grid.warnings ?? []).map(warningFinding));
  return { ...list, problems: [...warnings, ...list.problems] };
}

/** What did not come over as it stands in the file. */
export function warningFinding({ code, at, text, hint }: GridWarning): Finding {
  const path = [at.sheet, at.row, at.column];
  return { rule: code, level: "warning", file: null, position: null, path, message: text, hint };
}

function textOf({ bytes }: StoredFile): string {
  return new TextDecoder().decode(bytes);
}

function isJson({ name }: StoredFile): boolean {
  return /\.(?:jsonl?|ndjson)$/iu.test(name);
}
