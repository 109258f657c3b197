import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { asker } from "../../src/cli/ask.js";

/** A terminal at which somebody types; `shown` is what it printed. */
function terminal() {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const shown: string[] = [];
  output.on("data", (chunk: Buffer) => shown.push(chunk.toString()));
  return { input, ask: asker(input, output), shown };
}

it("keeps answers that were typed ahead, those not finished too, for the questions that come next", async () => {
  const { input, ask, shown } = terminal();
  const first = ask("1? ");
  input.write("y\rn\r低保");
  expect(await first).toBe("y");
  expect(await ask("2? ")).toBe("n");
  const third = ask("3? ");
  input.write("标准\r");
  expect(await third).toBe("低保标准");
  expect(shown.join("")).toContain("2? n\n");
});

it("answers null where the input ends, after what was typed before", async () => {
  const { input, ask } = terminal();
  const first = ask("1? ");
  input.write("y\rv\r");
  input.end();
  expect(await first).toBe("y");
  expect(await ask("2? ")).toBe("v");
  expect(await ask("3? ")).toBeNull();
});
