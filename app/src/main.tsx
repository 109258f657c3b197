/** The page begins here. */
import { render } from "preact";
import { App } from "./app.js";
import { askForSheet } from "./state/check-sheet.js";
import { followProject } from "./state/engine-state.js";
import { beginSaving } from "./state/saving.js";
import { followAddress, furthest, STEPS } from "./state/steps.js";

/** What was left to decide is known again without going back to that step. */
async function askAgain(): Promise<void> {
  if (furthest.value >= STEPS.indexOf("decide")) await askForSheet();
}

const page = document.getElementById("page");
if (page) {
  // What was kept first, so that nothing flickers and nothing typed meets an older state.
  void beginSaving().then(() => {
    followAddress();
    page.textContent = "";
    render(<App />, page);
    // What can be filled in is drawn before the engine is unpacked.
    requestAnimationFrame(() => setTimeout(() => void followProject().then(askAgain)));
  });
}
