/** What may stand as that with which something was compared. */
import { expect, test } from "vitest";
import { namesSource } from "../../src/text/source-name.js";

test.each([
  ["《社会救助领域基层政务公开标准指引》", true],
  ["卫生健康领域基层政务公开标准指引", true],
  ["国办发〔2019〕54号", true],
  ["民办发（2019）23号附表", true],
  ["https://example.cn/a/1.html", true],
  ["www.example.gov.cn", true],
  ["标准指引.docx", true],
  ["县政务公开办印发的目录", true],
  ["county table of 2020", true],
  ["", false],
  ["无", false],
  ["没有", false],
  ["附表", false],
  ["附表1", false],
  ["原文", false],
  ["上级文件", false],
  ["上级印发的附表", false],
  ["标准目录的原文", false],
  ["已核对，一致", false],
  ["。。。。。。", false],
])("“%s” names a source: %s", (words, isNamed) => {
  expect(namesSource(words)).toBe(isNamed);
});
