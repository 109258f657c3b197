/** The profile that `init` writes: valid as it stands, commented so that a clerk can adapt it. */
import type { Bilingual } from "../model/codes.js";
import type { Profile } from "../model/index.js";
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

/** With what a profile begins. */
export interface Start {
  readonly profile: Profile;
  /** The level, the preset, and the subject that the agency is, as they are written: by name or by code; null where it is none. */
  readonly level: string;
  readonly preset: string | undefined;
  readonly own: string | null;
  /** The domains that the list is to have alone, as they are written; none where it has them all. */
  readonly include: readonly string[];
  /** For a county: the subjects that its items have, to be given their names. */
  readonly roles: readonly { readonly name: string; readonly items: number }[];
}

/** The starter profile. */
export function starterProfile(start: Start, language: Language): string {
  const blocks = sections(start).map(({ comment, example, yaml }) =>
    [commentOut(comment[language]), example ? commentOut(yaml) : yaml].join("\n"),
  );
  return `# yaml-language-server: $schema=./${SCHEMA_FILE}\n#\n${blocks.join("\n\n")}\n`;
}

function commentOut(text: string): string {
  return text.replace(/^/gmu, "# ");
}

const EXCLUDED_DOMAIN = `domains:
  exclude:
    - domain: 市政服务
      reason: 本机关没有市政服务职责`;

const sections = (start: Start): readonly Section[] => {
  const { agency, release } = start.profile;
  const { level, preset } = start;
  return [
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
        zh: "本机关：全称会印在封面上；层级，乡镇、街道写“乡级”，县（市、区）写“县级”。还可写\nprovince（省）、city（市）、county（县）。",
        en: "The agency: its full name is printed on the cover; its level is township (also for subdistricts) or county.\nIt may also have province, city and county.",
      },
      yaml: [
        `agency:\n  name: ${agency.name}\n  level: ${level}`,
        ...(agency.bureau === undefined ? [] : [`  bureau: ${agency.bureau}`]),
        ...(preset === undefined ? [] : [`preset: ${preset}`]),
      ].join("\n"),
    },
    {
      comment: { zh: "所依据的标准目录版本。", en: "The release of the catalog that the list is based on." },
      yaml: `release: ${release}`,
    },
    {
      comment: {
        zh: `公开主体在本地的名称，写名称或代码都可以（zwgk vocabulary subjects 列出全部）。乡镇、街道的目录每一行都印本机关；
县级部门只在这里写明、或在下面 disclosedBy 中决定的才印。全县共用一份部门名称的，写 subjects: county-subjects.yaml，
那个文件里是 bureaus: 和一行一个“主体: 全称”。`,
        en: `Local names of subjects, by name or code (zwgk vocabulary subjects lists them). The list of a town names the town in
every row; a department of the county stands there only where it is named here or decided on in disclosedBy below.
A county may keep the names in a file of its own: subjects: county-subjects.yaml, with bureaus: in it.`,
      },
      yaml: subjectsYaml(start),
    },
    {
      comment: {
        zh: `标准目录写明由县级部门公开的事项，本地由谁公开：写“本机关”或“县级部门”。可按主体、领域或单个事项写，写得最细的为准；
都不归本地的，写进 domains.exclude 或 exclude。还没有决定的，在核对单的“由谁公开”里选，不必写在这里。`,
        en: `Who discloses here what the standard gives to a department: own or bureau, for a subject, a domain or an item; the
closest one counts. zwgk generate lists what is not decided.`,
      },
      example: true,
      yaml: `disclosedBy:
  - subject: 县（市、区）卫生健康行政部门
    by: 县级部门
  - domain: 就业
    by: 本机关`,
    },
    {
      comment: {
        zh: `公开渠道在本地的名称和网址。渠道有：政府网站、政府公报、两微一端、发布会/听证会、广播电视、纸质媒体、公开查阅点、
政务服务中心、便民服务站、入户/现场、社区/企事业单位/村公示栏（电子屏）、精准推送、其他。本地没有的渠道写 false，
如“政府公报: false”，或用 only 写明只有哪些；没有提到的渠道照标准目录勾选。`,
        en: `Local names and addresses of channels. Codes: portal, gazette, social-media, press-or-hearing, broadcast,
print-media, reading-point, service-center, service-station, on-site, notice-board, targeted-push, other. Write false
for one that there is not, such as gazette: false, or name in \`only\` those that there are.`,
      },
      example: true,
      yaml: `channels:
  政府网站:
    name: 某某县人民政府网站某某镇专栏
    url: https://www.example.gov.cn/
  两微一端:
    name: 微信公众号“某某镇”
  政府公报: false`,
    },
    {
      comment: {
        zh: `目录的编制日期、编制所依据的文件，印在封面上；修订任务（每季核对的加 every: 季度）和预算、决算批准的日期，
zwgk calendar 据此推算。`,
        en: `Date of the list and documents that order it, printed on the cover; duties to revise it (every: quarter for one that
recurs) and the days on which budgets were approved, for zwgk calendar.`,
      },
      example: true,
      yaml: `date: 2026-01-31
documents:
  - title: 某某镇政务公开标准化规范化工作方案
    number: 某政〔2026〕1号
    date: 2026-01-31
revisions:
  - due: 2026-12-31
    task: 按职责变化修订本机关目录
    document: 某政〔2026〕1号
    every: 季度
approvals:
  - of: 预算
    on: 2026-01-20`,
    },
    {
      comment: {
        zh: `整个领域都不涉及的，写明领域和理由，写名称或代码都可以。还可以：include 只列入哪些领域；further 另外列入第二批的领域，
如 [旅游]（zwgk vocabulary domains 列出全部）；rename 改称，如 {扶贫: 乡村振兴}；
merge 合并；add 自设领域，它的事项写在 add 里；showAbsent: true 在目录末尾印出未涉及领域。`,
        en: `Domains that do not concern the agency at all, with the reason. There are also include, further for
domains of the second wave such as tourism, rename, merge, add for domains
of your own, and showAbsent to print which domains do not concern the agency.`,
      },
      ...(start.include.length > 0
        ? { yaml: `domains:\n  include: [${start.include.join(", ")}]` }
        : { example: true, yaml: EXCLUDED_DOMAIN }),
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
    domain: 社会救助
    category: 综合业务
    name: 镇级救助热线
    content:
      - 热线电话
      - 服务时间
    basis:
      - words: 本机关工作方案
    deadline: 长期公开
    subjects: [乡镇人民政府（街道办事处）]
    channels: [政府网站, 社区/企事业单位/村公示栏（电子屏）]
    audience: {public: true}   # 全社会；特定群体写 {public: false, groups: [低保对象]}
    method: 主动
    levels: [乡级]
    reason: 方便群众求助`,
    },
  ];
};

/** The agency's own name; below it the departments of a county, each to be filled in. */
function subjectsYaml({ profile: { agency }, own, roles }: Start): string {
  const first = own === null ? [] : [`  ${own}: ${agency.name}`];
  const others = roles.map(({ name, items }) => `  # ${name}:  # ${items} 个事项`);
  return [`subjects:${own === null ? " {}" : ""}`, ...first, ...others].join("\n");
}
