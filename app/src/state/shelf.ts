/** Where the page keeps its work between visits: IndexedDB, and where a browser has none for pages in a folder, localStorage. */
import type { History } from "./history.js";
import type { FilePart, Project, StoredFile } from "./project.js";

/** What is kept. */
export interface Kept {
  /** Grows with each saving, whichever window saved. */
  readonly revision: number;
  readonly project: Project;
  /** The step that was open. */
  readonly step: string;
  /** How far the path was gone; not known of what earlier pages kept. */
  readonly furthest?: number;
  /** What can be undone and done again; none where there is little room. */
  readonly history?: Pick<History<Project>, "past" | "future">;
}

/** A place to keep things. */
export interface Shelf {
  load(): Promise<Kept | null>;
  /**
   * Keeps something, unless another window has since kept something else.
   *
   * @param seen revision that the caller knows; 0 for none
   * @returns whether it was kept
   */
  save(kept: Kept, seen: number): Promise<boolean>;
  /** The revision that is there; 0 for none. */
  revision(): Promise<number>;
}

const NAME = "zwgk";
const STORE = "projects";
const KEY = "current";

/** Opens the best place that there is; null where the browser keeps nothing. */
export async function openShelf(): Promise<Shelf | null> {
  try {
    return indexedShelf(await openDatabase());
  } catch {
    return localShelf();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

function indexedShelf(database: IDBDatabase): Shelf {
  const read = () =>
    new Promise<Kept | null>((resolve, reject) => {
      const request = database.transaction(STORE).objectStore(STORE).get(KEY);
      request.onsuccess = () => resolve(request.result ?? null);
      request.onerror = () => reject(request.error);
    });
  return {
    load: read,
    revision: async () => (await read())?.revision ?? 0,
    save: (kept, seen) =>
      new Promise((resolve, reject) => {
        // One transaction: no other window comes between looking and writing.
        const transaction = database.transaction(STORE, "readwrite");
        const store = transaction.objectStore(STORE);
        const request = store.get(KEY);
        let mayWrite = false;
        request.onsuccess = () => {
          mayWrite = ((request.result as Kept | undefined)?.revision ?? 0) === seen;
          if (mayWrite) store.put(kept, KEY);
        };
        transaction.oncomplete = () => resolve(mayWrite);
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
      }),
  };
}

/** Bytes do not fit into its texts as they are. */
interface Written extends Omit<Kept, "project" | "history"> {
  readonly project: Omit<Project, FilePart> & { readonly [Part in FilePart]: WrittenFile | null };
}

interface WrittenFile {
  readonly name: string;
  readonly key: string;
  readonly base64: string;
}

function localShelf(): Shelf | null {
  try {
    localStorage.setItem(`${NAME}-test`, "1");
    localStorage.removeItem(`${NAME}-test`);
  } catch {
    return null;
  }
  const read = (): Kept | null => {
    const text = localStorage.getItem(NAME);
    if (text === null) return null;
    const { project, ...rest } = JSON.parse(text) as Written;
    return { ...rest, project: { ...project, ...filesOf(project, unwritten) } };
  };
  return {
    load: async () => read(),
    revision: async () => read()?.revision ?? 0,
    // A history would not fit.
    async save({ project, history: _, ...rest }, seen) {
      if ((read()?.revision ?? 0) !== seen) return false;
      const written: Written = { ...rest, project: { ...project, ...filesOf(project, writtenOf) } };
      localStorage.setItem(NAME, JSON.stringify(written));
      return true;
    },
  };
}

function filesOf<A, B>(
  project: { readonly [Part in FilePart]: A | null },
  as: (file: A) => B,
): { readonly [Part in FilePart]: B | null } {
  // What an earlier page kept knows of no lists made.
  const { powers, offices, base, made = null } = project;
  return {
    powers: powers && as(powers),
    offices: offices && as(offices),
    base: base && as(base),
    made: made && as(made),
  };
}

function writtenOf(file: StoredFile): WrittenFile {
  let binary = "";
  for (const byte of file.bytes) binary += String.fromCharCode(byte);
  return { name: file.name, key: file.key, base64: btoa(binary) };
}

function unwritten(file: WrittenFile): StoredFile {
  const bytes = Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0));
  return { name: file.name, key: file.key, bytes };
}
