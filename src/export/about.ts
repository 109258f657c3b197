/** What every form says of the catalog as a whole. */

export const ABOUT = {
  title: {
    zh: "基层政务公开标准目录",
    en: "China's 26 grassroots-disclosure guidelines",
  },
  description: {
    zh: "26 个领域基层政务公开标准指引的公开事项，连同版本、佐证页面、公开依据登记表和词表。",
    en: "The disclosure items of the 26 guidelines, with editions, the pages that attest them, the registry of legal instruments, and the vocabularies.",
  },
  keywords: ["政务公开", "基层政务公开标准指引", "政府信息公开", "open-government", "disclosure", "china"],
  license: {
    name: "CC0-1.0",
    title: "CC0 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
} as const;
