/** The page of a legal instrument: numbers and dates, whether it is in force, which items rest on it. */

import { catalog } from "../../../src/index.js";
import { describeReplacement, instrumentOf, statusOn } from "../../../src/instruments/index.js";
import type { RegisteredInstrument } from "../../../src/model/index.js";
import { domainAddress, instrumentAddress, itemAddress } from "./addresses.js";
import { link, sections, table, text } from "./markdown.js";
import { KIND, STATUS } from "./words.js";

/**
 * The page as Markdown.
 *
 * @param day on which it is to be in force, `YYYY-MM-DD`
 */
export function instrumentPage(instrument: RegisteredInstrument, day: string): string {
  const { status, since, checked } = statusOn(instrument, day, catalog.horizons[instrument.kind].date);
  const cited = catalog
    .items()
    .filter((item) => item.basis.some((basis) => instrumentOf(basis) === instrument.title));
  const unknown = (value: string | null) => text(value ?? "不详");
  return sections(
    `# ${text(instrument.officialTitle ?? instrument.title)}`,
    table(
      ["", ""],
      [
        ["种类", KIND[instrument.kind]],
        ["文号或序号", unknown(instrument.number)],
        ["制定机关", unknown(instrument.issuer)],
        ["公布日期", unknown(instrument.issued)],
        ["施行日期", unknown(instrument.effective)],
        ...(instrument.revised.length > 0 ? [["修改日期", text(instrument.revised.join("、"))]] : []),
        ["状态", `${STATUS[status]}${since === null ? "" : `（自 ${since}）`}`],
        ...(instrument.statusNote ? [["状态说明", text(instrument.statusNote)]] : []),
        ...(instrument.replacedBy.length > 0
          ? [["取代文件", instrument.replacedBy.map(replacement).join("\n")]]
          : []),
        ["状态核对到", text(checked ?? "没有逐件核对过")],
        ...(instrument.source ? [["出处", address(instrument.source)]] : []),
      ],
    ),
    `## 以它为依据的事项（${cited.length}）`,
    cited.length === 0
      ? "标准目录没有事项以它为依据。"
      : table(
          ["领域", "事项", "编号"],
          cited.map(({ id, domain, category, name }) => [
            link(catalog.domain(domain).name, domainAddress(domain)),
            link(`${category} / ${name}`, itemAddress(id)),
            `<code>${id}</code>`,
          ]),
        ),
  );
}

function replacement(one: RegisteredInstrument["replacedBy"][number]): string {
  const words = describeReplacement(one).zh;
  return catalog.instrument(one.title) ? link(words, instrumentAddress(one.title)) : text(words);
}

/** A source is an address, or the words for where the text was read. */
function address(source: string): string {
  return /^https?:\/\//u.test(source) ? link(source, source) : text(source);
}
