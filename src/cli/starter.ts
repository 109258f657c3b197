/** The profile that `init` writes: valid as it stands, commented so that a clerk can adapt it. */
import type { Bilingual } from "../model/codes.js";
import type { Language } from "./language.js";

/** Name of a profile; `validate` knows it by this. */
export const PROFILE_FILE = "profile.yaml";

/** Name of the schema beside the profile, which editors use to complete and check it. */
export const SCHEMA_FILE = "profile.schema.json";

/** Name of the form of a responsibility list beside the profile. */
export const FORM_FILE = "权责清单模板.xlsx";

/** A part of the profile: what it is for, and how it is written. */
interface Section {
  readonly comment: Bilingual;
  /** An example stays commented out; without it the YAML counts. */
  readonly example?: true;
  readonly yaml: string;
}

/**
 * The starter profile.
 *
 * @param release version of the catalog that it adopts
 */
export function starterProfile(release: string, language: Language): string {
  const blocks = sections(release).map(({ comment, example, yaml }) =>
    [commentOut(comment[language]), example ? commentOut(yaml) : yaml].join("\n"),
  );
  return `# yaml-language-server: $schema=./${SCHEMA_FILE}\n#\n${blocks.join("\n\n")}\n`;
}

function commentOut(text: string): string {
  return text.replace(/^/gmu, "# ");
}

const sections = (release: string): readonly Section[] => [
  {
    comment: {
      zh: `本地方案：本机关怎样采用国家标准目录。以 # 开头的是说明，不影响结果；要启用一段示例，删去各行行首的“# ”。
冒号后面空一格，缩进用空格。改完运行 zwgk validate 检查，运行 zwgk generate 生成目录。`,
      en: `A local profile: how an agency adopts the national standard. Lines that begin with # are comments; to use an
example, delete the "# " of its lines. One blank behind a colon, blanks to indent. Then run zwgk validate to check
it and zwgk generate to make the list.`,
    },
    yaml: "profile: 1",
  },
  {
    comment: {
      zh: "本机关：全称会印在封面上；层级，乡镇、街道写 township，县（市、区）写 county。还可写 province、city、county。",
      en: "The agency: its full name is printed on the cover; its level is township (also for subdistricts) or county.\nIt may also have province, city and county.",
    },
    yaml: "agency:\n  name: 某某镇人民政府\n  level: township",
  },
  {
    comment: { zh: "所依据的标准目录版本。", en: "The release of the catalog that the list is based on." },
    yaml: `release: ${release}`,
  },
  {
    comment: {
      zh: "公开主体在本地的名称。代码用 zwgk show <编号> --json 查看。",
      en: "Local names of subjects. See their codes with zwgk show <id> --json.",
    },
    yaml: "subjects:\n  township: 某某镇人民政府",
  },
  {
    comment: {
      zh: `公开渠道在本地的名称和网址，没有的渠道不写。代码：portal 政府网站、gazette 政府公报、social-media 两微一端、
press-or-hearing 发布会/听证会、broadcast 广播电视、print-media 纸质媒体、reading-point 公开查阅点、
service-center 政务服务中心、service-station 便民服务站、on-site 入户/现场、notice-board 公示栏（电子屏）、
targeted-push 精准推送、other 其他。`,
      en: `Local names and addresses of channels. Codes: portal, gazette, social-media, press-or-hearing, broadcast,
print-media, reading-point, service-center, service-station, on-site, notice-board, targeted-push, other.`,
    },
    example: true,
    yaml: `channels:
  portal:
    name: 某某县人民政府网站某某镇专栏
    url: https://www.example.gov.cn/
  social-media:
    name: 微信公众号“某某镇”`,
  },
  {
    comment: {
      zh: "目录的编制日期、编制所依据的文件、修订任务，都印在封面上。",
      en: "Date of the list, documents that order it, and duties to revise it; all are printed on the cover.",
    },
    example: true,
    yaml: `date: 2026-01-31
documents:
  - title: 某某镇政务公开标准化规范化工作方案
    number: 某政〔2026〕1号
    date: 2026-01-31
revisions:
  - due: 2026-12-31
    task: 按职责变化修订本镇目录
    document: 某政〔2026〕1号`,
  },
  {
    comment: {
      zh: "整个领域都不涉及的，写明领域和理由。领域代码用 zwgk show <领域名称> 查看。",
      en: "Domains that do not concern the agency at all, with the reason. See their codes with zwgk show <name>.",
    },
    example: true,
    yaml: `domains:
  exclude:
    - domain: municipal-services
      reason: 本镇没有市政服务职责`,
  },
  {
    comment: {
      zh: "个别不列入的事项，写明编号和理由。编号用 zwgk search 查找。",
      en: "Single items left out, with the reason. Find ids with zwgk search.",
    },
    example: true,
    yaml: `exclude:
  - item: social-assistance-001
    reason: 由县级民政部门办理`,
  },
  {
    comment: {
      zh: "要调整的事项。只能比国家标准更严，例如缩短时限、增加渠道；放宽会收到警告。",
      en: "Changed items. A locality may only be stricter, such as a shorter deadline; loosening gets a warning.",
    },
    example: true,
    yaml: `change:
  - item: social-assistance-005
    set:
      deadline: 制定或获取信息之日起5个工作日内，公示7个工作日
    reason: 县政府要求提前公开`,
  },
  {
    comment: {
      zh: `内设机构及其职责，用来推断公开事项由谁承办；权责清单或另一个文件里已有的，不必重复。
有了权责清单（没有的填${FORM_FILE}），运行 zwgk map 建立对应表；它会告诉您在这里加上哪几行，目录就会印出承办机构。`,
      en: `Offices and their duties, to tell who answers for an item; those in the responsibility list or another file need
not be repeated. Once there is a responsibility list (a form is in ${FORM_FILE}), make a mapping with zwgk map; it
says which lines to add here, so that the list names the responsible offices.`,
    },
    example: true,
    yaml: `offices:
  - name: 社会事务办公室
    duties: [最低生活保障、临时救助, 养老服务, 救灾]
  - name: 村镇建设办公室
    duties: [村庄规划, 农村危房改造]`,
  },
  {
    comment: { zh: "国家目录之外，本地新增的事项。", en: "Items beyond the national list." },
    example: true,
    yaml: `add:
  - id: local-001
    domain: social-assistance
    category: 综合业务
    name: 镇级救助热线
    content:
      - 热线电话
      - 服务时间
    basis:
      - words: 本镇工作方案
    deadline: 长期公开
    subjects: [township]
    channels: [portal, notice-board]
    audience: {public: true}
    method: proactive
    levels: [township]
    reason: 方便群众求助`,
  },
];
