/** One item and the office that answers for it. */
import { useId } from "preact/hooks";
import type { ListRow, MappingLink } from "../../../src/model/index.js";
import { titleOf } from "../engine/title.js";
import { departmentsOf, isCountys, printedSubjects } from "../state/bureaus.js";
import { excludeItem } from "../state/items.js";
import { COUNTY, NONE } from "../state/open-parts.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";
import { OfficeSelect } from "./office-select.js";

/** An item of the list with what is proposed and decided about it. */
export interface OfficeRowItem {
  readonly item: ListRow;
  readonly domain: string;
  /** What counts now. */
  readonly link: MappingLink;
  readonly links: readonly MappingLink[];
}

interface OfficeRowProps {
  readonly row: OfficeRowItem;
  readonly offices: readonly string[];
  readonly isMoved: boolean;
  readonly isSure: boolean;
  /** The name of an office, or what stands for none; blank takes a decision back. */
  readonly onChoose: (choice: string) => void;
}

export function OfficeRow({ row, offices, isMoved, isSure, onChoose }: OfficeRowProps) {
  const { offices: say } = words.value;
  const { item, domain, link, links } = row;
  const { id } = item;
  const title = titleOf(item);
  const what = useId();
  const isTheirs = isCountys(item);
  // A later word of the profile comes before what was confirmed here.
  const isUnprinted =
    link.state === "confirmed" && (isTheirs || project.value.profile.officeOf?.[id] === null);
  const isDecided = link.state === "confirmed" || link.state === "none";
  const named = links.flatMap(({ office }) => office ?? []);
  const value = isTheirs ? COUNTY : link.state === "none" ? NONE : (link.office ?? "");
  return (
    <li class="answered">
      <div class="what">
        <strong id={what}>{title}</strong>
        <small>{domain}</small>
        {isMoved && <span class="badge careful">{say.moved}</span>}
        {link.state === "proposed" && link.score !== undefined && (
          <span class="badge">{isSure ? say.sure : say.unsure}</span>
        )}
        {link.reasons && link.reasons.length > 0 && (
          <details>
            <summary>{say.why}</summary>
            {link.power && <p>{say.power(link.power)}</p>}
            <ul>
              {link.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div class="row decide">
        <OfficeSelect
          label={`${say.office} ${title}`}
          value={value}
          offices={[...new Set([...named, ...offices])]}
          countys={departmentsOf(item).length > 0 ? 1 : 0}
          onChoose={onChoose}
        />
        {isTheirs ? (
          <span class="badge good">✓ {say.countyNamed(printedSubjects(item))}</span>
        ) : isDecided ? (
          <>
            <span class="badge good">✓ {link.state === "none" ? say.noneDecided : say.confirmed}</span>
            {isUnprinted && <span class="badge careful">{say.unprinted}</span>}
            <button type="button" class="quiet" aria-describedby={what} onClick={() => onChoose("")}>
              {say.undecide}
            </button>
          </>
        ) : (
          <button
            type="button"
            aria-describedby={what}
            disabled={link.office === undefined}
            onClick={() => onChoose(link.office ?? "")}
          >
            {say.confirm}
          </button>
        )}
        {item.verification !== "local" && (
          <button
            type="button"
            class="quiet"
            aria-describedby={what}
            onClick={() => excludeItem(id, words.value.items.reasonDefault)}
          >
            {say.leaveOut}
          </button>
        )}
      </div>
    </li>
  );
}
