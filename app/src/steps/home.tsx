/** Where it begins: make a list, go on with one, or check a published one. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { call } from "../engine/client.js";
import { problemOf } from "../engine/problem.js";
import type { Problem } from "../engine/protocol.js";
import { DropFile } from "../parts/drop-file.js";
import { ProblemNote } from "../parts/notes.js";
import { facts } from "../state/engine-state.js";
import { furthest, go, openedFile, restart, STEPS } from "../state/steps.js";
import { isBegun, project, replace, startAnew } from "../state/store.js";
import { words } from "../words/index.js";

/** What can be done beside making a list. */
const TASKS = ["check", "adopt", "intake"] as const;

export function Home() {
  const problem = useSignal<Problem | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { home } = words.value;
  const begun = isBegun.value;
  const open = async (name: string, bytes: Uint8Array) => {
    problem.value = null;
    try {
      const opened = await call("open", [name, bytes]);
      if (begun && !confirm(home.openSure)) return;
      replace(opened);
      restart("download");
      openedFile.value = name;
      go(opened.profile.release === facts.value?.release ? "agency" : "upgrade");
    } catch (error) {
      problem.value = problemOf(error);
    }
  };
  const anew = () => {
    if (!confirm(home.anewSure)) return;
    startAnew();
    restart("agency");
    openedFile.value = null;
    go("agency");
  };
  return (
    <div class="home">
      <h1 ref={heading} tabIndex={-1}>
        {home.title}
      </h1>
      <p class="lead">{home.lead}</p>
      <p class="row">
        <button type="button" class="primary big" onClick={() => go(STEPS[furthest.value] ?? "agency")}>
          {begun ? home.goOn(project.value.profile.agency.name || home.unnamed) : home.begin}
        </button>
        {begun && (
          <button type="button" onClick={anew}>
            {home.anew}
          </button>
        )}
      </p>
      <p class="private">
        <span aria-hidden="true">✓ </span>
        {home.private}
      </p>
      <div class="cards">
        <section class="card">
          <h2>{home.open}</h2>
          <DropFile
            label={home.openPick}
            hint={home.openHint}
            accept=".zip"
            onFile={(name, bytes) => void open(name, bytes)}
          />
          {problem.value && <ProblemNote problem={problem.value} />}
        </section>
        <section class="card">
          <h2>{home.others}</h2>
          <ul class="tasks">
            {TASKS.map((task) => (
              <li key={task}>
                <button type="button" disabled={task === "adopt" && !begun} onClick={() => go(task)}>
                  {home.tasks[task].name}
                </button>
                <small>{task === "adopt" && !begun ? home.adoptFirst : home.tasks[task].lead}</small>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
