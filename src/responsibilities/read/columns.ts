/** The columns of responsibility lists and office lists, and what publishers call them. */

/** One column: its name for people, and the headings that mean it. */
export interface ColumnWords {
  /** What the column is called in messages and in the form, the field's term. */
  readonly name: string;
  /** Headings as `bareHeading` makes them, each with its rank: 1 is sure, the higher the vaguer. */
  readonly headings: readonly (readonly [rank: number, heading: RegExp])[];
}

/** What a power's row can say. */
export type PowerColumn = "no" | "type" | "name" | "subItem" | "basis" | "subject" | "office" | "duties";

/** What an office's row can say. */
export type OfficeColumn = "name" | "agency" | "duties";

/** Headings that say something else of a row, whatever stands above them. */
export const OTHER_HEADINGS =
  /追责|问责|监督|投诉|收费|时限|流程|对象|备注|编码|代码|电话|地址|材料|责任(?:事项)?依据/u;

/** Columns of a responsibility list. */
export const POWER_COLUMNS: Readonly<Record<PowerColumn, ColumnWords>> = {
  no: {
    name: "序号",
    headings: [
      [1, /^序号$/u],
      [2, /^(?:编号|项目号|序)$/u],
      [3, /^(?:主项|大项)序号$/u],
    ],
  },
  type: {
    name: "职权类型",
    headings: [
      [1, /^(?:行政)?(?:职权|权力|权责|事项|服务|许可|审批)?(?:事项)?(?:类型|类别|种类|性质)$/u],
      [2, /^(?:职权|权力)(?:事项)?分类$/u],
    ],
  },
  name: {
    name: "职权名称",
    headings: [
      [1, /^(?:行政)?(?:职权|权力|权责)(?:事项)?(?:名称)$/u],
      [2, /^(?:主项|大项|事项主项)(?:名称)?$/u],
      [3, /^(?:[\p{Script=Han}]{0,10})事项名称$/u],
      [4, /^(?:行政|服务|公共服务|审批|许可|处罚|项目|职责|目录|基本目录|清单|实施清单)(?:项目)?名称$/u],
      [
        5,
        /^(?:行政)?(?:职权|权力|权责|赋权|服务|公共服务|审批|许可|行政许可|行政审批|办理|政务服务|下放)(?:事项|项目)$/u,
      ],
      [6, /^(?:事项|名称|项目|职权|权力|权责|案由|违法行为|(?:具体)?(?:职权|权力|职责)内容)$/u],
    ],
  },
  subItem: {
    name: "子项",
    headings: [
      [1, /^(?:[\p{Script=Han}]{0,4})(?:子项|分项|小项)(?:名称)?$/u],
      [2, /^(?:业务)?办理(?:项|情形)(?:名称)?$/u],
      // Beside 主项; where it stands alone it is the name, which comes first.
      [3, /^(?:[\p{Script=Han}]{0,10})事项名称$/u],
    ],
  },
  basis: {
    name: "实施依据",
    headings: [
      [
        1,
        /^(?:实施|设定|职权|权力|法律|法定|法律法规|法规|行使|设立|执法|政策|办理|事项|处罚|许可)依据(?:及条款|名称|内容|条款)?$/u,
      ],
      [2, /^依据(?:及条款|名称|内容)?$/u],
      [3, /^(?!.*(?:追责|问责|收费|责任)).*依据/u],
    ],
  },
  subject: {
    name: "实施主体",
    headings: [
      [1, /^(?:实施|行使|责任|职权|权力|执法|办理)(?:的)?主体(?:名称)?$/u],
      [2, /^(?:实施|行使|执法|主管|行政|权力|决定|审批)(?:机关|部门|单位|机构)(?:名称)?$/u],
      [3, /^(?:所属)?(?:部门|单位|机关)(?:名称)?$/u],
      [4, /^责任(?:单位|机关)$/u],
    ],
  },
  office: {
    name: "承办机构",
    headings: [
      [1, /^(?:具体)?(?:承办|经办)(?:机构|科室|股室|处室|部门|单位|站所|机构名称)$/u],
      [2, /^(?:责任|办理|实施|牵头|负责|行使|主办|业务)(?:科室|股室|处室|站所|办公室)$/u],
      [3, /^(?:内设|责任)(?:科室|机构|股室|处室)(?:名称)?$/u],
      [4, /^(?:科室|股室|处室|办公室|站所|责任部门)(?:名称)?$/u],
    ],
  },
  duties: {
    name: "责任事项",
    headings: [
      [1, /^责任(?:事项|内容|清单)(?:内容)?$/u],
      [2, /^(?:[\p{Script=Han}]{0,4})(?:职责|责任)(?:事项|内容)?$/u],
    ],
  },
};

/** Columns of a list of offices. */
export const OFFICE_COLUMNS: Readonly<Record<OfficeColumn, ColumnWords>> = {
  name: {
    name: "机构名称",
    headings: [
      [1, /^(?:承办|内设|所属|下设|工作|职能|办事|责任)(?:机构|科室|股室|处室)(?:名称)?$/u],
      [2, /^(?:机构|科室|股室|处室|科股室|办公室|站所|中心)(?:名称)?$/u],
      [3, /^(?:名称|(?:承办|职能|责任|工作)部门)$/u],
      [4, /^部门(?:名称)?$/u],
      [5, /^单位(?:名称)?$/u],
    ],
  },
  agency: {
    name: "所属单位",
    headings: [
      [1, /^(?:所属|主管|上级)(?:单位|机关|部门)$/u],
      [6, /^(?:单位|机关|部门|主体)(?:名称)?$/u],
    ],
  },
  duties: {
    name: "职责",
    headings: [
      [1, /^(?:[\p{Script=Han}]{0,4})(?:职责|职能)(?:[\p{Script=Han}]{0,2})$/u],
      [2, /^(?:工作|主要)(?:内容|任务|业务)$/u],
      [3, /^(?:责任|承办)(?:事项|内容)$/u],
    ],
  },
};
