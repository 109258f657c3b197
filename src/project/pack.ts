/** Packs the files of a profile's folder into one. */

/** Files of a profile's folder by name: `profile.yaml`, the lists and the mapping that it names. */
export type ProjectFiles = Readonly<Record<string, Uint8Array | string>>;

/**
 * Packs a project: a zip, which opens as a folder everywhere. The same files give the same bytes.
 *
 * @param files texts are written as UTF-8
 */
export async function packProject(files: ProjectFiles): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const entries = Object.keys(files)
    .sort()
    .map((name) => {
      const content = files[name] ?? "";
      return [name, typeof content === "string" ? strToU8(content) : content] as const;
    });
  // Zip stores local time: midnight of the first day that it can hold, wherever that is.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}
