import type { Rule } from "../rule.js";

/** A release that pins an edition nobody has cannot be put together. */
export const referenceEdition: Rule = {
  id: "reference-edition",
  level: "error",
  title: { zh: "发布所用的版本不存在", en: "A release pins an edition that does not exist" },
  why: {
    zh: "发布由各领域的版本组成，缺一个就无法生成。",
    en: "A release is made of the editions it pins; without one of them there is no release.",
  },
  hint: {
    zh: "核对 domain 和 edition；版本文件在 catalogs/editions/<领域>/<版次>.yaml，发布后不得删除",
    en: "check domain and edition; editions are in catalogs/editions/<domain>/<edition>.yaml and stay once released",
  },
  *check(workspace) {
    for (const file of workspace.of("release")) {
      for (const [index, { domain, edition }] of file.value.editions.entries()) {
        const known = workspace.editions(domain);
        if (!known || known.some((one) => one.edition === edition)) continue;
        yield {
          file,
          path: ["editions", index, "edition"],
          message: {
            zh: `没有版本 ${domain}/${edition}`,
            en: `there is no edition ${domain}/${edition}`,
          },
        };
      }
    }
  },
};
