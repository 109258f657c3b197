/** What the elements of a service guide are about: localities write the same field in many ways. */

/** Each kind by what a short element of it says; the first that fits counts. */
const KINDS: readonly RegExp[] = [
  /^(?:监督|投诉|举报).{0,8}$/u,
  /^(?:咨询|联系|服务|办公|查询).{0,6}(?:电话|方式|途径|渠道)$/u,
  /^.{0,4}收费.{0,8}$/u,
  /^(?:法定|法律|设定|设立|办理|实施|审批|文件|政策|适用|执法|服务)依据$/u,
  /^(?:办理|申请|受理|申报|申领|许可|准予)条件$/u,
  /^(?:办理|申请|申报|申领|所需|提交|需要)(?:的)?(?:材料|要件).{0,5}$/u,
  /^(?:办理|申请|申报|申领|办事|工作|基本|审批|服务)*(?:流程|程序)图?$/u,
  /^(?:办理|办结|审批|承诺|法定|受理)(?:时限|期限)$/u,
  /^(?:办理|办公|办事|受理|服务)时间$/u,
  /^(?:受理|办理|承办|办事|审批|实施)(?:机构|部门|单位)$/u,
  /^(?:适用|服务|政策|补贴)对象$/u,
];

/**
 * The kind of a service guide's element.
 *
 * @param element folded, simplified, without punctuation
 * @returns null for what is none, or says more than its kind
 */
export function kindOf(element: string): number | null {
  const kind = KINDS.findIndex((pattern) => pattern.test(element));
  return kind < 0 ? null : kind;
}
