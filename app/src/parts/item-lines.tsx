/** Items to be compared with the official text; a domain that was read through can be agreed to as a whole. */
import { useSignal } from "@preact/signals";
import { type CheckLine, canAgree, namesSource } from "../../../src/check-sheet/index.js";
import { ITEM_FIELDS } from "../../../src/model/index.js";
import { compared, decidedLine, decideLines, isDeciding } from "../state/check-sheet.js";
import { resolved } from "../state/engine-state.js";
import { words } from "../words/index.js";
import { DomainSelect } from "./domain-select.js";
import { Field } from "./field.js";
import { LineRow } from "./line-row.js";
import { LongList } from "./long-list.js";

/** Lines shown at once. */
const PAGE = 40;

export function ItemLines({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { decide: say } = words.value;
  const domain = useSignal("");
  const most = useSignal(PAGE);
  if (lines.length === 0) return null;
  const shown = lines.filter((line) => domain.value === "" || line.domain === domain.value);
  const isRead = domain.value !== "" && shown.length <= most.value;
  const agreeable = shown.slice(0, most.value).filter((line) => canAgree(line) && !isWhole(line));
  const isCompared = namesSource(compared.value);
  const agreeAll = () => {
    if (!confirm(say.agreeSure(agreeable.length))) return;
    const remark = say.inBulk(domain.value, agreeable.length);
    void decideLines(agreeable.map((line) => decidedLine(line, "agrees", "", remark)));
  };
  return (
    <>
      <div class="card form">
        <Field
          label={say.compared}
          hint={say.comparedHint}
          options={guidelines()}
          value={compared.value}
          onChange={(text) => {
            compared.value = text;
          }}
        />
        <DomainSelect
          domains={lines.map((line) => line.domain)}
          value={domain.value}
          onChange={(name) => {
            domain.value = name;
            most.value = PAGE;
          }}
        />
        <p class={isCompared || compared.value.trim() === "" ? "hint" : "wrong"}>
          {isCompared
            ? say.byDomainHint
            : compared.value.trim() === ""
              ? say.comparedMissing
              : say.comparedUnnamed(compared.value.trim())}
        </p>
      </div>
      <LongList rows={shown} most={most} page={PAGE} say={say.more}>
        {(line) => (
          <LineRow
            key={`${line.kind} ${line.about}`}
            line={line}
            isCompared={isCompared}
            isOpen={domain.value !== ""}
          />
        )}
      </LongList>
      {isRead && agreeable.length > 0 && (
        <p>
          <button type="button" disabled={!isCompared || isDeciding.value} onClick={agreeAll}>
            {say.agreeShown(domain.value, agreeable.length, isCompared ? compared.value.trim() : "")}
          </button>{" "}
          {agreeable.length < shown.length && say.others(shown.length - agreeable.length)}
        </p>
      )}
    </>
  );
}

/** The guidelines of the list's domains, which the items are compared with. */
function guidelines(): string[] {
  return (resolved.value?.list?.sections ?? []).flatMap(({ guideline }) =>
    guideline ? [`《${guideline.title}》`] : [],
  );
}

/** Whether no page shows anything of the item: nobody can have read it anywhere but in the official text. */
function isWhole({ fields }: CheckLine): boolean {
  return fields.length === ITEM_FIELDS.length;
}
