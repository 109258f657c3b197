/** The county in the full name of a town. */

/** 永宁县石塘镇人民政府, 福建省石狮市鸿山镇人民政府. */
const IN_NAME =
  /([^省市县区旗州盟]{1,5}[县区旗市])[^省市县区旗州盟]{1,6}(?:镇|乡|街道|苏木)(?:人民政府|办事处)$/u;

/** What a full name says of the county; null where it says nothing, or not surely. */
export function countyIn(name: string): string | null {
  const county = IN_NAME.exec(name.replace(/\s+/gu, ""))?.[1];
  // 市中区: what stands before its last character may be part of it.
  return county === undefined || county.length < 3 ? null : county;
}
