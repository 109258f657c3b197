/** What `zwgk project` says in Chinese. `project.en.ts` says the same in English. */
export const projectZh = {
  command: {
    summary: "方案文件夹与网页的项目文件互换",
    about:
      "网页（zwgk.html）下载的项目文件是一个压缩包，里面就是方案文件夹：方案、权责清单、机构、对应表、部门名称、作底的版本（editions、sources）。给项目文件，就解成文件夹；给方案，就打成项目文件，可以在网页里打开。",
    arguments: { path: "项目文件，或本地方案、它所在的文件夹" },
    examples: [
      ["zwgk project 鸿山镇项目.zip -o 我镇", "网页的项目文件解成方案文件夹"],
      ["zwgk project 我镇 -o 我镇项目.zip", "方案文件夹打成项目文件"],
    ] as [string, string][],
  },
  out: "写到哪里：解开时写文件夹，打包时写文件",
  force: "已经有了也覆盖；解开时，原来的同名文件另存为“……上一版”",
  unpacked: (folder: string, names: string) => `已解到 ${folder}：${names}`,
  kept: (file: string) => `原来的另存为 ${file}`,
  packed: (file: string) => `已写出 ${file}，可以在网页里打开。`,
  missing: (names: string, profile: string) =>
    `方案写的这些文件不在方案旁边，没有放进去：${names}。放到同一文件夹、改正方案里的名称，再运行 zwgk project ${profile}`,
  packedFile: (file: string, path: string, folder: string) => ({
    message: `${file} 是网页的项目文件，要先解成文件夹`,
    hint: `先运行 zwgk project ${path} -o ${folder}，再用这个文件夹`,
  }),
};

/** What both languages say. */
export type ProjectMessages = typeof projectZh;
