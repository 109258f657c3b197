import { expect, it } from "vitest";
import { progressOf } from "../../src/cli/progress.js";

/** A progress line and what it shows; each step takes `pace` milliseconds. */
function watched(interactive: boolean, pace: number) {
  let shown = "";
  let clock = 0;
  const io = {
    out: () => {},
    err: (text: string) => {
      shown += text;
    },
    columns: 80,
    color: false,
    interactive,
    today: () => "2026-09-01",
  };
  const progress = progressOf(io, () => {
    clock += pace;
    return clock;
  });
  return { progress, shown: () => shown };
}

it("shows nothing for what is quick, or where nobody watches", () => {
  for (const [interactive, pace] of [
    [true, 10],
    [false, 5000],
  ] as const) {
    const { progress, shown } = watched(interactive, pace);
    progress.step("一");
    progress.done();
    expect(shown()).toBe("");
  }
});

it("replaces one step by the next and wipes the line at the end", () => {
  const { progress, shown } = watched(true, 2000);
  progress.step("生成 xlsx");
  progress.step("docx");
  progress.done();
  expect(shown()).toBe(`\r生成 xlsx\rdocx${" ".repeat(5)}\r    \r`);
});
