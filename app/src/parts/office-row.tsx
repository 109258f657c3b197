/** One item and the office that answers for it. */
import { useId } from "preact/hooks";
import type { ListRow, MappingLink } from "../../../src/model/index.js";
import { titleOf } from "../engine/title.js";
import type { Decision } from "../state/decisions.js";
import { excludeItem } from "../state/items.js";
import { project } from "../state/store.js";
import { words } from "../words/index.js";

interface OfficeRowProps {
  readonly item: ListRow;
  readonly domain: string;
  /** What counts now. */
  readonly link: MappingLink;
  readonly links: readonly MappingLink[];
  readonly offices: readonly string[];
  readonly isMoved: boolean;
  readonly isSure: boolean;
  readonly onDecide: (decision: Decision) => void;
}

/** Stands for “no office of this agency”, which no office is called. */
const NONE = "\u0000none";

export function OfficeRow({ item, domain, link, links, offices, isMoved, isSure, onDecide }: OfficeRowProps) {
  const { offices: say } = words.value;
  const { id } = item;
  const title = titleOf(item);
  const what = useId();
  // A later word of the profile comes before what was confirmed here.
  const isUnprinted = link.state === "confirmed" && project.value.profile.officeOf?.[id] === null;
  const isDecided = link.state === "confirmed" || link.state === "none";
  const named = links.flatMap(({ office }) => office ?? []);
  const choices = [...new Set([...named, ...offices])];
  const value = link.state === "none" ? NONE : (link.office ?? "");
  const pick = (picked: string) => {
    if (picked === NONE) onDecide({ item: id, link, state: "none" });
    else if (picked !== "") onDecide({ item: id, link, office: picked });
  };
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
        <select
          aria-label={`${say.office} ${title}`}
          value={value}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{say.choose}</option>
          {choices.map((office) => (
            <option key={office} value={office}>
              {office}
            </option>
          ))}
          <option value={NONE}>{say.none}</option>
        </select>
        {isDecided ? (
          <>
            <span class="badge good">✓ {link.state === "none" ? say.noneDecided : say.confirmed}</span>
            {isUnprinted && <span class="badge careful">{say.unprinted}</span>}
            <button
              type="button"
              class="quiet"
              aria-describedby={what}
              onClick={() => onDecide({ item: id, link, state: "proposed" })}
            >
              {say.undecide}
            </button>
          </>
        ) : (
          <button
            type="button"
            aria-describedby={what}
            disabled={link.office === undefined}
            onClick={() => onDecide({ item: id, link, state: "confirmed" })}
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
