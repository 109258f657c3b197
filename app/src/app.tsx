/** The page: head, the path at the side, and what is open. */
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { ElsewhereNote } from "./parts/elsewhere.js";
import { Head } from "./parts/head.js";
import { NewerRelease } from "./parts/newer-release.js";
import { ProblemNote } from "./parts/notes.js";
import { Path } from "./parts/path.js";
import { engineProblem } from "./state/engine-state.js";
import { isStep, openStep, type ScreenId } from "./state/steps.js";
import { redoLast, undoLast } from "./state/store.js";
import { AdoptScreen } from "./steps/adopt.js";
import { AgencyStep } from "./steps/agency.js";
import { CheckScreen } from "./steps/check.js";
import { DecideStep } from "./steps/decide.js";
import { DomainsStep } from "./steps/domains.js";
import { DownloadStep } from "./steps/download.js";
import { Home } from "./steps/home.js";
import { IntakeScreen } from "./steps/intake.js";
import { ItemsStep } from "./steps/items.js";
import { NamesStep } from "./steps/names.js";
import { OfficesStep } from "./steps/offices.js";
import { PowersStep } from "./steps/powers.js";
import { PreviewStep } from "./steps/preview.js";
import { UpgradeScreen } from "./steps/upgrade.js";
import { words } from "./words/index.js";

const SCREENS: Readonly<Record<ScreenId, ComponentType>> = {
  home: Home,
  check: CheckScreen,
  adopt: AdoptScreen,
  upgrade: UpgradeScreen,
  intake: IntakeScreen,
  agency: AgencyStep,
  domains: DomainsStep,
  names: NamesStep,
  powers: PowersStep,
  offices: OfficesStep,
  items: ItemsStep,
  decide: DecideStep,
  preview: PreviewStep,
  download: DownloadStep,
};

export function App() {
  const screen = openStep.value;
  const Screen = SCREENS[screen];
  const isPath = isStep(screen);
  useEffect(() => scrollTo(0, 0), [screen]);
  useEffect(() => {
    addEventListener("keydown", undoByKey);
    return () => removeEventListener("keydown", undoByKey);
  }, []);
  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        {words.value.skipToContent}
      </button>
      <Head />
      <div class={isPath ? "body" : "body alone"}>
        {isPath && <Path />}
        <main id="content" tabIndex={-1}>
          <ElsewhereNote />
          <NewerRelease />
          {engineProblem.value && <ProblemNote problem={engineProblem.value} />}
          <Screen key={screen} />
        </main>
      </div>
    </>
  );
}

/** A button and no link: the address names the step. */
function toContent(): void {
  document.getElementById("content")?.focus();
}

/** Ctrl+Z in a field is the browser's own; anywhere else it is ours. */
function undoByKey(event: KeyboardEvent): void {
  const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea");
  if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
  event.preventDefault();
  if (event.shiftKey) redoLast();
  else undoLast();
}
