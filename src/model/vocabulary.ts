/** Controlled words: `catalogs/vocabulary/*.yaml`, a code, its official Chinese term, aliases met in the wild. */
import * as z from "zod";
import { VOCABULARIES } from "./codes.js";
import { level, line, slug } from "./common.js";

export type { VocabularyEntry, VocabularyFile } from "./types.js";

/** Name of a vocabulary of codes. Everyday words, which only search knows, have a file but are not among them. */
export type VocabularyName = (typeof VOCABULARIES)[number];

export const vocabularyEntrySchema = z
  .strictObject({
    code: slug,
    term: line.meta({ title: "官方用语 · Term", description: "官方中文用语。 The official Chinese term." }),
    en: line.meta({ title: "英文 · English", description: "英文用语。 The term in English." }),
    levels: z.array(level).min(1).optional().meta({
      title: "存在层级 · Levels",
      description:
        "仅用于公开主体：该角色在哪些层级存在。 Subjects only: the levels at which the role exists.",
    }),
    aliases: z
      .array(line)
      .meta({ title: "别名 · Aliases", description: "实际见到的其他写法。 Other wordings met in the wild." }),
  })
  .meta({
    id: "VocabularyEntry",
    title: "词条 · Vocabulary entry",
    description: "代码、官方用语和别名。 A code, its term and aliases.",
  });

export const vocabularyFileSchema = z
  .strictObject({
    vocabulary: z.enum([...VOCABULARIES, "words"]).meta({
      title: "词表 · Vocabulary",
      description:
        "词表名称，与文件名一致；words 是查找用的公众用语。 Same as the file name; words are everyday words to search by.",
    }),
    entries: z.array(vocabularyEntrySchema).min(1),
  })
  .meta({
    id: "VocabularyFile",
    title: "词表 · Vocabulary",
    description: "catalogs/vocabulary/<名称>.yaml。 One vocabulary.",
  });
