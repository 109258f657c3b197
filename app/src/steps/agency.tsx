/** Which agency makes the list. */
import type { Profile, ProfileDocument } from "../../../src/model/index.js";
import { Field } from "../parts/field.js";
import { Note } from "../parts/notes.js";
import { StepPage } from "../parts/step-page.js";
import { countyIn } from "../state/county-in.js";
import { chooseKind, KINDS, kindOf } from "../state/preset.js";
import { openedFile } from "../state/steps.js";
import { changeProfile, project } from "../state/store.js";
import { statedNames } from "../state/subject-names.js";
import { without } from "../state/without.js";
import { words } from "../words/index.js";

type Agency = Profile["agency"];

export function AgencyStep() {
  const { agency: say } = words.value;
  const { profile } = project.value;
  const { agency } = profile;
  const kind = kindOf(profile);
  const isNamed = agency.name.trim() !== "";
  const isBureauMissing = kind === "county-bureau" && agency.bureau === undefined;
  return (
    <StepPage
      step="agency"
      blocked={!isNamed ? say.nameMissing : isBureauMissing ? say.bureauMissing : undefined}
    >
      {openedFile.value !== null && (
        <Note kind="good">
          <p role="status">{say.opened(openedFile.value)}</p>
        </Note>
      )}
      <div class="card form">
        <fieldset>
          <legend>{say.kind}</legend>
          <div class="choices">
            {KINDS.map((one) => (
              <label key={one} class="choice">
                <input type="radio" name="kind" checked={kind === one} onChange={() => chooseKind(one)} />
                {say.kinds[one]}
              </label>
            ))}
          </div>
        </fieldset>
        {kind === "county-bureau" && (
          <Field
            label={say.bureau}
            hint={say.bureauHint}
            required
            value={agency.bureau ?? ""}
            onChange={(text) =>
              changeAgency(
                "bureau",
                text.trim() === "" ? without(agency, "bureau") : { ...agency, bureau: text.trim() },
              )
            }
          />
        )}
        <Field
          label={say.name}
          hint={say.nameHint}
          required
          value={agency.name}
          onChange={(name) => rename(name.replace(/\s+/gu, " ").trimStart())}
        />
        <div class="columns">
          {(["province", "city", "county"] as const).map((part) => (
            <Field
              key={part}
              label={part === "county" ? say.county_ : say[part]}
              value={agency[part] ?? ""}
              onChange={(text) => changeAgency(part, withPart(agency, part, text))}
            />
          ))}
        </div>
        <div class="columns">
          <Field
            label={say.date}
            type="date"
            value={profile.date ?? ""}
            onChange={(date) =>
              changeProfile("date", (before) => (date === "" ? without(before, "date") : { ...before, date }))
            }
          />
        </div>
        <details open={profile.documents !== undefined}>
          <summary>{say.more}</summary>
          <Documents documents={profile.documents ?? []} />
        </details>
      </div>
    </StepPage>
  );
}

function changeAgency(doing: string, agency: Agency): void {
  changeProfile(`agency ${doing}`, (before) => ({ ...before, agency }));
}

/** The township is the first of the subjects: its name is not asked for twice, nor is the county that it begins with. */
function rename(name: string): void {
  changeProfile("agency name", (begun) => {
    const before = withCounty(dated(begun), name);
    const { agency } = before;
    const subjects = statedNames(before);
    const follows = subjects.township === undefined || subjects.township === agency.name;
    const renamed = { ...before, agency: { ...agency, name } };
    if (!follows || agency.level !== "township") return renamed;
    const { township: _, ...others } = subjects;
    return { ...renamed, subjects: name.trim() === "" ? others : { township: name.trim(), ...others } };
  });
}

/** A list is dated by the day on which it is begun, until somebody says otherwise. */
function dated(profile: Profile): Profile {
  const isNew = profile.agency.name === "" && profile.date === undefined;
  return isNew ? { ...profile, date: dayOf(new Date()) } : profile;
}

function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The county follows the name for as long as nobody wrote another. */
function withCounty(profile: Profile, name: string): Profile {
  const { agency } = profile;
  const [before, now] = [countyIn(agency.name), countyIn(name)];
  if (agency.county !== undefined && agency.county !== before) return profile;
  const rest = without(agency, "county");
  return { ...profile, agency: now === null ? rest : { ...rest, county: now } };
}

function withPart(agency: Agency, part: "province" | "city" | "county", text: string): Agency {
  return text.trim() === "" ? without(agency, part) : { ...agency, [part]: text };
}

/** The document that every such list rests on. */
const STATE_COUNCIL: ProfileDocument = {
  title: "国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见",
  number: "国办发〔2019〕54号",
};

function Documents({ documents }: { readonly documents: readonly ProfileDocument[] }) {
  const { agency: say, remove } = words.value;
  const put = (next: readonly ProfileDocument[]) =>
    changeProfile("documents", (before) =>
      next.length === 0 ? without(before, "documents") : { ...before, documents: [...next] },
    );
  return (
    <fieldset>
      <legend>{say.documents}</legend>
      {documents.map((document, index) => (
        <div class="columns" key={String(index)}>
          <Field
            label={say.documentTitle}
            value={document.title}
            onChange={(title) => put(documents.map((one, at) => (at === index ? { ...one, title } : one)))}
          />
          <Field
            label={say.documentNumber}
            value={document.number ?? ""}
            onChange={(number) =>
              put(
                documents.map((one, at) =>
                  at === index ? (number === "" ? without(one, "number") : { ...one, number }) : one,
                ),
              )
            }
          />
          <button
            type="button"
            class="quiet"
            aria-label={`${remove} ${document.title}`}
            onClick={() => put(documents.filter((_, at) => at !== index))}
          >
            {remove}
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => put([...documents, documents.length === 0 ? STATE_COUNCIL : { title: "" }])}
      >
        {say.addDocument}
      </button>
    </fieldset>
  );
}
