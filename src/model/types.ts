/** The types of what the files hold. Made by `npm run types` from the schemas of this room: do not edit. */
import type { Bilingual, ChannelCode, DomainId, ItemField, Level, Method, RedirectStatus } from "./codes.js";

/** Whatever JSON can say. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** 本地新增事项 · Addition：国家目录之外的本地事项。 An item beyond the national list. */
export interface Addition {
  /** 本地编号 · Local id：local- 加三位数字。 local- and three digits. */
  readonly id: string;
  /** 领域代码 · Domain：26 个领域之一（代码或中文名称），或 domains.add 中新增的领域。 One of the 26 domains, or one of domains.add. */
  readonly domain: string;
  /** 一级事项 · Category：公开事项的一级事项。 The first-level item. */
  readonly category: string;
  /** 二级事项 · Name：公开事项的二级事项。 The second-level item. */
  readonly name: string;
  /** 公开内容（要素）· Content：公开内容的各个要素，一行一个，不带编号和句末标点。 The elements to disclose, one each, no numbering, no closing punctuation. */
  readonly content: readonly string[];
  /** 公开依据 · Basis：公开所依据的文件。 The instruments that the disclosure rests on. */
  readonly basis: readonly Basis[];
  /** 公开时限 · Deadline：标准目录的原文；不详为 null。 In the official words; null where not known. */
  readonly deadline: string | null;
  /** 公开主体 · Subjects：catalogs/vocabulary/subjects.yaml 中的角色代码。 Roles in catalogs/vocabulary/subjects.yaml. */
  readonly subjects: readonly string[];
  /** 公开渠道和载体 · Channels：公开渠道代码或 {other: 名称}。 Channel codes or {other: name}. */
  readonly channels: readonly Channel[];
  /** 公开对象 · Audience：全社会和（或）特定群体。 Everyone and/or named groups. */
  readonly audience: Audience;
  /** 公开方式 · Method：proactive 主动、on-request 依申请；both 用于部分主动、部分依申请的事项。 Proactive, on request, or both where one part is disclosed proactively and the rest on request. */
  readonly method: Method;
  /** 公开层级 · Levels：应当公开的层级。 The levels that must disclose the item. */
  readonly levels: readonly Level[];
  /** 理由 · Reason：为什么这样调整；会随清单保留。 Why; kept with the list. */
  readonly reason: string;
}

/** 机关 · Agency：编制清单的机关。 The agency that makes the list. */
export interface Agency {
  /** 机关名称 · Name：编制清单的机关。 The agency that makes the list. */
  readonly name: string;
  /** 层级 · Level：county 县级、township 乡级。 County or township. */
  readonly level: "county" | "township";
  /** 部门 · Bureau：机关是县级部门时写它的简称，如 民政局；清单只取它是公开主体的事项。 A county bureau by its short name; its list takes the items of which it is a subject. */
  readonly bureau?: string | undefined;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly province?: string | undefined;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly city?: string | undefined;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly county?: string | undefined;
}

/** 预决算批准 · Approval：预算、决算批准（部门为批复）的日期；此后20日内公开（见标准目录“财政预决算”），zwgk calendar 据此推算。 When a budget or final accounts were approved; they are disclosed within twenty days, as the standard has it. */
export interface Approval {
  /** 批准什么 · Of：预算、预算调整或者决算。 The budget, its adjustment or the final accounts. */
  readonly of: "预算" | "预算调整" | "决算" | "budget" | "adjustment" | "final-accounts";
  /** 批准日期 · On：哪一天批准的。 The day of the approval. */
  readonly on: string;
}

/** 公开对象 · Audience：全社会和（或）特定群体。 Everyone and/or named groups. */
export interface Audience {
  /** 全社会 · Everyone：是否面向全社会。 Whether open to everyone. */
  readonly public: boolean;
  /** 特定群体 · Groups：特定群体的名称；标准目录只打勾、未写明时为 null；不涉及特定群体时省略。 The groups named; null where the table ticks the box without naming them; left out where there are none. */
  readonly groups?: readonly string[] | null | undefined;
}

/** 公开依据 · Basis：文件键、{instrument, articles}，或 {words: 原文}。 An instrument key, {instrument, articles}, or {words: official words}. */
export type Basis = string | {
  /** 法律法规文件键 · Instrument key：catalogs/instruments/ 中的 title：不带书名号和“中华人民共和国”。 A title in catalogs/instruments/, without 《》 and 中华人民共和国. */
  readonly instrument: string;
  /** 条款 · Articles：如 第四十七条第二款。 Articles as written, such as 第四十七条第二款. */
  readonly articles: readonly string[];
} | {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly words: string;
} | {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly words: string;
  readonly local: true;
};

/** 县级部门名称 · Bureaus：一个县各部门的名称，由本县各机关的方案共用（subjects: 文件名）。 Names of a county's departments, shared by the profiles that name the file. */
export interface BureausFile {
  /** 县 · County：哪个县（市、区）。 Which county. */
  readonly county?: string | undefined;
  /** 部门名称 · Names：主体代码（或中文名称）→ 本县部门的全称，如 人力资源社会保障部门: 某县人力资源和社会保障局。 Role → the full name of the county's department. */
  readonly bureaus: Readonly<Record<string, string>>;
}

/** 修订对照 · Changes：zwgk diff --format json 的输出。 What zwgk diff --format json prints. */
export interface ChangesReport {
  readonly changes: readonly ({
    /** 规则 · Rule：规则编号，永久不变，如 deadline-loosened。 Permanent id of the rule. */
    readonly rule: string;
    /** 级别 · Level：weakening 弱化、review 核对、info 知悉。 weakening: the public loses something; review: a person must look; info: good to know. */
    readonly level: "weakening" | "review" | "info";
    /** 领域代码 · Domain：26 个领域之一（代码或中文名称），或 domains.add 中新增的领域。 One of the 26 domains, or one of domains.add. */
    readonly domain: string | null;
    /** 事项编号 · Item：不在事项上的变化为 null。 Null where the change is not about an item. */
    readonly item: string | null;
    /** 条目 · Entry：既不是事项也不是领域时：哪一种条目、哪一条，如 instrument。 What it is about where that is neither an item nor a domain. */
    readonly entry?: {
      readonly of: string;
      readonly id: string;
    } | undefined;
    /** 相似度 · Match：没有编号的行按内容对应时有多像。 How alike rows are that were matched by content. */
    readonly match?: number | undefined;
    /** 事项名称 · Title：一级、二级事项。 Category and name of the item. */
    readonly title: {
      readonly category: string;
      readonly name: string;
    } | null;
    /** 字段 · Field：如 deadline；整个事项增减移动时为 null。 Null where a whole item came, went or moved. */
    readonly field: string | null;
    /** 原值 · Old：没有则为 null。 Null where there was nothing. */
    readonly old: JsonValue;
    /** 新值 · New：没有则为 null。 Null where there is nothing. */
    readonly new: JsonValue;
    /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
    readonly message: {
      readonly zh: string;
      readonly en: string;
    };
    /** 指纹 · Fingerprint：16 位十六进制数字；同一事项的同一变化总是相同。 16 hexadecimal digits, the same for the same change of the same item. */
    readonly fingerprint: string;
  })[];
  /** 合计 · Summary：各级别的数目。 Numbers of changes by level. */
  readonly summary: {
    readonly weakening: number;
    readonly review: number;
    readonly info: number;
  };
  /** 版本建议 · Version：至少应升哪一级版本号；用 --semver 时才有。 The least new version that the changes demand; only with --semver. */
  readonly semver?: "major" | "minor" | "patch" | "none" | undefined;
}

/** 公开渠道和载体 · Channel：渠道代码，或 {other: 名称}。 A channel code, or {other: name}. */
export type Channel = ChannelCode | {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly other: string;
};

/** 栏目归属 · Column of：一个领域、一级事项或事项公开在哪个栏目；写得最细的为准。 The column of a domain, category or item; the closest one counts. */
export interface ColumnOf {
  /** 领域代码 · Domain：26 个领域之一（代码或中文名称），或 domains.add 中新增的领域。 One of the 26 domains, or one of domains.add. */
  readonly domain?: string | undefined;
  /** 一级事项 · Category：该一级事项下的各事项。 The items of this category. */
  readonly category?: string | undefined;
  /** 事项 · Item：一个事项。 One item. */
  readonly item?: string | undefined;
  /** 栏目 · Path：网站上的栏目，各级之间用 / 或 > 隔开。 The column of the site, its levels between / or >. */
  readonly path: string;
  /** 网址 · URL：http 或 https 网址。 An http or https address. */
  readonly url?: string | undefined;
  /** 更新频率 · Refresh：多久更新一次，如 每月、有变化时。 How often it is refreshed. */
  readonly refresh?: string | undefined;
}

/** 完整性 · Completeness：本版有多完整。 How complete the edition is. */
export interface Completeness {
  /** 全国事项数 · National items：国家目录的事项总数；不详为 null。 Size of the national list; null where not known. */
  readonly nationalItems: number | null;
  /** 依据 · Basis：总数从何得知。 Where the size is known from. */
  readonly basis: Bilingual | null;
  /** 已知缺漏 · Known gaps：已知缺少或存疑之处；没有为 null。 What is known to be missing or doubtful; null where nothing is. */
  readonly missing: Bilingual | null;
}

/** 核对相符 · Confirmation：经办人对照原文核对、认为相符的字段；由 zwgk confirm 写入。 Fields that a person compared with the official text and found to agree; zwgk confirm writes them. */
export interface Confirmation {
  /** 事项 · Item：国家事项编号或 local-001。 National item id, or local-001. */
  readonly item: string;
  /** 字段 · Fields：核对过的字段；全部字段写 all。 The fields that were compared; all for every one. */
  readonly fields: "all" | readonly ItemField[];
  /** 核对所据 · Compared with：核对时对照的文件名或网址。 The file or address that it was compared with. */
  readonly compared: string;
  /** 日期 · On：哪一天核对的。 The day of the comparison. */
  readonly on: string;
}

/** 考核项 · Criterion：一个考核项。 One criterion. */
export interface Criterion {
  /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
  readonly id: string;
  /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
  readonly title: Bilingual;
  /** 分值 · Points：满分。 Points for full marks. */
  readonly points: number;
  /** 测度 · Measure：items 应公开事项的比例、catalog 应公开事项及其公开对象、方式、层级的比例、content 要素的比例、deadlines 不迟于标准的比例、channels 渠道的比例、audience 对象和方式不缩小的比例、basis 依据现行有效的比例；null 为表格看不出、不评。 What the share is of; null where no table can show it. */
  readonly measure: "items" | "catalog" | "content" | "deadlines" | "channels" | "audience" | "basis" | null;
  /** 渠道 · Channels：测度为 channels 时只看这些渠道。 With the measure channels: these alone. */
  readonly channels?: readonly ChannelCode[] | undefined;
}

/** 由谁公开 · Disclosed by：标准写明由部门公开的事项，本地由谁公开；写得最细的为准（事项、领域和主体、领域、主体）。 Who discloses here what the standard gives to a department; the closest entry counts. */
export interface DisclosedBy {
  /** 主体 · Subject：标准目录中的公开主体（代码或中文名称）。 A role of the standard. */
  readonly subject?: string | undefined;
  /** 领域代码 · Domain：catalogs/domains.yaml 中的一个领域，不论哪一批。 One of the domains in catalogs/domains.yaml, of whatever wave. */
  readonly domain?: string | undefined;
  /** 事项编号 · Item id：领域代码加三位数字，永久不变，不重排、不复用，如 social-assistance-004；一地自己的版本独有的事项，中间加版次。 Domain and three digits, for items of an edition of one's own with its name between; permanent, never renumbered or reused. */
  readonly item?: string | undefined;
  /** 由谁公开 · By：own 本机关、bureau 县级部门。 The agency itself, or the county's bureau. */
  readonly by: "own" | "bureau";
  /** 理由 · Reason：为什么这样调整；会随清单保留。 Why; kept with the list. */
  readonly reason?: string | undefined;
}

/** 事项目录 · Disclosure list：由本地方案和标准目录生成的政务公开事项目录。 A resolved profile. */
export interface DisclosureList {
  readonly list: 1;
  /** 机关 · Agency：编制清单的机关。 The agency that makes the list. */
  readonly agency: Agency;
  readonly release: {
    /** 版本号 · Version：主.次.修订，如 1.0.0。 major.minor.patch, such as 1.0.0. */
    readonly version: string;
    /** 日期 · Date：公历日期，如 2019-12-26。 A calendar date, YYYY-MM-DD. */
    readonly date: string;
  };
  /** 编制日期 · Date：方案写明的编制日期。 As the profile states it. */
  readonly date: string | null;
  /** 效力判断日 · Basis on：按哪一天判断公开依据的效力；未判断时省略。 The day on which the basis had to be in force; left out where nobody asked. */
  readonly basisOn?: string | undefined;
  readonly documents: readonly ProfileDocument[];
  readonly revisions: readonly RevisionDuty[];
  readonly approvals?: readonly Approval[] | undefined;
  readonly channels: Readonly<Partial<Record<ChannelCode, LocalChannel>>>;
  /** 本地没有的渠道 · Lacks：方案写明本地没有的渠道；没有写明时省略。 Channels that the locality does not have. */
  readonly lacks?: readonly ChannelCode[] | undefined;
  /** 格内印本地名称 · Names in cells：渠道的本地名称印在表格内。 Local names of channels are printed in the cells. */
  readonly channelsInCells?: true | undefined;
  /** 只列本机关的 · Own：只含本机关自己是公开主体的事项。 Only items of which the agency itself is the subject. */
  readonly own?: true | undefined;
  /** 未涉及领域 · Absent：不涉及本机关的领域和理由；方案要求印出时才有。 Domains that do not concern the agency, and why; where the profile asks for them. */
  readonly absent?: readonly ({
    /** 领域代码 · Domain：26 个领域之一（代码或中文名称），或 domains.add 中新增的领域。 One of the 26 domains, or one of domains.add. */
    readonly domain: string;
    /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
    readonly name: string;
    /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
    readonly reason: string | null;
  })[] | undefined;
  /** 仅含已见事项 · Attested only：有待核实之处的事项是否已被略去。 Whether items with something unchecked were left out. */
  readonly attestedOnly: boolean;
  /** 写明暂不列入 · State what is omitted：封面写明略去的核对后补充；方案要求时才有。 The cover says that what was left out will follow; where the profile asks for it. */
  readonly stateOmitted?: true | undefined;
  readonly counts: {
    readonly items: number;
    readonly attested: number;
    readonly partial: number;
    readonly unverified: number;
    readonly local: number;
    /** 略去 · Omitted：因 attestedOnly 略去的、有待核实之处的事项数。 Items with something unchecked that were left out. */
    readonly omitted: number;
  };
  readonly sections: readonly ListSection[];
  /** 村级公示 · Boards：只含村务公开栏应当对应公示的事项。 Only what village boards mirror. */
  readonly boards?: true | undefined;
}

/** 领域 · Domain：26 个试点领域之一。 One of the 26 domains. */
export interface Domain {
  /** 序号 · Number：国办发〔2019〕54号附列的官方次序，1 至 26。 Official position, 1 to 26. */
  readonly number: number;
  /** 批次 · Wave：第一批：2019年的26个领域；不写也是。 The first wave, the 26 of 2019, stated or not. */
  readonly wave?: 1 | undefined;
  /** 领域代码 · Domain：26 个领域之一。 One of the 26 domains. */
  readonly id: DomainId;
  /** 领域名称 · Name：领域的官方名称。 The official name. */
  readonly name: string;
  /** 英文名称 · English name：英文译名。 The name in English. */
  readonly en: string;
}

/** 领域 · Domains：列入哪些领域、本地怎么称呼、自设哪些。 Which domains, what they are called, and own ones. */
export interface DomainChoices {
  /** 只列入 · Include：只列入这些领域（自设的领域总是列入），也可以是第二批的，如 旅游；不写则 26 个都列入。 Only these, which may be of the second wave too; all of the 26 where it is left out. */
  readonly include?: readonly string[] | undefined;
  /** 另外列入 · Further：26 个以外另外列入的第二批领域，如 旅游；列入的是见到的事项。 Domains of the second wave besides, with the items that were seen. */
  readonly further?: readonly string[] | undefined;
  /** 不列入 · Exclude：整个不列入的领域。 Domains left out as a whole. */
  readonly exclude?: readonly ({
    /** 领域代码 · Domain：catalogs/domains.yaml 中的一个领域，不论哪一批。 One of the domains in catalogs/domains.yaml, of whatever wave. */
    readonly domain: string;
    /** 理由 · Reason：为什么不涉及；印在“未涉及领域”中。 Why it does not concern the agency. */
    readonly reason: string;
  })[] | undefined;
  /** 改称 · Rename：领域 → 本地的名称，如 扶贫 → 乡村振兴。 Domain → what it is called here, such as 扶贫 → 乡村振兴. */
  readonly rename?: Readonly<Record<string, string>> | undefined;
  readonly merge?: readonly ({
    /** 领域代码 · Domain：26 个领域之一（代码或中文名称），或 domains.add 中新增的领域。 One of the 26 domains, or one of domains.add. */
    readonly into: string;
    /** 并入的领域 · Domains：事项移到 into 之下的领域。 The domains whose items move. */
    readonly domains: readonly string[];
  })[] | undefined;
  readonly add?: readonly OwnDomain[] | undefined;
  /** 印出未涉及领域 · Show absent：true：清单末尾印出“未涉及领域”及理由。 true prints at the end which domains do not concern the agency, and why. */
  readonly showAbsent?: boolean | undefined;
}

/** 领域表 · Domains：catalogs/domains.yaml：26 个领域，按官方次序；further 是后来的。 The 26 domains in official order, and those that came later. */
export interface DomainsFile {
  readonly domains: readonly Domain[];
  readonly further?: readonly FurtherDomain[] | undefined;
}

/** 标准目录版本 · Edition：一个领域标准目录的一个版本。 One edition of one domain's guideline. */
export interface Edition {
  /** 领域代码 · Domain：catalogs/domains.yaml 中的一个领域，不论哪一批。 One of the domains in catalogs/domains.yaml, of whatever wave. */
  readonly domain: string;
  /** 版次 · Edition：与文件名一致，通常为年份。 Same as the file name, usually the year. */
  readonly edition: string;
  /** 标准指引 · Guideline：本版所依据的标准指引。 The guideline that this edition gives. */
  readonly guideline: Guideline;
  /** 所依标准 · Base：一地自己的版本所对应的标准版次；标准目录的版本不写。 Of a locality's own edition: the edition of the standard whose ids it keeps. Editions of the standard have none. */
  readonly base?: string | undefined;
  /** 完整性 · Completeness：本版有多完整。 How complete the edition is. */
  readonly completeness: Completeness;
  /** 其他渠道 · Other channels：表头注明“■”必选、“□”可选的，写 optional：列入的渠道必选，其余可选；表头没有说的不写。 optional where the heading says that ■ is required and □ optional: the channels of an item are required, all others optional. Left out where it says nothing. */
  readonly otherChannels?: "optional" | undefined;
  /** 来源 · Sources：本版核对过的页面。 The pages that this edition was checked against. */
  readonly sources: readonly string[];
  /** 编者注 · Notes：来源之间的分歧、取舍和存疑之处。 Where sources disagree, what was chosen, what is doubtful. */
  readonly notes: readonly string[];
  readonly redirects?: readonly Redirect[] | undefined;
  /** 公开事项 · Items：按标准目录的次序；一项也没有见到的为 []，并在 completeness.missing 中说明。 In the order of the official table; [] where no item was seen, which completeness.missing has to say. */
  readonly items: readonly Item[];
}

/** 不再保留的机构 · Ended body：机构改革后不再保留的机构和承接它的机构。 A body that a reform ended, and what took its duties. */
export interface EndedBody {
  /** 名称 · Names：名称和简称，前面有什么字都算。 Names, whatever stands before them. */
  readonly names: readonly string[];
  /** 短名 · Exact：前面是地名或没有字才算的名称。 Names that count only with a place or nothing before them. */
  readonly exact?: readonly string[] | undefined;
  /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
  readonly successor: Bilingual;
  /** 日期（可只到月）· Date, month precision allowed：YYYY-MM-DD；日不详时写 YYYY-MM。 YYYY-MM-DD, or YYYY-MM where the day is not known. */
  readonly ended: string;
  readonly source: {
    /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
    readonly title: string;
    /** 网址 · URL：http 或 https 网址。 An http or https address. */
    readonly url: string;
  };
}

/** 已经结束的工作 · Ended work：标准印发以后结束的工作：有关事项不会再有新的信息。 Work that has ended since the standard was issued: its items have nothing new to disclose. */
export interface EndedWork {
  /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
  readonly id: string;
  readonly items: readonly string[];
  /** 用语 · Words：权责清单里写着其中一个的职权，管的是这项工作。 A power of a responsibility list that holds one of them is about this work. */
  readonly words: readonly string[];
  /** 日期（可只到月）· Date, month precision allowed：YYYY-MM-DD；日不详时写 YYYY-MM。 YYYY-MM-DD, or YYYY-MM where the day is not known. */
  readonly ended: string;
  /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
  readonly reason: Bilingual;
  readonly source: {
    /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
    readonly title: string;
    /** 网址 · URL：http 或 https 网址。 An http or https address. */
    readonly url: string;
  };
}

/** 佐证 · Evidence：哪个页面佐证哪些字段；没有列出的字段待核实。 Which page attests which fields; a field that is not named is unverified. */
export interface Evidence {
  /** 所见 · Seen：页面（catalogs/sources/<领域>.yaml 中的 id）及其佐证的字段，全部字段写 all；没有页面表示尚未核对。 The pages that attest the item, each with the fields it shows; no page means that nobody has checked it. */
  readonly seen: Readonly<Record<string, "all" | readonly ItemField[]>>;
  /** 合起来所见 · Seen between them：这些页面合起来佐证、没有逐页记录的字段。 Fields that these pages show between them, where nobody noted which page shows which. */
  readonly between?: readonly ItemField[] | undefined;
  /** 其他写法 · Variants：页面之间不一致时未采用的写法，连同来源。 Where pages differ: the wording that the item does not have, with its pages. */
  readonly variants?: readonly ({
    /** 来源 · Sources：这样写的页面。 The pages that print it so. */
    readonly sources: readonly string[];
    /** 一级事项 · Category：公开事项的一级事项。 The first-level item. */
    readonly category?: string | undefined;
    /** 二级事项 · Name：公开事项的二级事项。 The second-level item. */
    readonly name?: string | undefined;
    /** 公开内容（要素）· Content：公开内容的各个要素，一行一个，不带编号和句末标点。 The elements to disclose, one each, no numbering, no closing punctuation. */
    readonly content?: readonly string[] | undefined;
    /** 公开依据 · Basis：公开所依据的文件。 The instruments that the disclosure rests on. */
    readonly basis?: readonly Basis[] | undefined;
    /** 公开时限 · Deadline：标准目录的原文；不详为 null。 In the official words; null where not known. */
    readonly deadline?: string | null | undefined;
    /** 公开主体 · Subjects：catalogs/vocabulary/subjects.yaml 中的角色代码。 Roles in catalogs/vocabulary/subjects.yaml. */
    readonly subjects?: readonly string[] | undefined;
    /** 公开渠道和载体 · Channels：公开渠道代码或 {other: 名称}。 Channel codes or {other: name}. */
    readonly channels?: readonly Channel[] | undefined;
    /** 公开对象 · Audience：全社会和（或）特定群体。 Everyone and/or named groups. */
    readonly audience?: Audience | undefined;
    /** 公开方式 · Method：proactive 主动、on-request 依申请；both 用于部分主动、部分依申请的事项。 Proactive, on request, or both where one part is disclosed proactively and the rest on request. */
    readonly method?: Method | undefined;
    /** 公开层级 · Levels：应当公开的层级。 The levels that must disclose the item. */
    readonly levels?: readonly Level[] | undefined;
  })[] | undefined;
}

/** 校验结果 · Findings：zwgk validate --format json 的输出。 What zwgk validate --format json prints. */
export interface FindingsReport {
  readonly findings: readonly ({
    /** 规则 · Rule：规则编号，不变，见 docs/rules.md。 Stable id of the rule, see docs/rules.md. */
    readonly rule: string;
    /** 级别 · Level：error 错误、warning 警告、info 提示。 How grave it is. */
    readonly level: "error" | "warning" | "info";
    /** 文件 · File：文件名，和命令行所写一致。 The file as it was named. */
    readonly file: string | null;
    /** 位置 · Position：行和列，从 1 起，列按 UTF-16 计。 Line and column from 1, columns in UTF-16 units. */
    readonly position: {
      readonly line: number;
      readonly column: number;
    } | null;
    /** 数据路径 · Path：在数据中的位置，如 items、3、basis、0。 The place in the data. */
    readonly path: readonly (string | number)[];
    /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
    readonly message: {
      readonly zh: string;
      readonly en: string;
    };
    /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
    readonly hint: {
      readonly zh: string;
      readonly en: string;
    };
  })[];
  /** 合计 · Summary：文件数和各级别的数目。 Numbers of files, and of findings by level. */
  readonly summary: {
    readonly files: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
  };
}

/** 后续领域 · Further domain：26 个领域以外、部委后来印发标准指引的领域；不计入标准，默认不列入清单。 A domain for which a ministry issued a guideline later: not counted in the standard, in no list unless asked for. */
export interface FurtherDomain {
  /** 批次 · Wave：第几批；2 为2021年起各部委增发的。 Which wave; 2 is what ministries have issued since 2021. */
  readonly wave: number;
  /** 领域代码 · Domain：catalogs/domains.yaml 中的一个领域，不论哪一批。 One of the domains in catalogs/domains.yaml, of whatever wave. */
  readonly id: string;
  /** 领域名称 · Name：领域的官方名称。 The official name. */
  readonly name: string;
  /** 英文名称 · English name：英文译名。 The name in English. */
  readonly en: string;
}

/** 内容 · Item：一项通用内容。 One such item. */
export interface GeneralItem {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly category: string;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly name: string;
  readonly content: readonly string[];
}

/** 标准指引 · Guideline：本版所依据的标准指引。 The guideline that this edition gives. */
export interface Guideline {
  /** 标准指引名称 · Title：标准指引或标准目录的名称。 Title of the guideline. */
  readonly title: string;
  /** 印发机关 · Issuer：印发机关；未见为 null。 The issuing body; null where not seen. */
  readonly issuer: string | null;
  /** 文号 · Number：印发文件的文号；未见为 null。 Document number; null where not seen. */
  readonly number: string | null;
  /** 印发日期 · Issued：印发日期；未见为 null。 Date of issue; null where not seen. */
  readonly issued: string | null;
}

/** 忽略 · Ignored change：一处已接受的变化。 A change that was accepted. */
export interface IgnoredChange {
  /** 指纹 · Fingerprint：16 位十六进制数字；同一事项的同一变化总是相同。 16 hexadecimal digits, the same for the same change of the same item. */
  readonly fingerprint: string;
  /** 理由 · Reason：为什么可以忽略。 Why it may be ignored. */
  readonly reason: string;
  /** 期限 · Until：忽略到哪一天（含），过期重新计入。 The last day on which it is ignored. */
  readonly until: string;
}

/** 忽略清单 · Ignore file：zwgk diff --ignore 读的文件。 What zwgk diff --ignore reads. */
export type IgnoreFile = readonly IgnoredChange[];

/** 法律法规文件 · Instrument：一部法律、法规、规章或文件：公开依据所引的，取代它们的，各领域主要的。 A legal instrument: one that items cite, one that took its place, or a main law of a domain. */
export interface Instrument {
  /** 法律法规文件键 · Instrument key：catalogs/instruments/ 中的 title：不带书名号和“中华人民共和国”。 A title in catalogs/instruments/, without 《》 and 中华人民共和国. */
  readonly title: string;
  /** 全称 · Official title：正式名称。 The full official title. */
  readonly officialTitle: string;
  /** 文号 · Number：文号；不详为 null。 Document number; null where not known. */
  readonly number: string | null;
  /** 制定机关 · Issuer：制定或印发机关。 Who made or issued it. */
  readonly issuer: string | null;
  /** 公布日期 · Issued：公布或通过日期；不详为 null。 Date of issue or adoption; null where not known. */
  readonly issued: string | null;
  /** 施行日期 · Effective：施行日期；不详为 null。 In force from; null where not known. */
  readonly effective: string | null;
  /** 修改日期 · Revised：历次修改日期。 Dates of revision. */
  readonly revised: readonly string[];
  /** 修改施行日期 · Revisions in force：修改日期到施行日期；没有列出的，整篇修订的按“施行日期”，其余按修改当天。 From a date of revision to its first day in force; a revision that is not listed counts from “effective” where that is its day, else from the day it was made. */
  readonly revisionsEffective?: Readonly<Record<string, string>> | undefined;
  /** 效力状态 · Status：in-force 有效、amended 修改后有效、replaced 被取代、repealed 废止、unknown 不详。 As of the registry's horizon. */
  readonly status: "in-force" | "amended" | "replaced" | "repealed" | "unknown";
  /** 失效日期 · Ended：不再有效的第一天；仍有效或不详为 null。 The first day on which it is no longer in force; null while it is, or where not known. */
  readonly ended: string | null;
  /** 取代文件 · Replaced by：先后取代它的文件，早的在前；没有为空。 What took its place, one after the other, earliest first; empty where nothing did. */
  readonly replacedBy: readonly Replacement[];
  /** 状态说明 · Status note：状态从何得知、自何时起。 How the status is known, and since when. */
  readonly statusNote: string | null;
  /** 可信程度 · Confidence：对状态的把握：attested 有据、certain 确知、unsure 存疑。 How sure the status is. */
  readonly confidence: "attested" | "certain" | "unsure";
  /** 核对到 · Checked：状态核对到哪一天；不写为本表的核对截止日，null 为没有逐件核对过。 The day up to which the status was checked; the file's horizon where left out, null where nobody checked it. */
  readonly checked?: string | null | undefined;
  /** 出处 · Source：状态和日期的出处；没有为 null。 Where the status was read; null where none is public. */
  readonly source: string | null;
  /** 引用写法 · Aliases：标准目录中出现过的引用写法。 Citations of it as the guidelines print them. */
  readonly aliases: readonly string[];
}

/** 法律法规文件登记表 · Instruments：catalogs/instruments/<种类>.yaml。 The instruments of one kind. */
export interface InstrumentsFile {
  /** 种类 · Kind：law 法律、administrative-regulation 行政法规、department-rule 部门规章、normative-document 规范性文件、party-document 党内文件、standard 标准。 Kind of instrument. */
  readonly kind: "law" | "administrative-regulation" | "department-rule" | "normative-document" | "party-document" | "standard";
  /** 核对截止 · Horizon：状态核对到哪一天。 The day up to which statuses were checked. */
  readonly horizon: {
    /** 日期 · Date：公历日期，如 2019-12-26。 A calendar date, YYYY-MM-DD. */
    readonly date: string;
    /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
    readonly note: Bilingual;
  };
  readonly instruments: readonly Instrument[];
}

/** 公开事项 · Item：标准目录的一行；不详的字段为 null，名称必填。 One row of the official table; a field that nobody knows is null, the name is always there. */
export interface Item {
  /** 事项编号 · Item id：领域代码加三位数字，永久不变，不重排、不复用，如 social-assistance-004；一地自己的版本独有的事项，中间加版次。 Domain and three digits, for items of an edition of one's own with its name between; permanent, never renumbered or reused. */
  readonly id: string;
  /** 一级事项 · Category：公开事项的一级事项。 The first-level item. */
  readonly category: string | null;
  /** 二级事项 · Name：公开事项的二级事项。 The second-level item. */
  readonly name: string;
  /** 公开内容（要素）· Content：公开内容的各个要素，一行一个，不带编号和句末标点。 The elements to disclose, one each, no numbering, no closing punctuation. */
  readonly content: readonly string[] | null;
  /** 公开依据 · Basis：公开所依据的文件。 The instruments that the disclosure rests on. */
  readonly basis: readonly Basis[] | null;
  /** 公开时限 · Deadline：标准目录的原文；不详为 null。 In the official words; null where not known. */
  readonly deadline: string | null;
  /** 公开主体 · Subjects：catalogs/vocabulary/subjects.yaml 中的角色代码。 Roles in catalogs/vocabulary/subjects.yaml. */
  readonly subjects: readonly string[] | null;
  /** 公开渠道和载体 · Channels：公开渠道代码或 {other: 名称}。 Channel codes or {other: name}. */
  readonly channels: readonly Channel[] | null;
  /** 公开对象 · Audience：全社会和（或）特定群体。 Everyone and/or named groups. */
  readonly audience: Audience | null;
  /** 公开方式 · Method：proactive 主动、on-request 依申请；both 用于部分主动、部分依申请的事项。 Proactive, on request, or both where one part is disclosed proactively and the rest on request. */
  readonly method: Method | null;
  /** 公开层级 · Levels：应当公开的层级。 The levels that must disclose the item. */
  readonly levels: readonly Level[] | null;
  /** 佐证 · Evidence：哪个页面佐证哪些字段；没有列出的字段待核实。 Which page attests which fields; a field that is not named is unverified. */
  readonly evidence: Evidence;
}

/** 位置 · Place：把一个事项排到同一领域的另一事项之后或之前；按次序逐条执行。 Puts an item behind or before another one of its domain; carried out one after the other. */
export type ItemPlace = {
  /** 编号 · Id：国家事项编号或 local-001。 National item id, or local-001. */
  readonly item: string;
  /** 编号 · Id：国家事项编号或 local-001。 National item id, or local-001. */
  readonly after: string;
} | {
  /** 编号 · Id：国家事项编号或 local-001。 National item id, or local-001. */
  readonly item: string;
  /** 编号 · Id：国家事项编号或 local-001。 National item id, or local-001. */
  readonly before: string;
};

/** 工具的词表 · Knowledge：catalogs/vocabulary/knowledge/<名称>.yaml：工具所用的词，不是标准目录的内容。 Words that the tools know; no content of the catalog. */
export interface KnowledgeFile {
  /** 名称 · Name：与文件名一致。 Same as the file name. */
  readonly knowledge: string;
  /** 领域之外 · Outside：26 个标准指引都不涉及的事务。 Matters that no item of the 26 guidelines discloses. */
  readonly outside?: readonly OutsideMatter[] | undefined;
  readonly ministries?: readonly MinistryWords[] | undefined;
  /** 机关内务 · Own affairs：管本机关事务的内设机构的全名（不含科、处等尾字），和它们仍要公开的领域。 Whole names of offices that look after their own agency, without the unit at the end, and what they disclose all the same. */
  readonly ownAffairs?: {
    readonly offices: readonly string[];
    /** 领域代码 · Domain：26 个领域之一。 One of the 26 domains. */
    readonly discloses: DomainId;
  } | undefined;
  /** 通用内容 · General items：各单位都公开、26 个领域不涉及的内容。 What authorities publish that no guideline covers. */
  readonly general?: readonly GeneralItem[] | undefined;
  /** 要素种类 · Kinds of elements：办事指南各要素的写法，先合者为准。 Elements of a service guide; the first that fits counts. */
  readonly elementKinds?: readonly string[] | undefined;
  readonly presets?: readonly Preset[] | undefined;
  readonly bodies?: readonly EndedBody[] | undefined;
  readonly endedWork?: readonly EndedWork[] | undefined;
  /** 虚词 · Fillers：提问时的虚词，长的在前。 What people say around what they look for; longer ones first. */
  readonly fillers?: readonly string[] | undefined;
  /** 别称 · Also：人们在方案和命令行里对代码的称呼，词表的用语和别名之外的。 What people write for a code in profiles and on the command line, beside its term and aliases. */
  readonly also?: Readonly<Partial<Record<"audiences" | "channels" | "levels" | "methods" | "subjects" | "domains", Readonly<Record<string, readonly string[]>>>>> | undefined;
  /** 表头 · Headings：各栏在已发布的表中的名称，或其模式；两栏都合时以前者为准。 Headings met in published tables, by column; where two fit, the first one has it. */
  readonly headings?: Readonly<Partial<Record<"number" | "section" | "aside" | "category" | "name" | "content" | "basis" | "deadline" | "subjects" | "channels" | "audience" | "method" | "levels" | "office" | "column" | "remark", readonly (string | {
    /** 模式 · Pattern：正则表达式（u）。 A regular expression with the flag u. */
    readonly pattern: string;
  })[]>>> | undefined;
}

/** 清单行 · Row：清单的一行。 One row of a list. */
export interface ListRow {
  /** 事项编号 · Id：国家事项编号或 local-001。 National item id, or local-001. */
  readonly id: string;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly category: string | null;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly name: string;
  readonly content: readonly string[];
  /** 公开依据 · Basis：按印出的样子。 As printed. */
  readonly basis: readonly string[];
  /** 失效的依据 · Outdated：至 basisOn 那一天已失效的依据；没有或未判断时省略。 Entries that had ended by basisOn; left out where there are none or nobody asked. */
  readonly outdated?: readonly OutdatedBasis[] | undefined;
  /** 失效的引用 · Outdated mentions：公开内容中提到、至 basisOn 那一天已失效的文件；index 是公开内容中的第几条，从 0 起；没有或未判断时省略。 Instruments named in the content that had ended by basisOn; index counts the elements. */
  readonly outdatedContent?: readonly OutdatedBasis[] | undefined;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly deadline: string | null;
  readonly subjects: readonly ({
    /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
    readonly role: string;
    /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
    readonly name: string;
  })[];
  readonly channels: readonly Channel[];
  /** 公开对象 · Audience：全社会和（或）特定群体。 Everyone and/or named groups. */
  readonly audience: Audience | null;
  /** 公开方式 · Method：proactive 主动、on-request 依申请；both 用于部分主动、部分依申请的事项。 Proactive, on request, or both where one part is disclosed proactively and the rest on request. */
  readonly method: Method | null;
  readonly levels: readonly Level[];
  /** 核实状态 · Verification：attested、partial、unverified，本地新增为 local。 local for an addition. */
  readonly verification: "attested" | "partial" | "unverified" | "local";
  /** 待核实的字段 · Unchecked：没有页面佐证、也没有人核对过的字段，以及空着的公开时限；没有时省略。 Fields that no page shows and nobody confirmed, and a deadline that is missing; left out where there are none. */
  readonly unchecked?: readonly ItemField[] | undefined;
  /** 待填 · Placeholders：由本地填写的占位文字，如《XX省…》；没有时省略。 Words that the locality has to fill in; left out where there are none. */
  readonly placeholders?: readonly string[] | undefined;
  /** 承办机构 · Office：经人确认的承办机构；清单没有对应表时省略。 As confirmed; absent without a mapping. */
  readonly office?: string | null | undefined;
  /** 网站所属栏目 · Portal column：公开在网站的哪个栏目。 Where on the site it is published. */
  readonly column?: PortalColumn | undefined;
  /** 备注 · Remark：表中最后一栏；没有备注时省略。 The last column of the table; left out where there is none. */
  readonly remark?: string | undefined;
  readonly origins: Readonly<Record<ItemField, Origin>>;
}

/** 领域 · Section：一个领域的各行。 The rows of one domain. */
export interface ListSection {
  /** 领域代码 · Domain：26 个领域之一（代码或中文名称），或 domains.add 中新增的领域。 One of the 26 domains, or one of domains.add. */
  readonly domain: string;
  /** 序号 · Number：官方序号；自设的领域从 27 起。 Official position; domains of the locality's own go on from 27. */
  readonly number: number;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly name: string;
  /** 版次 · Edition：自设的领域为 null。 null for a domain of the locality's own. */
  readonly edition: string | null;
  /** 标准指引 · Guideline：本版所依据的标准指引。 The guideline that this edition gives. */
  readonly guideline: Guideline | null;
  /** 完整性 · Completeness：本版有多完整。 How complete the edition is. */
  readonly completeness: Completeness | null;
  /** 其他渠道 · Other channels：表头注明“■”必选、“□”可选的，写 optional：列入的渠道必选，其余可选；表头没有说的不写。 optional where the heading says that ■ is required and □ optional: the channels of an item are required, all others optional. Left out where it says nothing. */
  readonly otherChannels?: "optional" | undefined;
  readonly rows: readonly ListRow[];
}

/** 本地渠道 · Local channel：渠道在本地的名称和网址。 What the channel is called here. */
export interface LocalChannel {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly name: string;
  /** 网址 · URL：http 或 https 网址。 An http or https address. */
  readonly url?: string | undefined;
}

/** 渠道 · Channels：渠道代码（或中文名称）→ 本地名称和网址；没有的渠道写 false，或用 only 写明只有哪些。 Channel → its local name and address, or false; or `only`. */
export interface LocalChannels {
  /** 本地只有 · Only：本地只有这些渠道，其余的不勾选。 The only channels that there are here; the others are not ticked. */
  readonly only?: readonly ChannelCode[] | undefined;
  /** 印在格内 · In cells：true：表格的“公开渠道和载体”一格里印出本地名称；不写则只在封面。 true prints the local names in the table's cells, not on the cover alone. */
  readonly inCells?: boolean | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly portal?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly gazette?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "social-media"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "press-or-hearing"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly broadcast?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "print-media"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "reading-point"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "service-center"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "service-station"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "on-site"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "notice-board"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly "targeted-push"?: LocalChannel | false | undefined;
  /** 本地渠道 · Local channel：本地的名称和网址；本地没有的写 false。 Its name and address here; false where there is none. */
  readonly other?: LocalChannel | false | undefined;
}

/** 事项与职权对应表 · Mapping：每个公开事项由哪项职权产生、哪个机构承办，以及人的决定。 Which power and office answer for each item, and what a person decided. */
export interface Mapping {
  /** 格式版本 · Format：固定为 1。 Always 1. */
  readonly mapping: 1;
  /** 版本号 · Version：主.次.修订，如 1.0.0。 major.minor.patch, such as 1.0.0. */
  readonly release: string;
  readonly items: readonly MappingItem[];
}

/** 决定时的依据 · Ground：作出决定时事项和职权的内容；变了就提示复核。 What item and power said when it was decided; a change asks for another look. */
export interface MappingGround {
  /** 指纹 · Fingerprint：内容的指纹，12 位十六进制数。 Fingerprint of a content, 12 hexadecimal digits. */
  readonly item: string;
  /** 指纹 · Fingerprint：内容的指纹，12 位十六进制数。 Fingerprint of a content, 12 hexadecimal digits. */
  readonly power?: string | undefined;
}

/** 事项 · Item：一个事项的对应关系。 The links of one item. */
export interface MappingItem {
  /** 事项编号 · Item：国家事项编号或 local-001。 National item id, or local-001. */
  readonly item: string;
  readonly links: readonly MappingLink[];
}

/** 对应关系 · Link：事项和一项职权、一个机构的对应关系。 A link between an item and a power or office. */
export interface MappingLink {
  /** 职权 · Power：职权名称；有子项的为“名称／子项”，同名的加“（序号）”。 Its name, with the sub-item behind ／, with the number where two have the same name. */
  readonly power?: string | undefined;
  /** 承办机构 · Office：承办这个事项的机构。 The office that answers for the item. */
  readonly office?: string | undefined;
  /** 状态 · State：proposed 待定、confirmed 确认、rejected 否决、none 无对应。 Proposed, confirmed, rejected; none: nothing of this agency answers for it. */
  readonly state: "proposed" | "confirmed" | "rejected" | "none";
  /** 得分 · Score：0 至 1。 0 to 1. */
  readonly score?: number | undefined;
  /** 理由 · Reasons：为什么这样建议。 Why it is proposed. */
  readonly reasons?: readonly string[] | undefined;
  /** 备注 · Remark：经办人写的话。 What a person noted. */
  readonly remark?: string | undefined;
  /** 决定时的依据 · Ground：作出决定时事项和职权的内容；变了就提示复核。 What item and power said when it was decided; a change asks for another look. */
  readonly ground?: MappingGround | undefined;
}

/** 部门 · Ministry：同一些部门管的领域和领域之外的事，界线划在一处。 Fields that the same departments look after, in and outside the domains. */
export interface MinistryWords {
  /** 部门 · Departments：地方部门的名称或名称的一部分。 Names of local departments, or parts of them. */
  readonly departments: readonly string[];
  /** 倾向 · Leaning：别无线索时，该部门的职权最可能属于哪里、可能性多大。 What a power of such a department most likely is when nothing else tells, and how likely. */
  readonly leaning?: {
    /** 领域或其外 · Field：领域代码，或 outside:加本文件 outside 中的代码。 A domain, or outside: and an id of `outside` in this file. */
    readonly to: string;
    readonly share: number;
  } | undefined;
  readonly fields: readonly ({
    /** 领域或其外 · Field：领域代码，或 outside:加本文件 outside 中的代码。 A domain, or outside: and an id of `outside` in this file. */
    readonly of: string;
    /** 职权种类 · Acts：事项所公开的职权种类；都公开时省略。 Kinds of power that its items disclose; all when left out. */
    readonly acts?: readonly ("approval" | "enforcement" | "benefit" | "service" | "other")[] | undefined;
    /** 法规 · Laws：法律法规的名称，或国家和地方共有的部分。 Titles of laws, or the part that national and local ones share. */
    readonly laws?: readonly string[] | undefined;
    /** 专用词 · Words：权责清单中别处不用的词。 Words that nothing else in a responsibility list would use. */
    readonly words?: readonly string[] | undefined;
    /** 线索 · Hints：只是倾向于此的词。 Words that only lean this way. */
    readonly hints?: readonly string[] | undefined;
  })[];
}

/** 出处 · Origin：一个值从何而来。 Where a value comes from. */
export type Origin = {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly edition: string;
} | {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly profile: string;
  readonly line: number | null;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly reason: string | null;
};

/** 失效的依据 · Outdated basis：已被取代或废止的一条公开依据。 An entry of the basis that was replaced or repealed. */
export interface OutdatedBasis {
  /** 位置 · Index：本行公开依据中的第几条，从 0 起。 Place in the row's basis, from 0. */
  readonly index: number;
  /** 法律法规文件键 · Instrument key：catalogs/instruments/ 中的 title：不带书名号和“中华人民共和国”。 A title in catalogs/instruments/, without 《》 and 中华人民共和国. */
  readonly instrument: string;
  readonly status: "replaced" | "repealed";
  /** 失效日期 · Since：自何时失效；不详为 null。 Since when; null where not known. */
  readonly since: string | null;
  /** 取代文件 · Replacement：取代它的一件文件，按登记表中的名称。 What took its place, by its title in the registry. */
  readonly successor: Replacement | null;
  /** 核对截止 · Horizon：登记表核对到哪一天。 The day up to which the registry was checked. */
  readonly horizon: string;
}

/** 事务 · Matter：标准指引都不涉及的一类事务。 A matter that no guideline covers. */
export interface OutsideMatter {
  /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
  readonly id: string;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly zh: string;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly en: string;
}

/** 自设领域 · Own domain：26 个领域之外、本地自设的领域；它的事项写在 add 中。 A domain beyond the 26; its items stand in `add`. */
export interface OwnDomain {
  /** 代码 · Id：小写字母、数字、连字符，如 local-tourism；不能是 26 个领域的代码。 A code of one's own, none of the 26. */
  readonly id: string;
  /** 名称 · Name：印出的名称，如 旅游。 The name that is printed. */
  readonly name: string;
  /** 英文 · English：英文名称。 The name in English. */
  readonly en?: string | undefined;
}

/** 网站所属栏目 · Portal column：公开在网站的哪个栏目。 Where on the site it is published. */
export interface PortalColumn {
  /** 栏目 · Path：网站上的栏目，各级之间用 / 或 > 隔开。 The column of the site, its levels between / or >. */
  readonly path: string;
  /** 网址 · URL：http 或 https 网址。 An http or https address. */
  readonly url?: string | undefined;
  /** 更新频率 · Refresh：多久更新一次，如 每月、有变化时。 How often it is refreshed. */
  readonly refresh?: string | undefined;
}

/** 机关种类 · Preset：一类机关一开始就不列入什么，为什么。 What the lists of a kind of agency leave out, and why. */
export interface Preset {
  /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
  readonly code: string;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly zh: string;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly en: string;
  readonly also?: readonly string[] | undefined;
  readonly level: "county" | "township";
  readonly leaves: readonly ({
    readonly domains?: readonly DomainId[] | undefined;
    readonly items?: readonly string[] | undefined;
    /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
    readonly reason: Bilingual;
  })[];
}

/** 本地方案 · Profile：一个机关对标准目录的采用和调整。 How an agency adopts and adapts the standard. */
export interface Profile {
  /** 格式版本 · Format：固定为 1。 Always 1. */
  readonly profile: 1;
  /** 机关 · Agency：编制清单的机关。 The agency that makes the list. */
  readonly agency: Agency;
  /** 版本号 · Version：主.次.修订，如 1.0.0。 major.minor.patch, such as 1.0.0. */
  readonly release: string;
  /** 底本 · Base：代替标准目录作底的本地版本：版次（方案旁边 editions/<领域>/<版次>.yaml），或文件、文件夹。不写就用标准目录。 The edition of one's own that the list stands on, instead of the standard's: its name, a file or a folder, beside the profile. */
  readonly base?: string | undefined;
  /** 编制日期 · Date：清单的编制日期，印在封面上。 Printed on the cover. */
  readonly date?: string | undefined;
  readonly documents?: readonly ProfileDocument[] | undefined;
  readonly revisions?: readonly RevisionDuty[] | undefined;
  readonly approvals?: readonly Approval[] | undefined;
  /** 预设 · Preset：机关的种类：town 乡镇、street-office 街道、county-government 县级政府、county-bureau 县级部门；它决定哪些事项一开始就不列入。 The kind of agency, which leaves out what such an agency does not do. */
  readonly preset?: string | undefined;
  /** 只列本机关的 · Own：true：只列本机关自己是公开主体的事项。 true: only the items of which the agency itself is the subject. */
  readonly own?: boolean | undefined;
  /** 只公布核对过的 · Attested only：true：有待核实之处的事项暂不列入，留在核对单里，核对以后自动列入。 true: items in which anything is unchecked wait in the check sheet, and enter the list once they are checked. */
  readonly attestedOnly?: boolean | undefined;
  /** 写明暂不列入 · State what is omitted：true：只公布核对过的时，封面写明“本次公布几项，其余核对后补充”。 true: the cover of a list without unchecked items says that others will follow. */
  readonly stateOmitted?: boolean | undefined;
  /** 主体名称 · Subject names：主体代码（或中文名称）→ 印在清单上的名称；或全县共用的部门名称文件。写在这里的主体，乡镇的清单也照印。 Role → the local name that is printed; or the county's file of bureaus. */
  readonly subjects?: Readonly<Record<string, string>> | string | undefined;
  /** 部门名称 · Names：主体代码（或中文名称）→ 本县部门的全称，如 人力资源社会保障部门: 某县人力资源和社会保障局。 Role → the full name of the county's department. */
  readonly bureaus?: Readonly<Record<string, string>> | undefined;
  readonly disclosedBy?: readonly DisclosedBy[] | undefined;
  /** 渠道 · Channels：渠道代码（或中文名称）→ 本地名称和网址；没有的渠道写 false，或用 only 写明只有哪些。 Channel → its local name and address, or false; or `only`. */
  readonly channels?: LocalChannels | undefined;
  /** 领域 · Domains：列入哪些领域、本地怎么称呼、自设哪些。 Which domains, what they are called, and own ones. */
  readonly domains?: DomainChoices | undefined;
  readonly columns?: readonly ColumnOf[] | undefined;
  readonly exclude?: readonly ({
    /** 事项编号 · Item id：领域代码加三位数字，永久不变，不重排、不复用，如 social-assistance-004；一地自己的版本独有的事项，中间加版次。 Domain and three digits, for items of an edition of one's own with its name between; permanent, never renumbered or reused. */
    readonly item: string;
    /** 理由 · Reason：为什么这样调整；会随清单保留。 Why; kept with the list. */
    readonly reason: string;
  })[] | undefined;
  readonly change?: readonly ({
    /** 事项编号 · Item id：领域代码加三位数字，永久不变，不重排、不复用，如 social-assistance-004；一地自己的版本独有的事项，中间加版次。 Domain and three digits, for items of an edition of one's own with its name between; permanent, never renumbered or reused. */
    readonly item: string;
    /** 改为 · Set：改动的字段和新值。 The fields changed, with their new values. */
    readonly set: {
      /** 一级事项 · Category：公开事项的一级事项。 The first-level item. */
      readonly category?: string | undefined;
      /** 二级事项 · Name：公开事项的二级事项。 The second-level item. */
      readonly name?: string | undefined;
      /** 公开内容（要素）· Content：公开内容的各个要素，一行一个，不带编号和句末标点。 The elements to disclose, one each, no numbering, no closing punctuation. */
      readonly content?: readonly string[] | undefined;
      /** 公开依据 · Basis：公开所依据的文件。 The instruments that the disclosure rests on. */
      readonly basis?: readonly Basis[] | undefined;
      /** 公开时限 · Deadline：标准目录的原文；不详为 null。 In the official words; null where not known. */
      readonly deadline?: string | null | undefined;
      /** 公开主体 · Subjects：catalogs/vocabulary/subjects.yaml 中的角色代码。 Roles in catalogs/vocabulary/subjects.yaml. */
      readonly subjects?: readonly string[] | undefined;
      /** 公开渠道和载体 · Channels：公开渠道代码或 {other: 名称}。 Channel codes or {other: name}. */
      readonly channels?: readonly Channel[] | undefined;
      /** 公开对象 · Audience：全社会和（或）特定群体。 Everyone and/or named groups. */
      readonly audience?: Audience | undefined;
      /** 公开方式 · Method：proactive 主动、on-request 依申请；both 用于部分主动、部分依申请的事项。 Proactive, on request, or both where one part is disclosed proactively and the rest on request. */
      readonly method?: Method | undefined;
      /** 公开层级 · Levels：应当公开的层级。 The levels that must disclose the item. */
      readonly levels?: readonly Level[] | undefined;
    };
    /** 理由 · Reason：为什么这样调整；会随清单保留。 Why; kept with the list. */
    readonly reason: string;
  })[] | undefined;
  readonly add?: readonly Addition[] | undefined;
  readonly confirmed?: readonly Confirmation[] | undefined;
  /** 核对备注 · Remarks：核对单各行的备注：行的编号 → 备注；由 zwgk confirm 写入。 Remarks of the check sheet by line; zwgk confirm writes them. */
  readonly remarks?: Readonly<Record<string, string>> | undefined;
  /** 次序 · Order：与标准目录不同的次序。 Where the order differs from the standard's. */
  readonly order?: readonly ItemPlace[] | undefined;
  readonly undecided?: readonly Undecided[] | undefined;
  readonly offices?: readonly ProfileOffice[] | undefined;
  /** 承办机构归属 · Office of：事项编号 → 承办机构，先于对应表；null：没有本机关的机构承办，仍列入。由 zwgk confirm、zwgk adopt 写入，也可手写。 Item id → its office, before what the mapping says; null: it stays without an office of the agency. zwgk confirm and zwgk adopt write it. */
  readonly officeOf?: Readonly<Record<string, string | null>> | undefined;
  /** 权责清单 · Responsibilities：权责清单和对应表。 The responsibility list and its mapping. */
  readonly responsibilities?: ProfileResponsibilities | undefined;
}

/** 编制依据 · Document：清单据以编制的文件。 A document that orders or shapes the list. */
export interface ProfileDocument {
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly title: string;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly number?: string | undefined;
  /** 日期 · Date：公历日期，如 2019-12-26。 A calendar date, YYYY-MM-DD. */
  readonly date?: string | undefined;
  /** 网址 · URL：http 或 https 网址。 An http or https address. */
  readonly url?: string | undefined;
}

/** 承办机构 · Office：本机关的一个内设机构。 An office of the agency. */
export interface ProfileOffice {
  /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
  readonly id?: string | undefined;
  /** 单行文字 · Line：非空，首尾无空白，不含换行。 A non-empty line, no blanks at either end, no line break. */
  readonly name: string;
  /** 别的写法 · Aliases：权责清单里对这个机构的其他写法，如 党政办。 Other names of this office in the responsibility list. */
  readonly aliases?: readonly string[] | undefined;
  /** 职责 · Duties：一项一条。 One each. */
  readonly duties?: readonly string[] | undefined;
}

/** 权责清单 · Responsibilities：权责清单和对应表。 The responsibility list and its mapping. */
export interface ProfileResponsibilities {
  /** 权责清单 · List：权责清单的文件名，相对于方案。 File of the responsibility list, beside the profile. */
  readonly list: string;
  /** 机构清单 · Offices：机构及职责清单的文件名。 File of the list of offices. */
  readonly offices?: string | undefined;
  /** 对应表 · Mapping：zwgk map 写出的 YAML；同名的 .xlsx 由人编辑。 The YAML that zwgk map writes; people edit the .xlsx of the same name. */
  readonly mapping: string;
  /** 列 · Columns：认不出的列：列名 → 字母或表头。 Columns not recognised: name → letter or heading, as --column has them. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  readonly rules?: readonly ({
    /** 职权 · Power：职权名称中的词。 Words in the name of the power. */
    readonly power?: string | undefined;
    /** 承办机构 · Office：承办机构的全称。 Full name of the office. */
    readonly office?: string | undefined;
    /** 事项 · Items：这些职权对应的事项；空表示都不对应。 The items that such powers feed; empty for none. */
    readonly items: readonly string[];
    /** 理由 · Reason：为什么这样调整；会随清单保留。 Why; kept with the list. */
    readonly reason: string;
  })[] | undefined;
}

/** 旧编号去向 · Redirect：不再单独存在的编号和它的去向。 An id that is no longer an item of its own, and what became of it. */
export interface Redirect {
  /** 事项编号 · Item id：领域代码加三位数字，永久不变，不重排、不复用，如 social-assistance-004；一地自己的版本独有的事项，中间加版次。 Domain and three digits, for items of an edition of one's own with its name between; permanent, never renumbered or reused. */
  readonly id: string;
  /** 去向 · Status：moved 移动、split 拆分、merged 合并、withdrawn 取消。 What became of the item. */
  readonly status: RedirectStatus;
  /** 去向事项 · Targets：现在的事项；取消时为空。 The items that took its place; empty when withdrawn. */
  readonly to: readonly string[];
  /** 原因 · Reason：为什么。 Why. */
  readonly reason: Bilingual;
}

/** 发布 · Release：整个标准目录的一次发布：由哪些版本组成。 One release of the whole catalog: which editions make it up. */
export interface Release {
  /** 版本号 · Version：主.次.修订，如 1.0.0。 major.minor.patch, such as 1.0.0. */
  readonly release: string;
  /** 日期 · Date：公历日期，如 2019-12-26。 A calendar date, YYYY-MM-DD. */
  readonly date: string;
  /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
  readonly summary: Bilingual;
  /** 合计 · Totals：全部领域合计。 Over all domains. */
  readonly totals: {
    readonly domains: number;
    /** 事项数 · Items：公开事项总数。 Number of items. */
    readonly items: number;
    /** 已佐证 · Attested：全部字段有页面佐证。 Every field seen on a page. */
    readonly attested: number;
    /** 部分佐证 · Partial：部分字段有页面佐证。 Some fields seen on a page. */
    readonly partial: number;
    /** 待核实 · Unverified：未见于任何页面。 Seen on no page. */
    readonly unverified: number;
    /** 来源数 · Sources：来源页面数。 Number of source pages. */
    readonly sources: number;
    readonly instruments: number;
  };
  readonly editions: readonly ReleaseEdition[];
}

/** 版本条目 · Pinned edition：本发布所用的版本。 An edition that the release is made of. */
export interface ReleaseEdition {
  /** 领域代码 · Domain：26 个领域之一。 One of the 26 domains. */
  readonly domain: DomainId;
  /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
  readonly edition: string;
  /** 事项数 · Items：公开事项总数。 Number of items. */
  readonly items: number;
  /** 已佐证 · Attested：全部字段有页面佐证。 Every field seen on a page. */
  readonly attested: number;
  /** 部分佐证 · Partial：部分字段有页面佐证。 Some fields seen on a page. */
  readonly partial: number;
  /** 待核实 · Unverified：未见于任何页面。 Seen on no page. */
  readonly unverified: number;
  /** 来源数 · Sources：来源页面数。 Number of source pages. */
  readonly sources: number;
  /** 内容散列 · Content hash：版本及其来源的内容（不含注释和排版）的 SHA-256。 SHA-256 of the edition and its sources, comments and layout aside. */
  readonly sha256: string;
}

/** 取代文件 · Replacement：取代它的一件文件，按登记表中的名称。 What took its place, by its title in the registry. */
export interface Replacement {
  /** 法律法规文件键 · Instrument key：catalogs/instruments/ 中的 title：不带书名号和“中华人民共和国”。 A title in catalogs/instruments/, without 《》 and 中华人民共和国. */
  readonly title: string;
  /** 文号 · Number：文号；不详为 null。 Document number; null where not known. */
  readonly number: string | null;
  /** 公布日期 · Issued：公布或通过日期；不详为 null。 Date of issue or adoption; null where not known. */
  readonly issued: string | null;
  /** 施行日期 · Effective：施行日期；不详为 null。 In force from; null where not known. */
  readonly effective: string | null;
}

/** 修订任务 · Revision duty：按期修订清单的任务。 A duty to revise the list by a date. */
export interface RevisionDuty {
  /** 期限 · Due：最迟日期。 The last day. */
  readonly due: string;
  /** 任务 · Task：要做什么。 What must be done. */
  readonly task: string;
  /** 出处 · Document：规定它的文件。 The document that says so. */
  readonly document?: string | undefined;
  /** 每隔 · Every：从 due 起每隔多久再做一次，如按季核对目录写 季度；不写为只做一次。 How often again after due; once unless given. */
  readonly every?: "季度" | "半年" | "年" | "quarter" | "half-year" | "year" | undefined;
}

/** 评分办法 · Rubric：对标评分的办法。 How conformity is scored. */
export interface Rubric {
  /** 代码 · Id：与文件名一致。 Same as the file name. */
  readonly rubric: string;
  /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
  readonly title: Bilingual;
  /** 出处 · Source：评分办法仿自哪个文件。 The document that the method is modelled on. */
  readonly source: string;
  readonly sections: readonly ({
    /** 双语文字 · Bilingual text：同一句话的中文和英文。 One sentence in Chinese and in English. */
    readonly title: Bilingual;
    readonly criteria: readonly Criterion[];
  })[];
}

/** 来源页面 · Source：佐证事项的公开页面。 A published page that attests items. */
export interface Source {
  /** 来源编号 · Id：在本领域内唯一。 Unique within the domain. */
  readonly id: string;
  /** 网址 · URL：页面网址；镜像页不写网址。 Address of the page; null for a copy on an unrelated host. */
  readonly url: string | null;
  /** 发布单位 · Publisher：发布页面的单位。 Who published the page. */
  readonly publisher: string;
  /** 发布层级 · Level：发布单位的层级。 Level of the publisher. */
  readonly level: "national" | "province" | "city" | "county" | "township" | "other";
  /** 日期（可只到月）· Date, month precision allowed：YYYY-MM-DD；日不详时写 YYYY-MM。 YYYY-MM-DD, or YYYY-MM where the day is not known. */
  readonly date: string | null;
  /** 所见内容 · Shows：页面佐证了什么。 What the page attests. */
  readonly shows: string;
  /** 镜像 · Mirror：无关网站上的副本，不写网址。 A copy on an unrelated host, its address left out. */
  readonly mirror?: true | undefined;
}

/** 来源表 · Sources：catalogs/sources/<领域>.yaml。 The pages that attest one domain. */
export interface SourcesFile {
  /** 领域代码 · Domain：catalogs/domains.yaml 中的一个领域，不论哪一批。 One of the domains in catalogs/domains.yaml, of whatever wave. */
  readonly domain: string;
  readonly sources: readonly Source[];
}

/** 待决 · Undecided：升级时标准和本地都改了的地方。本地写法暂予保留；核对后删去本条即为保留本地，zwgk upgrade --take standard 改用标准。 Where standard and locality both changed; the local value stands until a person decides. */
export interface Undecided {
  /** 位置 · Place：本地方案的哪一部分；mapping 为职权对应表，columns 为网站栏目，disclosedBy 为由谁公开。 The part of the profile, or its mapping. */
  readonly at: "change" | "exclude" | "add" | "mapping" | "columns" | "disclosedBy";
  /** 事项 · Item：该处写的编号。 The id that stands there. */
  readonly item: string;
  /** 事项字段 · Item field：可由页面佐证的字段。 A field that a page can attest. */
  readonly field?: ItemField | undefined;
  /** 原因 · Why：field-changed 标准也改了该字段、item-rewritten 不列入的事项改写了、item-split 事项拆分了、item-merged 与本地另有处理的事项合并了、item-gone 事项取消了、domain-changed 事项移入或移出了整个不列入的领域、addition-duplicates 与新的国家事项重复、power-gone 确认的职权已不在权责清单中。 What the release did. */
  readonly why: "field-changed" | "item-rewritten" | "item-split" | "item-merged" | "item-gone" | "domain-changed" | "addition-duplicates" | "power-gone";
  /** 版本号 · Version：主.次.修订，如 1.0.0。 major.minor.patch, such as 1.0.0. */
  readonly release: string;
  /** 原标准 · Base：升级前的标准。 The standard before. */
  readonly base: JsonValue;
  /** 新标准 · Standard：升级后的标准。 The standard now. */
  readonly standard: JsonValue;
  /** 本地 · Local：本地的写法，暂予保留。 The local value, kept. */
  readonly local: JsonValue;
}

/** 词条 · Vocabulary entry：代码、官方用语和别名。 A code, its term and aliases. */
export interface VocabularyEntry {
  /** 代码 · Code：小写字母、数字，用连字符连接。 Lower-case letters and digits joined by hyphens. */
  readonly code: string;
  /** 官方用语 · Term：官方中文用语。 The official Chinese term. */
  readonly term: string;
  /** 英文 · English：英文用语。 The term in English. */
  readonly en: string;
  /** 存在层级 · Levels：仅用于公开主体：该角色在哪些层级存在。 Subjects only: the levels at which the role exists. */
  readonly levels?: readonly Level[] | undefined;
  /** 别名 · Aliases：实际见到的其他写法。 Other wordings met in the wild. */
  readonly aliases: readonly string[];
}

/** 词表 · Vocabulary：catalogs/vocabulary/<名称>.yaml。 One vocabulary. */
export interface VocabularyFile {
  /** 词表 · Vocabulary：词表名称，与文件名一致；words 是查找用的公众用语。 Same as the file name; words are everyday words to search by. */
  readonly vocabulary: "audiences" | "channels" | "levels" | "methods" | "subjects" | "words";
  readonly entries: readonly VocabularyEntry[];
}
